/** The rules of the house, read from the source. Each rule says why it exists in its own sentence. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse, visit } from 'graphql';
import { conceptNames } from '../kernel/domain/concepts.ts';
import { subgraphNames } from '../schema/files.ts';
import { runRefusals } from '../schema/tools/refusals.ts';
import { codeOf, importsOf, listPaths, readSources, type SourceFile } from './support/sources.ts';

const code = readSources('.ts', '.tsx');
const pages = readSources('.md');
const paths = new Set(listPaths());

/** `subgraphs/<name>/…` → name; undefined elsewhere, also in the parts that all subgraphs share. */
const roomOf = (path: string): string | undefined =>
  subgraphNames.find((name) => path.startsWith(`subgraphs/${name}/`));

/** The layer of a file in its room. Imports point from a later layer to an earlier one. */
const LAYERS = ['rules', 'database', 'upstream', 'actions', 'resolvers'];
const layerOf = (path: string): number =>
  roomOf(path) === undefined ? -1 : LAYERS.indexOf(path.split('/')[2] ?? '');

const isRule = (path: string) => layerOf(path) === LAYERS.indexOf('rules');
const isGenerated = (path: string) => path.includes('.generated.');
const under =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));

/** `file: what is wrong`, for a list that a reader can work through. */
function breachesOf(files: SourceFile[], judge: (file: SourceFile) => string[]): string[] {
  return files.flatMap((file) => judge(file).map((breach) => `${file.path}: ${breach}`));
}

function importBreaches(from: (path: string) => boolean, forbids: (target: string, path: string) => boolean) {
  return breachesOf(
    code.filter(({ path }) => from(path)),
    (file) => importsOf(file).filter((target) => forbids(target, file.path)),
  );
}

function textBreaches(from: (path: string) => boolean, forbidden: RegExp): string[] {
  return breachesOf(
    code.filter(({ path }) => from(path)),
    (file) => [...codeOf(file).matchAll(forbidden)].map(([found]) => found.trim()),
  );
}

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
      'rules ← database ← upstream ← actions ← resolvers: never the other way',
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

describe('Each thing has one place', () => {
  const mayHoldSql = (path: string) =>
    /^subgraphs\/[^/]+\/database\//.test(path) ||
    under(
      'kernel/',
      'platform/sealing/database/',
      'platform/embedded/',
      'platform/provision.ts',
      'tests/',
    )(path);
  const mayWrite = (path: string) =>
    /^subgraphs\/[^/]+\/actions\//.test(path) || under('kernel/', 'tests/')(path);
  const rules: [string, () => string[]][] = [
    [
      'rules get time, randomness and identity as arguments',
      () =>
        textBreaches(
          isRule,
          /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\bprocess\./g,
        ),
    ],
    [
      'only the environment module reads the environment',
      () =>
        textBreaches(
          (path) => path !== 'app/environment/environment.ts' && !path.startsWith('tests/support/'),
          /\bprocess\.env\b/g,
        ),
    ],
    [
      'SQL is written under database/ and in the kernel, nowhere else',
      () =>
        textBreaches(
          (path) => !mayHoldSql(path),
          /\bsql`|\bsql<[^>\n]*>`|\.unsafe\(|`\s*(?:select|insert into|update \w+ set|delete from|create table)\s/gi,
        ),
    ],
    [
      'a driver is opened by the kernel, the provision and the embedded server only',
      () =>
        importBreaches(
          (path) => !mayHoldSql(path),
          (target) => /^(drizzle-orm|postgres$)/.test(target),
        ).filter((breach) => !breach.endsWith(': postgres') || !isTypeImportOfPostgres(breach)),
    ],
    [
      'write transactions open in actions',
      () =>
        textBreaches((path) => !mayWrite(path), /\.(?:transact|transactOnce|transaction)(?:<[^>\n]*>)?\(/g),
    ],
    [
      'work of the job role opens under database/, upstream/, jobs.ts and actions/',
      () =>
        textBreaches(
          (path) =>
            !mayWrite(path) &&
            !/^(subgraphs\/[^/]+|platform\/sealing)\/(database|upstream)\//.test(path) &&
            !/^subgraphs\/[^/]+\/jobs\.ts$/.test(path),
          /\.jobTransaction(?:<[^>\n]*>)?\(/g,
        ),
    ],
    [
      'there is no drawer for everything',
      () => [...paths].filter((path) => /\/(utils?|helpers|misc)\.ts$/.test(path)),
    ],
    [
      'nothing is left for later in a comment',
      () =>
        breachesOf(
          [...code, ...readSources('.sql', '.graphql')].filter(({ path }) => path !== 'tests/tidy.test.ts'),
          ({ text }) => text.match(/\b(?:TODO|FIXME|XXX)\b/g) ?? [],
        ),
    ],
  ];
  it.each(rules)('%s', (_why, find) => expect(find()).toEqual([]));
});

function isTypeImportOfPostgres(breach: string): boolean {
  const file = code.find(({ path }) => breach.startsWith(`${path}: `));
  return file !== undefined && !/^import (?!type\b).*from 'postgres';/m.test(file.text);
}

describe('Shape', () => {
  it('every subgraph has the same few files', () => {
    const wanted = subgraphNames.flatMap((name) => {
      const room = `subgraphs/${name}`;
      const contract = readFileSync(new URL(`../schema/${name}.graphql`, import.meta.url), 'utf8');
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
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
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
      'kernel/subgraph.ts': 345,
      // The trail, its leaves and their writer are one promise: no audit, no data.
      'kernel/audit.ts': 270,
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

describe('Pages', () => {
  it('every relative link leads somewhere', () => {
    const broken = breachesOf(pages, ({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target.split('#')[0] ?? '')
        .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
        .filter((target) => !paths.has(posix.join(posix.dirname(path), target).replace(/\/$/, ''))),
    );
    expect(broken).toEqual([]);
  });

  it('the page of refusals says what the code says', () => {
    expect(runRefusals(true)).toBe(0);
  });

  it('the decisions are numbered without a gap', () => {
    const numbers = pages.flatMap(({ path }) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []);
    expect(numbers).toEqual(numbers.map((_number, index) => String(index + 1).padStart(4, '0')));
  });

  it('every decision says its context, what was rejected and what follows', () => {
    const decisions = pages.filter(({ path }) => path.startsWith('docs/decisions/0'));
    const headings = ['## Context', '## Decision', '## Rejected alternatives', '## Consequences'];
    expect(
      breachesOf(decisions, ({ text }) => headings.filter((heading) => !text.includes(`\n${heading}\n`))),
    ).toEqual([]);
  });

  it('every variable of the environment is explained', () => {
    const environment = readFileSync(new URL('../app/environment/environment.ts', import.meta.url), 'utf8');
    const operating = readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8');
    const block = /const schema = z\.object\(\{([\s\S]*?)\n\}\);/.exec(environment)?.[1] ?? '';
    const variables = [...block.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = '']) => name);
    expect(variables.length).toBeGreaterThan(5);
    expect(variables.filter((name) => !operating.includes(`\`${name}\``))).toEqual([]);
  });
});

/** Cells of the tables under one heading, or of the whole page. */
function cellsOf(page: string, heading?: string): string[][] {
  const text = heading === undefined ? page : (page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '');
  return [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) =>
    row.split(' | ').map((cell) => cell.trim()),
  );
}

describe('The glossary', () => {
  const glossary = pages.find(({ path }) => path === 'docs/glossary.md')?.text ?? '';

  it('has every Vietnamese term that a description puts in parentheses', () => {
    const known = new Set(
      cellsOf(glossary).flatMap((row) =>
        (row[1] ?? '').split(';').map((term) => term.trim().normalize('NFC')),
      ),
    );
    const missing = breachesOf(
      readSources('.graphql').filter(({ path }) => !isGenerated(path)),
      ({ text }) => termsOf(text).filter((term) => !known.has(term)),
    );
    expect(missing).toEqual([]);
  });

  it('binds each concept to the coordinates that the contracts say answer it', () => {
    const { answers } = JSON.parse(
      readFileSync(new URL('../schema/policy.generated.json', import.meta.url), 'utf8'),
    ) as { answers: Record<string, string> };
    const bound = cellsOf(glossary, 'Concepts').flatMap(([concept = '', , coordinate = '']) =>
      coordinate.startsWith('`') ? [[coordinate.replaceAll('`', ''), concept.replaceAll('`', '')]] : [],
    );
    expect(Object.fromEntries(bound)).toEqual(answers);
  });

  it('lists the concepts of the code, and no other', () => {
    const listed = cellsOf(glossary, 'Concepts').flatMap(
      ([concept = '']) => /^`([A-Z_]+)`$/.exec(concept)?.[1] ?? [],
    );
    expect(listed.sort()).toEqual([...conceptNames].sort());
  });
});

function termsOf(contract: string): string[] {
  const terms: string[] = [];
  visit(parse(contract), {
    enter(node) {
      if (!('description' in node) || node.description === undefined) return;
      const text = node.description.value.replace(/\s+/g, ' ').normalize('NFC');
      for (const [, term = ''] of text.matchAll(/\(([^()]*)\)/g)) terms.push(term);
    },
  });
  return terms;
}

describe('The lock', () => {
  it('names no registry, so that every machine asks its own', () => {
    const lock = new URL('../package-lock.json', import.meta.url);
    expect(existsSync(lock)).toBe(true);
    const lines = readFileSync(lock, 'utf8').split('\n');
    expect(lines.filter((line) => /"resolved":|registry\./.test(line)).slice(0, 3)).toEqual([]);
  });
});
