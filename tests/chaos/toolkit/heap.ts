/** Memory that is really held: measured after collections, again and again, and judged by its slope. */
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { atLeast, atMost, type Finding } from './findings.ts';
import { medianOf, type Point, slopeOf } from './series.ts';

const NODE_MAJOR = Number.parseInt(process.versions.node, 10);
/** Those that are on by themselves. */
const COMPILERS = ['opt', 'sparkplug', ...(NODE_MAJOR >= 22 ? ['maglev'] : [])];
const MB = 1_048_576;
const LOOKS = 5;
const BETWEEN_LOOKS_MS = 40;

/** The collector, for whoever started the process with `--expose-gc`. Without it there is nothing to measure. */
export function collector(): () => void {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined)
    throw new Error('the heap is only measured after a collection: start the process with --expose-gc');
  return gc;
}

/**
 * From here on V8 compiles nothing more. What it compiles for code that runs once a second, and what it notes down beside that,
 * grows for hundreds of rounds and would look like something that we keep.
 */
export function stopCompiling(): void {
  for (const tier of COMPILERS) setFlagsFromString(`--no-${tier}`);
}

export function compileAgain(): void {
  for (const tier of COMPILERS) setFlagsFromString(`--${tier}`);
}

/** Megabytes after a collection: the median of a few, since each keeps what was made while it ran. */
export async function heapMb(): Promise<number> {
  const collect = collector();
  const looks: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    collect();
    looks.push(process.memoryUsage().heapUsed / MB);
    await sleep(BETWEEN_LOOKS_MS);
  }
  return medianOf(looks);
}

/** Files and sockets of this process; 0 where the system does not say. */
export function countOpenFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
}

/** With fewer, the noise of one collection is larger than what it says. */
const SAMPLES_MIN = 10;

/** Growth of the heap for each `per` of what the samples are at: minutes, reloads. */
export function judgeHeap(what: string, samples: readonly Point[], per: number, limitMb: number): Finding[] {
  return [
    atMost(what, slopeOf(samples) * per, limitMb, `${samples.length} samples`),
    atLeast(`${what}: samples`, samples.length, SAMPLES_MIN),
  ];
}
