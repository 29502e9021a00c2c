/** Whether what ended is known to have become something: nothing is made up where no source tells it. */

/** NOT_ENDED: it is there. KNOWN: a source names what it became. UNKNOWN: it ended, and no source here names anything. */
export type SuccessionState = 'NOT_ENDED' | 'KNOWN' | 'UNKNOWN';

/**
 * What is known of the successors of a unit or an agency.
 *
 * @param inForceTo first day on which it is no longer there, yyyy-MM-dd; null while it is
 * @param successors how many are on record
 * @param today yyyy-MM-dd
 */
export function judgeSuccession(
  { inForceTo, successors }: { inForceTo: string | null; successors: number },
  today: string,
): SuccessionState {
  if (successors > 0) return 'KNOWN';
  return inForceTo !== null && inForceTo <= today ? 'UNKNOWN' : 'NOT_ENDED';
}
