/** What an experiment is: a fault, a load, and sentences that hold or do not. Add one to the list in index.ts. */

/** One sentence about what was seen. */
export interface Finding {
  what: string;
  found: string;
  holds: boolean;
}

export interface Experiment {
  /** As in the list of experiments: R7, R8 … */
  id: string;
  name: string;
  /** How long a full run takes, unless another time is asked for. */
  seconds: number;
  /** Uses `die` for every choice, so that a run can be repeated by its seed. */
  run(options: { seconds: number; die: () => number; report(line: string): void }): Promise<Finding[]>;
}

export const atMost = (what: string, found: number, limit: number): Finding => ({
  what: `${what} ≤ ${limit}`,
  found: String(Math.round(found * 100) / 100),
  holds: found <= limit,
});

export const isTrue = (what: string, holds: boolean, found = holds ? 'yes' : 'no'): Finding => ({
  what,
  found,
  holds,
});

/** Small, seeded, good enough to choose faults. */
export function dieOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** An experiment that judges itself as a whole: one finding, with its figures. */
export function wholly(
  id: string,
  name: string,
  seconds: number,
  run: (seconds: number, report: (line: string) => void) => Promise<{ pass: boolean; figures: object }>,
): Experiment {
  return {
    id,
    name,
    seconds,
    run: async ({ seconds: wished, report }) => {
      const { pass, figures } = await run(wished, report);
      return [isTrue(name, pass, JSON.stringify(figures))];
    },
  };
}
