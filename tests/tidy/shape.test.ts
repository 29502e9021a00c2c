/** The shape of folders and files. */
import { existsSync, readFileSync } from 'node:fs';
import { subgraphNames } from '../../schema/files.ts';
import { breachesOf, code, isGenerated, pages, paths } from '../support/houseRules.ts';

describe('The shape of folders and files', () => {
  it('every subgraph has the same few files', () => {
    const wanted = subgraphNames.flatMap((name) => {
      const room = `subgraphs/${name}`;
      const contract = readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');
      return [
        `schema/${name}.graphql`,
        `${room}/README.md`,
        `${room}/index.ts`,
        `${room}/resolvers`,
        `${room}/database`,
        `${room}/database/seed.ts`,
        `${room}/database/migrations`,
        ...(/^(extend )?type Mutation\b/m.test(contract) ? [`${room}/actions`, `${room}/rules`] : []),
        `tests/${name}`,
      ];
    });
    // A register that is cut into chapters has its layers in them.
    const layers = [...paths].map((path) => path.replace(/^(subgraphs\/[^/]+)\/[^/]+\/([^/]+)$/, '$1/$2'));
    const held = new Set([...paths, ...layers]);
    expect(wanted.filter((path) => !held.has(path))).toEqual([]);
  });

  it('migrations are numbered and named for their intent', () => {
    const migrations = [...paths].filter((path) => /\/migrations\/[^/]+$/.test(path));
    expect(migrations.filter((path) => !/\/\d{4}_[a-z0-9_]{4,}\.sql$/.test(path))).toEqual([]);
    const numbers = migrations.map((path) => path.replace(/_[^/]*$/, ''));
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });

  it('the README of a room says the five things a reader looks for', () => {
    const rooms = pages.filter(({ path }) => /^subgraphs\/[^/]+\/README\.md$/.test(path));
    const headings = [/whose register/i, /words/i, /rules/i, /tables/i, /who may/i];
    expect(
      breachesOf(rooms, ({ text }) =>
        headings
          .filter((heading) => !text.split('\n').some((line) => /^(#|\*\*)/.test(line) && heading.test(line)))
          .map(String),
      ),
    ).toEqual([]);
  });

  it('the top level has these folders and no other, so that every line has an obvious room', () => {
    const folders = [...paths].filter((path) => !path.includes('/') && !path.includes('.'));
    expect(folders.sort()).toEqual(
      [
        'app',
        'docs',
        'examples',
        'gateway',
        'kernel',
        'nation',
        'patches',
        'platform',
        'schema',
        'subgraphs',
        'tests',
      ].sort(),
    );
  });

  it('subgraphs/ holds the registers, their list and nothing else', () => {
    const held = [...paths].filter((path) => /^subgraphs\/[^/]+$/.test(path)).map((path) => path.slice(10));
    expect(held.sort()).toEqual([...subgraphNames, 'index.ts'].sort());
  });

  it('a file can be read in one sitting', () => {
    const allowed: Record<string, number> = {
      // The class that is a subgraph at work: splitting it would only move its private fields into arguments.
      'kernel/subgraph.ts': 325,
      // The trail, its leaves and their writer are one promise: no audit, no data.
      'kernel/audit.ts': 285,
      // Everything that a process says of itself: a list.
      'platform/observability/observer.ts': 300,
      // Every variable with its meaning: a list.
      'app/environment/environmentSchema.ts': 285,
      // Starting, keeping and ending one server.
      'platform/embedded/postgres.ts': 265,
      // One law, told once.
      'tests/dossiers/representation.test.ts': 425,
      // The path of a request, read from top to bottom.
      'gateway/index.ts': 300,
      // The worked examples of the sandbox: data.
      'gateway/sandbox/examples.ts': 300,
    };
    const limitOf = (path: string) => allowed[path] ?? (path.startsWith('tests/') ? 400 : 250);
    const long = code.filter(({ path, lines }) => !isGenerated(path) && lines > limitOf(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('test sentences do not begin with should', () => {
    const tests = code.filter(({ path }) => path.endsWith('.test.ts'));
    expect(breachesOf(tests, ({ text }) => text.match(/\bit\(\s*['"`]should\b.*/g) ?? [])).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('names no registry, so that every machine asks its own', () => {
    const lock = new URL('../../package-lock.json', import.meta.url);
    expect(existsSync(lock)).toBe(true);
    const lines = readFileSync(lock, 'utf8').split('\n');
    expect(lines.filter((line) => /"resolved":|registry\./.test(line)).slice(0, 3)).toEqual([]);
  });
});
