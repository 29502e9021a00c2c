import type { Outcome } from './outcome.ts';
import type { PaymentState } from './state.ts';

/** What the platform says of one reference, once it is known to come from the platform. */
export interface PlatformReport {
  reference: string;
  outcome: Outcome;
  /** Whole đồng; null when what was sent is no amount. */
  amountDong: number | null;
  currency: string;
  /** The platform's own number of the transaction. */
  transaction: string;
  at: Date;
}

/** What we asked for, and what is known of it. */
export interface Reported {
  state: PaymentState;
  totalDong: number;
  /** Whether the dossier has another request that is open or paid. */
  otherLive: boolean;
  /** The platform's number of the transaction that settled it. */
  platformTransaction: string | null;
  /** Whether this very report was put before a person already. */
  known: boolean;
  /** Whether it was settled before, whatever was decided of it since: that is never done twice. */
  settledBefore: boolean;
}

export type ReportVerdict =
  | 'UNKNOWN_REFERENCE'
  | 'SETTLED'
  | 'REPEATED'
  | 'FAILED'
  | 'OPEN'
  | 'IGNORED'
  | 'DISPUTED'
  | 'PAID_TWICE';

/**
 * What a report changes. The order in which reports arrive does not matter: payment wins over failure, the same payment
 * again changes nothing (F1), another amount or a second transaction is for a person to look at (F2), and so is money for a dossier
 * that has another live request, which goes on meanwhile. What was put before a person once is not put there again. What is
 * still under way stays open (F3).
 */
export function judgeReport(request: Reported | undefined, report: PlatformReport): ReportVerdict {
  if (request === undefined) return 'UNKNOWN_REFERENCE';
  switch (report.outcome) {
    case 'PAID':
      return judgePaid(request, report);
    case 'FAILED':
      return judgeFailed(request.state);
    case 'OPEN':
      return judgeOpen(request.state);
  }
}

/** What is still under way decides nothing, and takes nothing back that was decided. */
function judgeOpen(state: PaymentState): ReportVerdict {
  return state === 'UNPAID' || state === 'PENDING' ? 'OPEN' : 'IGNORED';
}

function judgeFailed(state: PaymentState): ReportVerdict {
  switch (state) {
    case 'UNPAID':
    case 'PENDING':
      return 'FAILED';
    case 'FAILED':
      return 'REPEATED';
    case 'PAID':
    case 'CANCELLED':
    case 'IN_DISPUTE':
      return 'IGNORED';
  }
}

function judgePaid(request: Reported, report: PlatformReport): ReportVerdict {
  if (request.known) return request.state === 'IN_DISPUTE' ? 'IGNORED' : 'REPEATED';
  const settles = agrees(request, report) && !request.settledBefore;
  switch (request.state) {
    case 'UNPAID':
    case 'PENDING':
      return settles ? 'SETTLED' : 'DISPUTED';
    case 'PAID':
      return agrees(request, report) && isSameTransaction(request, report) ? 'REPEATED' : 'DISPUTED';
    case 'IN_DISPUTE':
      return 'DISPUTED';
    case 'FAILED':
    case 'CANCELLED':
      if (request.otherLive) return 'PAID_TWICE';
      return settles ? 'SETTLED' : 'DISPUTED';
  }
}

/** Whether what came is what was asked for. */
export const agrees = (
  { totalDong }: Pick<Reported, 'totalDong'>,
  { amountDong, currency }: PlatformReport,
): boolean => amountDong === totalDong && currency === 'VND';

/** A platform that names no transaction tells of the one that is known. */
const isSameTransaction = ({ platformTransaction }: Reported, { transaction }: PlatformReport): boolean =>
  !platformTransaction || transaction === '' || transaction === platformTransaction;

/**
 * Verdicts that a message may lead to only while it is fresh. A failure closes an open request, and what was true an hour ago may
 * not be true any more: it is asked for instead. Money counts however late its notice comes. It has arrived, it is counted once, and
 * a platform that is told it came too late would repeat itself for ever or, worse, give up.
 */
export const MUST_BE_FRESH: ReadonlySet<ReportVerdict> = new Set(['FAILED']);

/** How far clocks and the way of a message may differ. */
export const WINDOW_MS = 300_000;

/** Whether a message is of now. */
export const isFresh = (report: PlatformReport, now: Date): boolean =>
  Math.abs(now.getTime() - report.at.getTime()) <= WINDOW_MS;

/**
 * When money came. The platform says it, unless that cannot be: before we asked for it (a live client writes its hours without
 * morning and afternoon, F7), or still to come. Then it is when we were told.
 */
export function dateMoney({ at }: PlatformReport, createdAt: Date, now: Date): Date {
  const isPossible =
    at.getTime() >= createdAt.getTime() - WINDOW_MS && at.getTime() <= now.getTime() + WINDOW_MS;
  return isPossible ? at : now;
}
