/** Which tests are rules and which need a database is decided by what they import, and the decision is held here. */
import { importsOf, reach } from '../support/importGraph.js';
import { findNeeds, listTests, sortTests } from '../support/testKinds.js';

/** A module that is chosen while running; written so that this file itself imports nothing of the kind. */
const CHOSEN = 'const a = await import(#../subgraphs/%{name}/index.ts#);'
  .replaceAll('#', String.fromCharCode(96))
  .replace('%', '$');

/** `~` stands for a quotation mark, so that what is written here is nobody's import. */
const quoted = (text: string): string => text.replaceAll('~', "'");

/** A project of the given files: path to text. */
const projectOf = (files: Record<string, string>) => (path: string) =>
  importsOf(path, quoted(files[path] ?? ''));

describe('Imports that are there at run time', () => {
  it.each([
    ['import { a } from ~./a.ts~;', ['tests/a.ts']],
    ['import {\n  a,\n  b,\n} from ~../kernel/a.ts~;', ['kernel/a.ts']],
    ['import ~./a.ts~;', ['tests/a.ts']],
    ['export * from ~./a.ts~;', ['tests/a.ts']],
    ['export { a } from ~./a.ts~;', ['tests/a.ts']],
    ['const a = await import(~./a.ts~);', ['tests/a.ts']],
    [CHOSEN, ['subgraphs/*/index.ts']],
    ['import postgres from ~postgres~;', ['postgres']],
    ['import { type A, b } from ~./a.ts~;', ['tests/a.ts']],
    ['import type { A } from ~./a.ts~;', []],
    ['export type { A } from ~./a.ts~;', []],
    ['// import { a } from ~./a.ts~;', []],
    ['/** import { a } from ~./a.ts~; */', []],
  ])('%j', (text, expected) => {
    expect(importsOf('tests/x.ts', quoted(text))).toEqual(expected);
  });

  it('are followed through the project, in circles too, and not into packages', () => {
    const imports = projectOf({
      'tests/x.test.ts': 'import ~./a.ts~;\nimport ~zod~;',
      'tests/a.ts': 'import ~./b.ts~;',
      'tests/b.ts': 'import ~./a.ts~;\nimport ~postgres~;',
    });
    expect([...reach(['tests/x.test.ts'], imports)].sort()).toEqual([
      'postgres',
      'tests/a.ts',
      'tests/b.ts',
      'tests/x.test.ts',
      'zod',
    ]);
  });
});

describe('Kinds of tests', () => {
  const { rules, house, properties, integration, exhaustive } = sortTests();

  it('every file of tests has exactly one', () => {
    expect([...rules, ...house, ...properties, ...integration, ...exhaustive].sort()).toEqual(listTests());
  });

  it('a test is an integration when it reaches a database, a process, a server or a register chosen by name', () => {
    const needsOf = (text: string) =>
      findNeeds(
        'tests/x.test.ts',
        projectOf({ 'tests/x.test.ts': text, 'tests/b.ts': 'import ~postgres~;' }),
      );
    expect(needsOf('import { house } from ~./b.ts~;')).toEqual(['postgres']);
    expect(needsOf('import { spawn } from ~node:child_process~;')).toEqual(['node:child_process']);
    expect(needsOf('import Fastify from ~fastify~;')).toEqual(['fastify']);
    expect(needsOf(CHOSEN)).toEqual(['subgraphs/*/index.ts']);
    expect(needsOf('import type { House } from ~./b.ts~;\nimport ~zod~;')).toEqual([]);
  });

  it('rules of every register are rules, and whoever opens a house is not', () => {
    expect(rules).toEqual(
      expect.arrayContaining([
        'tests/dossiers/merge.test.ts',
        'tests/population/identity.test.ts',
        'tests/dossiers/views.test.ts',
      ]),
    );
    expect(integration).toContain('tests/access/gateway.generated.test.ts');
    expect(properties).toContain('tests/dossiers/merge.properties.test.ts');
    expect(house).toEqual(
      expect.arrayContaining(['tests/tidy/testKinds.test.ts', 'tests/tidy/imports.test.ts']),
    );
    expect(rules.length).toBeGreaterThan(30);
  });
});
