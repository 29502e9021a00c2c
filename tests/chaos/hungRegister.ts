/** R9: very many calls to a register that hangs. They hold a bounded number of sockets, and nobody else up. */
import { type CourierLimits, defaultLimits } from '../../gateway/courier/limits.ts';
import type { GatewayLimits } from '../../gateway/settings.ts';
import type { FailureCode } from '../../kernel/failure.ts';
import { PATIENT } from '../support/system.ts';
import { type Experiment, type Outcome, type Stage, sleep } from './experiment.ts';
import { openScene, type Scene } from './scene.ts';
import type { CallersOptions } from './toolkit/callers.ts';
import { atLeast, atMost, type Finding, isTrue, judgeRatio, judgeTally } from './toolkit/findings.ts';
import { askOnce, loadSteadily, type Question } from './toolkit/load.ts';
import { Tally } from './toolkit/replies.ts';
import { type Pair, quantileOf, REPETITIONS_MIN, ratioOf } from './toolkit/series.ts';

/** Who is in the queue is told OVERLOADED, whoever has a socket that nobody answered. */
const DESIGNED: ReadonlySet<FailureCode> = new Set(['SUBGRAPH_UNAVAILABLE', 'OVERLOADED']);
const DOCUMENTS: Question = {
  document: '{ viewer { documents(first: 1) { nodes { title } } } }',
  isWhole: (data) => Array.isArray(data?.viewer?.documents?.nodes),
  designed: DESIGNED,
};
const CATALOGUE: Question = {
  document: '{ procedure(code: "1.004222") { name } }',
  isWhole: (data) => typeof data?.procedure?.name === 'string',
};

/** A thousand at once: more than the door lets in by itself, and sends others away for: another experiment (R14). */
const DOOR: Partial<GatewayLimits> = { inFlight: 3_000, sockets: 4_000, eventLoopDelayMs: 2_000 };
/** 250 sockets of each address, below the 400 that one may have; the catalogue is asked from addresses of its own. */
const CALLERS: Omit<CallersOptions, 'origin'> = {
  citizens: 100,
  addresses: 4,
  connections: 300,
  strangers: 20,
};

interface Flooded {
  findings: Finding[];
  tally: Tally;
  catalogue: Tally;
  /** Times of the catalogue before the flood, and while nothing but hanging calls was left of it. */
  pair: Pair;
}

export interface FloodOptions {
  calls: number;
  limits: Pick<CourierLimits, 'concurrency' | 'queue'>;
  /** For how long the catalogue is asked before the flood comes. */
  calmMs?: number;
}

/**
 * So many calls at once to a register that hangs, and the catalogue beside them. Taking a thousand calls in costs what it
 * costs, and so does answering those that hung; whether they hold others up is seen in between, while they hang and all others
 * have been sent home.
 */
export async function floodHung(
  { system, proxy, callers }: Scene,
  { calls, limits, calmMs = 0 }: FloodOptions,
): Promise<Flooded> {
  proxy.fault = { kind: 'blackhole' };
  proxy.connectionsMax = 0;
  const health = () => system.gateway.couriers.health().warehouse;
  let queuedMax = 0;
  const tally = new Tally();
  const catalogue = loadSteadily(callers.strangers, 400, [CATALOGUE]);
  await sleep(calmMs);
  const calm = catalogue.takeTimes();
  const hanging: { state: 'COMING' | 'HANGING' | 'ENDING'; times: number[] } = { state: 'COMING', times: [] };
  const watch = setInterval(() => {
    const { inFlight, queued } = health();
    queuedMax = Math.max(queuedMax, queued);
    if (hanging.state === 'COMING' && inFlight > 0 && tally.asked + inFlight + queued === calls) {
      hanging.state = 'HANGING';
      catalogue.takeTimes();
    } else if (hanging.state === 'HANGING' && inFlight < limits.concurrency) {
      hanging.state = 'ENDING';
      hanging.times = catalogue.takeTimes();
    }
  }, 5);
  await Promise.all(
    Array.from({ length: calls }, async (_, index) => {
      const caller = callers.citizens[index % callers.citizens.length];
      if (caller !== undefined) await askOnce(caller, DOCUMENTS, tally);
    }),
  );
  await catalogue.stop();
  clearInterval(watch);
  proxy.fault = { kind: 'none' };
  return {
    tally,
    catalogue: catalogue.tally,
    pair: { calmMs: calm, faultMs: hanging.times },
    findings: [
      atMost('sockets to the hung register', proxy.connectionsMax, limits.concurrency),
      atMost('calls that waited', queuedMax, limits.queue),
      isTrue('nobody was told of an answer that was none', tally.count('answered') === 0),
      ...judgeTally(tally, { asked: calls, provoked: true }),
      atLeast('refused because the queue was full', health().overloaded, 1),
      // The door may send strangers away while a thousand arrive at once: R14 asks about that.
      ...judgeTally(catalogue.tally, { asked: 1, provoked: true }).map((finding) => ({
        ...finding,
        what: `catalogue: ${finding.what}`,
      })),
    ],
  };
}

/** No breaker: it would send the flood home before the queue is full. Calls hang twice as long as they usually may. */
const LIMITS: CourierLimits = { ...defaultLimits, ...PATIENT, timeoutMs: 6_000, queue: 64 };
const QUICK_LIMITS: CourierLimits = { ...LIMITS, timeoutMs: 2_000, concurrency: 8, queue: 16 };

/** A flood is over in a few seconds: the catalogue's times of so many make one comparison. */
const POOLED = 4;
const CALM_MS = 3_000;

async function run({ seconds, full, die, report }: Stage): Promise<Outcome> {
  const limits = full ? LIMITS : QUICK_LIMITS;
  const calls = full ? 1_000 : 200;
  const scene = await openScene({ victim: 'warehouse', limits, door: DOOR, die, callers: CALLERS });
  const findings: Finding[] = [];
  const pairs: Pair[] = [];
  const totals: Record<string, number | string> = {};
  const until = Date.now() + seconds * 1_000;
  try {
    // What is compiled by the first flood is not measured.
    if (full) await floodHung(scene, { calls, limits });
    for (let round = 1; round <= (full ? POOLED * REPETITIONS_MIN : 1) || Date.now() < until; round += 1) {
      const hung = await floodHung(scene, { calls, limits, calmMs: CALM_MS });
      findings.push(
        ...hung.findings.map((finding) => ({ ...finding, what: `round ${round}: ${finding.what}` })),
      );
      const pool = Math.floor((round - 1) / POOLED);
      const { calmMs = [], faultMs = [] } = pairs[pool] ?? {};
      pairs[pool] = {
        calmMs: [...calmMs, ...hung.pair.calmMs],
        faultMs: [...faultMs, ...hung.pair.faultMs],
      };
      for (const [name, value] of Object.entries(hung.tally.figures()))
        totals[`round ${round}, ${name}`] = value;
      const p99 = (times: readonly number[]): string => `${quantileOf(times, 0.99).toFixed(1)} ms`;
      report(
        `${calls} calls: ${hung.tally.describe('unavailable as designed')}; catalogue p99 ${p99(hung.pair.faultMs)}, calm ${p99(hung.pair.calmMs)}`,
      );
    }
  } finally {
    await scene.close();
  }
  const ratio = ratioOf(pairs);
  if (full)
    findings.push(...judgeRatio('p99 of the catalogue beside calls that hang, by that in calm', ratio, 1.2));
  return { findings, figures: { ...totals, 'catalogue p99 by calm': ratio.ratio.toFixed(2) } };
}

export const hungRegister: Experiment = {
  id: 'R9',
  name: 'a thousand calls to a register that hangs',
  asks: 'that they hold a bounded number of sockets and places, and nobody else up',
  load: '1,000 calls at once, again and again, beside the catalogue 50 times a second; the door lets in 3,000 at once',
  callers: '100 citizens from 4 addresses, 20 strangers from 20',
  seconds: 90,
  quickSeconds: 4,
  run,
  controls: [
    {
      breaks: 'no bulkhead',
      finds: ['sockets to the hung register'],
      run: async ({ die }) => {
        const scene = await openScene({
          victim: 'warehouse',
          limits: { ...QUICK_LIMITS, concurrency: 1_000 },
          connections: 1_000,
          door: DOOR,
          die,
          callers: CALLERS,
        });
        const { findings } = await floodHung(scene, { calls: 100, limits: QUICK_LIMITS });
        await scene.close();
        return findings;
      },
    },
    {
      breaks: 'the catalogue loses every tenth answer',
      finds: ['catalogue: answers lost'],
      run: async ({ die }) => {
        const scene = await openScene({
          victim: 'warehouse',
          limits: { ...QUICK_LIMITS, staleForMs: 0 },
          door: DOOR,
          die,
          callers: CALLERS,
          loses: { name: 'procedures', every: 10 },
        });
        const { findings } = await floodHung(scene, { calls: 100, limits: QUICK_LIMITS });
        await scene.close();
        return findings;
      },
    },
  ],
};
