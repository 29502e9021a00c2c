/**
 * From what an official sends to the content of a version: clean text, absent as null, one meaning for each thing. What GraphQL
 * cannot say, such as a text that is empty, holds control characters or is not in Unicode, is said here by its path.
 */

import { z } from 'zod';
import type { FeeStatement, ProcedureContent, TemplateContent } from '../../../../kernel/domain/content.ts';
import type { ProcedureContentInput } from '../../types.generated.ts';
import { isOneMeaning, toFeeLine } from './draftFee.ts';
import { question } from './draftQuestion.ts';
import { code, list, maybeText, maybeWord, text, word } from './draftText.ts';

const count = z
  .int()
  .min(0)
  .max(1_000)
  .nullish()
  .transform((one) => one ?? null);
const date = z
  .string()
  .nullish()
  .transform((one) => one ?? null);

type Content = ProcedureContent;
type Case = Content['cases'][number];
type Component = Case['components'][number];
type Role = Component['role'];

const maybeCount = z
  .int()
  .min(1)
  .max(10_000)
  .nullish()
  .transform((one) => one ?? null);

const timeLimit = z
  .object({
    value: maybeCount,
    unit: maybeWord<NonNullable<Content['channels'][number]['timeLimits'][number]['unit']>>(),
    condition: maybeText,
    atLeast: maybeCount,
  })
  .refine(({ value, atLeast }) => atLeast === null || (value !== null && atLeast < value))
  .transform(({ atLeast, ...limit }) => (atLeast === null ? limit : { ...limit, atLeast }));

const maybeAmount = z
  .int()
  .min(0)
  .nullish()
  .transform((one) => one ?? null);

const fee = z
  .object({
    kind: word<Content['channels'][number]['fees'][number]['kind']>(),
    code,
    name: text,
    amount: maybeAmount,
    foreignAmount: z
      .object({ currency: z.string().regex(/^[A-Z]{3}$/), amount: z.int().min(0) })
      .nullish()
      .transform((one) => one ?? null),
    condition: maybeText,
    exemptions: list(text),
    locality: maybeText,
    timeLimit: maybeAmount,
    statement: maybeWord<FeeStatement>(),
    atLeast: maybeAmount,
    atMost: maybeAmount,
    percent: z.number().positive().max(1000).nullish(),
    setBy: maybeText,
    per: maybeText,
  })
  .refine(({ amount, foreignAmount }) => amount === null || foreignAmount === null)
  .refine(isOneMeaning)
  .transform(toFeeLine);

const channel = z
  .object({
    channel: word<Content['channels'][number]['channel']>(),
    timeLimits: list(timeLimit),
    fees: list(fee),
  })
  .refine(({ timeLimits, fees }) => fees.every((one) => (one.timeLimit ?? -1) < timeLimits.length));

const condition = z
  .object({ rolePresent: word<Role>().nullish(), roleAbsent: word<Role>().nullish(), text: maybeText })
  .transform(({ rolePresent, roleAbsent, text: words }, context): NonNullable<Component['condition']> => {
    const given = [
      ...(rolePresent == null ? [] : [{ rolePresent }]),
      ...(roleAbsent == null ? [] : [{ roleAbsent }]),
      ...(words === null ? [] : [{ text: words }]),
    ];
    const [only] = given;
    if (only !== undefined && given.length === 1) return only;
    context.addIssue({ code: 'custom', message: 'exactly one' });
    return z.NEVER;
  });

/** Names of files as other programs take them. */
const template = z
  .object({
    name: text.refine((name) => name.length <= 200 && !/[/\\"]/.test(name)),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .nullish();

/**
 * A template as it was sent: what its file is, is looked up before the draft is kept. One that was not sent is absent, so that a content
 * without any has the hash that it had before there were templates.
 */
const withTemplate = <T extends { template?: z.output<typeof template> }>({
  template: sent,
  ...rest
}: T): Omit<T, 'template'> & { template?: TemplateContent } =>
  sent == null ? rest : { ...rest, template: { ...sent, mediaType: '', sizeBytes: 0 } };

const component = z
  .object({
    code,
    name: text,
    kind: word<Component['kind']>(),
    role: word<Role>(),
    heading: maybeText,
    originals: count,
    copies: count,
    formName: maybeText,
    condition: condition.nullish().transform((one) => one ?? null),
    anyOfGroup: maybeText,
    mappings: list(
      z.object({ resultType: code, state: word<Component['mappings'][number]['state']>(), basis: text }),
    ),
    noEvidenceReason: maybeWord<NonNullable<Component['noEvidenceReason']>>(),
    template,
  })
  .transform(withTemplate);

const content = z.object({
  code: z.string(),
  name: text,
  field: text,
  tiers: list(word<Content['tiers'][number]>()),
  audiences: list(text),
  channels: list(channel),
  cases: list(
    z
      .object({
        code,
        name: text,
        roles: list(z.object({ role: word<Role>(), required: z.boolean() })),
        formName: maybeText,
        questions: list(question),
        components: list(component),
        template,
      })
      .transform(withTemplate),
  ),
  results: list(code),
  legalBasis: list(
    z.object({
      number: text,
      name: maybeText,
      issuedOn: date,
      effectiveFrom: date,
      issuer: maybeText,
      url: maybeText,
    }),
  ),
  competentAgency: maybeText,
  kind: maybeWord<NonNullable<Content['kind']>>(),
  steps: list(z.object({ condition: maybeText, steps: list(text) })),
  requirements: maybeText,
  agencies: list(
    z.object({ part: word<Content['agencies'][number]['part']>(), code: maybeText, name: text }),
  ),
  receivingAddress: maybeText,
  keywords: list(text),
  related: list(z.string()),
  linked: list(z.string()),
});

/** What a draft says; publisher and decision follow from the draft itself. */
export type DraftText = Omit<ProcedureContent, 'publisher' | 'decisionNumber'>;

/** The content that was sent, or the paths of what cannot stand in one. */
export function readDraftContent(input: ProcedureContentInput): { text: DraftText } | { faults: string[] } {
  const parsed = content.safeParse(input);
  if (parsed.success) return { text: parsed.data };
  const paths = parsed.error.issues.map(({ path }) => ['content', ...path.map(String)].join('.'));
  return { faults: [...new Set(paths)] };
}

/** Result types that a content names, each with the first path where it does. */
export function listResultTypesNamed(content: DraftText): Map<string, string> {
  const named = new Map<string, string>();
  const note = (resultType: string, path: string): void => {
    if (!named.has(resultType)) named.set(resultType, path);
  };
  for (const [index, resultType] of content.results.entries()) note(resultType, `content.results.${index}`);
  for (const [i, one] of content.cases.entries()) {
    for (const [j, { mappings }] of one.components.entries()) {
      for (const [k, { resultType }] of mappings.entries())
        note(resultType, `content.cases.${i}.components.${j}.mappings.${k}.resultType`);
    }
  }
  return named;
}

/** The templates that a content names, each with its path in what was sent. */
export const listTemplates = ({
  cases,
}: Pick<DraftText, 'cases'>): { path: string; template: TemplateContent }[] =>
  cases
    .flatMap((one, i) => [
      { path: `content.cases.${i}.template`, template: one.template },
      ...one.components.map(({ template: of }, j) => {
        return { path: `content.cases.${i}.components.${j}.template`, template: of };
      }),
    ])
    .flatMap(({ path, template: found }) => (found === undefined ? [] : [{ path, template: found }]));
