/** R15: half an hour of ordinary work at half the load that one process can bear. Memory and files stay level. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { TEST_USER } from '../support/account.ts';
import { TEST_PEOPLE } from '../support/canary.ts';
import { type Started, startCommand } from '../support/processes.ts';
import { type Experiment, type Outcome, type Stage, sleep } from './experiment.ts';
import type { Probed } from './probe.ts';
import { type Callers, openCallers } from './toolkit/callers.ts';
import { atLeast, atMost, type Finding, judgeTally } from './toolkit/findings.ts';
import { judgeHeap } from './toolkit/heap.ts';
import { askOnce, loadSteadily, type Question } from './toolkit/load.ts';
import { Tally } from './toolkit/replies.ts';
import { medianOf, slopeOf } from './toolkit/series.ts';

const QUESTIONS: readonly Question[] = [
  {
    document: '{ procedure(code: "1.004222") { name channels { channel } } }',
    isWhole: (data) => typeof data?.procedure?.name === 'string',
  },
  {
    document: '{ viewer { person { fullName } documents(first: 5) { nodes { title } } } }',
    isWhole: (data) =>
      typeof data?.viewer?.person?.fullName === 'string' && Array.isArray(data.viewer.documents?.nodes),
  },
  {
    document: '{ viewer { dossiers(first: 5) { nodes { code } } } }',
    isWhole: (data) => Array.isArray(data?.viewer?.dossiers?.nodes),
  },
  {
    document: '{ searchProcedures(query: "khai sinh") { nodes { name } } }',
    isWhole: (data) => data?.searchProcedures?.nodes?.length > 0,
  },
];
const CITIZENS = 100;
/** Who ask as fast as they are answered, to find out how much one process can bear. */
const CAPACITY_CLIENTS = 12;
/** As many sockets as they open, and no more: those of callers are files of the process too, and a peak would look like a leak. */
const ADDRESSES = 2;

interface Soaking {
  seconds: number;
  /** What is compiled and pooled on the way up is not a leak. */
  warmMs: number;
  capacityMs: number;
  sampleEveryMs: number;
  /** For a control: what is preloaded beside the probe. */
  preload?: string[];
  /** For a control: a register is switched off in the middle. */
  switchesOff?: boolean;
  /** For a short pass on a machine that is busy with others. */
  patient?: boolean;
  report?: (line: string) => void;
}

const PATIENT = { LIMIT_EVENT_LOOP_DELAY_MS: '60000', SUBGRAPH_TIMEOUT_MS: '10000' };

interface Sample extends Probed {
  minute: number;
}

/** `npm start` itself, with a database of its own that is thrown away. */
class Product {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mot-lan-soak-'));
  readonly #process: Started;

  constructor(preload: readonly string[], variables: Record<string, string>) {
    // As root, PostgreSQL runs under another account and has to reach its folder.
    chmodSync(this.#folder, 0o755);
    this.#process = startCommand(
      ['--expose-gc', 'app/commands/start.ts'],
      {
        DATA_DIRECTORY: join(this.#folder, 'data'),
        PEOPLE: String(TEST_PEOPLE),
        LOG_LEVEL: 'warn',
        HOST: '127.0.0.1',
        ...variables,
        ...(TEST_USER === undefined ? {} : { EMBEDDED_USER: TEST_USER }),
      },
      ['./tests/chaos/probe.ts', ...preload],
    );
  }

  origin(): Promise<string> {
    return this.#process.find(/GraphQL +(http:\S+)\/graphql/);
  }

  async probe(): Promise<Probed> {
    const url = await this.#process.find(/^probe (\S+)/);
    return (await (await fetch(url)).json()) as Probed;
  }

  async close(): Promise<void> {
    await this.#process.end('SIGTERM');
    await removeEmbeddedPostgres(join(this.#folder, 'data'), () => undefined);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Questions a second that one process answers when each caller asks again at once. */
async function measureCapacity({ citizens }: Callers, forMs: number): Promise<number> {
  const tally = new Tally();
  const until = performance.now() + forMs;
  let turn = 0;
  await Promise.all(
    Array.from({ length: CAPACITY_CLIENTS }, async () => {
      while (performance.now() < until) {
        turn += 1;
        const question = QUESTIONS[turn % QUESTIONS.length];
        const caller = citizens[turn % citizens.length];
        if (question !== undefined && caller !== undefined) await askOnce(caller, question, tally);
      }
    }),
  );
  return tally.count('answered') / (forMs / 1_000);
}

export async function soakProduct(options: Soaking): Promise<Outcome & { samples: Sample[] }> {
  const {
    seconds,
    warmMs,
    capacityMs,
    sampleEveryMs,
    preload = [],
    switchesOff = false,
    patient = false,
    report,
  } = options;
  const product = new Product(preload, patient ? PATIENT : {});
  const samples: Sample[] = [];
  const tally = new Tally();
  let capacity = 0;
  try {
    const origin = await product.origin();
    const callers = openCallers({
      origin,
      issuer: origin,
      citizens: CITIZENS,
      addresses: ADDRESSES,
      connections: CAPACITY_CLIENTS / ADDRESSES,
    });
    await measureCapacity(callers, capacityMs / 2);
    capacity = await measureCapacity(callers, capacityMs);
    const everyMs = (2 * 1_000 * CITIZENS) / Math.max(1, capacity);
    report?.(`${capacity.toFixed(0)} answers a second at most; ${(capacity / 2).toFixed(0)} are asked for`);
    const load = loadSteadily(callers.citizens, everyMs, QUESTIONS, tally);
    await sleep(warmMs);
    const began = Date.now();
    const until = began + seconds * 1_000;
    while (Date.now() < until) {
      if (switchesOff && samples.length === 2) await switchOff(origin);
      const minute = (Date.now() - began) / 60_000;
      samples.push({ minute, ...(await product.probe()) });
      const { heapMb, files } = samples.at(-1) as Sample;
      report?.(
        `${heapMb.toFixed(1)} MB, ${files} files, ${tally.asked} asked, lost ${tally.describe('lost') || 0}`,
      );
      await sleep(Math.min(sampleEveryMs, Math.max(0, until - Date.now())));
    }
    await load.stop();
    await callers.close();
  } finally {
    await product.close();
  }
  return { samples, ...describe(samples, tally, capacity) };
}

async function switchOff(origin: string): Promise<void> {
  await fetch(`${origin}/sandbox/outages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subgraph: 'population', down: true }),
  });
}

const pointsOf = (samples: readonly Sample[], of: (sample: Sample) => number) =>
  samples.map((sample) => ({ at: sample.minute, value: of(sample) }));

function describe(samples: readonly Sample[], tally: Tally, capacity: number): Outcome {
  return {
    findings: judgeTally(tally, { asked: 10 }),
    figures: {
      ...tally.figures(),
      'capacity, answers a second': Math.round(capacity),
      'heap, MB': `${samples[0]?.heapMb.toFixed(1)} … ${samples.at(-1)?.heapMb.toFixed(1)}`,
      'heap, MB for each ten minutes': (slopeOf(pointsOf(samples, ({ heapMb }) => heapMb)) * 10).toFixed(2),
      'resident, MB for each ten minutes': (slopeOf(pointsOf(samples, ({ rssMb }) => rssMb)) * 10).toFixed(2),
      files: `${samples[0]?.files} … ${samples.at(-1)?.files}`,
    },
  };
}

/** The medians of the first and the last third: sockets come and go. */
function judgeLevel(samples: readonly Sample[]): Finding[] {
  const third = Math.floor(samples.length / 3);
  const filesOf = (some: readonly Sample[]): number => medianOf(some.map(({ files }) => files));
  const more = filesOf(samples.slice(-third)) - filesOf(samples.slice(0, third));
  return [
    ...judgeHeap(
      'MB of heap for each ten minutes',
      pointsOf(samples, ({ heapMb }) => heapMb),
      10,
      1,
    ),
    atMost('files more at the end than at the beginning', more, 5),
    atLeast('samples for the files', third, 3),
  ];
}

const QUICK = { warmMs: 2_000, capacityMs: 3_000, sampleEveryMs: 1_000, patient: true };

async function run({ seconds, full, report }: Stage): Promise<Outcome> {
  if (!full) return soakProduct({ ...QUICK, seconds, report });
  const { findings, figures, samples } = await soakProduct({
    seconds,
    warmMs: 120_000,
    capacityMs: 20_000,
    sampleEveryMs: 20_000,
    report,
  });
  return { figures, findings: [...findings, ...judgeLevel(samples)] };
}

export const soak: Experiment = {
  id: 'R15',
  name: 'soak: memory and files stay level',
  asks: 'that half an hour of ordinary work leaves the heap and the files of the process where they were, and loses nothing',
  load: 'four questions in turns, half of what the process answered at most when it was asked as fast as it could',
  callers: '100 citizens over 12 sockets from 2 addresses; `npm start` in a process of its own',
  seconds: 1_800,
  quickSeconds: 10,
  run,
  controls: [
    {
      breaks: 'a leak of memory and files',
      finds: ['MB of heap for each ten minutes', 'files more at the end'],
      run: async () => {
        const { samples } = await soakProduct({ ...QUICK, seconds: 25, preload: ['./tests/chaos/leak.ts'] });
        return judgeLevel(samples);
      },
    },
    {
      breaks: 'a register is switched off in the middle',
      finds: ['answers lost'],
      run: async () => (await soakProduct({ ...QUICK, seconds: 8, switchesOff: true })).findings,
    },
  ],
};
