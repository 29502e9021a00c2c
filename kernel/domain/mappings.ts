/**
 * What officials have decided about the papers of a published version, laid over what its publication says. One rule for the
 * catalogue, the prefill path and the guard of the dossiers, so that all three mean the same mapping on the same day.
 */
import type { ComponentContent, MappingContent } from './content.ts';

/** What an official decided about one result type of one component; a later decision about the two replaces it. */
export interface MappingDecision {
  /** Code of the component within its procedure; the same code in the next version is the same paper. */
  component: string;
  resultType: string;
  state: 'CONFIRMED' | 'REJECTED';
  basis: string;
  /** First day it holds, yyyy-MM-dd. */
  validFrom: string;
}

/** How the embedded catalogue marks its own mappings: no official decided them, but in the sandbox they have effect. */
const DEMONSTRATION = /demonstration|minh họa/iu;

/** Whether a mapping is there for the demonstration, by the basis that it states. */
export const isDemonstration = ({ basis }: Pick<MappingContent, 'basis'>): boolean =>
  DEMONSTRATION.test(basis);

/** How the embedded catalogue codes the papers that it made up: procedure, case, number. No record codes a paper so. */
const MADE_UP = /^\d\.\d{6}-[A-Z0-9_]+-\d{2}$/u;

/**
 * Whether a paper is there for the demonstration: no record asks for it in these words. It stays one when an import keeps the cases
 * of a form, and is none any more once officials have published it.
 */
export const isDemonstrationPaper = ({ code, origin }: { code: string; origin: string }): boolean =>
  origin !== 'PUBLISHED' && MADE_UP.test(code);

type Mapped = Pick<ComponentContent, 'code' | 'mappings' | 'noEvidenceReason'>;

/**
 * The component as its mappings stand on a day. A decision of an official counts before a proposal of the publication; what
 * the publication itself confirms stays, since only the next publication can take it back. A suggestion is no decision and
 * never comes in here (CAT-10).
 *
 * @param decisions of the component's procedure, in the order in which they were made
 * @param day yyyy-MM-dd, in Vietnam
 */
export function overlayMappings<C extends Mapped>(
  component: C,
  decisions: readonly MappingDecision[],
  day: string,
): C {
  const current = listCurrent(component.code, decisions, day);
  if (current.length === 0) return component;
  const kept = component.mappings.filter(
    ({ resultType, state }) =>
      state !== 'PROPOSED' || !current.some((decision) => decision.resultType === resultType),
  );
  const added = current
    .filter(
      ({ state, resultType }) => state === 'CONFIRMED' && !kept.some((own) => own.resultType === resultType),
    )
    .map(({ resultType, basis }): MappingContent => ({ resultType, state: 'CONFIRMED', basis }));
  const mappings = [...kept, ...added];
  return { ...component, mappings, noEvidenceReason: reasonWith(mappings, component.noEvidenceReason) };
}

/** The last decision about each result type that has begun by the day. */
function listCurrent(code: string, decisions: readonly MappingDecision[], day: string): MappingDecision[] {
  const begun = decisions.filter(({ component, validFrom }) => component === code && validFrom <= day);
  return [...new Map(begun.map((decision) => [decision.resultType, decision])).values()];
}

/** A paper that lost its last proposal has been reviewed, and has no replacement yet. */
function reasonWith(
  mappings: readonly MappingContent[],
  reason: ComponentContent['noEvidenceReason'],
): ComponentContent['noEvidenceReason'] {
  return mappings.length > 0 ? null : (reason ?? 'NOT_REVIEWED_YET');
}
