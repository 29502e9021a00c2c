/** The developer's loop: one command runs what CI runs, and each part of the code is compiled with the types that it has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../support/houseRules.ts';
import { ROOT } from '../support/importGraph.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Config {
  compilerOptions: { types?: string[]; lib?: string[] };
  include?: string[];
  exclude?: string[];
  references?: { path: string }[];
}
const configOf = (path: string): Config => JSON.parse(read(path)) as Config;

describe('The commands of a developer', () => {
  it('npm run check runs types, lint, drift, rules and what holds of the sources, and .ci/run runs the same and every test', () => {
    const parts = ['typecheck', 'lint', 'check:drift'];
    expect(scripts.check).toContain('npm test -- --selectProjects rules house');
    for (const part of parts) expect(scripts.check).toContain(`npm run --silent ${part}`);
    const ci = read('.ci/run');
    for (const part of parts) expect(ci).toContain(`npm run --silent ${part}`);
    expect(ci).toMatch(/^npm test$/m);
  });

  it('drift is looked for in everything that a tool writes', () => {
    for (const tool of ['compose', 'operations', 'codegen', 'docs:refusals'])
      expect(scripts['check:drift']).toContain(`npm run --silent ${tool} -- --check`);
  });

  it('npm test leaves nothing out but what is named exhaustive', () => {
    expect(scripts.test).not.toMatch(/selectProjects|testPathIgnore|--config/);
  });
});

describe('Types', () => {
  const base = configOf('tsconfig.base.json');
  const production = configOf('tsconfig.production.json');

  it('of production are those of Node: no browser, no jest', () => {
    expect(base.compilerOptions).toMatchObject({ types: ['node'], lib: ['ES2023'] });
    expect(production.compilerOptions.types).toBeUndefined();
    expect(production.compilerOptions.lib).toBeUndefined();
  });

  it('are checked in every folder that holds TypeScript, by the configuration that is its own', () => {
    const referenced = configOf('tsconfig.json').references?.map(({ path }) => path);
    expect(referenced).toEqual(['./tsconfig.production.json', './gateway/sandbox/app', './tests']);
    const folders = [...paths]
      .filter((path) => path.endsWith('.ts') && path.includes('/'))
      .map((path) => path.split('/')[0] ?? '');
    const included = [...(production.include ?? []), 'tests'];
    expect([...new Set(folders)].filter((folder) => !included.includes(folder))).toEqual([]);
    expect(production.exclude).toContain('gateway/sandbox/app');
  });
});
