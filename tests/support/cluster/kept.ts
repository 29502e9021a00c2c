/** Databases of failed tests outlive their run: where their cluster lies, and how it is thrown away. */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '../../../platform/embedded/postgres.ts';
import { ROOT } from '../importGraph.js';
import { cacheFolder, copyFolder } from './cache.ts';
import type { KeptDatabases } from './notes.ts';
import { withAdmin } from './templates.ts';

/** One for each checkout: two of them do not clean each other's. */
export const keptFolder = (root = ROOT, base = cacheFolder()): string =>
  join(base, `kept-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);

/** Drops what is no evidence, so that what is kept is small. */
export async function dropTheRest(adminUrl: string, kept: readonly KeptDatabases[]): Promise<void> {
  const evidence = kept.flatMap(({ databases }) => databases);
  await withAdmin(adminUrl, async (admin) => {
    const others = await admin<{ datname: string }[]>`
      select datname from pg_database
      where datname not in ('postgres', 'template0', 'template1') and not datname = any(${evidence})`;
    for (const { datname } of others) await admin`drop database ${admin(datname)} with (force)`;
  });
}

/** Moves a stopped cluster to where it outlives the run, in place of what an earlier run kept. */
export async function keepCluster(dataDirectory: string, kept: readonly KeptDatabases[]): Promise<void> {
  await forgetKept();
  const folder = keptFolder();
  const data = join(folder, 'data');
  await mkdir(data, { recursive: true, mode: 0o755 });
  await copyFolder(dataDirectory, data);
  writeFileSync(join(folder, 'kept.json'), JSON.stringify(kept));
}

export async function forgetKept(): Promise<void> {
  const folder = keptFolder();
  if (!existsSync(folder)) return;
  await removeEmbeddedPostgres(join(folder, 'data'), () => undefined);
  await rm(folder, { recursive: true, force: true });
}

/** The words at the end of a run: no address and no password, since a log is read by more people than a terminal. */
export const describeKept = (kept: readonly KeptDatabases[]): string =>
  [
    '',
    'Databases of failed tests are kept until the next run that passes:',
    ...kept.flatMap(({ tests, databases }) => [
      ...tests.map((test) => `  ● ${test}`),
      `      ${databases.join(', ')}`,
    ]),
    'To look into them: npm run test:database (to delete them: npm run test:database -- --delete)',
    '',
  ].join('\n');
