/** What is asked of every gateway of the federation bench, and how hard. */
import type { Load } from '../firing.ts';
import { DOCUMENT, LARGE_DOCUMENT } from './shape.ts';

export const SCENARIOS = ['plain', 'delay', 'burst', 'large', 'plans'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

export interface Effort {
  rounds: number;
  seconds: number;
  connections: number;
  quick: boolean;
}

export interface Scenario {
  title: string;
  document: string;
  delayMs: number;
  load(effort: Effort): Load;
}

const DELAY_MS = 4;
const BURST_CONNECTIONS = 500;
const BURST_REQUESTS = { quick: 500, whole: 1_500 };
/** An answer of 8 MiB in memory, several times over, for each. */
const LARGE_CONNECTIONS = 4;

export const scenarios: Record<Exclude<ScenarioName, 'plans'>, Scenario> = {
  plain: { title: 'No delay', document: DOCUMENT, delayMs: 0, load: (effort) => effort },
  delay: {
    title: `${DELAY_MS} ms a subgraph call`,
    document: DOCUMENT,
    delayMs: DELAY_MS,
    load: (effort) => effort,
  },
  burst: {
    title: `A burst over ${BURST_CONNECTIONS} connections`,
    document: DOCUMENT,
    delayMs: 0,
    load: ({ quick, seconds }) => ({
      seconds,
      connections: BURST_CONNECTIONS,
      amount: quick ? BURST_REQUESTS.quick : BURST_REQUESTS.whole,
    }),
  },
  large: {
    title: 'One answer of 8 MiB',
    document: LARGE_DOCUMENT,
    delayMs: 0,
    load: ({ seconds }) => ({ seconds, connections: LARGE_CONNECTIONS }),
  },
};
