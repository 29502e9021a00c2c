import { spawn } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { EmbeddedPostgresFailure, EmbeddedPostgresUnavailable } from './failures.ts';

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

/** The account that is made for PostgreSQL alone. */
export const OWN_ACCOUNT = 'mot-lan-db';
/** Accounts that other programs run as too: what one of them may read, all of them may. */
const SHARED_ACCOUNTS = ['nobody', 'daemon', 'www-data'];
const USERADD = ['/usr/sbin/useradd', '/sbin/useradd'];
// libuv takes user ids as signed 32-bit numbers; macOS's nobody is -2 and must be passed over.
const LARGEST_UID = 2 ** 31 - 1;

// Nothing is inherited: PGDATA, PGOPTIONS or LD_LIBRARY_PATH of the caller would bend what we start.
const COMMAND_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', HOME: '/' };

/** What a choice depends on; a test has its own. */
export interface AccountChoice {
  /** Configured by name; undefined: an account of its own. */
  wanted?: string | undefined;
  report: (line: string) => void;
  run?: typeof runCommand;
  uid?: number | undefined;
}

/**
 * Chooses whom PostgreSQL, which refuses to run as root, runs as: the configured user, else an account of its own, which is
 * made where there is none, else one that it shares with others, which is said. Data that already exists keeps its user, so
 * that a folder made by an ordinary user still starts under root; the data may lie in any of these places.
 *
 * @throws EmbeddedPostgresFailure when the configured user cannot be used
 * @throws EmbeddedPostgresUnavailable when we are root and no unprivileged user can be used
 */
export async function chooseAccount(
  clusterDirectories: readonly string[],
  { wanted, report, run = runCommand, uid = process.getuid?.() }: AccountChoice,
): Promise<Account | undefined> {
  const configured = wanted === undefined ? undefined : await requireAccount(wanted, run, uid);
  if (uid !== 0) return undefined;
  for (const clusterDirectory of clusterDirectories) {
    const existing = await stat(clusterDirectory).catch(() => undefined);
    if (existing === undefined || existing.uid === 0) continue;
    if (configured !== undefined && configured.uid !== existing.uid)
      throw new EmbeddedPostgresFailure(
        `Dữ liệu ở ${clusterDirectory} thuộc người dùng ${existing.uid}, không phải EMBEDDED_USER=${wanted}: ` +
          `hãy chạy chown -R ${wanted} ${clusterDirectory}, hoặc bỏ EMBEDDED_USER.`,
      );
    if (configured === undefined && (await isShared(existing.uid, run)))
      warnOfSharing(report, `uid ${existing.uid}`);
    return { uid: existing.uid, gid: existing.gid };
  }
  return configured ?? (await findOwnAccount(report, run)) ?? findSharedAccount(report, run);
}

async function requireAccount(
  name: string,
  run: typeof runCommand,
  uid: number | undefined,
): Promise<Account> {
  const account = await findAccount(name, run);
  if (account === undefined)
    throw new EmbeddedPostgresFailure(
      `EMBEDDED_USER=${name}: không có người dùng này, hoặc PostgreSQL không chạy được dưới tên đó (no such user, or root).`,
    );
  if (uid !== 0 && uid !== account.uid)
    throw new EmbeddedPostgresFailure(
      `EMBEDDED_USER=${name}: chỉ root mới chạy được PostgreSQL dưới tên người khác (only root can become another user).`,
    );
  return account;
}

async function findOwnAccount(
  report: (line: string) => void,
  run: typeof runCommand,
): Promise<Account | undefined> {
  const known = await findUsable(OWN_ACCOUNT, run);
  if (known !== undefined) return known;
  for (const program of USERADD) {
    const words = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
    await run(program, [...words, '--shell', '/usr/sbin/nologin', OWN_ACCOUNT], undefined);
    // Asked instead of believed: another start may have been quicker, and then it failed and is there.
    const made = await findUsable(OWN_ACCOUNT, run);
    if (made === undefined) continue;
    report(
      `Đã tạo người dùng hệ thống ${OWN_ACCOUNT} để chạy PostgreSQL (a system user for the database was made).`,
    );
    return made;
  }
  return undefined;
}

async function findSharedAccount(report: (line: string) => void, run: typeof runCommand): Promise<Account> {
  for (const name of SHARED_ACCOUNTS) {
    const account = await findUsable(name, run);
    if (account === undefined) continue;
    warnOfSharing(report, name);
    return account;
  }
  throw new EmbeddedPostgresUnavailable(
    'đang chạy bằng root mà máy không có người dùng không đặc quyền nào (nobody) dùng được',
    'running as root and no unprivileged user (nobody) can be used',
  );
}

const warnOfSharing = (report: (line: string) => void, name: string): void =>
  report(
    `CẢNH BÁO: PostgreSQL chạy dưới ${name}, người dùng chung với chương trình khác; hãy đặt EMBEDDED_USER ` +
      '(warning: the database shares its user with other programs).',
  );

async function isShared(uid: number, run: typeof runCommand): Promise<boolean> {
  for (const name of SHARED_ACCOUNTS) if ((await findAccount(name, run))?.uid === uid) return true;
  return false;
}

/** In a user namespace a user may be known but not mapped. */
async function findUsable(name: string, run: typeof runCommand): Promise<Account | undefined> {
  const account = await findAccount(name, run);
  return account !== undefined && (await run('/bin/sh', ['-c', ':'], account)).status === 0
    ? account
    : undefined;
}

/** As the system knows it, whatever it knows its users from; undefined for nobody, and for root. */
async function findAccount(name: string, run: typeof runCommand): Promise<Account | undefined> {
  const [uid = Number.NaN, gid = Number.NaN] = await Promise.all(
    ['-u', '-g'].map(async (which) => {
      const { status, output } = await run('id', [which, name], undefined);
      return status === 0 ? Number(output.trim()) : Number.NaN;
    }),
  );
  return uid > 0 && uid <= LARGEST_UID && gid > 0 ? { uid, gid } : undefined;
}

/** Options of every spawned process. `/` is the one working directory that every user may enter. */
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

/** Gives one of our files or folders to the account; does nothing when we run under our own account. */
export async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
