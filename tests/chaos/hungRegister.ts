/** R9: very many calls to a register that hangs. They hold a bounded number of sockets, and nobody else up. */
import { type CourierLimits, defaultLimits } from '../../gateway/courier/limits.ts';
import type { GatewayLimits } from '../../gateway/settings.ts';
import type { FailureCode } from '../../kernel/failure.ts';
import { PATIENT } from '../support/system.ts';
import { type Experiment, type Outcome, type Stage, sleep } from './experiment.ts';
import { openScene, type Scene } from './scene.ts';
import type { CallersOptions } from './toolkit/callers.ts';
import { atLeast, atMost, type Finding, isTrue, judgeRatioInterval, judgeTally } from './toolkit/findings.ts';
import { askOnce, loadSteadily, type Question } from './toolkit/load.ts';
import { Tally } from './toolkit/replies.ts';
import { type Pair, quantileOf, ratioIntervalOf } from './toolkit/series.ts';

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
/** Each of the strangers: a hundred questions a second in all. */
const CATALOGUE_EVERY_MS = 200;
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
  /** For how long nothing is counted after the flood before, and after this one has come in: what they left to collect is collected then. */
  settleMs?: number;
  /** For a control: what goes on while the calls hang, until the function that it gives is called. */
  meanwhile?: () => () => void;
}

type FloodState = 'CALM' | 'COMING' | 'SETTLING' | 'HANGING' | 'ENDING';

/**
 * So many calls at once to a register that hangs, and the catalogue beside them. Taking a thousand calls in costs what it
 * costs, and so does answering those that hung; whether they hold others up is seen in between, while they hang and all others
 * have been sent home.
 */
export async function floodHung(
  { system, proxy, callers }: Scene,
  { calls, limits, calmMs = 0, settleMs = 0, meanwhile = () => () => undefined }: FloodOptions,
): Promise<Flooded> {
  proxy.fault = { kind: 'blackhole' };
  proxy.connectionsMax = 0;
  const health = () => system.gateway.couriers.health().warehouse;
  let queuedMax = 0;
  const tally = new Tally();
  const catalogue = loadSteadily(callers.strangers, CATALOGUE_EVERY_MS, [CATALOGUE]);
  const hanging: { state: FloodState; since: number; times: number[] } = {
    state: 'CALM',
    since: 0,
    times: [],
  };
  let end = (): void => undefined;
  const watch = setInterval(() => {
    const { inFlight, queued } = health();
    queuedMax = Math.max(queuedMax, queued);
    if (hanging.state === 'COMING' && inFlight > 0 && tally.asked + inFlight + queued === calls) {
      hanging.state = 'SETTLING';
      hanging.since = performance.now();
      end = meanwhile();
    } else if (hanging.state === 'SETTLING' && performance.now() - hanging.since >= settleMs) {
      hanging.state = 'HANGING';
      catalogue.takeTimes();
    } else if (hanging.state === 'HANGING' && inFlight < limits.concurrency) {
      hanging.state = 'ENDING';
      hanging.times = catalogue.takeTimes();
      end();
    }
  }, 5);
  await sleep(settleMs);
  catalogue.takeTimes();
  await sleep(calmMs);
  const calm = catalogue.takeTimes();
  hanging.state = 'COMING';
  await Promise.all(
    Array.from({ length: calls }, async (_, index) => {
      const caller = callers.citizens[index % callers.citizens.length];
      if (caller !== undefined) await askOnce(caller, DOCUMENTS, tally);
    }),
  );
  clearInterval(watch);
  end();
  await catalogue.stop();
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

/**
 * No breaker: it would send the flood home before the queue is full. Calls hang longer than they usually may, so that most of a flood is
 * the time in which they do nothing else.
 */
const LIMITS: CourierLimits = { ...defaultLimits, breaker: PATIENT.breaker, timeoutMs: 8_000, queue: 64 };
const QUICK_LIMITS: CourierLimits = { ...LIMITS, timeoutMs: 2_000, concurrency: 8, queue: 16 };
const QUICK_CALM_MS = 1_500;

/**
 * Calm and flood in turns, each a few seconds long: what the machine does meanwhile comes upon both. The 99th percentile of one turn is the
 * slowest handful of answers, and goes up and down threefold by itself; that of so many together does not.
 */
const ROUNDS = 24;
const CALM_MS = 6_000;
const SETTLE_MS = 1_000;
const SLOWER = 'p99 of the catalogue beside calls that hang, by that in calm';
const SLOWER_MAX = 1.2;

async function run({ seconds, full, die, report }: Stage): Promise<Outcome> {
  const limits = full ? LIMITS : QUICK_LIMITS;
  const calls = full ? 1_000 : 200;
  const pauses = full ? { calmMs: CALM_MS, settleMs: SETTLE_MS } : { calmMs: QUICK_CALM_MS };
  const scene = await openScene({ victim: 'warehouse', limits, door: DOOR, die, callers: CALLERS });
  const findings: Finding[] = [];
  const pairs: Pair[] = [];
  const totals: Record<string, number | string> = {};
  const until = Date.now() + seconds * 1_000;
  try {
    // What is compiled by the first flood is not measured.
    if (full) await floodHung(scene, { calls, limits });
    for (let round = 1; round <= (full ? ROUNDS : 1) || Date.now() < until; round += 1) {
      const hung = await floodHung(scene, { calls, limits, ...pauses });
      findings.push(
        ...hung.findings.map((finding) => ({ ...finding, what: `round ${round}: ${finding.what}` })),
      );
      pairs.push(hung.pair);
      for (const [name, value] of Object.entries(hung.tally.figures()))
        totals[`round ${round}, ${name}`] = value;
      const p99 = (times: readonly number[]): string =>
        `${quantileOf(times, 0.99).toFixed(1)} ms of ${times.length}`;
      report(
        `${calls} calls: ${hung.tally.describe('unavailable as designed')}; catalogue p99 ${p99(hung.pair.faultMs)}, calm ${p99(hung.pair.calmMs)}`,
      );
    }
  } finally {
    await scene.close();
  }
  const slower = ratioIntervalOf(pairs, die);
  if (full) findings.push(...judgeRatioInterval(SLOWER, slower, SLOWER_MAX));
  const shown = [slower.ratio, slower.low, slower.high].map((value) => value.toFixed(2));
  return { findings, figures: { ...totals, 'catalogue p99 by calm, and its interval': shown.join(' ') } };
}

/** What a gateway would do that kept looking whether a call has come back: it holds up everybody else for so long, so often. */
const SPIN = { forMs: 300, everyMs: 500 };
const SPIN_ROUNDS = 10;

function spin(): () => void {
  const timer = setInterval(() => {
    const until = performance.now() + SPIN.forMs;
    while (performance.now() < until);
  }, SPIN.everyMs);
  return () => clearInterval(timer);
}

export const hungRegister: Experiment = {
  id: 'R9',
  name: 'a thousand calls to a register that hangs',
  asks: 'that they hold a bounded number of sockets and places, and nobody else up',
  load: '1,000 calls at once, again and again, beside the catalogue 100 times a second; the door lets in 3,000 at once',
  callers: '100 citizens from 4 addresses, 20 strangers from 20',
  seconds: 360,
  quickSeconds: 4,
  run,
  controls: [
    {
      breaks: 'calls that hang keep the gateway busy',
      finds: [SLOWER],
      run: async ({ die }) => {
        const scene = await openScene({
          victim: 'warehouse',
          limits: QUICK_LIMITS,
          door: DOOR,
          die,
          callers: CALLERS,
        });
        const pairs: Pair[] = [];
        const flood = { calls: 100, limits: QUICK_LIMITS, calmMs: QUICK_CALM_MS, meanwhile: spin };
        await floodHung(scene, { calls: 100, limits: QUICK_LIMITS });
        for (let round = 0; round < SPIN_ROUNDS; round += 1) pairs.push((await floodHung(scene, flood)).pair);
        await scene.close();
        return judgeRatioInterval(SLOWER, ratioIntervalOf(pairs, die), SLOWER_MAX);
      },
    },
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
