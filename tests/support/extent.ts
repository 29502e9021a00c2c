/**
 * How much of a large set of cases is tried. The ordinary run takes an even spread over all of it, the same in every run; a file
 * `X.exhaustive.test.ts` that imports `X.test.ts` runs the same tests over the whole (`npm run test:exhaustive`).
 */

/** Set by jest.exhaustive.config.js. */
const isExhaustive = (): boolean => (globalThis as { exhaustive?: boolean }).exhaustive === true;

/** One of so many in the ordinary run, everything in the exhaustive one. */
export const inExhaustive = <T>(whole: T, ordinary: T): T => (isExhaustive() ? whole : ordinary);

/** Whether the case at this place is tried: every so many-th, from another one for each row, so that each column has its turn. */
export const isSampled = (column: number, row: number, every: number): boolean =>
  isExhaustive() || (column + row) % every === 0;

/** Whether a case of a table with two sides, such as target and writing, is tried, so that each of both sides has its turn. */
export function spreadOver<T>(
  cases: readonly T[],
  columnOf: (one: T) => string,
  rowOf: (one: T) => string,
): (one: T, every: number) => boolean {
  const places = (nameOf: (one: T) => string): Map<string, number> =>
    new Map([...new Set(cases.map(nameOf))].map((name, index) => [name, index]));
  const [columns, rows] = [places(columnOf), places(rowOf)];
  return (one, every) => isSampled(columns.get(columnOf(one)) ?? 0, rows.get(rowOf(one)) ?? 0, every);
}
