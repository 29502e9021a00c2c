import type { ComponentContent } from '../../../../kernel/domain/content.ts';
import { cleanLine } from '../../../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../../../kernel/domain/text/typed.ts';
import { hasActed } from '../../officials/rules/fourEyes.ts';

/**
 * Who may decide what about a mapping, of the officials of the publisher who are entrusted with checking or approving. What nobody has
 * decided one of them proposes, by confirming it first, and another confirms; to confirm what was rejected takes another official than
 * the one who rejected it (four eyes). Whoever rejects needs nobody else: it only gives the applicant back the ordinary rule, and a wrong
 * confirmation must end at once.
 */
export type MappingVerb = 'CONFIRM' | 'REJECT';

export interface LastDecision {
  state: 'CONFIRMED' | 'REJECTED';
  /** Opaque account. */
  decidedBy: string;
}

export type MappingVerdict =
  | { kind: 'ACCEPTED' }
  | { kind: 'PROPOSED' }
  | { kind: 'ComponentIsNoPaper' }
  | { kind: 'FourEyesRequired' }
  | { kind: 'StateConflict'; state: string; allowed: string[] };

/**
 * Whether an official may confirm or reject a result type for a component.
 *
 * @param before the last decision about the two, begun or not, and the account that has proposed to confirm them
 * @returns PROPOSED for the first of the two who confirm: nothing is decided yet
 */
export function judgeMapping(
  verb: MappingVerb,
  component: Pick<ComponentContent, 'kind' | 'mappings'>,
  resultType: string,
  { last, proposedBy }: { last: LastDecision | undefined; proposedBy: string | undefined },
  account: string,
): MappingVerdict {
  if (component.kind === 'FORM' || component.kind === 'NOTE') return { kind: 'ComponentIsNoPaper' };
  const own = component.mappings.find((mapping) => mapping.resultType === resultType)?.state;
  // What a publication confirms, only the next publication takes back.
  if (own === 'CONFIRMED' || own === 'PUBLISHED') return { kind: 'StateConflict', state: own, allowed: [] };
  if (verb === 'CONFIRM' && last?.state === 'CONFIRMED')
    return { kind: 'StateConflict', state: 'CONFIRMED', allowed: ['rejectMapping'] };
  if (verb === 'REJECT' && last?.state === 'REJECTED')
    return { kind: 'StateConflict', state: 'REJECTED', allowed: ['confirmMapping'] };
  if (verb === 'REJECT') return { kind: 'ACCEPTED' };
  if (last === undefined && proposedBy === undefined) return { kind: 'PROPOSED' };
  return hasActed(account, last === undefined ? proposedBy : last.decidedBy)
    ? { kind: 'FourEyesRequired' }
    : { kind: 'ACCEPTED' };
}

/** The shortest basis that can name a document or a reason. */
export const BASIS_LENGTH_MIN = 10;
export const BASIS_LENGTH_MAX = 1_000;

/** The basis as it is kept: NFC, spaces collapsed; undefined when it says too little or too much, or is not in Unicode. */
export function readBasisText(text: string): string | undefined {
  if (!isUnicode(text)) return undefined;
  const basis = cleanLine(text);
  return basis.length < BASIS_LENGTH_MIN || basis.length > BASIS_LENGTH_MAX ? undefined : basis;
}
