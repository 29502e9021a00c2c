/**
 * Who imports whom, read from the sources: jest's configuration chooses by it which tests need a database. Plain JavaScript,
 * since jest reads its configuration before anything of ours compiles TypeScript.
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** An import that is still there when types are erased; `import type` and `export type` are not. */
const IMPORT =
  /(?:^|[\n;}])\s*(?:import|export)\s+(?!type[\s{])(?:[^'"();]*?\bfrom\s+)?(['"])([^'"\n]+)\1|\bimport\(\s*(['"])([^'"\n]+)\3/g;
/** Modules of the project that are chosen while running, such as the registers by their name. */
const CHOSEN = /\bimport\(\s*`([^`]+)`/g;

/** What a module imports at run time: paths of the project, names of packages, and patterns (`*`) for chosen modules. */
export function importsOf(path, text) {
  const code = text.replace(COMMENT, '');
  const resolve = (specifier) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
  return [
    ...[...code.matchAll(IMPORT)].map(([, , fixed, , dynamic]) => resolve(fixed ?? dynamic)),
    ...[...code.matchAll(CHOSEN)].map(([, chosen]) => resolve(chosen.replace(/\$\{[^}]*\}/g, '*'))),
  ];
}

/** The imports of a file of the project, read once. What is not there imports nothing: the compiler and the tests say so. */
export function readImports(root = ROOT) {
  const known = new Map();
  const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return (path) => {
    if (!known.has(path)) known.set(path, importsOf(path, read(posix.join(root, path))));
    return known.get(path);
  };
}

/**
 * Everything that modules load: themselves, what they import, packages and patterns too. `enters` says whether to read on in a
 * file that is reached; what is not entered is named and no more.
 */
export function reach(entries, imports, enters = () => true) {
  const reached = new Set();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    if (isSource(path) && enters(path)) waiting.push(...imports(path));
  }
  return reached;
}

/** Folders of the project; anything else that is imported is a package. */
const FOLDERS = /^(?:app|gateway|kernel|nation|platform|schema|subgraphs|tests)\//;
const isSource = (path) => FOLDERS.test(path) && /\.tsx?$/.test(path) && !path.includes('*');
