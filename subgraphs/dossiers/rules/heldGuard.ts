/**
 * The guard of "once only": nobody is asked for a paper that the state holds. Resolution 66.7/2025/NQ-CP lets data replace
 * papers; Decree 118/2025/NĐ-CP forbids asking again for what was provided.
 */
import type { ComponentContent, MappingContent } from '../../../kernel/domain/content.ts';
import { judgePaper } from '../../../kernel/domain/paperValidity.ts';

/** Legal ground cited by every refusal. */
export const HELD_LEGAL_BASIS = 'Nghị quyết 66.7/2025/NQ-CP; Nghị định 118/2025/NĐ-CP';

/** What is known of one document that a person or organisation holds. Days are `yyyy-MM-dd`, in Vietnam. */
export interface HeldEvidence {
  documentId: string;
  resultType: string;
  /** DOCUMENT_ONLY proves a paper as well as data does: only a field cannot be filled from it. */
  form: 'STRUCTURED' | 'DOCUMENT_ONLY';
  state: 'VALID' | 'REVOKED' | 'IN_REVIEW';
  validFrom: string | null;
  validUntil: string | null;
  permanent: boolean;
}

/** Whether a document proves something on a day: the warehouse answers HELD by the same rule. */
export const isValidOn = ({ state, ...evidence }: HeldEvidence, day: string): boolean =>
  judgePaper({ ...evidence, recordedState: state }, day) === 'VALID';

export type HeldVerdict =
  | { held: false }
  | { held: true; documentId: string; resultType: string; mapping: MappingContent['state'] };

/**
 * Whether a component is held on the acceptance day, given the documents of the one whose paper it is. A mapping that is
 * only proposed may prefill, but never refuses anybody.
 */
export function judgeHeld(
  component: Pick<ComponentContent, 'mappings'>,
  evidence: readonly HeldEvidence[],
  day: string,
): HeldVerdict {
  for (const mapping of component.mappings) {
    if (mapping.state === 'PROPOSED') continue;
    const held = evidence
      .filter((document) => document.resultType === mapping.resultType && isValidOn(document, day))
      .sort(byPreference)[0];
    if (held !== undefined)
      return { held: true, documentId: held.documentId, resultType: held.resultType, mapping: mapping.state };
  }
  return { held: false };
}

/** Data before an image; then by id, so that the same question always names the same document. */
function byPreference(a: HeldEvidence, b: HeldEvidence): number {
  if (a.form !== b.form) return a.form === 'STRUCTURED' ? -1 : 1;
  return a.documentId < b.documentId ? -1 : 1;
}
