import { judgePaper, type PaperVerdict } from '../../../kernel/domain/paperValidity.ts';
import type { WarehouseDocument } from './document.ts';

/** A paper with what was judged of it on the day. */
export interface Choice {
  document: WarehouseDocument;
  verdict: PaperVerdict;
}

/** Best first; where nothing is valid, the order in which the reasons why are told. */
const VERDICTS: readonly PaperVerdict[] = ['VALID', 'IN_REVIEW', 'EXPIRED', 'REVOKED'];

/** Position of a choice among its kind: lower is better. */
export const verdictRank = ({ verdict }: Choice): number => VERDICTS.indexOf(verdict);
export const formRank = ({ document }: Choice): number => (document.form === 'STRUCTURED' ? 0 : 1);

/** Newest issue first, then newest record, then id: one answer, whatever the order in which rows were read. */
export function compareNewest(a: WarehouseDocument, b: WarehouseDocument): number {
  const keyOf = (document: WarehouseDocument) => [
    document.issuedOn ?? '',
    document.recordedAt.toISOString(),
    document.id,
  ];
  const [left, right] = [keyOf(a), keyOf(b)];
  const position = left.findIndex((value, index) => value !== right[index]);
  return position === -1 ? 0 : (left[position] ?? '') > (right[position] ?? '') ? -1 : 1;
}

/**
 * The paper that answers for one holder and one result type: valid data, else a valid image, else the one that says why
 * there is none. Undefined when there is no paper at all.
 */
export function chooseDocument(documents: readonly WarehouseDocument[], onDay: string): Choice | undefined {
  return documents
    .map((document) => ({ document, verdict: judgePaper(document, onDay) }))
    .sort(
      (a, b) =>
        verdictRank(a) - verdictRank(b) || formRank(a) - formRank(b) || compareNewest(a.document, b.document),
    )[0];
}
