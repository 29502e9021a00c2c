import { spawn } from 'node:child_process';
import { chown, readFile, stat } from 'node:fs/promises';
import { EmbeddedPostgresUnavailable } from './failures.ts';

/** The unprivileged user the binaries run as. Undefined everywhere in this folder means: as ourselves. */
export interface Account {
  uid: number;
  gid: number;
}

/** How a short command ended: `failure` when it could not even be spawned. */
export interface CommandOutcome {
  status: number | null;
  output: string;
  failure?: unknown;
}

const ACCOUNT_NAMES = ['nobody', 'daemon', 'www-data'];
// libuv takes user ids as signed 32-bit numbers; macOS's nobody is -2 and must be passed over.
const LARGEST_UID = 2 ** 31 - 1;

// Nothing is inherited: PGDATA, PGOPTIONS or LD_LIBRARY_PATH of the caller would bend what we start.
const COMMAND_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', HOME: '/' };

/**
 * Chooses whom PostgreSQL, which refuses to run as root, runs as.
 * Data that already exists keeps its user, so that a folder made by an ordinary user still starts under root.
 * @throws EmbeddedPostgresUnavailable when we are root and no unprivileged user can be used
 */
export async function chooseAccount(clusterDirectory: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await stat(clusterDirectory).catch(() => undefined);
  if (existing && existing.uid > 0) return { uid: existing.uid, gid: existing.gid };
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  for (const name of ACCOUNT_NAMES) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    const account = { uid: Number(uid), gid: Number(gid) };
    if (!(account.uid > 0 && account.uid <= LARGEST_UID && account.gid > 0)) continue;
    // In a user namespace the user may be listed but not mapped.
    if ((await runCommand('/bin/sh', ['-c', ':'], account)).status === 0) return account;
  }
  throw new EmbeddedPostgresUnavailable(
    'đang chạy bằng root mà máy không có người dùng không đặc quyền nào (nobody) dùng được',
    'running as root and no unprivileged user (nobody) can be used',
  );
}

/** The options every spawn of ours shares. `/` is the one directory every user may stand in. */
export function describeSpawn(account: Account | undefined) {
  return { cwd: '/', env: COMMAND_ENVIRONMENT, ...(account ?? {}) };
}

/** Runs a command to its end under the account and gathers what it says. Never throws. */
export function runCommand(
  command: string,
  words: string[],
  account: Account | undefined,
  input = '',
): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    let output = '';
    const fail = (failure: unknown) => resolve({ status: null, output, failure });
    try {
      const child = spawn(command, words, { ...describeSpawn(account), stdio: 'pipe' });
      const gather = (chunk: Buffer) => {
        output += chunk.toString('utf8');
      };
      child.stdout.on('data', gather);
      child.stderr.on('data', gather);
      child.stdin.on('error', () => {}); // A command that ends without reading its input closes the pipe.
      child.on('error', fail);
      child.on('close', (status) => resolve({ status, output }));
      child.stdin.end(input);
    } catch (failure) {
      fail(failure);
    }
  });
}

/** Gives a file or folder of ours to the account; nothing to do when we run as ourselves. */
export async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
