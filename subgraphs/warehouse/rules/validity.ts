import type { Representation, WarehouseDocument } from './document.ts';

export type DocumentVerdict = 'VALID' | 'EXPIRED' | 'REVOKED' | 'IN_REVIEW';

type Judged = Pick<WarehouseDocument, 'recordedState' | 'validUntil' | 'permanent'>;

/**
 * Whether a paper counts on a day (`yyyy-MM-dd`). What its issuer or reviewer said goes before the calendar; the last
 * day of validity still counts. Where the source names no end, none is invented: the paper is valid.
 */
export function judgeDocument(document: Judged, onDay: string): DocumentVerdict {
  if (document.recordedState !== 'VALID') return document.recordedState;
  if (document.permanent || document.validUntil === null) return 'VALID';
  return onDay <= document.validUntil ? 'VALID' : 'EXPIRED';
}

/** The representation in force on a day; of several, the one that began last. Former ones are history, not an answer. */
export function findRepresentation(
  representations: readonly Representation[],
  onDay: string,
): Representation | undefined {
  return representations
    .filter(({ from, until }) => from <= onDay && (until === null || onDay <= until))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))[0];
}
