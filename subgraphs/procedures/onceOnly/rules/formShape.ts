/**
 * What makes a form one that nobody could fill: a condition on a question that is not there, limits that no answer meets. Such a form
 * is refused when it is entered, and is never kept.
 */
import { kindOfAnswer, listChoices } from '../../../../kernel/domain/concepts.ts';
import type { CaseContent, ProcedureContent, QuestionContent } from '../../../../kernel/domain/content.ts';
import { areContradicting, listForeignLimits } from '../../../../kernel/domain/formShape.ts';

export type FormShapeProblemKind =
  | 'QUESTION_KEY_TWICE'
  | 'CONDITION_ON_MISSING_QUESTION'
  | 'CONDITION_NEVER_HOLDS'
  | 'LIMITS_OF_ANOTHER_KIND'
  | 'LIMITS_CONTRADICT'
  | 'SECTION_SPLIT';

export interface FormShapeProblem {
  kind: FormShapeProblemKind;
  /** National code. */
  procedure: string;
  case: string;
  /** Key of the question. */
  question: string;
  /** What is wrong, in one English sentence. */
  detail: string;
}

type Finding = Pick<FormShapeProblem, 'kind' | 'detail'>;

/** Every such problem, in the order of the forms; empty when each form can be filled. */
export function judgeFormShape({
  code,
  cases,
}: Pick<ProcedureContent, 'code' | 'cases'>): FormShapeProblem[] {
  return cases.flatMap((one) =>
    one.questions.flatMap((question, index) =>
      judgeOne(question, index, one).map((finding) => {
        return { ...finding, procedure: code, case: one.code, question: question.key };
      }),
    ),
  );
}

function judgeOne(question: QuestionContent, index: number, one: CaseContent): Finding[] {
  const before = one.questions.slice(0, index);
  return [
    ...judgePlace(question, before),
    ...judgeCondition(question, before, one),
    ...judgeLimits(question),
  ];
}

function judgePlace({ key, section }: QuestionContent, before: readonly QuestionContent[]): Finding[] {
  const findings: Finding[] = [];
  if (before.some((other) => other.key === key))
    findings.push({ kind: 'QUESTION_KEY_TWICE', detail: 'Another question of the case has the same key.' });
  const isLeft = before.at(-1)?.section !== section && before.some((other) => other.section === section);
  if (section !== undefined && isLeft)
    findings.push({ kind: 'SECTION_SPLIT', detail: `Other questions stand within the part "${section}".` });
  return findings;
}

function judgeCondition(
  { condition }: QuestionContent,
  before: readonly QuestionContent[],
  { roles }: CaseContent,
): Finding[] {
  if (condition === undefined) return [];
  if ('question' in condition) {
    const asked = before.find(({ key }) => key === condition.question);
    if (asked === undefined) {
      const detail = `It hangs on ${condition.question}, and no question before it in the case has that key.`;
      return [{ kind: 'CONDITION_ON_MISSING_QUESTION', detail }];
    }
    const choices = listChoices(asked)?.map(({ value }) => value);
    const strange = (condition.values ?? []).filter((value) => choices?.includes(value) === false);
    return strange.map((value) => {
      return { kind: 'CONDITION_NEVER_HOLDS', detail: `${value} is no answer to ${asked.key}.` };
    });
  }
  const role = 'rolePresent' in condition ? condition.rolePresent : condition.roleAbsent;
  if (roles.some((played) => played.role === role)) return [];
  return [{ kind: 'CONDITION_NEVER_HOLDS', detail: `${role} plays no part in the case.` }];
}

function judgeLimits(question: QuestionContent): Finding[] {
  const foreign = listForeignLimits(question).map((limit): Finding => {
    const detail = `${limit} is no limit of an answer of the kind ${kindOfAnswer(question)}.`;
    return { kind: 'LIMITS_OF_ANOTHER_KIND', detail };
  });
  if (!areContradicting(question.limits ?? {})) return foreign;
  return [...foreign, { kind: 'LIMITS_CONTRADICT', detail: 'No answer is within its limits.' }];
}
