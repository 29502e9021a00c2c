/**
 * The shape of a form: which limits an answer can have by what it is made of, in which part of the form a question stands, and which
 * questions are asked. The linter of forms, the catalogue and the door of dossiers read the same.
 */
import { type AnswerKind, type ChoosingQuestion, kindOfAnswer } from './concepts.ts';
import type { AnswerLimits, QuestionCodeList, QuestionCondition } from './question.ts';

type Limit = keyof AnswerLimits;
const LENGTH: readonly Limit[] = ['minLength', 'maxLength'];
const AMOUNT: readonly Limit[] = ['least', 'most'];

const LIMITS_OF: Readonly<Partial<Record<AnswerKind, readonly Limit[]>>> = {
  TEXT: [...LENGTH, 'pattern'],
  NAME: LENGTH,
  ADDRESS: LENGTH,
  COUNT: AMOUNT,
  MONEY: AMOUNT,
  NUMBER: AMOUNT,
  DAY: ['earliest', 'latest'],
};

/** Limits that a question sets and that its kind of answer cannot have. */
export function listForeignLimits(question: ChoosingQuestion & { limits?: AnswerLimits }): string[] {
  const possible: readonly string[] = LIMITS_OF[kindOfAnswer(question)] ?? [];
  return Object.keys(question.limits ?? {}).filter((limit) => !possible.includes(limit));
}

/** Whether no answer can be within both bounds. */
export const areContradicting = ({
  minLength = 0,
  maxLength = Number.POSITIVE_INFINITY,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
  earliest = '',
  latest = '9999-12-31',
}: AnswerLimits): boolean => minLength > maxLength || least > most || earliest > latest;

/** A part of a form: its heading, and which part it is, from 1. */
export interface FormSection {
  heading: string;
  order: number;
}

/** For each question the part of the form in which it stands; null where the form has no parts there. */
export function placeInSections(questions: readonly { section?: string | null }[]): (FormSection | null)[] {
  const headings = [...new Set(questions.flatMap(({ section }) => section ?? []))];
  return questions.map(({ section }) =>
    section == null ? null : { heading: section, order: headings.indexOf(section) + 1 },
  );
}

/** Asked, not asked, or not known yet: it hangs on an answer that nobody has given or that the viewer may not see. */
export type Asked = 'ASKED' | 'NOT_ASKED' | 'OPEN';

export interface AskedFacts {
  isPlayed(role: string): boolean;
  /** What is filed for a question: its value; null: no answer; undefined: not known. */
  findSaid(key: string): string | null | undefined;
}

/** Whether each question is asked, by key. A condition looks back only, so one pass in the order of the form settles it. */
export function judgeAsked(
  questions: readonly { key: string; condition?: QuestionCondition | null }[],
  facts: AskedFacts,
): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const { key, condition } of questions)
    asked.set(key, condition == null ? 'ASKED' : judgeCondition(condition, asked, facts));
  return asked;
}

function judgeCondition(
  condition: QuestionCondition,
  asked: ReadonlyMap<string, Asked>,
  { isPlayed, findSaid }: AskedFacts,
): Asked {
  const when = (holds: boolean): Asked => (holds ? 'ASKED' : 'NOT_ASKED');
  if ('rolePresent' in condition) return when(isPlayed(condition.rolePresent));
  if ('roleAbsent' in condition) return when(!isPlayed(condition.roleAbsent));
  const before = asked.get(condition.question);
  // A version that says such a thing is refused when it is entered; of one that came otherwise nothing is taken for settled.
  if (before === undefined) return 'OPEN';
  if (before === 'NOT_ASKED') return 'NOT_ASKED';
  const said = findSaid(condition.question);
  if (said === undefined) return 'OPEN';
  return when(said !== null && (condition.values?.includes(said) ?? true));
}

/** The same facts with all that each can say: what one does not say is null. */
type Shown<T> = { [Key in keyof Required<T>]: Required<T>[Key] | null };

const NO_LIMITS: Shown<AnswerLimits> = {
  ...{ minLength: null, maxLength: null, least: null, most: null },
  ...{ earliest: null, latest: null, pattern: null },
};

/** Limits as they are shown and travel; null where a question sets none. */
export const showLimits = (limits: AnswerLimits | null | undefined): Shown<AnswerLimits> | null =>
  limits == null ? null : { ...NO_LIMITS, ...limits };

export interface ShownCondition {
  question: string | null;
  values: string[] | null;
  rolePresent: string | null;
  roleAbsent: string | null;
}

/** A condition as it is shown and travels; null where the question is always asked. */
export const showCondition = (condition: QuestionCondition | null | undefined): ShownCondition | null =>
  condition == null
    ? null
    : { question: null, values: null, rolePresent: null, roleAbsent: null, ...condition };

/** Which list on which day; null where the choices come from none. */
export const showCodeList = (
  codeList: (Pick<QuestionCodeList, 'list' | 'asOf'> & { kind?: string | null }) | null | undefined,
): { list: string; kind: string | null; asOf: string } | null =>
  codeList == null ? null : { list: codeList.list, kind: codeList.kind ?? null, asOf: codeList.asOf };
