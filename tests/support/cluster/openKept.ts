/** `npm run test:database`: starts the cluster that a failed run has kept and says how to connect, until Ctrl-C. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandWords } from '../../../app/assembly/words.ts';
import { startEmbeddedPostgres } from '../../../platform/embedded/postgres.ts';
import { TEST_USER } from '../account.ts';
import { forgetKept, keptFolder } from './kept.ts';
import type { KeptDatabases } from './notes.ts';

const USAGE = `npm run test:database [-- --delete]

Starts the databases that the last failed run of the tests has kept and prints the address of each, until Ctrl-C.
  --delete  deletes them instead`;

const { values } = readCommandWords({
  usage: USAGE,
  options: { delete: { type: 'boolean', default: false } },
});
if (values.delete) await forgetKept();
else await open();

async function open(): Promise<void> {
  const list = join(keptFolder(), 'kept.json');
  if (!existsSync(list))
    return console.log('Nothing is kept: the last run of the tests in this checkout passed.');
  const postgres = await startEmbeddedPostgres({
    dataDirectory: join(keptFolder(), 'data'),
    user: TEST_USER,
    report: (line) => console.log(line),
    durable: false,
  });
  for (const { tests, databases } of JSON.parse(readFileSync(list, 'utf8')) as KeptDatabases[]) {
    for (const test of tests) console.log(`\n● ${test}`);
    for (const database of databases)
      console.log(
        `    psql "${Object.assign(new URL(postgres.adminUrl), { pathname: `/${database}` }).href}"`,
      );
  }
  console.log('\nCtrl-C stops the server; the databases stay.');
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await postgres.stop();
  process.exit(0);
}
