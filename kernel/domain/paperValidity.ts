/**
 * Whether a paper counts on a day (DOMAIN W2): plain values in, a verdict out. Warehouse asks it to answer HELD and dossiers to refuse
 * what is held, and both must answer alike, so the rule stands beside the contract.
 */

export type PaperVerdict = 'VALID' | 'EXPIRED' | 'REVOKED' | 'IN_REVIEW';

export interface JudgedPaper {
  /** What the issuer or the reviewer said of the paper. Expiry is not among them. */
  recordedState: Exclude<PaperVerdict, 'EXPIRED'>;
  /** `yyyy-MM-dd`; null when permanent, and when the source does not say. */
  validUntil: string | null;
  permanent: boolean;
}

/**
 * What its issuer or reviewer said goes before the calendar; the last day of validity still counts. Where the source names no end, none is
 * invented: the paper is valid. A first day is told and not judged: whoever holds a paper that begins tomorrow is not asked for it today.
 *
 * @param onDay `yyyy-MM-dd`
 */
export function judgePaper(
  { recordedState, permanent, validUntil }: JudgedPaper,
  onDay: string,
): PaperVerdict {
  if (recordedState !== 'VALID') return recordedState;
  if (permanent || validUntil === null) return 'VALID';
  return onDay <= validUntil ? 'VALID' : 'EXPIRED';
}
