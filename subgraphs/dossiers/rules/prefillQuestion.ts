/** A question of a form as procedures sends it, read as outside data. */
import { z } from 'zod';
import {
  type AnswerLimits,
  answerPatterns,
  type QuestionCondition,
} from '../../../kernel/domain/question.ts';

/** A part that somebody plays. */
export const role = z.enum([
  'APPLICANT',
  'CHILD',
  'FATHER',
  'MOTHER',
  'SPOUSE',
  'DECEASED',
  'GUARDIAN',
  'ORGANIZATION',
]);
/** What may be left out: null then. */
export const optional = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value) => value ?? null);
/** Absent is null, never an empty text. */
export const text = z.string().min(1);
/** What a question does not say of its limits is null on the way and absent here. */
const limits = z
  .object({
    minLength: optional(z.number().int()),
    maxLength: optional(z.number().int()),
    least: optional(z.number()),
    most: optional(z.number()),
    earliest: optional(text),
    latest: optional(text),
    pattern: optional(z.enum(answerPatterns)),
  })
  .transform(
    (given): AnswerLimits => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
  );

/** A condition that says nothing, or two things, is none that could be judged: the form is not read. */
const condition = z
  .object({
    question: optional(text),
    values: optional(z.array(text)),
    rolePresent: optional(role),
    roleAbsent: optional(role),
  })
  .transform(({ question, values, rolePresent, roleAbsent }, context): QuestionCondition => {
    const given: QuestionCondition[] = [
      ...(question === null ? [] : [{ question, ...(values === null ? {} : { values }) }]),
      ...(rolePresent === null ? [] : [{ rolePresent }]),
      ...(roleAbsent === null ? [] : [{ roleAbsent }]),
    ];
    const [only] = given;
    if (only !== undefined && given.length === 1) return only;
    context.addIssue({ code: 'custom', message: 'exactly one' });
    return z.NEVER;
  });

/** One question of the form. */
export const questionSchema = z.object({
  key: text,
  label: z.string(),
  role,
  concept: z.string(),
  path: optional(text),
  required: z.boolean(),
  editable: z.boolean(),
  choices: optional(z.array(text)),
  codeList: optional(z.object({ list: text, kind: optional(text), asOf: text })),
  entries: optional(z.array(z.object({ value: text, name: text }))),
  condition: optional(condition),
  limits: optional(limits),
  help: optional(text),
  section: optional(text),
});
