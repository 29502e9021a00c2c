/**
 * Why somebody handed in a paper, or typed a value, that the state might have taken from its registers (MS-14). Pure: what is held is looked up
 * before. What the state never issued, and what it has no record of, is no missed reuse.
 */
import type { ComponentContent, NoEvidenceReason, QuestionContent } from '../../../kernel/domain/content.ts';
import { pathOfBinding } from '../../../kernel/domain/opened.ts';
import { judgePaper } from '../../../kernel/domain/paperValidity.ts';
import type { HeldEvidence } from './heldGuard.ts';

export const missedReuseCauses = [
  'NO_MAPPING',
  'SOURCE_DOWN',
  'EXPIRED',
  'IN_REVIEW',
  'DOCUMENT_ONLY',
  'DECLINED',
  'OVERRIDE',
] as const;
export type MissedReuseCause = (typeof missedReuseCauses)[number];

/** A paper or a value that was not spared. */
export interface MissedReuse {
  kind: 'PAPER' | 'VALUE';
  /** Code of the component or key of the question. */
  subject: string;
  cause: MissedReuseCause;
}

/** Nobody has said yet which result type would do: others are papers that the state does not issue. */
const UNMAPPED: readonly NoEvidenceReason[] = ['NO_RESULT_TYPE_YET', 'NOT_REVIEWED_YET'];

/**
 * Why a paper was handed in; undefined where nothing was missed.
 *
 * @param evidence papers of whoever's paper it is, of any kind
 * @param day yyyy-MM-dd, in Vietnam
 */
export function judgeMissedPaper(
  { kind, mappings, noEvidenceReason }: Pick<ComponentContent, 'kind' | 'mappings' | 'noEvidenceReason'>,
  evidence: readonly HeldEvidence[],
  day: string,
): MissedReuseCause | undefined {
  if (kind === 'FORM' || kind === 'NOTE') return undefined;
  if (mappings.length === 0)
    return noEvidenceReason === null || UNMAPPED.includes(noEvidenceReason) ? 'NO_MAPPING' : undefined;
  const verdicts = evidence.flatMap((one) => {
    const mapping = mappings.find(({ resultType }) => resultType === one.resultType);
    return mapping === undefined
      ? []
      : [{ isSure: mapping.state !== 'PROPOSED', verdict: verdictOn(one, day) }];
  });
  const valid = verdicts.filter(({ verdict }) => verdict === 'VALID');
  // Held, and handed in all the same: the guard had not heard of it then.
  if (valid.some(({ isSure }) => isSure)) return 'SOURCE_DOWN';
  if (valid.length > 0) return 'NO_MAPPING';
  if (verdicts.some(({ verdict }) => verdict === 'IN_REVIEW')) return 'IN_REVIEW';
  return verdicts.some(({ verdict }) => verdict === 'EXPIRED') ? 'EXPIRED' : undefined;
}

/** Why a value was typed that a paper of theirs would answer; undefined where nothing was missed, or another register answers. */
export function judgeMissedValue(
  { binding }: Pick<QuestionContent, 'binding'>,
  evidence: readonly HeldEvidence[],
  day: string,
): MissedReuseCause | undefined {
  const resultType = binding === null ? undefined : resultTypeOf(binding);
  const own = evidence.filter((one) => one.resultType === resultType);
  const verdicts = own.map((one) => ({ form: one.form, verdict: verdictOn(one, day) }));
  const valid = verdicts.filter(({ verdict }) => verdict === 'VALID');
  if (valid.some(({ form }) => form === 'STRUCTURED')) return undefined;
  if (valid.length > 0) return 'DOCUMENT_ONLY';
  if (verdicts.some(({ verdict }) => verdict === 'IN_REVIEW')) return 'IN_REVIEW';
  return verdicts.some(({ verdict }) => verdict === 'EXPIRED') ? 'EXPIRED' : undefined;
}

const verdictOn = ({ state, ...evidence }: HeldEvidence, day: string) =>
  judgePaper({ ...evidence, recordedState: state }, day);

/** The kind of paper that a binding reads, as in `APPLICANT.Document[KQ.G15.000031].number`. */
const resultTypeOf = (binding: string): string | undefined =>
  /^Document\[([^\]]+)\]/.exec(pathOfBinding(binding))?.[1];
