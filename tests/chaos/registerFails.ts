/** R7: one register is down, hangs, answers nonsense or drips, while everybody goes on asking for everything. */
import type { CourierLimits } from '../../gateway/courier/limits.ts';
import { defaultLimits } from '../../gateway/courier/limits.ts';
import type { FailureCode } from '../../kernel/failure.ts';
import type { Fault } from '../support/faultProxy.ts';
import { PATIENT } from '../support/system.ts';
import { type Experiment, type Outcome, type Stage, sleep } from './experiment.ts';
import { openScene, type Scene } from './scene.ts';
import { atMost, type Finding, isTrue, judgeRatio, judgeTally } from './toolkit/findings.ts';
import { askOnce, loadSteadily, type Question } from './toolkit/load.ts';
import { type Data, Tally } from './toolkit/replies.ts';
import { type Pair, quantileOf, ratioOf } from './toolkit/series.ts';

export const FAULTS: Record<string, Fault> = {
  down: { kind: 'reset' },
  hung: { kind: 'blackhole' },
  'half of its answers spoiled': { kind: 'corrupt', part: 0.6 },
  'slow drip': { kind: 'slow-drip', everyMs: 200 },
  'cut off': { kind: 'truncate', bytes: 40 },
};

const hasOthers = (data: Data): boolean =>
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
  isWhole: (data) => hasOthers(data) && Array.isArray(data.viewer?.documents?.nodes),
  survives: hasOthers,
  designed: DESIGNED,
};

/** Nothing of the victim. */
const BYSTANDING: Question = {
  document: '{ viewer { person { fullName } } procedure(code: "1.004222") { name } }',
  isWhole: hasOthers,
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

/** Waits until it is so, or until the time is up; says how long that took. */
async function waitUntil(isSo: () => boolean, withinMs: number): Promise<number> {
  const began = performance.now();
  while (!isSo() && performance.now() < began + withinMs) await sleep(5);
  return performance.now() - began;
}

/** How soon the breaker has to open and to close. */
function patienceFor(
  fault: Fault,
  { breaker, timeoutMs }: CourierLimits,
): { openMs: number; closeMs: number } {
  // Whoever hangs fails only when nobody waits any longer; a try that hangs has to end before the next may come.
  const lateMs = failsLate(fault) ? timeoutMs : 0;
  return {
    // Every other answer is well: half of a window has failed only after most of it.
    openMs: (fault.kind === 'corrupt' ? breaker.windowMs : lateMs) + 1_000,
    closeMs: breaker.openMs + lateMs + 1_000,
  };
}

/** What a fault was seen to do: the moments of the breaker, the calls that the register got meanwhile. */
interface Course {
  opened: boolean;
  openedAfter: number;
  calls: number;
  callsMax: number;
  closed: boolean;
  closedAfter: number;
  faultMs: number[];
}

async function putOn(
  { system, proxy, callers }: Scene,
  fault: Fault,
  limits: CourierLimits,
  { faultMs: forMs, takeTimes }: { faultMs: number; takeTimes: () => number[] },
): Promise<Course> {
  const health = () => system.gateway.couriers.health().warehouse;
  const patience = patienceFor(fault, limits);
  proxy.fault = fault;
  const openedAfter = await waitUntil(() => health().breaker !== 'CLOSED', forMs + 5 * limits.timeoutMs);
  const opened = health().breaker !== 'CLOSED';
  // Calls that were under way when it opened may still arrive.
  await sleep(200);
  await waitUntil(() => health().inFlight === 0, limits.timeoutMs + 500);
  const before = proxy.requests;
  const watchedFrom = performance.now();
  await sleep(forMs);
  const calls = proxy.requests - before;
  const tries = Math.floor((performance.now() - watchedFrom) / limits.breaker.openMs) + 1;
  // A register that answers now and then is believed when a try succeeds, until it has failed often enough again.
  const asking = callers.citizens.length / 2;
  const callsATry = fault.kind === 'corrupt' ? limits.breaker.calls + asking + 1 : 1;
  const faultMs = takeTimes();
  proxy.fault = { kind: 'none' };
  const closedAfter = await waitUntil(() => health().breaker === 'CLOSED', 2 * patience.closeMs + 5_000);
  const closed = health().breaker === 'CLOSED';
  return { opened, openedAfter, calls, callsMax: tries * callsATry + 1, closed, closedAfter, faultMs };
}

/** Puts one fault on and takes it away again; what was seen meanwhile, and afterwards. */
export async function watchFault(
  scene: Scene,
  fault: Fault,
  limits: CourierLimits,
  times: Times,
): Promise<Watched> {
  const { citizens } = scene.callers;
  const tally = new Tally();
  const mixed = loadSteadily(citizens.slice(0, citizens.length / 2), times.everyMs, [MIXED], tally);
  const others = loadSteadily(citizens.slice(citizens.length / 2), times.everyMs, [BYSTANDING], tally);
  // Plans and compiled operations are made by the first questions, which may be slow.
  await sleep(Math.min(2_000, times.calmMs));
  others.takeTimes();
  await sleep(times.calmMs);
  const calmMs = others.takeTimes();
  const seen = await putOn(scene, fault, limits, { ...times, takeTimes: others.takeTimes });
  await Promise.all([mixed.stop(), others.stop()]);
  const afterwards = new Tally();
  const undesigned = { ...MIXED, designed: new Set<FailureCode>() };
  for (const citizen of citizens) await askOnce(citizen, undesigned, afterwards);
  const patience = patienceFor(fault, limits);
  return {
    tally,
    pair: { calmMs, faultMs: seen.faultMs },
    timed: [
      atMost('ms until the breaker opens', seen.openedAfter, patience.openMs),
      atMost('ms until the breaker closes', seen.closedAfter, patience.closeMs),
    ],
    findings: [
      isTrue('the breaker opens', seen.opened),
      atMost('calls to the dead register', seen.calls, seen.callsMax),
      ...judgeTally(tally, { asked: times.asked }),
      isTrue('the breaker closes', seen.closed),
      atMost('answers lost afterwards', afterwards.asked - afterwards.count('answered'), 0),
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
        const limits = { ...QUICK_LIMITS, breaker: PATIENT.breaker };
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
