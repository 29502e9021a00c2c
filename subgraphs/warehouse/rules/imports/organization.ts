/** One record of a file of organisations, as docs/operating/registers.md describes it. */
import { z } from 'zod';
import { readPersonalNumber } from '../../../../kernel/identity.ts';
import { type ImportFinding, refusal } from '../../../../kernel/imports/findings.ts';
import {
  address,
  day,
  line,
  number,
  partialDate,
  reference,
  tellFault,
  written,
} from '../../../../kernel/imports/words.ts';

/** Whom a record means: by number, or by the record under which the person came in. */
export const someone = z.union([
  z.strictObject({ personalNumber: number(/^\d{12}$/) }),
  z.strictObject({ record: reference }),
]);
export type Someone = z.output<typeof someone>;

/** Ten digits, or thirteen for a branch; twelve where the number of a person serves as one. */
export const taxNumber = number(/^(\d{10}|\d{12}|\d{10}-?\d{3})$/);

const key = { record: reference.nullish(), taxNumber };
const organizationSchema = z.strictObject({
  ...key,
  ...written,
  name: line(500),
  legalForm: line(200).nullish(),
  headquarters: address.nullish(),
  establishedOn: partialDate.nullish(),
  representatives: z
    .array(
      z.strictObject({ person: someone, name: line(), title: line(200), from: day, until: day.nullish() }),
    )
    .max(500),
});
const revocationSchema = z.strictObject({ ...key, ...written, revoked: z.literal(true) });

export type ToldOrganization = z.output<typeof organizationSchema>;
export type OrganizationLine = ToldOrganization | z.output<typeof revocationSchema>;

/** Whether a number may be somebody's: numbers of invented people are those of nobody where people are real. */
export function isSomebodys(whom: Someone, synthetic: boolean): boolean {
  if (!('personalNumber' in whom)) return true;
  const parts = readPersonalNumber(whom.personalNumber);
  return parts !== undefined && (synthetic || !parts.synthetic);
}

/** Reads one record, or says why it is none. */
export function readOrganization(
  told: Record<string, unknown>,
  synthetic: boolean,
): OrganizationLine | ImportFinding {
  const parsed = (told.revoked === true ? revocationSchema : organizationSchema).safeParse(told);
  if (!parsed.success) return tellFault(parsed.error, told);
  const { data } = parsed;
  if ('revoked' in data) return data;
  const seen = new Set<string>();
  for (const [place, { person, from, until }] of data.representatives.entries()) {
    const field = `representatives.${place}`;
    if (!isSomebodys(person, synthetic)) return refusal('NUMBER_MALFORMED', `${field}.person`);
    if (until != null && until < from) return refusal('TERM_MALFORMED', `${field}.until`);
    const office = `${JSON.stringify(person)} ${from}`;
    if (seen.has(office)) return refusal('MEMBER_TWICE', field);
    seen.add(office);
  }
  return data;
}
