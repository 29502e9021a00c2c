/**
 * The once-only linter: a form may not ask for what a coordinate of the graph answers. It reads the questions of each
 * form against the concepts that the contracts say they answer (`@answers`), and runs when the contracts are composed
 * and when a version is published.
 */
import { findConcept, kindOfAnswer, listChoices } from '../../../../kernel/domain/concepts.ts';
import type { CaseContent, ProcedureContent, QuestionContent } from '../../../../kernel/domain/content.ts';
import { listDataFields, type ResultTypeContent } from '../../codeLists/rules/resultType.ts';
import { type Binding, parseBinding } from './binding.ts';
import { type FormShapeProblemKind, judgeFormShape } from './formShape.ts';

/** Coordinate of the graph → concept that it answers: `answers` of the policy table. */
export type Answers = Readonly<Record<string, string>>;

export type FormProblemKind =
  | 'UNKNOWN_CONCEPT'
  | 'NOTHING_TO_CHOOSE'
  | 'ROLE_NOT_IN_CASE'
  | 'BINDING_UNREADABLE'
  | 'BINDING_OF_ANOTHER_ROLE'
  | 'BINDING_UNRESOLVED'
  | 'BINDING_OF_ANOTHER_CONCEPT'
  | 'UNBOUND_THOUGH_ANSWERED'
  | FormShapeProblemKind;

export interface FormProblem {
  kind: FormProblemKind;
  /** National code. */
  procedure: string;
  case: string;
  /** Key of the question. */
  question: string;
  /** What is wrong in one English sentence; it names the coordinate where there is one. */
  detail: string;
}

/** An address is an object: a form takes its text. */
const ADDRESS_CONCEPTS: ReadonlySet<string> = new Set(['PERMANENT_RESIDENCE', 'CURRENT_RESIDENCE']);

type Finding = { kind: FormProblemKind; detail: string } | undefined;

/** What is wrong with the forms of one procedure; empty when nothing is asked in vain. */
export function judgeForms(
  content: ProcedureContent,
  answers: Answers,
  resultTypes: readonly ResultTypeContent[],
): FormProblem[] {
  const found = content.cases.flatMap((one) =>
    one.questions.flatMap((question) => {
      const finding = judgeQuestion(question, one, answers, resultTypes);
      if (finding === undefined) return [];
      return [{ ...finding, procedure: content.code, case: one.code, question: question.key }];
    }),
  );
  return [...judgeFormShape(content), ...found];
}

function judgeQuestion(
  question: QuestionContent,
  one: CaseContent,
  answers: Answers,
  resultTypes: readonly ResultTypeContent[],
): Finding {
  const { concept } = question;
  if (findConcept(concept) === undefined) {
    return { kind: 'UNKNOWN_CONCEPT', detail: `${concept} is not on the list of concepts.` };
  }
  if (kindOfAnswer(question) === 'CHOICE' && listChoices(question) === undefined) {
    return { kind: 'NOTHING_TO_CHOOSE', detail: `It asks for a choice (${concept}) and lists none.` };
  }
  if (!one.roles.some(({ role }) => role === question.role)) {
    return { kind: 'ROLE_NOT_IN_CASE', detail: `${question.role} plays no part in the case.` };
  }
  if (question.binding === null) return judgeUnbound(concept, answers);
  const binding = parseBinding(question.binding);
  if (binding === undefined)
    return { kind: 'BINDING_UNREADABLE', detail: `${question.binding} is no binding.` };
  if (binding.role !== question.role) {
    return { kind: 'BINDING_OF_ANOTHER_ROLE', detail: `${question.binding} does not read ${question.role}.` };
  }
  return judgeBinding(question.binding, binding, concept, answers) ?? judgeDocument(binding, resultTypes);
}

function judgeUnbound(concept: string, answers: Answers): Finding {
  const fields = Object.keys(answers).filter((coordinate) => answers[coordinate] === concept);
  if (fields.length === 0) return undefined;
  return {
    kind: 'UNBOUND_THOUGH_ANSWERED',
    detail: `It asks for ${concept}, which ${fields.join(' and ')} answers: bind it.`,
  };
}

function judgeBinding(text: string, binding: Binding, concept: string, answers: Answers): Finding {
  const answered = answers[binding.coordinate];
  const { kind, role, rest } = binding;
  // Only an organisation has the attributes of one, and it has none of a person; either may hold documents.
  if (
    answered === undefined ||
    (kind !== 'Document' && (kind === 'Organization') !== (role === 'ORGANIZATION'))
  ) {
    return {
      kind: 'BINDING_UNRESOLVED',
      detail: `${text} resolves to nothing: ${role} has no ${binding.coordinate}.`,
    };
  }
  if (answered !== concept) {
    return {
      kind: 'BINDING_OF_ANOTHER_CONCEPT',
      detail: `${binding.coordinate} answers ${answered}, not ${concept}.`,
    };
  }
  const expectedRest = ADDRESS_CONCEPTS.has(concept) ? 'text' : null;
  if (kind !== 'Document' && rest !== expectedRest) {
    return { kind: 'BINDING_UNRESOLVED', detail: `${text} resolves to nothing: a form takes one text.` };
  }
  return undefined;
}

function judgeDocument(binding: Binding, resultTypes: readonly ResultTypeContent[]): Finding {
  if (binding.kind !== 'Document') return undefined;
  const type = resultTypes.find(({ code }) => code === binding.resultType);
  if (type === undefined) {
    return { kind: 'BINDING_UNRESOLVED', detail: `There is no result type ${binding.resultType}.` };
  }
  if (binding.rest !== null && !listDataFields(type).includes(binding.rest)) {
    return { kind: 'BINDING_UNRESOLVED', detail: `The schema of ${type.code} has no field ${binding.rest}.` };
  }
  return undefined;
}

/** One sentence for each problem in the forms of all procedures: any of them fails the build. */
export function lintForms(
  contents: readonly ProcedureContent[],
  answers: Answers,
  resultTypes: readonly ResultTypeContent[],
): string[] {
  return contents
    .flatMap((content) => judgeForms(content, answers, resultTypes))
    .map(
      (problem) => `${problem.procedure} ${problem.case}, question ${problem.question}: ${problem.detail}`,
    );
}

/** One sentence for each question that a register could answer but none does: work for digitisation, not a fault. */
export function listCoverageWarnings(contents: readonly ProcedureContent[], answers: Answers): string[] {
  const answered = new Set(Object.values(answers));
  return contents.flatMap((content) =>
    content.cases.flatMap((one) =>
      one.questions
        .filter(
          ({ concept, binding }) =>
            binding === null && findConcept(concept)?.held === true && !answered.has(concept),
        )
        .map(
          ({ key, concept }) =>
            `${content.code} ${one.code}, question ${key}: no field answers ${concept} yet.`,
        ),
    ),
  );
}
