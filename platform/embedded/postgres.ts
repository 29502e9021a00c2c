import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requirePatchedDriver } from '../../kernel/driver.ts';
import { Keeper, type KeeperOptions, type Running } from '../supervision/keeper.ts';
import { type Account, chooseAccount } from './account.ts';
import { type Binaries, prepareBinaries } from './binaries.ts';
import {
  type DataFolder,
  describeDataFolder,
  ensureCluster,
  removeContents,
  SUPERUSER,
  tightenFiles,
} from './cluster.ts';
import { endWithUs } from './deathwatch.ts';
import { describeFailure, EmbeddedPostgresFailure, EmbeddedPostgresInUse } from './failures.ts';
import { stopLeftover } from './leftover.ts';
import { findLivingOwner, takeOwnership } from './owner.ts';
import { exists, listRelocatedData, placeData, removeWhenEmpty } from './places.ts';
import { choosePort, LOOPBACK } from './ports.ts';
import { UNKNOWN_START, waitUntilGone } from './processes.ts';
import { withProgress } from './progress.ts';
import { endServer, readReason, rotateLog, type Server, spawnServer, waitUntilReady } from './server.ts';
import { hasRoom } from './space.ts';

export {
  EmbeddedPostgresFailure,
  EmbeddedPostgresInUse,
  EmbeddedPostgresUnavailable,
} from './failures.ts';

export interface EmbeddedPostgresOptions {
  /** Where the data should lie. Under root it may have to lie elsewhere: see `EmbeddedPostgres.dataDirectory`. */
  dataDirectory: string;
  /** The wanted TCP port; 0 or nothing chooses a free one, and so does a port that is taken. */
  port?: number;
  /** Receives one Vietnamese line for whatever a person at the terminal should know. */
  report: (line: string) => void;
  /** False trades safety on power failure for speed: for tests only. */
  durable?: boolean;
  maxConnections?: number;
  /** Under root: whom the server runs as; undefined: an account of its own. */
  user?: string | undefined;
  /** Hears when the server has died and when it is there again, at the same address. */
  onChange?: KeeperOptions['onChange'];
  /** Hears the last sentence when it died so often that it is not started again. */
  onGivenUp?: KeeperOptions['onGivenUp'];
  /** How often, and after how long, it is started again. */
  restarts?: KeeperOptions['rule'];
}

export interface EmbeddedPostgres {
  /** The superuser's address of database `postgres`. It holds the password: never print it. */
  adminUrl: string;
  host: string;
  port: number;
  /** Where the data really lies. */
  dataDirectory: string;
  /** Shuts the database down and gives the data folder back. Calling it again waits for the same end. */
  stop(): Promise<void>;
}

interface Preparation {
  folder: DataFolder;
  binaries: Binaries;
  account: Account | undefined;
  password: string;
}

const READY_TIMEOUT_MS = 60_000;
const RETRY_INTERVAL_MS = 250;
const OWNER_STOP_MS = 20_000;
const MAX_CONNECTIONS = 200;

/**
 * Starts the real PostgreSQL that the npm packages carry, on a data folder that is made on first use and
 * repaired after a crash, and waits until it answers.
 * @throws EmbeddedPostgresUnavailable when this machine cannot run the binaries
 * @throws EmbeddedPostgresInUse when another living process owns the data folder
 * @throws EmbeddedPostgresFailure for the rest; the message alone is meant for the terminal
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  // Before the server starts, so that it never runs without a way to stop it.
  requirePatchedDriver();
  try {
    return await start(options);
  } catch (failure) {
    throw describeFailure(failure, options.dataDirectory);
  }
}

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { report, durable = true } = options;
  const places = [options.dataDirectory, ...listRelocatedData(options.dataDirectory)];
  const account = await chooseAccount(
    places.map((place) => describeDataFolder(place).cluster),
    { wanted: options.user, report },
  );
  const folder = describeDataFolder(await placeData(options.dataDirectory, account, report));
  const binaries = await withProgress(
    report,
    'Đang chuẩn bị chương trình PostgreSQL…',
    prepareBinaries(account, report),
  );
  const giveBack = await takeOwnership(folder.directory);
  try {
    await tightenFiles(folder.directory);
    await stopLeftover(folder.cluster, report);
    const password = await ensureCluster(folder, binaries, account, { durable, report });
    await rotateLog(folder.log);
    return await serve({ folder, binaries, account, password }, options, giveBack);
  } catch (failure) {
    await giveBack();
    throw failure;
  }
}

async function serve(
  preparation: Preparation,
  options: EmbeddedPostgresOptions,
  giveBack: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const { report } = options;
  let first: Address | undefined;
  const keeper = new Keeper({
    name: 'PostgreSQL',
    report,
    ...(options.onChange === undefined ? {} : { onChange: options.onChange }),
    onGivenUp: options.onGivenUp ?? ((sentence) => report(sentence)),
    ...(options.restarts === undefined ? {} : { rule: options.restarts }),
    findCause: async () => ((await hasRoom(preparation.folder.directory)) ? 'DIED' : 'NO_SPACE'),
    start: async (signal) => {
      const started = await startServer(preparation, options, first, signal);
      first ??= started.address;
      return started.running;
    },
  });
  await withProgress(report, 'Đang khởi động PostgreSQL…', keeper.start());
  if (first === undefined) throw new EmbeddedPostgresFailure('PostgreSQL không khởi động được.');
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await withProgress(report, 'Đang dừng PostgreSQL…', keeper.stop());
    await giveBack();
  };
  return {
    ...first,
    host: LOOPBACK,
    dataDirectory: preparation.folder.directory,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

type Address = Pick<EmbeddedPostgres, 'adminUrl' | 'port'>;

/**
 * Spawns until one answers: a port can be snatched, and a crashed server's last processes can linger. A server that is started
 * again listens where it did before, or not at all: everybody knows that address.
 */
async function startServer(
  { folder, binaries, account, password }: Preparation,
  { report, port: wantedPort, durable = true, maxConnections = MAX_CONNECTIONS }: EmbeddedPostgresOptions,
  known: Address | undefined,
  signal: AbortSignal,
): Promise<{ address: Address; running: Running }> {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const port = known?.port ?? (await choosePort(wantedPort, report));
    // The pid of the server that died may be another process's by now.
    if (known !== undefined) await stopLeftover(folder.cluster, report);
    const adminUrl = `postgres://${SUPERUSER}:${password}@${LOOPBACK}:${port}/postgres`;
    const server = spawnServer(binaries.postgres, folder, account, { port, durable, maxConnections });
    if (await waitUntilReady(server, adminUrl, folder.cluster, deadline))
      return { address: { adminUrl, port }, running: watchOver(server, account, folder.log) };
    await endServer(server);
    const reason = await readReason(folder.log, server.logOffset);
    const mayPass = /could not (bind|create any TCP)|shared memory block|lock file/.test(reason);
    if (!mayPass || Date.now() > deadline || signal.aborted) {
      const words = explain(reason);
      throw new EmbeddedPostgresFailure(`PostgreSQL không khởi động được: ${words}. Nhật ký: ${folder.log}`);
    }
    await sleep(RETRY_INTERVAL_MS);
  }
}

/** What the keeper needs to know of a server that answers. */
function watchOver(server: Server, account: Account | undefined, log: string): Running {
  const letGo = endWithUs(server.child.pid ?? 0, account);
  const ended = server.ended.then(() => {
    letGo();
    return `${server.child.signalCode ?? `code ${server.child.exitCode}`}, nhật ký (log) ${log}`;
  });
  return { ended, stop: () => endServer(server) };
}

function explain(reason: string): string {
  if (reason.includes('password authentication failed')) {
    return 'tệp mật khẩu không khớp với dữ liệu; xóa tệp "password" trong thư mục dữ liệu rồi chạy lại';
  }
  return reason === '' ? 'không có câu trả lời trong thời hạn' : reason;
}

/**
 * Deletes the embedded database that `startEmbeddedPostgres` made for this folder, wherever it lies, stopping
 * first whatever still runs on it. Files that are not ours stay. Says where there were data, and gives whether there were any.
 * @throws EmbeddedPostgresInUse when the process that owns it does not stop when asked
 */
export async function removeEmbeddedPostgres(
  dataDirectory: string,
  report: (line: string) => void,
): Promise<boolean> {
  let hadData = false;
  for (const directory of [dataDirectory, ...listRelocatedData(dataDirectory)]) {
    try {
      if (await exists(directory)) hadData = (await removeAt(directory, report)) || hadData;
      if (directory !== dataDirectory) await removeWhenEmpty(dirname(directory));
    } catch (failure) {
      throw describeFailure(failure, directory);
    }
  }
  return hadData;
}

async function removeAt(directory: string, report: (line: string) => void): Promise<boolean> {
  const folder = describeDataFolder(directory);
  await stopOwner(directory, report);
  const giveBack = await takeOwnership(directory);
  try {
    await stopLeftover(folder.cluster, report);
    const hadData = await exists(folder.cluster);
    await withProgress(report, `Đang xóa dữ liệu ở ${directory}…`, removeContents(directory));
    if (hadData) report(`✓ Đã xóa dữ liệu (data removed): ${directory}`);
    return hadData;
  } finally {
    await giveBack();
    await removeWhenEmpty(directory);
  }
}

/** Asks the owning process to end, as Ctrl-C would: its database must not vanish from under it. */
async function stopOwner(directory: string, report: (line: string) => void): Promise<void> {
  const owner = await findLivingOwner(directory);
  if (!owner) return;
  // Only a process known for certain to be the owner is signalled.
  if (owner.pid === process.pid || owner.startedAt === UNKNOWN_START) {
    throw new EmbeddedPostgresInUse(directory, owner.pid);
  }
  report(`Tiến trình ${owner.pid} đang dùng dữ liệu này: đang yêu cầu dừng.`);
  try {
    process.kill(owner.pid, 'SIGTERM');
  } catch {
    // Gone meanwhile, or another user's: waiting tells which.
  }
  const gone = await withProgress(
    report,
    'Đang chờ tiến trình đó dừng…',
    waitUntilGone(owner.pid, OWNER_STOP_MS),
  );
  if (!gone) throw new EmbeddedPostgresInUse(directory, owner.pid);
}
