/** One record of a file of people, as docs/operating/registers.md describes it. */
import { z } from 'zod';
import { readPersonalNumber } from '../../../../kernel/identity.ts';
import { type ImportFinding, refusal } from '../../../../kernel/imports/findings.ts';
import {
  address,
  line,
  number,
  partialDate,
  reference,
  tellFault,
  written,
} from '../../../../kernel/imports/words.ts';

/** Attributes whose value a person may dispute. */
const DISPUTABLE = [
  'fullName',
  'birthDate',
  'gender',
  'ethnicity',
  'religion',
  'nationality',
  'birthRegistrationPlace',
  'hometown',
  'permanentResidence',
  'currentResidence',
  'maritalStatus',
] as const;

const digits = number(/^\d+$/);
const key = { record: reference.nullish(), personalNumber: digits.nullish() };
const personSchema = z.strictObject({
  ...key,
  ...written,
  oldNumber: digits.nullish(),
  fullName: line(),
  gender: z.enum(['MALE', 'FEMALE', 'UNKNOWN']),
  birthDate: partialDate,
  ethnicity: line(100).nullish(),
  religion: line(100).nullish(),
  nationality: line(100).nullish(),
  birthRegistrationPlace: address.nullish(),
  hometown: address.nullish(),
  permanentResidence: address.nullish(),
  currentResidence: address.nullish(),
  maritalStatus: z.enum(['SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED']).nullish(),
  householdHeadName: line().nullish(),
  relationToHouseholdHead: line(100).nullish(),
  lifeStatus: z.enum(['ALIVE', 'DECEASED']),
  diedOn: partialDate.nullish(),
  disputed: z.array(z.enum(DISPUTABLE)).optional(),
  protection: z.enum(['NONE', 'ADDRESS']).optional(),
});
const revocationSchema = z.strictObject({ ...key, ...written, revoked: z.literal(true) });

export type ToldPerson = z.output<typeof personSchema>;
export type PersonRevocation = z.output<typeof revocationSchema>;
export type PersonLine =
  | { kind: 'PERSON'; facts: ToldPerson }
  | { kind: 'REVOCATION'; facts: PersonRevocation };

/**
 * Reads one record, or says why it is none.
 *
 * @param synthetic whether this installation knows invented people, whose numbers no real person has
 */
export function readPerson(told: Record<string, unknown>, synthetic: boolean): PersonLine | ImportFinding {
  const revoked = told.revoked === true;
  const parsed = (revoked ? revocationSchema : personSchema).safeParse(told);
  if (!parsed.success) return tellFault(parsed.error, told);
  const { data } = parsed;
  if (data.personalNumber == null && data.record == null) return refusal('KEY_MISSING', 'personalNumber');
  if (data.personalNumber != null && !isNumber(data.personalNumber, synthetic))
    return refusal('NUMBER_MALFORMED', 'personalNumber');
  if ('revoked' in data) return { kind: 'REVOCATION', facts: data };
  return findFault(data) ?? { kind: 'PERSON', facts: data };
}

function isNumber(text: string, synthetic: boolean): boolean {
  const parts = readPersonalNumber(text);
  return parts !== undefined && (synthetic || !parts.synthetic);
}

/** What the members of one record say of each other (DOMAIN §6). */
function findFault({ personalNumber, oldNumber, birthDate, gender, lifeStatus, diedOn }: ToldPerson) {
  if (oldNumber != null && oldNumber.length !== 9) return refusal('NUMBER_MALFORMED', 'oldNumber');
  const parts = readPersonalNumber(personalNumber ?? '');
  if (parts !== undefined && parts.birthYear !== Number(birthDate.slice(0, 4)))
    return refusal('NUMBER_CONTRADICTS', 'birthDate');
  if (parts !== undefined && gender !== 'UNKNOWN' && parts.gender !== gender)
    return refusal('NUMBER_CONTRADICTS', 'gender');
  if (diedOn == null) return undefined;
  if (lifeStatus === 'ALIVE') return refusal('RECORD_MALFORMED', 'diedOn', 'text');
  return diedOn < birthDate.slice(0, diedOn.length) ? refusal('TERM_MALFORMED', 'diedOn') : undefined;
}
