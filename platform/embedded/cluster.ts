import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, giveTo, runCommand } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresFailure } from './failures.ts';
import { exists } from './places.ts';
import { makePrivate, PRIVATE_MODE } from './privateFiles.ts';
import { withProgress } from './progress.ts';

/** The contents of one data folder. Everything that we write there has one of these names. */
export interface DataFolder {
  directory: string;
  cluster: string;
  password: string;
  log: string;
}

export const SUPERUSER = 'postgres';

const SERVER_MAJOR_VERSION = '18';
const PASSWORD_BYTES = 24;
const OUR_NAME =
  /^(cluster(\.(making|broken)-.+)?|password(\.making-.+)?|postgres\.log(\.1)?|mot-lan\.log|origin\.json|owner\..+|probe-.+)$/;
const MAKING_NAME = /^(cluster|password)\.making-/;
// pg_trgm reads letters by the operating system's character type, so a UTF-8 one is wanted (without it "Đ" is
// no letter); not every system has the first by that name.
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/** The paths inside a data folder. */
export function describeDataFolder(directory: string): DataFolder {
  return {
    directory,
    cluster: join(directory, 'cluster'),
    password: join(directory, 'password'),
    log: join(directory, 'postgres.log'),
  };
}

/**
 * Makes sure that a whole cluster and the superuser's password are there, repairing what a crash left half-made.
 * Call it only as the owner of the data folder, with no server running on it.
 * @returns the superuser's password
 */
export async function ensureCluster(
  folder: DataFolder,
  binaries: Binaries,
  account: Account | undefined,
  options: { durable: boolean; report: (line: string) => void },
): Promise<string> {
  await sweep(folder, options.report);
  if (await exists(folder.cluster)) {
    await requireSameVersion(folder);
    return (await findPassword(folder)) ?? resetPassword(folder, binaries, account, options.report);
  }
  const password = await makePassword(folder);
  options.report('Lần đầu chạy: đang tạo cơ sở dữ liệu PostgreSQL.');
  await withProgress(
    options.report,
    'Đang tạo cơ sở dữ liệu PostgreSQL…',
    makeCluster(folder, binaries, account, password, options.durable),
  );
  return password;
}

/** Deletes what we put into the folder, and nothing else. */
export async function removeContents(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (OUR_NAME.test(name)) await rm(join(directory, name), { recursive: true, force: true });
  }
}

/** What an earlier version, or a hand, left open to others in the folder is made private: passwords and logs. */
export async function tightenFiles(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true }))
    if (entry.isFile() && OUR_NAME.test(entry.name)) makePrivate(join(directory, entry.name));
}

/** Removes drafts of a crashed run and puts a broken cluster aside: it may hold somebody's data. */
async function sweep(folder: DataFolder, report: (line: string) => void): Promise<void> {
  for (const name of await readdir(folder.directory)) {
    if (!MAKING_NAME.test(name)) continue;
    report('Lần tạo cơ sở dữ liệu trước bị bỏ dở: đang dọn và tạo lại.');
    await rm(join(folder.directory, name), { recursive: true, force: true });
  }
  if (!(await exists(folder.cluster)) || (await isWhole(folder.cluster))) return;
  if ((await readdir(folder.cluster)).length === 0) {
    await rm(folder.cluster, { recursive: true });
    return;
  }
  const aside = `${folder.cluster}.broken-${new Date().toISOString().replaceAll(':', '')}`;
  await rename(folder.cluster, aside);
  report(`Thư mục dữ liệu không đầy đủ: đã chuyển sang ${aside} và tạo lại.`);
}

async function isWhole(cluster: string): Promise<boolean> {
  const parts = ['PG_VERSION', 'postgresql.conf', 'pg_hba.conf', 'global/pg_control', 'base', 'pg_wal'];
  for (const part of parts) {
    if (!(await exists(join(cluster, part)))) return false;
  }
  return true;
}

async function requireSameVersion(folder: DataFolder): Promise<void> {
  const version = (await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version === SERVER_MAJOR_VERSION) return;
  throw new EmbeddedPostgresFailure(
    `Dữ liệu ở ${folder.directory} thuộc PostgreSQL ${version}, bản đi kèm là ${SERVER_MAJOR_VERSION}: ` +
      'hãy chạy npm run reset để tạo lại.',
  );
}

async function makeCluster(
  folder: DataFolder,
  binaries: Binaries,
  account: Account | undefined,
  password: string,
  durable: boolean,
): Promise<void> {
  // initdb runs as the account, which may not read our own password file.
  const passwordCopy = join(folder.directory, `password.making-${randomUUID()}`);
  const making = `${folder.cluster}.making-${randomUUID()}`;
  try {
    await writeFile(passwordCopy, `${password}\n`, { mode: PRIVATE_MODE });
    await giveTo(account, passwordCopy);
    let output = '';
    for (const characterType of CHARACTER_TYPES) {
      await rm(making, { recursive: true, force: true });
      await mkdir(making, { mode: 0o700 });
      await giveTo(account, making);
      const words = describeInitdb(making, passwordCopy, characterType, durable);
      const outcome = await runCommand(binaries.initdb, words, account);
      if (outcome.status === 0) return await rename(making, folder.cluster);
      output = outcome.failure ? String(outcome.failure) : outcome.output;
      if (!output.includes('invalid locale name')) break;
    }
    throw new EmbeddedPostgresFailure(
      `Không tạo được cơ sở dữ liệu ở ${folder.directory}: ${pickReason(output)}`,
    );
  } finally {
    await rm(passwordCopy, { force: true });
    await rm(making, { recursive: true, force: true });
  }
}

function describeInitdb(cluster: string, passwordFile: string, characterType: string, durable: boolean) {
  return [
    `--pgdata=${cluster}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${characterType}`,
    '--lc-messages=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
}

function pickReason(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? '').trim();
}

async function findPassword(folder: DataFolder): Promise<string | undefined> {
  if (!(await exists(folder.password))) return undefined;
  const password = (await readFile(folder.password, 'utf8')).trim();
  return password === '' ? undefined : password;
}

async function makePassword(folder: DataFolder): Promise<string> {
  const password = randomBytes(PASSWORD_BYTES).toString('hex');
  const draft = `${folder.password}.making-${randomUUID()}`;
  await writeFile(draft, `${password}\n`, { mode: PRIVATE_MODE });
  await rename(draft, folder.password);
  return password;
}

/** The password file is gone: sets a new one in single-user mode, which asks for none. */
async function resetPassword(
  folder: DataFolder,
  binaries: Binaries,
  account: Account | undefined,
  report: (line: string) => void,
): Promise<string> {
  report('Mất tệp mật khẩu của PostgreSQL: đang đặt lại.');
  const password = await makePassword(folder);
  const words = ['--single', '-D', folder.cluster, '-c', 'exit_on_error=on', 'postgres'];
  const statement = `ALTER ROLE ${SUPERUSER} PASSWORD '${password}';\n`;
  const { status, output } = await runCommand(binaries.postgres, words, account, statement);
  if (status === 0) return password;
  await rm(folder.password, { force: true });
  throw new EmbeddedPostgresFailure(`Không đặt lại được mật khẩu PostgreSQL: ${pickReason(output)}`);
}
