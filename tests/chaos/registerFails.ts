/** R7: one register is down, hangs, answers nonsense or drips, while everybody goes on asking for everything. */
import type { CourierLimits } from '../../gateway/courier/limits.ts';
import { defaultLimits } from '../../gateway/courier/limits.ts';
import type { Fault } from '../support/faultProxy.ts';
import type { HttpAnswer } from '../support/system.ts';
import { atMost, type Experiment, type Finding, isTrue, sleep } from './experiment.ts';
import { openScene, type Scene } from './scene.ts';

export const FAULTS: Record<string, Fault> = {
  down: { kind: 'reset' },
  hung: { kind: 'blackhole' },
  'half of its answers spoiled': { kind: 'corrupt', part: 0.6 },
  'slow drip': { kind: 'slow-drip', everyMs: 200 },
  'cut off': { kind: 'truncate', bytes: 40 },
};

/** Of one citizen: the victim's part and another register's. */
const QUESTION =
  '{ viewer { person { fullName } documents(first: 1) { nodes { title } } } procedure(code: "1.004222") { name } }';

interface Seen {
  answers: number;
  /** The catalogue or the population, which nothing is wrong with, did not answer. */
  othersLost: number;
  /** The victim's field came back neither answered nor null with a code of the list. */
  odd: number;
}

function note(seen: Seen, { data, errors }: HttpAnswer): void {
  seen.answers += 1;
  if (data?.procedure?.name === undefined || data.viewer?.person?.fullName === undefined)
    seen.othersLost += 1;
  const isAnswered = data?.viewer?.documents?.nodes !== undefined;
  const isSaid = errors?.some(({ extensions }) => /^(SUBGRAPH_|OVERLOADED)/.test(extensions.code)) ?? false;
  if (!isAnswered && !isSaid) seen.odd += 1;
}

export interface Times {
  faultMs: number;
  clients: number;
}

/** Puts one fault on and takes it away again; what was seen meanwhile, and afterwards. */
export async function watchFault(
  { system, proxy }: Scene,
  fault: Fault,
  limits: CourierLimits,
  times: Times,
): Promise<Finding[]> {
  // Plans and compiled operations are made by the first question, which may be slow.
  await system.ask('lan', QUESTION);
  const seen: Seen = { answers: 0, othersLost: 0, odd: 0 };
  const state = () => system.gateway.couriers.health().warehouse.breaker;
  let isRunning = true;
  let openedAt: number | undefined;
  const clients = Array.from({ length: times.clients }, async () => {
    while (isRunning) {
      note(seen, await system.ask('lan', QUESTION));
      if (state() === 'OPEN') openedAt ??= performance.now();
      await sleep(10);
    }
  });
  proxy.fault = fault;
  const began = performance.now();
  while (openedAt === undefined && performance.now() - began < times.faultMs + 5 * limits.timeoutMs)
    await sleep(10);
  // Calls that were under way when it opened may still arrive.
  await sleep(200);
  const before = proxy.requests;
  const watchedFrom = performance.now();
  await sleep(times.faultMs);
  const calls = proxy.requests - before;
  const tries = Math.floor((performance.now() - watchedFrom) / limits.breaker.openMs) + 1;
  // A register that answers now and then is believed when a try succeeds, until it has failed often enough again.
  const callsATry = fault.kind === 'corrupt' ? limits.breaker.calls + times.clients + 1 : 1;
  proxy.fault = { kind: 'none' };
  const recovered = performance.now();
  const lastTry = recovered + limits.breaker.openMs + limits.timeoutMs + 5_000;
  while (state() !== 'CLOSED' && performance.now() < lastTry) await sleep(10);
  const closedAfter = performance.now() - recovered;
  isRunning = false;
  await Promise.all(clients);
  const after = await system.ask('lan', QUESTION);
  return [
    isTrue('the breaker opens', openedAt !== undefined),
    atMost('calls to the dead register', calls, tries * callsATry + 1),
    atMost('answers without what other registers hold', seen.othersLost, 0),
    atMost('answers that lost a part and do not say so', seen.odd, 0),
    atMost('ms until the breaker closes', closedAfter, limits.breaker.openMs + limits.timeoutMs + 1_000),
    isTrue('everything is answered afterwards', after.errors === undefined),
  ];
}

export const registerFails: Experiment = {
  id: 'R7',
  name: 'one register fails in five ways while queries mix all',
  seconds: 300,
  run: async ({ seconds, die, report }) => {
    const scene = await openScene({ victim: 'warehouse', limits: defaultLimits, die });
    const findings: Finding[] = [];
    try {
      for (const [name, fault] of Object.entries(FAULTS)) {
        report(name);
        const times = { faultMs: (seconds * 1000) / 5, clients: 12 };
        for (const finding of await watchFault(scene, fault, defaultLimits, times))
          findings.push({ ...finding, what: `${name}: ${finding.what}` });
      }
    } finally {
      await scene.close();
    }
    return findings;
  },
};
