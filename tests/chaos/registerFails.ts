/** R7: one register is down, hangs, answers nonsense or drips, while everybody goes on asking for everything. */
import type { CourierLimits } from '../../gateway/courier/limits.ts';
import { defaultLimits } from '../../gateway/courier/limits.ts';
import type { FailureCode } from '../../subgraphs/kernel/failure.ts';
import type { Fault } from '../support/faultProxy.ts';
import { PATIENT } from '../support/system.ts';
import { type Experiment, type Outcome, type Stage, sleep } from './experiment.ts';
import { openScene, type Scene } from './scene.ts';
import { atMost, type Finding, isTrue, judgeRatio, judgeTally } from './toolkit/findings.ts';
import { loadSteadily, type Question } from './toolkit/load.ts';
import { type Data, Tally } from './toolkit/replies.ts';
import { type Pair, quantileOf, ratioOf } from './toolkit/series.ts';

export const FAULTS: Record<string, Fault> = {
  down: { kind: 'reset' },
  hung: { kind: 'blackhole' },
  'half of its answers spoiled': { kind: 'corrupt', part: 0.6 },
  'slow drip': { kind: 'slow-drip', everyMs: 200 },
  'cut off': { kind: 'truncate', bytes: 40 },
};

const others = (data: Data): boolean =>
  typeof data?.procedure?.name === 'string' && typeof data.viewer?.person?.fullName === 'string';

/** How the victim's part may be missing. */
const DESIGNED: ReadonlySet<FailureCode> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_INVALID_RESPONSE',
  'OVERLOADED',
]);

/** Of one citizen: the victim's part and that of other registers. */
const MIXED: Question = {
  document:
    '{ viewer { person { fullName } documents(first: 1) { nodes { title } } } procedure(code: "1.004222") { name } }',
  isWhole: (data) => others(data) && Array.isArray(data.viewer?.documents?.nodes),
  survives: others,
  designed: DESIGNED,
};

/** Nothing of the victim. */
const BYSTANDING: Question = {
  document: '{ viewer { person { fullName } } procedure(code: "1.004222") { name } }',
  isWhole: others,
};

export interface Times {
  calmMs: number;
  faultMs: number;
  /** How often each caller asks. */
  everyMs: number;
  /** How many questions make a run that says something. */
  asked: number;
}

/** So many ask for everything, and as many for what nothing is wrong with. */
const CALLERS = { citizens: 40, addresses: 4 };
/** Fewer, for a machine that is busy with others: who waits does not ask. */
const QUICK_CALLERS = { citizens: 12, addresses: 2 };

interface Watched {
  findings: Finding[];
  /** How soon the breaker opened and closed. */
  timed: Finding[];
  tally: Tally;
  pair: Pair;
}

/** Whether a failing answer comes at once, or only when nobody waits any longer. */
const failsLate = ({ kind }: Fault): boolean => kind === 'blackhole' || kind === 'slow-drip';

/** Puts one fault on and takes it away again; what was seen meanwhile, and afterwards. */
export async function watchFault(
  { system, proxy, callers }: Scene,
  fault: Fault,
  limits: CourierLimits,
  times: Times,
): Promise<Watched> {
  const tally = new Tally();
  const half = callers.citizens.length / 2;
  const mixed = loadSteadily(callers.citizens.slice(0, half), times.everyMs, [MIXED], tally);
  const bystanding = loadSteadily(callers.citizens.slice(half), times.everyMs, [BYSTANDING], tally);
  // Plans and compiled operations are made by the first questions, which may be slow.
  await sleep(Math.min(2_000, times.calmMs));
  bystanding.takeTimes();
  await sleep(times.calmMs);
  const calmMs = bystanding.takeTimes();
  const state = () => system.gateway.couriers.health().warehouse.breaker;
  const inFlight = () => system.gateway.couriers.health().warehouse.inFlight;
  proxy.fault = fault;
  const began = performance.now();
  const openBy = began + times.faultMs + 5 * limits.timeoutMs;
  while (state() === 'CLOSED' && performance.now() < openBy) await sleep(5);
  const openedAfter = performance.now() - began;
  const opened = state() !== 'CLOSED';
  // Calls that were under way when it opened may still arrive.
  await sleep(200);
  const settledBy = performance.now() + limits.timeoutMs + 500;
  while (inFlight() > 0 && performance.now() < settledBy) await sleep(5);
  const before = proxy.requests;
  const watchedFrom = performance.now();
  await sleep(times.faultMs);
  const calls = proxy.requests - before;
  const tries = Math.floor((performance.now() - watchedFrom) / limits.breaker.openMs) + 1;
  // A register that answers now and then is believed when a try succeeds, until it has failed often enough again.
  const callsATry = fault.kind === 'corrupt' ? limits.breaker.calls + half + 1 : 1;
  const faultMs = bystanding.takeTimes();
  proxy.fault = { kind: 'none' };
  const recovered = performance.now();
  // A try that hangs when the register comes back has to end before the next may come.
  // Half of a window has failed only after most of it, when every other answer is well; a dead one is seen sooner.
  const openWithin =
    fault.kind === 'corrupt'
      ? limits.breaker.windowMs + 1_000
      : (failsLate(fault) ? limits.timeoutMs : 0) + 1_000;
  const closeWithin = limits.breaker.openMs + (failsLate(fault) ? limits.timeoutMs : 0) + 1_000;
  while (state() !== 'CLOSED' && performance.now() < recovered + 2 * closeWithin + 5_000) await sleep(5);
  const closedAfter = performance.now() - recovered;
  await Promise.all([mixed.stop(), bystanding.stop()]);
  const afterwards = new Tally();
  const after = loadSteadily(
    callers.citizens.slice(0, half),
    1_000,
    [{ ...MIXED, designed: new Set() }],
    afterwards,
  );
  await sleep(1_000);
  await after.stop();
  return {
    tally,
    pair: { calmMs, faultMs },
    timed: [
      atMost('ms until the breaker opens', openedAfter, openWithin),
      atMost('ms until the breaker closes', closedAfter, closeWithin),
    ],
    findings: [
      isTrue('the breaker opens', opened),
      atMost('calls to the dead register', calls, tries * callsATry + 1),
      ...judgeTally(tally, { asked: times.asked }),
      isTrue('the breaker closes', state() === 'CLOSED'),
      isTrue(
        'everything is answered afterwards',
        afterwards.asked === afterwards.count('answered'),
        afterwards.describe('lost') || 'yes',
      ),
    ],
  };
}

const FULL: Omit<Times, 'faultMs'> = { calmMs: 20_000, everyMs: 500, asked: 3_000 };
const QUICK: Times = { calmMs: 1_000, faultMs: 3_000, everyMs: 150, asked: 100 };
/** Opens and closes sooner, for a short pass. */
const QUICK_LIMITS: CourierLimits = {
  ...defaultLimits,
  timeoutMs: 2_500,
  breaker: { ratio: 0.5, calls: 6, windowMs: 6_000, openMs: 1_000 },
};

async function run({ seconds, full, die, report }: Stage): Promise<Outcome> {
  const limits = full ? defaultLimits : QUICK_LIMITS;
  const times = full ? { ...FULL, faultMs: (seconds * 1_000) / 5 } : QUICK;
  const scene = await openScene({
    victim: 'warehouse',
    limits,
    die,
    callers: full ? CALLERS : QUICK_CALLERS,
  });
  const outcome: Outcome = { findings: [], figures: {} };
  const pairs: Pair[] = [];
  try {
    for (const [name, fault] of Object.entries(FAULTS)) {
      const { findings, timed, tally, pair } = await watchFault(scene, fault, limits, times);
      pairs.push(pair);
      if (full) findings.push(...timed);
      outcome.findings.push(...findings.map((finding) => ({ ...finding, what: `${name}: ${finding.what}` })));
      const { asked, answered, unavailable, refused, lost } = tally.figures();
      outcome.figures[name] =
        `${asked} asked, ${answered} answered, unavailable ${unavailable}, refused ${refused}, lost ${lost}`;
      outcome.figures[`${name}, others’ p99`] =
        `${quantileOf(pair.faultMs, 0.99).toFixed(1)} ms, calm ${quantileOf(pair.calmMs, 0.99).toFixed(1)} ms`;
      report(`${name}: ${outcome.figures[name]}`);
    }
  } finally {
    await scene.close();
  }
  const ratio = ratioOf(pairs);
  outcome.figures['others’ p99 by calm'] = ratio.ratio.toFixed(2);
  if (full) outcome.findings.push(...judgeRatio('p99 of what others hold, by that in calm', ratio, 1.2));
  return outcome;
}

export const registerFails: Experiment = {
  id: 'R7',
  name: 'one register fails in five ways while queries mix all',
  asks: 'that its part alone is missing and says so, that it is left alone, and that it comes back',
  load: 'a mixed question 40 times and one without the register 40 times a second',
  callers: '40 citizens from 4 addresses',
  seconds: 300,
  quickSeconds: 30,
  run,
  controls: [
    {
      breaks: 'no breaker',
      finds: ['the breaker opens', 'calls to the dead register'],
      run: async ({ die }) => {
        const limits = { ...QUICK_LIMITS, ...PATIENT };
        const scene = await openScene({ victim: 'warehouse', limits, die, callers: QUICK_CALLERS });
        const { findings } = await watchFault(
          scene,
          { kind: 'reset' },
          { ...QUICK_LIMITS, timeoutMs: 100 },
          QUICK,
        );
        await scene.close();
        return findings;
      },
    },
    {
      breaks: 'another register loses every fiftieth answer',
      finds: ['answers lost'],
      run: async ({ die }) => {
        const loses = { name: 'population', every: 50 } as const;
        const scene = await openScene({
          victim: 'warehouse',
          limits: QUICK_LIMITS,
          die,
          callers: QUICK_CALLERS,
          loses,
        });
        const { findings } = await watchFault(scene, { kind: 'reset' }, QUICK_LIMITS, QUICK);
        await scene.close();
        return findings;
      },
    },
  ],
};
