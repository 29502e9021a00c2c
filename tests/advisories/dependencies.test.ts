/** Whatever a command of production loads is there after `npm ci --omit=dev`. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { codeOf, importsOf, readSources, type SourceFile } from '../support/sources.ts';

const { dependencies, scripts } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { dependencies: Record<string, string>; scripts: Record<string, string> };
const sources = new Map(readSources('.ts', '.mjs').map((file) => [file.path, file]));

/** Imports that are there when the file runs: types are gone by then. Files that are handed to a worker are loaded too. */
function loadedBy(file: SourceFile): string[] {
  const text = codeOf(file).replace(/\b(?:import|export) type [^;]*;/g, '');
  const workers = [...text.matchAll(/new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file.path), path),
  );
  return [...importsOf({ ...file, text }), ...workers];
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Every package that is reached from these files, with the file that asks for it. */
function packagesFrom(roots: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const open = [...roots];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = sources.get(path);
    if (file === undefined || seen.has(path)) continue;
    seen.add(path);
    for (const target of loadedBy(file)) {
      if (sources.has(target)) open.push(target);
      // SQL has words that read like an import; no package has a name in capitals.
      else if (
        /^[@a-z]/.test(target) &&
        !/^node:|^(app|gateway|kernel|nation|platform|schema|subgraphs)\//.test(target)
      )
        found.set(packageOf(target), path);
    }
  }
  return found;
}

// The registers are loaded by their names (subgraphs/index.ts).
const roots = [...sources.keys()].filter((path) =>
  /^(app\/commands\/[^/]+|subgraphs\/[^/]+\/index)\.ts$/.test(path),
);

describe('The packages of production', () => {
  it('are declared as dependencies, every one that a command loads', () => {
    const found = packagesFrom(roots);
    expect(found.size).toBeGreaterThan(10);
    const missing = [...found].filter(([name]) => !(name in dependencies) && !builtinModules.includes(name));
    expect(missing).toEqual([]);
  });

  it('include the loader that the commands themselves are started with', () => {
    const started = Object.entries(scripts)
      .filter(([name, script]) => name !== 'dev' && script.includes('app/commands/'))
      .map(([, script]) => script);
    expect(started.length).toBeGreaterThan(10);
    for (const script of started) expect(script).toMatch(/^node --import tsx app\/commands\/\w+\.ts$/);
    expect(dependencies).toHaveProperty('tsx');
  });

  it('do not include what only builds the page or the contracts (control)', () => {
    const built = packagesFrom(['schema/tools/compose.ts', 'gateway/sandbox/vite.config.ts']);
    expect([...built.keys()].filter((name) => !(name in dependencies)).sort()).toEqual([
      '@apollo/composition',
      'vite',
    ]);
  });
});
