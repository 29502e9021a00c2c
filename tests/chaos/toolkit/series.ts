/** Figures out of many samples, as rules: what one sample says by chance, many do not. */

export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** 0 of nothing. */
export function quantileOf(values: readonly number[], part: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  if (ascending.length === 0) return 0;
  const at = (ascending.length - 1) * part;
  const below = ascending[Math.floor(at)] ?? 0;
  const above = ascending[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

export interface Point {
  at: number;
  value: number;
}

/** Theil and Sen: the median of the slopes between all pairs. A few samples that lie far off do not move it. */
export function slopeOf(points: readonly Point[]): number {
  const slopes = points.flatMap((from, index) =>
    points
      .slice(index + 1)
      .flatMap((to) => (to.at === from.at ? [] : [(to.value - from.value) / (to.at - from.at)])),
  );
  return medianOf(slopes);
}

/** Latencies of the same question in calm and under the fault, one pair for each repetition. */
export interface Pair {
  calmMs: readonly number[];
  faultMs: readonly number[];
}

export interface Ratio {
  /** Median over the repetitions of p99 under the fault by p99 in calm. */
  ratio: number;
  /** The fewest samples of any side. */
  samples: number;
  repetitions: number;
}

const P99 = 0.99;
/** With fewer, the 99th percentile is the slowest or the one before it. */
export const SAMPLES_MIN = 300;
export const REPETITIONS_MIN = 3;

export function ratioOf(pairs: readonly Pair[]): Ratio {
  const ratios = pairs.map(({ calmMs, faultMs }) => quantileOf(faultMs, P99) / quantileOf(calmMs, P99));
  return {
    ratio: medianOf(ratios.filter(Number.isFinite)),
    samples:
      pairs.length === 0
        ? 0
        : Math.min(...pairs.flatMap(({ calmMs, faultMs }) => [calmMs.length, faultMs.length])),
    repetitions: pairs.length,
  };
}

/** How far a ratio may lie from what was measured, by chance alone. */
export interface RatioInterval {
  /** Of the p99s of all samples. */
  ratio: number;
  /** Of the side that has fewer. */
  samples: number;
  repetitions: number;
  /** Nineteen of twenty runs like this one would say something between these. */
  low: number;
  high: number;
}

const DRAWS = 1_000;
const OUTSIDE = 0.025;

/**
 * p99 under the fault by p99 in calm, each over the samples of all repetitions together, and its interval by the bootstrap: repetitions are
 * drawn again and again with their samples, since what is late within one is late together.
 *
 * @param die gives numbers from 0 to 1, so that the same samples have the same interval
 */
export function ratioIntervalOf(pairs: readonly Pair[], die: () => number): RatioInterval {
  const repetitions = pairs.length;
  const calm = pool(pairs.map(({ calmMs }) => calmMs));
  const fault = pool(pairs.map(({ faultMs }) => faultMs));
  const ratioAt = (times: readonly number[]): number => p99Of(fault, times) / p99Of(calm, times);
  const draws = Array.from({ length: repetitions === 0 ? 0 : DRAWS }, () => {
    const times = pairs.map(() => 0);
    for (const _ of pairs) {
      const drawn = Math.floor(die() * pairs.length);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    return ratioAt(times);
  });
  return {
    ratio: ratioAt(pairs.map(() => 1)),
    low: quantileOf(draws.filter(Number.isFinite), OUTSIDE),
    high: quantileOf(draws.filter(Number.isFinite), 1 - OUTSIDE),
    samples: Math.min(calm.slowest.length, fault.slowest.length),
    repetitions,
  };
}

/** Samples of all repetitions, the slowest first, each with the repetition that it is of. */
interface Pooled {
  slowest: { ms: number; of: number }[];
  /** How many each repetition has. */
  sizes: number[];
}

const pool = (repetitions: readonly (readonly number[])[]): Pooled => ({
  slowest: repetitions
    .flatMap((times, of) => times.map((ms) => ({ ms, of })))
    .sort((one, other) => other.ms - one.ms),
  sizes: repetitions.map((times) => times.length),
});

/** With each repetition taken so many times. 0 of nothing. */
function p99Of({ slowest, sizes }: Pooled, times: readonly number[]): number {
  const all = sizes.reduce((sum, size, of) => sum + size * (times[of] ?? 0), 0);
  let beyond = (1 - P99) * all;
  for (const { ms, of } of slowest) {
    beyond -= times[of] ?? 0;
    if (beyond < 0) return ms;
  }
  return 0;
}
