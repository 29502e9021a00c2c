import { readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EmbeddedPostgresInUse } from './failures.ts';
import { canSignal, findCommandLine, findProcessStart, waitUntilGone } from './processes.ts';

const FAST_STOP_MS = 10_000;
const IMMEDIATE_STOP_MS = 5_000;

/** Stops PostgreSQL by its pid: at once for clients, then without a checkpoint, then by force. */
export async function stopServer(pid: number): Promise<boolean> {
  const steps = [
    { signal: 'SIGINT', timeoutMs: FAST_STOP_MS },
    { signal: 'SIGQUIT', timeoutMs: IMMEDIATE_STOP_MS },
    { signal: 'SIGKILL', timeoutMs: IMMEDIATE_STOP_MS },
  ] as const;
  for (const { signal, timeoutMs } of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      // Already gone, or not ours to signal: waiting tells which.
    }
    if (await waitUntilGone(pid, timeoutMs)) return true;
  }
  return false;
}

/**
 * Stops the PostgreSQL a crashed run left on this cluster and clears a stale pid file.
 * Call it only as the owner of the data folder.
 * @throws EmbeddedPostgresInUse when that server lives and does not let itself be stopped
 */
export async function stopLeftover(clusterDirectory: string, report: (line: string) => void): Promise<void> {
  const pidFile = join(clusterDirectory, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  if ((await findProcessStart(pid)) !== undefined && (await isServerOf(clusterDirectory, pid))) {
    report(
      `Lần chạy trước dừng đột ngột, PostgreSQL (tiến trình ${pid}) còn sống: đang dừng để khởi động lại.`,
    );
    if (!(await stopServer(pid))) throw new EmbeddedPostgresInUse(clusterDirectory, pid);
  }
  // The pid may still be taken, by somebody else's process or by a zombie nobody reaps in a container, and
  // PostgreSQL would refuse to start. It guards the shared memory by the folder's inode, without this file.
  if (canSignal(pid)) await rm(pidFile, { force: true });
}

/**
 * True for a postmaster on this folder. A postmaster whose folder no longer exists counts as well: the folder
 * was moved while it ran, and a second server on the same files would destroy them.
 */
async function isServerOf(clusterDirectory: string, pid: number): Promise<boolean> {
  const words = await findCommandLine(pid);
  // A process that hides its command line is taken for the server: refusing is safer than two servers.
  if (words === undefined) return true;
  if (basename(words[0] ?? '') !== 'postgres') return false;
  const directory = words[words.indexOf('-D') + 1];
  if (!words.includes('-D') || directory === undefined) return false;
  if (directory === clusterDirectory) return true;
  const [theirs, ours] = await Promise.all(
    [directory, clusterDirectory].map((path) => stat(path).catch(() => undefined)),
  );
  return theirs === undefined || (theirs.ino === ours?.ino && theirs.dev === ours.dev);
}
