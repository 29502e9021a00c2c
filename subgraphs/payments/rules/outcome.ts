/**
 * What a code of the platform says of a payment, wherever it stands: in a notice, in the answer to our question, and in what the
 * simulator sends. The platform publishes no list of its codes: a notice whose code is not here is no result, neither of success nor
 * of failure. The request stays open, and our own question learns what became of it.
 */

/** OPEN: nothing is decided yet. */
export type Outcome = 'PAID' | 'FAILED' | 'OPEN';

/** `MaLoi` of a notice (`confirm`). */
const NOTICE_CODES: ReadonlyMap<string, Outcome> = new Map([
  ['00', 'PAID'],
  ['99', 'FAILED'],
  ['7002', 'OPEN'],
]);

/** `TrangThaiGD` in the answer to QUERY. */
const STATUS_CODES: ReadonlyMap<string, Outcome> = new Map([
  ['1', 'PAID'],
  ['3', 'OPEN'],
  ['4', 'FAILED'],
]);

/** What a notice says; a code that nobody has told us decides nothing. */
export const outcomeOfNotice = (code: string): Outcome => NOTICE_CODES.get(code) ?? 'OPEN';

/** What the answer to our question says; undefined for a status that nobody has told us: it is asked again. */
export const outcomeOfStatus = (status: string): Outcome | undefined => STATUS_CODES.get(status);

const codeOf = (codes: ReadonlyMap<string, Outcome>, outcome: Outcome): string =>
  [...codes].find(([, said]) => said === outcome)?.[0] ?? '';

/** The code by which the platform says so, for the simulator. */
export const noticeCodeOf = (outcome: Outcome): string => codeOf(NOTICE_CODES, outcome);
export const statusOf = (outcome: Outcome): string => codeOf(STATUS_CODES, outcome);

/** `MaLoi` in the answer to INIT that says that the order is refused as it is; what else is not `00` decides nothing. */
export const INIT_REFUSED: ReadonlySet<string> = new Set(['01', '05', '97']);
