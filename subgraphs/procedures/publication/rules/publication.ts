import type { CaseContent, ComponentContent, ProcedureContent } from '../../../../kernel/domain/content.ts';
import { isBlank } from '../../../../kernel/domain/text/clean.ts';
import type { InForce } from '../../codeLists/rules/inForce.ts';
import type { ResultTypeContent } from '../../codeLists/rules/resultType.ts';
import { type Answers, type FormProblem, judgeForms } from '../../onceOnly/rules/onceOnly.ts';
import { toSearchText } from '../../records/rules/searchText.ts';

export type ComponentProblemKind =
  | 'COMPONENT_WITHOUT_CODE'
  | 'COMPONENT_CODE_TWICE'
  | 'COMPONENT_ROLE_NOT_IN_CASE'
  | 'COMPONENT_WITHOUT_EVIDENCE'
  | 'COMPONENT_WITH_EVIDENCE_AND_REASON'
  | 'RESULT_TYPE_UNKNOWN'
  | 'RESULT_TYPE_EXISTS'
  | 'MAPPING_LOST';

export interface ComponentProblem {
  kind: ComponentProblemKind;
  /** National code. */
  procedure: string;
  case: string;
  /** Code of the component, or its name where it has none. */
  component: string;
  /** What is wrong, in one English sentence. */
  detail: string;
}

export interface StartProblem {
  kind: 'STARTS_BEFORE_PREVIOUS';
  procedure: string;
  detail: string;
}

/** Why a version may not be published. */
export type PublicationProblem = ComponentProblem | FormProblem | StartProblem;

/** A problem as an official reads it. */
export interface ShownProblem {
  kind: PublicationProblem['kind'];
  case: string | null;
  /** Code of the component or key of the question. */
  subject: string | null;
  detail: string;
}

export const toShownProblem = (problem: PublicationProblem): ShownProblem => ({
  kind: problem.kind,
  case: 'case' in problem ? problem.case : null,
  subject: 'component' in problem ? problem.component : 'question' in problem ? problem.question : null,
  detail: problem.detail,
});

type Finding = Pick<ComponentProblem, 'kind' | 'detail'>;

/**
 * Whether a version may be published: every component says what can replace it or why nothing can, no form asks for what
 * the state holds, and no mapping of the version before is lost.
 *
 * @param answers coordinate → concept, from the policy table
 * @param previous the version that this one replaces; null for the first
 * @returns every problem found; empty when it may be published
 */
export function judgePublication(
  content: ProcedureContent,
  answers: Answers,
  resultTypes: readonly ResultTypeContent[],
  previous: ProcedureContent | null = null,
): PublicationProblem[] {
  const components = content.cases.flatMap((one) =>
    one.components.flatMap((component) =>
      [
        ...judgeIdentity(component, one),
        ...judgeEvidence(component, resultTypes),
        ...judgeLoss(component, one.code, previous),
      ].map((finding) => ({
        ...finding,
        procedure: content.code,
        case: one.code,
        component: component.code === '' ? component.name : component.code,
      })),
    ),
  );
  return [...components, ...judgeForms(content, answers, resultTypes)];
}

/**
 * A version that begins before the one it replaces has begun or ended would rewrite what was in force. One that begins on
 * the same day corrects it: the decision says from when, and what was entered wrong under it never was the law.
 */
export function judgeStart(code: string, inForceFrom: string, previous: InForce): StartProblem[] {
  if (inForceFrom >= (previous.inForceTo ?? previous.inForceFrom)) return [];
  const detail = `It begins on ${inForceFrom}, before the version that it follows is over.`;
  return [{ kind: 'STARTS_BEFORE_PREVIOUS', procedure: code, detail }];
}

function judgeIdentity(component: ComponentContent, one: CaseContent): Finding[] {
  const findings: Finding[] = [];
  if (isBlank(component.code)) {
    findings.push({ kind: 'COMPONENT_WITHOUT_CODE', detail: 'The component has no code.' });
  } else if (one.components.find(({ code }) => code === component.code) !== component) {
    findings.push({
      kind: 'COMPONENT_CODE_TWICE',
      detail: 'Another component of the case has the same code.',
    });
  }
  if (!one.roles.some(({ role }) => role === component.role)) {
    findings.push({
      kind: 'COMPONENT_ROLE_NOT_IN_CASE',
      detail: `${component.role} plays no part in the case.`,
    });
  }
  return findings;
}

function judgeEvidence(component: ComponentContent, resultTypes: readonly ResultTypeContent[]): Finding[] {
  const { mappings, noEvidenceReason } = component;
  if (mappings.length === 0 && noEvidenceReason === null) {
    const detail = 'It names neither a result type that replaces it nor why none can.';
    return [{ kind: 'COMPONENT_WITHOUT_EVIDENCE', detail }];
  }
  if (mappings.length > 0 && noEvidenceReason !== null) {
    const detail = `It names a result type and yet says ${noEvidenceReason}.`;
    return [{ kind: 'COMPONENT_WITH_EVIDENCE_AND_REASON', detail }];
  }
  const unknown = mappings.filter(({ resultType }) => !resultTypes.some(({ code }) => code === resultType));
  return [
    ...unknown.map(({ resultType }): Finding => {
      return { kind: 'RESULT_TYPE_UNKNOWN', detail: `There is no result type ${resultType}.` };
    }),
    ...judgeReason(component, resultTypes),
  ];
}

/** Only an equal name counts: a similar one is a suggestion for an official, never a refusal. */
function judgeReason(component: ComponentContent, resultTypes: readonly ResultTypeContent[]): Finding[] {
  if (component.noEvidenceReason !== 'NO_RESULT_TYPE_YET') return [];
  const name = toSearchText(component.name);
  const existing = resultTypes.find((type) => toSearchText(type.name) === name);
  if (existing === undefined) return [];
  const detail = `It says that there is no result type, but ${existing.code} has exactly its name.`;
  return [{ kind: 'RESULT_TYPE_EXISTS', detail }];
}

/** What the state could answer under the version before, it can still answer: the mapping must come along. */
function judgeLoss(
  component: ComponentContent,
  caseCode: string,
  previous: ProcedureContent | null,
): Finding[] {
  const before = previous?.cases
    .find(({ code }) => code === caseCode)
    ?.components.find(({ code }) => code === component.code);
  return (before?.mappings ?? [])
    .filter(({ state }) => state !== 'PROPOSED')
    .filter(({ resultType }) => !component.mappings.some((mapping) => mapping.resultType === resultType))
    .map(({ resultType }) => {
      return {
        kind: 'MAPPING_LOST',
        detail: `The version before mapped it to ${resultType}; this one does not.`,
      };
    });
}
