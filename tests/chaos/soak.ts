/** R15: hours of ordinary work. Memory and open files stay level, and nothing fails. */
import { readdirSync } from 'node:fs';
import { openSystem, type System } from '../support/system.ts';
import { atMost, type Experiment, sleep } from './experiment.ts';

const QUESTIONS: [string | null, string][] = [
  [null, '{ procedure(code: "1.004222") { name channels { channel } } }'],
  ['lan', '{ viewer { person { fullName } documents(first: 5) { nodes { title } } } }'],
  ['lan', '{ viewer { dossiers(first: 5) { nodes { code } } } }'],
  [null, '{ searchProcedures(query: "khai sinh") { nodes { name } } }'],
];
const CLIENTS = 4;

/** Files and sockets of this process; 0 where the system does not say. */
function countOpenFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
}

interface Sample {
  minute: number;
  heapMb: number;
  files: number;
}

/** Megabytes of heap for each ten minutes, by least squares over the lower half of the samples of each minute. */
function slopeOf(samples: Sample[]): number {
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const minute = mean((sample) => sample.minute);
  const heap = mean((sample) => sample.heapMb);
  const above = samples.reduce((sum, at) => sum + (at.minute - minute) * (at.heapMb - heap), 0);
  const below = samples.reduce((sum, at) => sum + (at.minute - minute) ** 2, 0);
  return below === 0 ? 0 : (above / below) * 10;
}

async function work(system: System, isRunning: () => boolean): Promise<number> {
  let failed = 0;
  for (let turn = 0; isRunning(); turn += 1) {
    const [persona, document] = QUESTIONS[turn % QUESTIONS.length] ?? [null, '{ __typename }'];
    const { errors } = await system.ask(persona, document);
    if (errors !== undefined) failed += 1;
    await sleep(20);
  }
  return failed;
}

/** The least of many looks: what is left after the collector has been round. */
async function sampleHeap(minute: number): Promise<Sample> {
  let heapMb = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 20; look += 1) {
    globalThis.gc?.();
    heapMb = Math.min(heapMb, process.memoryUsage().heapUsed / 1_048_576);
    await sleep(100);
  }
  return { minute, heapMb, files: countOpenFiles() };
}

export const soak: Experiment = {
  id: 'R15',
  name: 'soak: memory and files stay level',
  seconds: 1_800,
  run: async ({ seconds, report }) => {
    const system = await openSystem({});
    const until = Date.now() + seconds * 1000;
    const clients = Array.from({ length: CLIENTS }, () => work(system, () => Date.now() < until));
    // What is compiled and pooled on the way up is not a leak.
    await sleep(Math.min(60_000, seconds * 300));
    const samples: Sample[] = [];
    const began = Date.now();
    do {
      const sample = await sampleHeap((Date.now() - began) / 60_000);
      samples.push(sample);
      report(`${sample.heapMb.toFixed(1)} MB, ${sample.files} files`);
      await sleep(Math.min(30_000, Math.max(0, until - Date.now())));
    } while (Date.now() < until);
    const failed = (await Promise.all(clients)).reduce((sum, count) => sum + count, 0);
    await system.close();
    const files = samples.map((sample) => sample.files);
    return [
      atMost('MB of heap for each ten minutes', slopeOf(samples), 1),
      atMost('files more at the end than at the beginning', (files.at(-1) ?? 0) - (files[0] ?? 0), 5),
      atMost('answers with errors', failed, 0),
    ];
  },
};
