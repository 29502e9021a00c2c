/** Which room may import which: read from the source. Each rule says why it exists in its own sentence. */
import { subgraphNames } from '../../schema/files.ts';
import { code, importBreaches, isRule, layerOf, paths, roomOf, under } from '../support/houseRules.ts';
import { importsOf, type SourceFile } from '../support/sources.ts';

/** The rooms of the house, each with what it may import of the others; a room always may import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  // The contract imports nothing; its tools read the words of the kernel that contracts speak in.
  'schema/': [],
  'schema/tools/': ['schema/', 'kernel/domain/', 'kernel/failure.ts'],
  'kernel/': ['schema/'],
  'nation/': ['kernel/domain/', 'kernel/keys.ts', 'kernel/identity.ts'],
  'platform/observability/': ['schema/', 'kernel/'],
  'platform/': ['schema/', 'kernel/'],
  'gateway/': ['schema/', 'kernel/', 'platform/observability/'],
  'gateway/sandbox/': ['schema/', 'kernel/', 'gateway/', 'nation/'],
  'subgraphs/': ['schema/', 'kernel/', 'platform/sealing/'],
  'app/': ['schema/', 'kernel/', 'platform/', 'gateway/', 'subgraphs/', 'nation/'],
};
const ROOMS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const roomNamed = (path: string): string | undefined => ROOMS.find((room) => path.startsWith(room));
/** Top-level folders of code: what one imports of another goes by the table above. */
const isOurs = (target: string): boolean =>
  ROOMS.some((room) => target.startsWith(room)) || target.startsWith('tests/');

it('reads the whole project, so that a rule does not pass for want of files', () => {
  expect(code.length).toBeGreaterThan(150);
  expect(importsOf(code.find(({ path }) => path === 'platform/house.ts') as SourceFile)).toContain(
    'kernel/server.ts',
  );
});

describe('Imports point one way', () => {
  const rules: [string, () => string[]][] = [
    [
      'a room imports only what the table of rooms lets it',
      () =>
        importBreaches(
          (path) => roomNamed(path) !== undefined,
          (target, path) => {
            const room = roomNamed(path) ?? '';
            const seedsPeople = /\/database\/seed|\/upstream\//.test(path) && target.startsWith('nation/');
            return (
              isOurs(target) &&
              !seedsPeople &&
              ![room, ...(MAY_IMPORT[room] ?? [])].some((open) => target.startsWith(open))
            );
          },
        ),
    ],
    [
      'a rule knows no GraphQL, no SQL and no connection, so that it can be read and tested alone',
      () =>
        importBreaches(isRule, (target) =>
          /^(graphql|drizzle-orm|postgres|dataloader|@apollo|@graphql|fastify)|kernel\/(database|access|events|audit|server|subgraph)\.ts$/.test(
            target,
          ),
        ),
    ],
    [
      'rules ← database ← upstream ← reads ← feeds ← actions ← resolvers: never the other way',
      () =>
        importBreaches(
          (path) => layerOf(path) >= 0,
          (target, path) => layerOf(target) > layerOf(path) && roomOf(target) === roomOf(path),
        ),
    ],
    [
      'nothing in a register imports its index',
      () =>
        importBreaches(
          (path) => roomOf(path) !== undefined,
          (target) => subgraphNames.some((name) => target === `subgraphs/${name}/index.ts`),
        ),
    ],
    [
      'a register imports no other register',
      () =>
        importBreaches(
          (path) => roomOf(path) !== undefined,
          (target, path) => target.startsWith('subgraphs/') && roomOf(target) !== roomOf(path),
        ),
    ],
    [
      'the nation is plain values: it opens no database',
      () => importBreaches(under('nation/'), (target) => /^(postgres|drizzle-orm)/.test(target)),
    ],
    [
      'every relative import names a file that exists',
      () =>
        importBreaches(
          (path) => !path.startsWith('gateway/sandbox/app/'),
          (target) => isOurs(target) && !paths.has(target),
        ),
    ],
  ];
  it.each(rules)('%s', (_why, find) => expect(find()).toEqual([]));
});
