/** One record of a file of relations, as docs/operating/registers.md describes it. */
import { z } from 'zod';
import type { Day } from '../../../../kernel/domain/calendar.ts';
import { type ImportFinding, refusal } from '../../../../kernel/imports/findings.ts';
import { day, line, number, reference, tellFault, written } from '../../../../kernel/imports/words.ts';

/** Whom a record means: by number, or by the record under which the person came in. */
const someone = z.union([
  z.strictObject({ personalNumber: number(/^(\d{9}|\d{12})$/) }),
  z.strictObject({ record: reference }),
]);
export type Someone = z.output<typeof someone>;

const pair = { record: reference.nullish(), person: someone, relative: someone };
const parent = z.strictObject({
  ...pair,
  ...written,
  kind: z.enum(['FATHER', 'MOTHER']),
  restriction: z.strictObject({ from: day, until: day, decision: line() }).nullish(),
});
const spouse = z.strictObject({
  ...pair,
  ...written,
  kind: z.literal('SPOUSE'),
  from: day.nullish(),
  until: day.nullish(),
});
const guardian = z.strictObject({
  ...pair,
  ...written,
  kind: z.literal('GUARDIAN'),
  from: day,
  until: day.nullish(),
  ground: z.enum(['MINOR_WITHOUT_PARENTS', 'INCAPACITY', 'DIFFICULTY']),
  decision: line(),
  scope: z.enum(['WHOLE', 'PROPERTY']),
});
const relationSchema = z.discriminatedUnion('kind', [parent, spouse, guardian]);
const revocationSchema = z.strictObject({
  ...pair,
  ...written,
  kind: z.enum(['FATHER', 'MOTHER', 'SPOUSE', 'GUARDIAN']),
  /** Of a guardianship, since one person may have been another's guardian more than once. */
  from: day.nullish(),
  revoked: z.literal(true),
});

export type ToldRelation = z.output<typeof relationSchema>;
export type RelationRevocation = z.output<typeof revocationSchema>;
export type RelationLine = ToldRelation | RelationRevocation;

export const isRevocation = (told: RelationLine): told is RelationRevocation => 'revoked' in told;

/** Reads one record, or says why it is none. */
export function readRelation(told: Record<string, unknown>, today: Day): RelationLine | ImportFinding {
  const parsed = (told.revoked === true ? revocationSchema : relationSchema).safeParse(told);
  if (!parsed.success) return tellFault(parsed.error, told);
  const { data } = parsed;
  if (isRevocation(data)) return data;
  if ('restriction' in data && data.restriction != null && data.restriction.until < data.restriction.from)
    return refusal('TERM_MALFORMED', 'restriction.until');
  if ('until' in data && data.until != null && data.until < (data.from ?? data.until))
    return refusal('TERM_MALFORMED', 'until');
  // A marriage ends on a day that has been; what a court may decide later is told later.
  if (data.kind === 'SPOUSE' && data.until != null && data.until > today)
    return refusal('FROM_THE_FUTURE', 'until');
  return data;
}
