/** Middles, percentiles, and ratios with their spread. Pure. */

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The middle value, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** Nearest-rank percentile of all values. */
export function percentileOf(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export interface Ratio {
  median: number;
  least: number;
  most: number;
}

export function ratioOf(values: readonly number[]): Ratio {
  return {
    median: rounded(medianOf(values)),
    least: rounded(Math.min(...values)),
    most: rounded(Math.max(...values)),
  };
}

export const sayRatio = ({ median, least, most }: Ratio): string =>
  `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
