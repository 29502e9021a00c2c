/** What the machine and the processes of a measurement work, as the operating system counts it. */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** More of the machine than this, taken by something else, makes a round worth nothing. */
export const FOREIGN_MAX = 0.1;

export interface Machine {
  atMs: number;
  busyMs: number;
  ownMs: number;
}

export function machineNow(): Machine {
  const { user, system } = process.cpuUsage();
  const busyMs = cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
  return { atMs: performance.now(), busyMs, ownMs: (user + system) / 1_000 };
}

/**
 * The share of the machine that was taken since then by none of ours.
 *
 * @param knownMs CPU of the processes that take part, beside this one
 */
export function foreignSince(before: Machine, knownMs: number): number {
  const now = machineNow();
  const possibleMs = (now.atMs - before.atMs) * cpus().length;
  const othersMs = now.busyMs - before.busyMs - (now.ownMs - before.ownMs) - knownMs;
  return Math.max(0, othersMs) / possibleMs;
}

const TICK_MS = 10;
/** Places in /proc/PID/stat behind the name of the program. */
const PARENT = 1;
const OWN = [11, 12] as const;
const OF_THE_DEAD = [13, 14] as const;

const readStat = (pid: string): number[] | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    // It has ended since the folder was listed, and its parent has its CPU.
    return undefined;
  }
};

/**
 * CPU that a PostgreSQL server has used, with its sessions, living and ended. Undefined where the system does not tell (only Linux does).
 *
 * @param cluster the folder of its data
 */
export function cpuOfPostgres(cluster: string): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const [line = ''] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  const postmaster = Number(line);
  let ticks = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readStat(name);
    if (stat === undefined) continue;
    const places = Number(name) === postmaster ? [...OWN, ...OF_THE_DEAD] : OWN;
    if (Number(name) !== postmaster && stat[PARENT] !== postmaster) continue;
    for (const place of places) ticks += stat[place] ?? 0;
  }
  return ticks * TICK_MS;
}
