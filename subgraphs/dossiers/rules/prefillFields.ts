import { type AnswerKind, type Choice, kindOfAnswer, listChoices } from '../../../kernel/domain/concepts.ts';
import {
  type FormSection,
  judgeAsked,
  placeInSections,
  type ShownCondition,
  showCondition,
  showLimits,
} from '../../../kernel/domain/formShape.ts';
import type {
  Answer,
  AnswerReason,
  AnswerState,
  Question,
  ReadInputs,
  VerificationLevel,
} from './prefillInputs.ts';
import { findClosed, isPlayed, type Parts } from './views.ts';

/** Where an answer comes from. The register is stamped by the field the answer came through, the rest is the source's own. */
export interface Provenance {
  register: 'POPULATION' | 'WAREHOUSE';
  recordVersion: string | null;
  asOf: string | null;
  level: VerificationLevel | null;
}

/** One question with its answer. */
export interface PrefillField {
  key: string;
  label: string;
  role: Question['role'];
  concept: string;
  answerKind: AnswerKind;
  choices: Choice[] | null;
  codeList: Question['codeList'];
  condition: ShownCondition | null;
  limits: ReturnType<typeof showLimits>;
  help: string | null;
  section: FormSection | null;
  required: boolean;
  state: AnswerState;
  reason: AnswerReason | null;
  value: string | null;
  display: string | null;
  locked: boolean;
  provenance: Provenance | null;
}

type Judged = Pick<PrefillField, 'state' | 'reason' | 'value' | 'display' | 'locked' | 'provenance'>;

const nothing = { reason: null, value: null, display: null, locked: false, provenance: null };
const notAsked: Judged = { ...nothing, state: 'NOT_APPLICABLE', reason: 'CONDITION_NOT_MET' };
/** States in which a register may give a value. In any other it says that there is none to be used. */
const WITH_VALUE: ReadonlySet<AnswerState> = new Set<AnswerState>(['HELD', 'PARTIAL', 'DISPUTED']);

/** Provenance of a register that said nothing usable: only who should have answered. */
export const unansweredBy = (register: Provenance['register']): Provenance => ({
  register,
  recordVersion: null,
  asOf: null,
  level: null,
});

/** Every question in the order of the form: none is lost, none is added. `declined` has keys of questions. */
export function judgeFields(
  questions: readonly Question[],
  inputs: ReadInputs,
  parts: Parts,
  declined: ReadonlySet<string>,
): PrefillField[] {
  const places = placeInSections(questions);
  const judged = new Map(
    questions.map((question) => {
      const answer = judgeField(question, inputs, parts);
      return [question.key, declined.has(question.key) ? leaveOut(answer) : answer];
    }),
  );
  const asked = judgeAsked(questions, {
    isPlayed: (role) => isPlayed(parts, role),
    // Only what nobody can change any more settles a condition here; anything else may still be answered otherwise.
    findSaid: (key) => (judged.get(key)?.locked === true ? judged.get(key)?.value : undefined),
  });
  return questions.map((question, index) => {
    const { key, label, role, concept, codeList, entries, condition, limits, help, required } = question;
    const choosing = { concept, choices: question.choices, codeList: entries && { entries } };
    const answer = judged.get(key) ?? notAsked;
    // A part that nobody plays says more than a condition that follows from it.
    const isLeftOut = asked.get(key) === 'NOT_ASKED' && answer.state !== 'NOT_APPLICABLE';
    const { state, reason, value, display, locked, provenance } = isLeftOut ? notAsked : answer;
    // Name by name: a form has a hundred of them, and to spread objects into another costs several times as much.
    return {
      key,
      label,
      role,
      concept,
      answerKind: kindOfAnswer(choosing),
      choices: listChoices(choosing) ?? null,
      codeList,
      condition: showCondition(condition),
      limits: showLimits(limits),
      help,
      section: places[index] ?? null,
      required,
      state,
      reason,
      value,
      display,
      locked,
      provenance,
    };
  });
}

/** What the person declined leaves no trace of its value; what is not held cannot be declined. */
function leaveOut(answer: Judged): Judged {
  if (answer.value === null || answer.provenance === null) return answer;
  return { ...nothing, state: 'DECLINED', provenance: unansweredBy(answer.provenance.register) };
}

function judgeField(question: Question, inputs: ReadInputs, parts: Parts): Judged {
  if (!isPlayed(parts, question.role)) return { ...nothing, state: 'NOT_APPLICABLE', reason: 'ROLE_ABSENT' };
  const register = registerOf(question.path);
  if (register === undefined) return { ...nothing, state: 'NOT_HELD', reason: 'NO_MAPPING' };
  const closed = closedAnswer(parts, question.role, question.path ?? '', register);
  if (closed !== undefined) return { ...nothing, ...closed };
  const answers = register === 'POPULATION' ? inputs.personAnswers : inputs.documentAnswers;
  const provenance = unansweredBy(register);
  if (answers === null) return { ...nothing, state: 'UNAVAILABLE', reason: 'REGISTER_DOWN', provenance };
  const answer = answers.get(question.key);
  if (answer === undefined || !isWhole(answer)) return { ...nothing, state: 'UNAVAILABLE', provenance };
  return takeOver(question, answer, register);
}

/**
 * The answer where a part, or a path of it, is not opened to this viewer; undefined where it is. It is made of the form alone,
 * before any register is listened to: existing, wrong, dead and protected people read the same.
 */
export function closedAnswer(
  parts: Parts,
  role: string,
  path: string,
  register: Provenance['register'],
): Pick<Judged, 'state' | 'reason' | 'provenance'> | undefined {
  const provenance = unansweredBy(register);
  switch (findClosed(parts, role, path)) {
    case undefined:
      return undefined;
    case 'READ_AT_INTAKE':
      return { state: 'READ_AT_INTAKE', reason: null, provenance };
    case 'NOT_VERIFIED':
      return { state: 'NOT_PERMITTED', reason: 'PERSON_NOT_VERIFIED', provenance };
    case 'NOT_PERMITTED':
      return { state: 'NOT_PERMITTED', reason: null, provenance };
  }
}

/** The register that owns a path: an answer that comes from another is not an answer. */
function registerOf(path: string | null): Provenance['register'] | undefined {
  if (path === null) return undefined;
  if (path.startsWith('Person.')) return 'POPULATION';
  return path.startsWith('Document[') || path.startsWith('Organization.') ? 'WAREHOUSE' : undefined;
}

/** A value travels only with its record version, its date and how well it is verified; HELD without a value is no answer. */
function isWhole(answer: Answer): boolean {
  if (answer.value === null) return answer.state !== 'HELD';
  return answer.recordVersion !== null && answer.asOf !== null && answer.level !== null;
}

function takeOver(question: Question, answer: Answer, register: Provenance['register']): Judged {
  const { state, reason, recordVersion, asOf, level } = answer;
  const value = WITH_VALUE.has(state) ? answer.value : null;
  return {
    state,
    reason,
    value,
    display: value === null ? null : (answer.display ?? value),
    // Only what the state itself verified is locked; the list of exceptions is data of the form (PRE-3).
    locked: state === 'HELD' && level === 'STATE_VERIFIED' && !question.editable && value !== null,
    provenance: state === 'UNAVAILABLE' ? unansweredBy(register) : { register, recordVersion, asOf, level },
  };
}
