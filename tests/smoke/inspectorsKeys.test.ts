/** Commands that look at databases are given no key that signs, encrypts or names anybody: KEY_DATABASE, and public halves where they verify. */

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { publicHalfOf } from '../../kernel/keys.ts';
import { subgraphNames } from '../../schema/files.ts';

const WITHIN_MS = 180_000;
const halves = [...subgraphNames.map((name) => `CHECKPOINT_${name.toUpperCase()}`), 'WITNESS'].map((name) => [
  `PUBLIC_KEY_${name}`,
  publicHalfOf(randomBytes(32)).toString('base64'),
]);
/** Databases that are not there: what a command says of them shows that nothing else is missing. */
const databases = subgraphNames.map((name) => [
  `DATABASE_URL_${name.toUpperCase()}`,
  `postgres://127.0.0.1:9/inspected_${name}`,
]);

function run(file: string, words: readonly string[], changes: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', `app/commands/${file}.ts`, ...words], {
    cwd: projectRoot,
    env: childEnvironment({
      NODE_OPTIONS: '',
      PROFILE: 'production',
      ...Object.fromEntries(databases),
      ...changes,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  return new Promise((resolve) => child.once('close', () => resolve(said)));
}

/** What is wrong with the environment: a command says all of it at once. */
const problemsOf = (said: string): string[] =>
  said.split('\n').flatMap((line) => (line.startsWith('  - ') ? [line.slice(4)] : []));
const NO_KEY = 'KEY_DATABASE must hold 32 bytes in base64.';

/** Whoever looks at files opens each with its key. */
const FILES = { KEY_FILES: randomBytes(32).toString('base64'), FILES_DIRECTORY: '/srv/files' };

it.each<[string, string, string[], Record<string, string>]>([
  ['verify:access-log', 'verifyAccessLog', [], Object.fromEntries(halves)],
  ['verify:ledger', 'verifyLedger', [], {}],
  ['verify:files', 'verifyFiles', [], FILES],
  ['events -- check', 'events', ['check'], {}],
  ['events -- list', 'events', ['list'], {}],
  ['events -- realign', 'events', ['realign', 'payments', 'dossiers'], {}],
  ['retain -- holds', 'retain', ['holds'], {}],
])(
  'npm run %s asks for its key in production, and for nothing else',
  async (_name, file, words, changes) => {
    expect(problemsOf(await run(file, words, changes))).toEqual([NO_KEY]);
  },
  WITHIN_MS,
);

it(
  'npm run verify:files asks where files lie, and for the key that opens them',
  async () => {
    expect(problemsOf(await run('verifyFiles', [], {}))).toEqual(
      expect.arrayContaining([
        NO_KEY,
        'KEY_FILES must hold 32 bytes in base64.',
        expect.stringContaining('FILES_DIRECTORY, or FILES_S3_ENDPOINT, is needed in production'),
      ]),
    );
  },
  WITHIN_MS,
);

it(
  'with its key, a command goes to the databases',
  async () => {
    const said = await run('verifyLedger', [], { KEY_DATABASE: randomBytes(32).toString('base64') });
    expect(said).toMatch(/could not be done|could not start/);
    expect(problemsOf(said)).toEqual([]);
  },
  WITHIN_MS,
);
