import type { PaymentState } from './state.ts';

export type { LedgerEntry } from './ledger.ts';

/** One request beside what the ledger says of it, in whole đồng. */
export interface BookedRequest {
  reference: string;
  state: PaymentState;
  totalDong: number;
  /** What stands under fees and charges: it pays the dossier. */
  countedDong: number;
  /** What stands under money to be given back. */
  refundDong: number;
  /** What its disputes say is to be given back. */
  owedDong: number;
}

/**
 * - `PAID_NOT_BOOKED`: paid, and another sum than its total stands under fees and charges
 * - `BOOKED_NOT_PAID`: neither paid nor in dispute, and money stands there
 * - `REFUND_DIFFERS`: the ledger and the disputes name different sums to be given back
 */
export type LedgerFinding = 'PAID_NOT_BOOKED' | 'BOOKED_NOT_PAID' | 'REFUND_DIFFERS';

/** What of a request does not agree with the ledger. A request in dispute may be booked or not: people decide that. */
export function judgeRequest(request: BookedRequest): LedgerFinding[] {
  const { state, totalDong, countedDong, refundDong, owedDong } = request;
  const findings: LedgerFinding[] = [];
  if (state === 'PAID' && countedDong !== totalDong) findings.push('PAID_NOT_BOOKED');
  if (state !== 'PAID' && state !== 'IN_DISPUTE' && countedDong !== 0) findings.push('BOOKED_NOT_PAID');
  if (refundDong !== owedDong) findings.push('REFUND_DIFFERS');
  return findings;
}
