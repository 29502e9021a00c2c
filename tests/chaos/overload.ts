/** R14: three times the capacity, three in ten requests hostile. Honest callers are answered in time, the rest is sent away. */
import { measureOverload, type OverloadFigures, OVERLOAD_TARGETS as TARGETS } from '../bench/overload.ts';
import type { Experiment } from './experiment.ts';
import { atLeast, atMost, type Finding, isTrue } from './toolkit/findings.ts';

/** Nothing is lost, whatever the machine does. */
const judgeLost = (figures: OverloadFigures): Finding[] => [
  atMost('answers lost', figures.wrong, 0),
  atLeast('requests sent away', figures.shed, 1),
  { ...atMost('honest requests refused for their budget', figures.limited, 0), about: 'experiment' },
];

const judgeTimes = (figures: OverloadFigures): Finding[] => [
  isTrue(
    `goodput, by the capacity ≥ ${TARGETS.goodputRatio}`,
    figures.goodputRatio >= TARGETS.goodputRatio,
    String(figures.goodputRatio),
  ),
  atMost('p99 of honest answers, by that in calm', figures.honestP99Ratio, TARGETS.honestP99Ratio),
  atMost('ms by which the event loop is late, p99', figures.eventLoopP99Ms, TARGETS.eventLoopP99Ms),
  atMost('ms by which the event loop is late at most', figures.eventLoopMaxMs, TARGETS.eventLoopMaxMs),
  atMost('ms until who is sent away knows it, p95', figures.shedP95Ms, TARGETS.shedP95Ms),
];

const CONTROL_SECONDS = 5;

export const overload: Experiment = {
  id: 'R14',
  name: 'three times the capacity, three in ten hostile',
  asks: 'that honest callers are answered in time and whoever is sent away knows it at once',
  load: 'three times what was answered in the same run, at fixed moments, over up to 1,000 sockets; three in ten hostile',
  callers:
    'two officers with 50 dossiers; budgets and sockets of an address are raised so that only overload sends away',
  seconds: 120,
  quickSeconds: 5,
  run: async ({ seconds, full, report }) => {
    const figures = await measureOverload(seconds, report);
    const findings = [...judgeLost(figures), ...(full ? judgeTimes(figures) : [])];
    return { findings, figures: { ...figures } };
  },
  controls: [
    {
      breaks: 'nobody is sent away',
      finds: ['p99 of honest answers, by that in calm'],
      run: async () => {
        const unprotected = { eventLoopDelayMs: 60_000, inFlight: 100_000 };
        return judgeTimes(await measureOverload(CONTROL_SECONDS, () => undefined, unprotected));
      },
    },
  ],
};
