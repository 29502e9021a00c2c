import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findErrorCode } from './failures.ts';

/** Stands for a living process whose start cannot be read. */
export const UNKNOWN_START = 'unknown';

const POLL_INTERVAL_MS = 20;
const PS_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };

/**
 * When a process started, as an opaque text that tells it from a later process with the same pid.
 * Undefined when no such process lives (a zombie does not count); `UNKNOWN_START` when it lives but will not say.
 */
export async function findProcessStart(pid: number): Promise<string | undefined> {
  if (!canSignal(pid)) return undefined;
  if (process.platform !== 'linux') {
    return (await askPs(pid, 'lstart=')) ?? UNKNOWN_START;
  }
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The command name may hold spaces and brackets, so fields are counted after its last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    return `${boot}/${fields[19]}`;
  } catch {
    return canSignal(pid) ? UNKNOWN_START : undefined;
  }
}

/** The command line of a process as its separate words; undefined when it cannot be read. */
export async function findCommandLine(pid: number): Promise<string[] | undefined> {
  if (process.platform !== 'linux') return (await askPs(pid, 'command='))?.split(' ');
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').slice(0, -1);
  } catch {
    return undefined;
  }
}

/** Waits until the process is gone; false when it still lives after `timeoutMs`. */
export async function waitUntilGone(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while ((await findProcessStart(pid)) !== undefined) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_INTERVAL_MS);
  }
  return true;
}

/** True while the pid is taken, be it by a zombie. */
export function canSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return findErrorCode(failure) === 'EPERM';
  }
}

async function askPs(pid: number, field: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', field, '-p', String(pid)], {
      env: PS_ENVIRONMENT,
    });
    return stdout.trim() === '' ? undefined : stdout.trim();
  } catch {
    return undefined;
  }
}
