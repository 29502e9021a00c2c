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
