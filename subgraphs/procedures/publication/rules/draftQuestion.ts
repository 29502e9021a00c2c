/** One question of a form as an official sends it. What is not said stays absent: equal facts have equal hashes. */
import { z } from 'zod';
import type { QuestionContent, Role } from '../../../../kernel/domain/content.ts';
import type {
  AnswerLimits,
  AnswerPattern,
  QuestionCodeList,
  QuestionCondition,
} from '../../../../kernel/domain/question.ts';
import { code, list, maybeText, text, word } from './draftText.ts';

const condition = z
  .object({
    question: maybeText,
    values: list(text),
    rolePresent: word<Role>().nullish(),
    roleAbsent: word<Role>().nullish(),
  })
  .transform(({ question, values, rolePresent, roleAbsent }, context): QuestionCondition => {
    const given: QuestionCondition[] = [
      ...(question === null ? [] : [{ question, ...(values.length > 0 ? { values } : {}) }]),
      ...(rolePresent == null ? [] : [{ rolePresent }]),
      ...(roleAbsent == null ? [] : [{ roleAbsent }]),
    ];
    const [only] = given;
    const hangsOnNothing = question === null && values.length > 0;
    if (only !== undefined && given.length === 1 && !hangsOnNothing) return only;
    context.addIssue({ code: 'custom', message: 'exactly one' });
    return z.NEVER;
  });

const length = z.int().min(1).max(20_000).nullish();
const amount = z.number().min(-1e15).max(1e15).nullish();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullish();

const limits = z
  .object({
    minLength: length,
    maxLength: length,
    least: amount,
    most: amount,
    earliest: day,
    latest: day,
    pattern: word<AnswerPattern>().nullish(),
  })
  .transform(
    (given): AnswerLimits => Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)),
  );

/** As it is entered: what the list holds on the first day of the version is looked up before the draft is kept. */
const codeList = z
  .object({ list: word<string>(), kind: maybeText })
  .transform(({ list: name, kind }): QuestionCodeList => {
    return { list: name, ...(kind === null ? {} : { kind }), asOf: '', entries: [] };
  });

/** The question, or the paths of what cannot stand in one. */
export const question = z
  .object({
    key: code,
    label: text,
    role: word<Role>(),
    concept: code,
    binding: maybeText,
    required: z.boolean(),
    editable: z.boolean().nullish(),
    choices: list(text),
    codeList: codeList.nullish(),
    condition: condition.nullish(),
    limits: limits.nullish(),
    help: maybeText,
    section: maybeText,
  })
  .refine(({ choices, codeList }) => choices.length === 0 || codeList == null, { path: ['codeList'] })
  .transform((given): QuestionContent => {
    const { key, label, role, concept, binding, required, editable, choices, help, section } = given;
    return {
      ...{ key, label, role, concept, binding, required },
      ...(editable === true ? { editable } : {}),
      ...(choices.length > 0 ? { choices } : {}),
      ...(given.codeList == null ? {} : { codeList: given.codeList }),
      ...(given.condition == null ? {} : { condition: given.condition }),
      ...(Object.keys(given.limits ?? {}).length === 0 ? {} : { limits: given.limits ?? {} }),
      ...(help === null ? {} : { help }),
      ...(section === null ? {} : { section }),
    };
  });
