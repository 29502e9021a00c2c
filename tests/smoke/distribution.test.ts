/** What `npm run build` ships: its files, its package.json and its lock; built.exhaustive.test.ts makes and runs it. */
import { readFileSync } from 'node:fs';
import { isShipped, type Lock, type Manifest, shipLock, shipManifest } from '../../app/tools/distribution.ts';
import { reach, readImports } from '../support/importGraph.js';
import { codeOf, listPaths, readSources } from '../support/sources.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, root), 'utf8'));
const manifest = read('package.json') as Manifest;
const shipped = shipManifest(manifest);
const lock = shipLock(read('package-lock.json') as Lock);
const paths = listPaths();

describe('The package.json of dist/', () => {
  it('has every command of ours under its name, started without a loader', () => {
    const commands = paths.filter((path) =>
      Object.values(manifest.scripts).some((script) => script.endsWith(` ${path}`)),
    );
    const ours = commands.filter((path) => path.startsWith('app/commands/') && isShipped(path));
    expect(ours.length).toBeGreaterThan(10);
    const started = Object.values(shipped.scripts).filter((script) => script.startsWith('node '));
    expect(started.sort()).toEqual(
      ours.map((path) => `node --enable-source-maps ${path.replace(/\.ts$/, '.js')}`).sort(),
    );
  });

  it('has no command that only public test suites use', () => {
    expect(shipped.scripts).not.toHaveProperty('conformance:gateway');
    expect(shipped.scripts).toHaveProperty('import:procedures');
  });

  it('applies the patches at install, and builds nothing', () => {
    const others = Object.entries(shipped.scripts).filter(([, script]) => !script.startsWith('node '));
    expect(others).toEqual([['postinstall', 'patch-package --error-on-fail']]);
  });

  it('asks for what production loads, and for no tool', () => {
    expect(shipped.devDependencies).toBeUndefined();
    expect(shipped.dependencies).toEqual(
      expect.objectContaining({ fastify: manifest.dependencies.fastify, 'patch-package': expect.anything() }),
    );
    expect(shipped.dependencies).not.toHaveProperty('tsx');
  });

  it('is what the lock beside it was made for', () => {
    const { dependencies, optionalDependencies, devDependencies } = lock.packages[''] ?? {};
    expect(dependencies).toEqual(shipped.dependencies);
    expect(optionalDependencies).toEqual(shipped.optionalDependencies);
    expect(devDependencies).toBeUndefined();
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.dev)).toEqual([]);
  });
});

describe('The files of dist/', () => {
  const compiled = paths.filter((path) => path.endsWith('.ts') && isShipped(path));

  it('are all that its commands load, and more of the same', () => {
    const commands = compiled.filter((path) => path.startsWith('app/commands/'));
    const registers = compiled.filter((path) => /^subgraphs\/[^/]+\/index\.ts$/.test(path));
    const loaded = [...reach([...commands, ...registers], readImports())].filter((path) =>
      path.endsWith('.ts'),
    );
    expect(loaded.length).toBeGreaterThan(400);
    expect(loaded.filter((path) => !isShipped(path))).toEqual([]);
  });

  it.each([
    'gateway/release/planner/worker.ts',
    'gateway/sandbox/dist/index.html',
    'gateway/operations/clients/public.graphql',
    'kernel/migrations/0001_audit_outbox_inbox.sql',
    'patches/@apollo+gateway+2.14.4.patch',
    'docs/operating/configuration.md',
    'patches/postgres+3.4.9.patch',
    'schema/operations.generated.json',
    'subgraphs/procedures/database/seed/units/units-34.json',
    'subgraphs/procedures/database/seed/NOTICE.md',
  ])('hold %s', (path) => {
    expect(isShipped(path)).toBe(true);
  });

  it.each([
    'tests/smoke/start.ts',
    'app/commands/conformance.ts',
    'app/tools/build.ts',
    'schema/tools/compose.ts',
    'gateway/sandbox/app/main.tsx',
    'gateway/release/planner/start.mjs',
    'codegen.ts',
    '.data/cluster',
    'node_modules/tsx/package.json',
  ])('do not hold %s', (path) => {
    expect(isShipped(path)).toBe(false);
  });

  it('name a source to start only where they ask which form runs', () => {
    const naming = readSources('.ts').filter(
      (file) => isShipped(file.path) && /\.(?:ts|mjs)', import\.meta\.url\)/.test(codeOf(file)),
    );
    expect(naming.map(({ path }) => path)).toEqual([
      'app/assembly/parts.ts',
      'gateway/release/planner/planner.ts',
    ]);
    const blind = naming.filter(({ text }) => !/\bisBuilt\s*\?/.test(text));
    expect(blind.map(({ path }) => path)).toEqual([]);
  });
});
