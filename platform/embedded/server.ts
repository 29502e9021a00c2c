import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, statSync } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { openConnections } from '../../kernel/driver.ts';
import { type Account, describeSpawn } from './account.ts';
import type { DataFolder } from './cluster.ts';
import { findErrorCode } from './failures.ts';
import { stopServer } from './leftover.ts';
import { LOOPBACK } from './ports.ts';
import { openPrivate } from './privateFiles.ts';

/** A postmaster we have spawned. */
export interface Server {
  child: ChildProcess;
  hasEnded(): boolean;
  /** Resolves when it has exited, however it came to that. */
  ended: Promise<void>;
  /** Where its lines begin in the log. */
  logOffset: number;
}

export interface ServerSettings {
  port: number;
  maxConnections: number;
  durable: boolean;
}

const LARGEST_LOG_BYTES = 8_000_000;
const LARGEST_REASON_BYTES = 65_536;
const REASON_LINES = 3;
const POLL_INTERVAL_MS = 20;
const CONNECT_TIMEOUT_SECONDS = 5;

/** Spawns the postmaster on the cluster. It is not ready yet when this returns. */
export function spawnServer(
  program: string,
  folder: DataFolder,
  account: Account | undefined,
  settings: ServerSettings,
): Server {
  // A file and not a pipe: should we be killed, PostgreSQL keeps a log it can write to.
  const log = openPrivate(folder.log, 'a');
  const logOffset = statSync(folder.log).size;
  try {
    const words = ['-D', folder.cluster, ...describeSettings(settings).flatMap((setting) => ['-c', setting])];
    const child = spawn(program, words, {
      ...describeSpawn(account),
      // Its own process group: Ctrl-C must reach us first, so that requests end before the database does.
      detached: true,
      stdio: ['ignore', log, log],
    });
    let hasEnded = false;
    const ended = new Promise<void>((resolve) => {
      const end = () => {
        hasEnded = true;
        resolve();
      };
      child.once('exit', end);
      child.once('error', end);
    });
    child.unref();
    return { child, hasEnded: () => hasEnded, ended, logOffset };
  } finally {
    closeSync(log);
  }
}

/** Given at every start and not written into the cluster, so that an older cluster follows the newer code. */
function describeSettings({ port, maxConnections, durable }: ServerSettings): string[] {
  return [
    `listen_addresses=${LOOPBACK}`,
    `port=${port}`,
    'unix_socket_directories=',
    `max_connections=${maxConnections}`,
    'shared_buffers=128MB',
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off',
    'cluster_name=mot-lan',
    'logging_collector=off',
    'log_destination=stderr',
    // Neither statements nor details: both quote rows, and rows are people.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
}

/** Asks until the server answers. False when it ended, refused the password or passed the deadline (epoch, ms). */
export async function waitUntilReady(
  server: Server,
  adminUrl: string,
  cluster: string,
  deadline: number,
): Promise<boolean> {
  while (!server.hasEnded() && Date.now() < deadline) {
    const answer = await ask(adminUrl, cluster);
    if (answer === 'ready') return true;
    if (answer === 'wrong password') return false;
    await sleep(POLL_INTERVAL_MS);
  }
  return false;
}

async function ask(adminUrl: string, cluster: string): Promise<'ready' | 'silent' | 'wrong password'> {
  const sql = openConnections(adminUrl, {
    max: 1,
    connect_timeout: CONNECT_TIMEOUT_SECONDS,
    onnotice: () => {},
  });
  try {
    // Another server may have taken the port a moment before ours.
    const [row] = await sql<{ directory: string }[]>`select current_setting('data_directory') as directory`;
    return row?.directory === cluster ? 'ready' : 'silent';
  } catch (failure) {
    return findErrorCode(failure) === '28P01' ? 'wrong password' : 'silent';
  } finally {
    await sql.end({ timeout: 1 }).catch(() => {});
  }
}

/** Ends the server: fast shutdown, then without a checkpoint after ten seconds. */
export async function endServer(server: Server): Promise<void> {
  const { pid } = server.child;
  if (server.hasEnded() || pid === undefined) return;
  server.child.ref();
  await stopServer(pid);
}

/** The last complaints the server logged, as one line without timestamps. */
export async function readReason(log: string, logOffset: number): Promise<string> {
  const file = await open(log, 'r');
  try {
    const { size } = await file.stat();
    const start = Math.max(logOffset, size - LARGEST_REASON_BYTES);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(size - start, 0)), {
      position: start,
    });
    const lines = buffer.subarray(0, bytesRead).toString('utf8').split('\n');
    const complaints = lines.filter((line) => /\b(FATAL|PANIC|ERROR|could not|error while)\b/.test(line));
    return (complaints.length > 0 ? complaints : lines.filter(Boolean))
      .slice(-REASON_LINES)
      .map((line) => line.replace(/^.*?\b(FATAL|PANIC|ERROR|WARNING|LOG|HINT):\s*/, '').trim())
      .join('; ');
  } finally {
    await file.close();
  }
}

/** Keeps one earlier log, so that the log never grows without end. */
export async function rotateLog(log: string): Promise<void> {
  const found = await stat(log).catch(() => undefined);
  if (found && found.size > LARGEST_LOG_BYTES) await rename(log, `${log}.1`);
}
