/**
 * What the other registers sent for one prefill, read as outside data. A word that is on no closed list, an answer to a
 * question that was not asked, two answers to one question, a value without its source: none of these becomes an answer.
 */
import { z } from 'zod';
import { feeKinds, feeStatements } from '../../../kernel/domain/content.ts';
import { optional, questionSchema, role, text } from './prefillQuestion.ts';

const state = z.enum([
  'HELD',
  'PARTIAL',
  'NOT_HELD',
  'EXPIRED',
  'DISPUTED',
  'DECLINED',
  'NOT_PERMITTED',
  'NOT_APPLICABLE',
  'CONDITION_UNKNOWN',
  'READ_AT_INTAKE',
  'UNAVAILABLE',
]);
const reason = z.enum([
  'REVOKED',
  'IN_REVIEW',
  'OTHER_OWNER',
  'DOCUMENT_ONLY',
  'NO_MAPPING',
  'PROPOSED_MAPPING',
  'NO_RECORD',
  'NO_VALUE',
  'ROLE_ABSENT',
  'CONDITION_NOT_MET',
  'THE_FORM_ITSELF',
  'GROUP_SATISFIED',
  'PERSON_NOT_VERIFIED',
  'REGISTER_DOWN',
]);
const level = z.enum(['STATE_VERIFIED', 'SELF_DECLARED', 'IMAGE_ONLY']);
const mapping = z.enum(['PROPOSED', 'CONFIRMED', 'PUBLISHED']);

const instant = z.string().refine((value) => !Number.isNaN(Date.parse(value)));

const componentSchema = z.object({
  code: text,
  name: z.string(),
  kind: z.enum(['SUBMIT', 'PRESENT', 'FORM', 'NOTE']),
  role,
  originals: optional(z.number().int()),
  copies: optional(z.number().int()),
  applies: z.enum(['APPLIES', 'NOT_APPLICABLE', 'CONDITION_UNKNOWN']),
  conditionText: optional(z.string()),
  anyOfGroup: optional(text),
  accepts: z.array(z.object({ resultType: text, state: mapping })),
  noEvidenceReason: optional(z.string()),
});

const source = {
  state,
  reason: optional(reason),
  recordVersion: optional(text),
  asOf: optional(instant),
  level: optional(level),
};

const answerSchema = z.object({ ...source, key: text, value: optional(text), display: optional(text) });
const heldComponentSchema = z.object({
  ...source,
  code: text,
  document: optional(text),
  resultType: optional(text),
});

const amountSchema = z
  .object({
    code: text,
    name: z.string(),
    kind: z.enum(feeKinds),
    state: z.enum(['AMOUNT_SET', 'AMOUNT_NOT_SET']),
    due: optional(
      z.enum([
        'PAYABLE',
        'NOTHING_TO_PAY',
        'CONDITIONAL',
        'COUNT_NOT_STATED',
        'AMOUNT_NOT_SET',
        'KIND_NOT_STATED',
        'NOT_IN_FORCE',
      ]),
    ),
    statement: optional(z.enum(feeStatements)),
    statementText: optional(z.string()),
    per: optional(z.string()),
    amount: optional(z.number().int().nonnegative()),
    condition: optional(z.string()),
  })
  .transform(({ state: set, amount, ...line }) => ({
    ...line,
    amount: set === 'AMOUNT_SET' ? amount : null,
  }));

/** Made once: a schema is compiled when it is first used. */
const questionsSchema = z.array(questionSchema);
const componentsSchema = z.array(componentSchema);
const amountsSchema = z.array(amountSchema);

export type AnswerState = z.infer<typeof state>;
export type AnswerReason = z.infer<typeof reason>;
export type VerificationLevel = z.infer<typeof level>;
export type MappingState = z.infer<typeof mapping>;
export type Question = z.infer<typeof questionSchema>;
export type Component = z.infer<typeof componentSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type HeldPaper = z.infer<typeof heldComponentSchema>;
export type Amount = z.infer<typeof amountSchema>;

/** What arrives on the reference, as it arrived: each list, or null when its register is down. */
export interface PrefillInputs {
  questions?: unknown;
  components?: unknown;
  personAnswers?: unknown;
  documentAnswers?: unknown;
  heldComponents?: unknown;
  amountsDue?: unknown;
}

/** One register's answers by key; null when the register is down. A key that is not here was not answered. */
export type ByKey<T> = ReadonlyMap<string, T> | null;

/** The inputs as the merge reads them. */
export interface ReadInputs {
  questions: Question[] | null;
  components: Component[] | null;
  personAnswers: ByKey<Answer>;
  documentAnswers: ByKey<Answer>;
  heldComponents: ByKey<HeldPaper>;
  amountsDue: Amount[] | null;
}

export function readInputs(inputs: PrefillInputs): ReadInputs {
  return {
    questions: readAll(questionsSchema, inputs.questions, (question) => question.key),
    components: readAll(componentsSchema, inputs.components, (component) => component.code),
    personAnswers: readEach(answerSchema, inputs.personAnswers, 'key'),
    documentAnswers: readEach(answerSchema, inputs.documentAnswers, 'key'),
    heldComponents: readEach(heldComponentSchema, inputs.heldComponents, 'code'),
    amountsDue: readAll(amountsSchema, inputs.amountsDue, undefined),
  };
}

/** The whole list or nothing: a form with a question left out is another form. */
function readAll<S extends z.ZodType>(
  schema: z.ZodArray<S>,
  input: unknown,
  keyOf: ((item: z.output<S>) => string) | undefined,
): z.output<S>[] | null {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return null;
  if (keyOf !== undefined && new Set(parsed.data.map(keyOf)).size < parsed.data.length) return null;
  return parsed.data;
}

/** Item by item: one bad answer costs only itself, and so do two answers to one question. */
function readEach<S extends z.ZodType>(
  schema: S,
  input: unknown,
  keyName: 'key' | 'code',
): ByKey<z.output<S>> {
  if (!Array.isArray(input)) return null;
  const read = new Map<string, z.output<S>>();
  const spoilt = new Set<string>();
  for (const item of input as unknown[]) {
    const key = keyIn(item, keyName);
    if (key === undefined) continue;
    const parsed = schema.safeParse(item);
    if (!parsed.success || read.has(key)) spoilt.add(key);
    else read.set(key, parsed.data);
  }
  for (const key of spoilt) read.delete(key);
  return read;
}

function keyIn(item: unknown, keyName: 'key' | 'code'): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const key = (item as Record<string, unknown>)[keyName];
  return typeof key === 'string' ? key : undefined;
}
