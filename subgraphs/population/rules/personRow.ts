import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import {
  blindIndex,
  namedIdentityHash,
  personIdOfNumber,
  typedIdentityHash,
} from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { homeKeyOf } from './homeKey.ts';
import type { Address } from './household.ts';
import { sealNumber } from './numbers.ts';

/** A person as a source tells of them: everything but their relatives, who are told by relations. */
export interface PersonFacts {
  personalNumber: string | null;
  oldNumber: string | null;
  fullName: string;
  gender: 'MALE' | 'FEMALE' | 'UNKNOWN';
  birthDate: string;
  ethnicity: string | null;
  religion: string | null;
  nationality: string | null;
  birthRegistrationPlace: Address | null;
  hometown: Address | null;
  permanentResidence: Address | null;
  currentResidence: Address | null;
  maritalStatus: string | null;
  householdHeadName: string | null;
  relationToHouseholdHead: string | null;
  lifeStatus: 'ALIVE' | 'DECEASED';
  diedOn: string | null;
  disputed: readonly string[];
  protection: 'NONE' | 'ADDRESS';
  recordVersion: number;
  recordedAt: string;
}

/**
 * The stored form of a person, for whoever fills the register: numbers are sealed for this row, found by keyed hashes, and compared
 * by the hashes of what may be typed.
 */
export function describePerson(keys: Keys, personId: PersonId, person: PersonFacts) {
  const { personalNumber, oldNumber } = person;
  return {
    person_id: personId,
    full_name: person.fullName,
    birth_date: person.birthDate,
    gender: person.gender,
    number_encrypted: sealNumber(keys, 'personal_number', personId, personalNumber),
    old_number_encrypted: sealNumber(keys, 'old_number', personId, oldNumber),
    number_index: personalNumber === null ? null : blindIndex(keys, personalNumber),
    old_number_index: oldNumber === null ? null : blindIndex(keys, oldNumber),
    typed_hashes: typedHashesOf(keys, person),
    ethnicity: person.ethnicity,
    religion: person.religion,
    nationality: person.nationality,
    ...toColumns('birth_registration', person.birthRegistrationPlace),
    ...toColumns('hometown', person.hometown),
    ...toColumns('permanent_residence', person.permanentResidence),
    ...toColumns('current_residence', person.currentResidence),
    permanent_home: homeKeyOf(person.permanentResidence, person.householdHeadName),
    current_home: homeKeyOf(person.currentResidence, person.householdHeadName),
    marital_status: person.maritalStatus,
    household_head_name: person.householdHeadName,
    relation_to_household_head: person.relationToHouseholdHead,
    life_status: person.lifeStatus,
    died_on: person.diedOn,
    disputed: [...person.disputed],
    protection: person.protection,
    record_version: person.recordVersion,
    recorded_at: person.recordedAt,
  };
}

export type PersonRow = ReturnType<typeof describePerson>;

type Numbered = Pick<PersonFacts, 'personalNumber' | 'oldNumber'>;

/** The ids of their numbers that are not their own id. */
export const aliasesOf = (
  keys: Keys,
  personId: PersonId,
  { personalNumber, oldNumber }: Numbered,
): PersonId[] =>
  [personalNumber, oldNumber].flatMap((number) => {
    const id = number === null ? personId : personIdOfNumber(keys, number);
    return id === personId ? [] : [id];
  });

/** What may be typed to mean this person: one hash for each number. */
export const typedHashesOf = (
  keys: Keys,
  { personalNumber, oldNumber, fullName, birthDate }: Numbered & Pick<PersonFacts, 'fullName' | 'birthDate'>,
): string[] =>
  [personalNumber, oldNumber]
    .filter((number) => number !== null)
    .map((number) => typedIdentityHash(keys, number, fullName, birthDate));

/** What a report may say to mean this person: one hash for each number. */
export const namedHashesOf = (
  keys: Keys,
  { personalNumber, oldNumber, fullName }: Numbered & Pick<PersonFacts, 'fullName'>,
): string[] =>
  [personalNumber, oldNumber]
    .filter((number) => number !== null)
    .map((number) => namedIdentityHash(keys, number, fullName));

function toColumns<P extends string>(prefix: P, address: Address | null) {
  const columns = { text: address?.text, unit_code: address?.unitCode, vintage: address?.vintage };
  return {
    [`${prefix}_text`]: columns.text ?? null,
    [`${prefix}_unit_code`]: columns.unit_code ?? null,
    [`${prefix}_vintage`]: columns.vintage ?? null,
  };
}
