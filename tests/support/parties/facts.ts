/** What the registers hold of somebody, by the path that a form asks, from the nation and from what was planted. */
import { documentId } from '../../../nation/ids.ts';
import { testKeys } from '../house.ts';
import { findCitizen, type MARKED_COLUMNS, mark, papersOf, personIdOf } from './people.ts';

const MARKED: Record<string, (typeof MARKED_COLUMNS)[number]> = {
  'Person.ethnicity': 'ethnicity',
  'Person.religion': 'religion',
  'Person.nationality': 'nationality',
  'Person.hometown': 'hometown_text',
  'Person.birthRegistrationPlace': 'birth_registration_text',
  'Person.relationToHouseholdHead': 'relation_to_household_head',
};

function factsOfRecord(key: string): Record<string, string | null> {
  const citizen = findCitizen(key);
  const head = citizen.householdHeadKey;
  return {
    'Person.fullName': citizen.fullName,
    'Person.birthDate': citizen.birthDate,
    'Person.gender': citizen.gender,
    'Person.personalNumber': citizen.personalNumber,
    'Person.oldNumber': citizen.oldNumber,
    'Person.permanentResidence.text': citizen.permanentResidence?.text ?? null,
    'Person.currentResidence.text': citizen.currentResidence?.text ?? null,
    'Person.maritalStatus': citizen.maritalStatus,
    'Person.householdHeadName': head === null ? null : findCitizen(head).fullName,
    'Person.diedOn': citizen.diedOn,
  };
}

/** Undefined where the oracle does not know, null where there is nothing. */
export function factOf(key: string, path: string): string | null | undefined {
  const column = MARKED[path];
  if (column !== undefined) return mark(personIdOf(key), column);
  const record = factsOfRecord(key);
  if (path in record) return record[path];
  const [, resultType, field] = /^Document\[([^\]]+)\]\.(.+)$/.exec(path) ?? [];
  const held = papersOf(key).filter((paper) => paper.resultType === resultType);
  const [paper] = held;
  if (paper === undefined) return null;
  // Which of several is the right one, and whether it is valid today, are other tests' questions.
  if (held.length > 1 || paper.state !== 'VALID' || !paper.permanent) return undefined;
  if (field === 'number')
    return paper.number === null ? null : mark(documentId(testKeys, paper.key), 'number');
  if (field?.startsWith('data.') === true) {
    const name = field.slice('data.'.length);
    return paper.data[name] == null ? null : mark(documentId(testKeys, paper.key), name);
  }
  return undefined;
}

export const shareHome = (one: string, other: string): boolean =>
  findCitizen(one).householdKey !== null && findCitizen(one).householdKey === findCitizen(other).householdKey;
