import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the project as text. Paths are from the project's folder, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
  lines: number;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = new Set([
  'node_modules',
  '.git',
  'dist',
  '.data',
  'coverage',
  'bench-results',
  'chaos-results',
]);

/** Every file of the project that we wrote and whose name ends so. */
export function readSources(...endings: string[]): SourceFile[] {
  return listPaths(ROOT)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, lines: text.split('\n').length - 1 };
    });
}

/** Every path of the project, folders too. */
export function listPaths(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    const own = relative(ROOT, path).replaceAll('\\', '/');
    return entry.isDirectory() ? [own, ...listPaths(path)] : [own];
  });
}

/** The code without its comments, so that a rule about code does not read prose. */
export function codeOf({ text }: SourceFile): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** What a file imports: paths of the project, or names of packages. */
export function importsOf(file: SourceFile): string[] {
  const specifiers = codeOf(file).matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()(['"])([^'"\n]+)\1/g);
  return [...specifiers].map(([, , specifier = '']) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : specifier,
  );
}
