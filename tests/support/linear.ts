/** Which sums follow from others: linear algebra over a prime. Rows say how often each smallest part is in a sum. */
const PRIME = 1_000_003;
const inverse = (value: number): number => {
  let [result, base] = [1n, BigInt(((value % PRIME) + PRIME) % PRIME)];
  for (let power = BigInt(PRIME - 2); power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % BigInt(PRIME);
    base = (base * base) % BigInt(PRIME);
  }
  return Number(result);
};
/** A row less what the rows before it explain: all zero where it follows from them. */
export function reduce(row: number[], basis: readonly number[][]): number[] {
  let left = row.map((value) => ((value % PRIME) + PRIME) % PRIME);
  for (const known of basis) {
    const pivot = known.findIndex((value) => value !== 0);
    const factor = left[pivot] ?? 0;
    if (factor !== 0)
      left = left.map((value, at) => (value - factor * (known[at] ?? 0) + PRIME * PRIME) % PRIME);
  }
  return left;
}
/** Adds what a row says beyond the others. */
export const addTo = (basis: number[][], row: number[]): void => {
  const left = reduce(row, basis);
  const pivot = left.find((value) => value !== 0);
  if (pivot !== undefined) basis.push(left.map((value) => (value * inverse(pivot)) % PRIME));
};
