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
