/** One question of a form, as a version of a procedure has it: what is asked of whom, when, and what an answer may be. */

/** The part a person or organisation plays in a case. */
export type Role =
  | 'APPLICANT'
  | 'CHILD'
  | 'FATHER'
  | 'MOTHER'
  | 'SPOUSE'
  | 'DECEASED'
  | 'GUARDIAN'
  | 'ORGANIZATION';

/**
 * When a question is asked: when an earlier question of the case has an answer, or one of these answers in the writing in which it is
 * filed; or when somebody plays a part, or nobody does.
 */
export type QuestionCondition =
  | { question: string; values?: string[] }
  | { rolePresent: Role }
  | { roleAbsent: Role };

/** A closed list: what a typed text may be made of. */
export const answerPatterns = ['DIGITS', 'LETTERS', 'CODE'] as const;
export type AnswerPattern = (typeof answerPatterns)[number];

/** Bounds of an answer; each holds for the kinds of answers that can have it (`kernel/domain/formShape.ts`). */
export interface AnswerLimits {
  /** In characters. */
  minLength?: number;
  maxLength?: number;
  /** Of a number; of money in whole đồng. */
  least?: number;
  most?: number;
  /** First and last day, yyyy-MM-dd. */
  earliest?: string;
  latest?: string;
  pattern?: AnswerPattern;
}

/**
 * Choices out of a code list as it stood on a day, all of them or those of one kind. The entries travel with the version: what a list
 * says later changes no form.
 */
export interface QuestionCodeList {
  list: string;
  /** Such as PROVINCE; absent: every entry. */
  kind?: string;
  /** yyyy-MM-dd: the first day of the version. */
  asOf: string;
  entries: { value: string; name: string }[];
}

/** One question of the form. `binding` is `ROLE.path` (see docs/glossary.md), or null when no register can answer it. */
export interface QuestionContent {
  key: string;
  label: string;
  role: Role;
  concept: string;
  binding: string | null;
  required: boolean;
  /** Data, not code: an attribute on this list stays editable though the state verified it. */
  editable?: boolean;
  /** What can be chosen, in the words of the form, where its concept has no list of its own. */
  choices?: string[];
  codeList?: QuestionCodeList;
  /** Absent: always asked. */
  condition?: QuestionCondition;
  limits?: AnswerLimits;
  /** What helps to answer it, in Vietnamese. */
  help?: string;
  /** Heading of the part of the form in which it stands; questions of one part follow one another. */
  section?: string;
}
