/** Where the reader of a feed stands, compared with the log that it reads: asked after databases were restored. */

/** What both sides say. Transactions are numbered by the publisher's server; none is ever numbered again. */
export interface Standing {
  /** Where the reader stands; undefined: it has taken nothing in. */
  offset: { xid: string; id: string } | undefined;
  /** Whether the publisher's log has the event at which the reader stands. */
  known: boolean;
  /** The newest transaction in the publisher's log; undefined: it is empty. */
  newestXid: string | undefined;
  /** The transaction that the publisher's server begins next. */
  nextXid: string;
}

/**
 * - `GOOD`: the reader stands in the log, or before it
 * - `AHEAD`: the reader took in events that the log does not have: the publisher was restored to an earlier moment
 * - `RENUMBERED`: the server numbers transactions lower than those that the log or the reader has, as a new server does on which dumps were
 *   restored: what is told from now on would come before what was told
 */
export type StandingVerdict = 'GOOD' | 'AHEAD' | 'RENUMBERED';

/** What is to be said of a feed. The number of the server is judged first: it has to be set right before anything else. */
export function judgeStanding({ offset, known, newestXid, nextXid }: Standing): StandingVerdict {
  if (newestXid !== undefined && BigInt(newestXid) >= BigInt(nextXid)) return 'RENUMBERED';
  return offset === undefined || known ? 'GOOD' : 'AHEAD';
}

/** Transactions of one epoch: a number of 64 bits is the epoch, and a number of 32 bits in it. */
const EPOCH = 2n ** 32n;

/** The epoch that `pg_resetwal --epoch` has to set, so that every transaction is newer than the newest of a log. */
export const epochAfter = (newestXid: string): number => Number(BigInt(newestXid) / EPOCH) + 1;
