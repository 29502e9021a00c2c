/**
 * What each command of an operator has to be told in production, and no more: for each a way to call it, the registers whose databases it opens, the
 * keys that it holds, and other variables. Commands of a sandbox, of a checkout and those that serve are named with the reason.
 */
import type { SubgraphName } from '../../schema/files.ts';

export interface CommandSettings {
  /** Words behind the command; `$DAY` is the folder of the installation. */
  words: readonly string[];
  registers?: 'all' | readonly SubgraphName[];
  /** Without `KEY_`. */
  keys?: readonly string[];
  /** `PUBLIC_KEY_` and these. */
  publicKeys?: readonly string[];
  /** Other variables, by name; their values are those of the installation. */
  others?: readonly string[];
  /** Reads the standard input as long as it is open, which may be hours. */
  reads?: string;
}

const by = ['--by', 'Nguyễn Văn Vận Hành'];
const basis = ['--basis', 'Quyết định 1/QĐ-VPCP'];
const CHECKPOINTS = ['PROCEDURES', 'POPULATION', 'WAREHOUSE', 'DOSSIERS', 'PAYMENTS', 'TRANSPARENCY'].map(
  (name) => `CHECKPOINT_${name}`,
);

/** In an order in which each finds what it needs. */
export const commandSettings: readonly (readonly [script: string, CommandSettings])[] = [
  ['keys', { words: ['new', 'gateway'] }],
  ['operations', { words: [], keys: ['RELEASE'], others: ['RELEASE_DIRECTORY'] }],
  ['operations', { words: ['--check'], publicKeys: ['RELEASE'], others: ['RELEASE_DIRECTORY'] }],
  ['provision', { words: [], registers: 'all', keys: ['DATABASE'], others: ['DATABASE_ADMIN_URL'] }],
  [
    'import:lists',
    { words: ['agencies', '$DAY/agencies.csv'], registers: ['procedures'], keys: ['DATABASE'] },
  ],
  [
    'administrators',
    { words: ['first', 'second', ...by, ...basis], registers: ['dossiers'], keys: ['DATABASE', 'PSEUDONYM'] },
  ],
  [
    'import:directory',
    {
      words: ['$DAY/directory.jsonl', ...by, ...basis],
      registers: ['procedures', 'dossiers'],
      keys: ['DATABASE', 'PSEUDONYM'],
    },
  ],
  [
    'import:people',
    {
      words: ['-'],
      reads: 'people.jsonl',
      registers: ['population'],
      keys: ['DATABASE', 'IDENTITY', 'BLIND_INDEX', 'FIELD_ENCRYPTION', 'TYPED_IDENTITY'],
    },
  ],
  [
    'import:relations',
    {
      words: ['-'],
      reads: 'relations.jsonl',
      registers: ['population'],
      keys: ['DATABASE', 'IDENTITY'],
    },
  ],
  [
    'import:organizations',
    { words: ['-'], reads: 'organizations.jsonl', registers: ['warehouse'], keys: ['DATABASE', 'IDENTITY'] },
  ],
  [
    'import:documents',
    { words: ['-'], reads: 'documents.jsonl', registers: ['warehouse'], keys: ['DATABASE', 'IDENTITY'] },
  ],
  [
    'import:identities',
    {
      words: ['$DAY/identities.jsonl'],
      registers: ['population'],
      keys: ['DATABASE', 'IDENTITY'],
      others: ['OIDC_ISSUER'],
    },
  ],
  [
    'import:procedures',
    { words: ['-'], reads: 'newer.jsonl', registers: ['procedures'], keys: ['DATABASE'] },
  ],
  ['audit:once-only', { words: [], registers: ['procedures'], keys: ['DATABASE'] }],
  [
    'submit',
    {
      words: ['one-stop-dak-lak', '$DAY/more.graphql', '--hand-in', ...by],
      registers: ['dossiers'],
      keys: ['DATABASE', 'ENVELOPE_DOSSIERS', 'PSEUDONYM'],
    },
  ],
  ['events', { words: ['list'], registers: 'all', keys: ['DATABASE'] }],
  ['events', { words: ['check'], registers: 'all', keys: ['DATABASE'] }],
  [
    'events',
    { words: ['realign', 'payments', 'dossiers'], registers: ['payments', 'dossiers'], keys: ['DATABASE'] },
  ],
  [
    'events',
    { words: ['replay', 'payments'], registers: ['payments'], keys: ['DATABASE', 'PSEUDONYM', 'PLATFORM'] },
  ],
  ['locks', { words: [], registers: ['population', 'dossiers'], keys: ['DATABASE'] }],
  [
    'verify:files',
    { words: [], registers: ['dossiers'], keys: ['DATABASE', 'FILES'], others: ['FILES_DIRECTORY'] },
  ],
  ['verify:ledger', { words: [], registers: ['payments'], keys: ['DATABASE'] }],
  [
    'verify:access-log',
    { words: [], registers: 'all', keys: ['DATABASE'], publicKeys: [...CHECKPOINTS, 'WITNESS'] },
  ],
  ['retain', { words: [], registers: 'all', keys: ['DATABASE'] }],
  ['retain', { words: ['leaves'], registers: 'all', keys: ['DATABASE', ...CHECKPOINTS] }],
];

/** Commands that the table has not, and why. */
export const NOT_JUDGED: Readonly<Record<string, string>> = {
  start: 'serves: the test of the first day starts it with the settings of the guide',
  'start:services': 'serves: tests/smoke/production.ts starts it',
  serve: 'serves: the test of an upgrade starts every register',
  feeds:
    'needs a source that is followed: tests/smoke/feeds.exhaustive.test.ts and feedsProduction.exhaustive.test.ts',
  'feed:publish':
    'of the publishing side, which holds a key of its own: tests/smoke/feeds.exhaustive.test.ts',
  'check:issuer': 'asks an identity provider: tests/smoke/commands.test.ts',
  'conformance:one-stop': 'of a vendor, who has no settings of ours: tests/operations/oneStopSystem.test.ts',
  'simulate:one-stop': 'of a vendor, as before',
  reset: 'of a sandbox',
  seed: 'of a sandbox',
  token: 'of a sandbox',
  outage: 'of a sandbox',
  ...Object.fromEntries(
    [
      ...['build', 'compose', 'conformance:gateway', 'chaos', 'bench', 'bench:search', 'measure:records'],
      ...['test:database', 'docs:refusals', 'docs:configuration', 'docs:papers'],
    ].map((name) => [name, 'of a checkout: no operator runs it']),
  ),
};
