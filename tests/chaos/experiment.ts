/** What an experiment is: a fault, a load, callers, sentences that hold or do not, and controls that it must notice. */
import type { Finding } from './toolkit/findings.ts';

export interface Stage {
  seconds: number;
  /** Whether times are judged too: in a short pass on a busy machine they are shown and mean nothing. */
  full: boolean;
  /** Chooses everything, so that a run can be repeated by its seed. */
  die: () => number;
  report(line: string): void;
}

export interface Outcome {
  findings: Finding[];
  /** For the table: what was measured, whether it is judged or not. */
  figures: Record<string, number | string>;
}

/** Something that is really broken on purpose. */
export interface Control {
  breaks: string;
  /** Beginnings of the sentences that must then not hold. */
  finds: readonly string[];
  run(stage: Stage): Promise<Finding[]>;
}

export interface Experiment {
  /** As in the list of experiments: R7, R8 … */
  id: string;
  name: string;
  asks: string;
  load: string;
  callers: string;
  /** How long a full run takes at least, and a short one. */
  seconds: number;
  quickSeconds: number;
  run(stage: Stage): Promise<Outcome>;
  controls: readonly Control[];
}

/** Small, seeded, good enough to choose faults. */
export function dieOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
