import type { HeldAnswer } from '../types.generated.ts';
import { displayValue } from './display.ts';

/** Values of one person that can answer a question of a form; null where the register has none. */
export interface PersonValues {
  readonly fullName: string | null;
  readonly birthDate: string | null;
  readonly gender: string | null;
  readonly personalNumber: string | null;
  readonly oldNumber: string | null;
  readonly ethnicity: string | null;
  readonly religion: string | null;
  readonly nationality: string | null;
  readonly birthRegistrationPlace: string | null;
  readonly hometown: string | null;
  readonly permanentResidence: string | null;
  readonly currentResidence: string | null;
  readonly maritalStatus: string | null;
  readonly householdHeadName: string | null;
  readonly relationToHouseholdHead: string | null;
  readonly diedOn: string | null;
}

export type Attribute = keyof PersonValues;

/** A record as the source of answers, with what every answer must say of where it comes from. */
export interface AnswerSource {
  values: PersonValues;
  /** Attributes whose value the person disputes. */
  disputed: readonly string[];
  recordVersion: string;
  /** When the register last changed the record: never the time of asking. */
  recordedAt: Date;
}

/** An answer before it is put under the key of its question. */
export type Answer = Omit<HeldAnswer, 'key'>;

/** Every path that this register answers. A path that is not here opens nothing. */
const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  'Person.fullName': 'fullName',
  'Person.birthDate': 'birthDate',
  'Person.gender': 'gender',
  'Person.personalNumber': 'personalNumber',
  'Person.oldNumber': 'oldNumber',
  'Person.ethnicity': 'ethnicity',
  'Person.religion': 'religion',
  'Person.nationality': 'nationality',
  'Person.birthRegistrationPlace': 'birthRegistrationPlace',
  'Person.hometown': 'hometown',
  'Person.permanentResidence.text': 'permanentResidence',
  'Person.currentResidence.text': 'currentResidence',
  'Person.maritalStatus': 'maritalStatus',
  'Person.householdHeadName': 'householdHeadName',
  'Person.relationToHouseholdHead': 'relationToHouseholdHead',
  'Person.diedOn': 'diedOn',
};

/** The paths that this register answers, for the tests and the documentation. */
export const answerablePaths: readonly string[] = Object.keys(ATTRIBUTES);

/** The attribute that a path means; undefined for a path that this register cannot answer. */
export function findAttribute(path: string): Attribute | undefined {
  return Object.hasOwn(ATTRIBUTES, path) ? ATTRIBUTES[path] : undefined;
}

/** Where a path leads in the schema, as disclosures name it. */
export function coordinateOf(path: string): string {
  return `Person.${findAttribute(path) ?? 'unknown'}`;
}

const NOTHING: Answer = {
  state: 'NOT_HELD',
  reason: null,
  value: null,
  display: null,
  recordVersion: null,
  asOf: null,
  level: null,
  document: null,
};

/** Nobody plays the role that is asked about. */
export const roleAbsent: Answer = { ...NOTHING, state: 'NOT_APPLICABLE', reason: 'ROLE_ABSENT' };
/** The register has no record of whoever plays the role. */
export const noRecord: Answer = { ...NOTHING, reason: 'NO_RECORD' };
/** No register can answer this path. */
export const noMapping: Answer = { ...NOTHING, reason: 'NO_MAPPING' };
/** Where another person lives, absent or not: the officer reads it when the dossier is taken. */
export const readAtIntake: Answer = { ...NOTHING, state: 'READ_AT_INTAKE' };
/** There is a record, and this viewer may not have it for this dossier. */
export const notPermitted: Answer = { ...NOTHING, state: 'NOT_PERMITTED' };

/**
 * What one record answers to one path. A value that the record lacks stays absent, with the reason; a date of which only
 * the year or month is known is PARTIAL; a disputed value is given as disputed.
 */
export function answerQuestion(
  { values, disputed, recordVersion, recordedAt }: AnswerSource,
  path: string,
): Answer {
  const attribute = findAttribute(path);
  if (attribute === undefined) return noMapping;
  const source = { recordVersion, asOf: recordedAt };
  const value = values[attribute];
  if (value === null || (attribute === 'gender' && value === 'UNKNOWN')) {
    return { ...NOTHING, ...source, reason: 'NO_VALUE' };
  }
  return {
    ...NOTHING,
    ...source,
    state: disputed.includes(attribute) ? 'DISPUTED' : isPartial(attribute, value) ? 'PARTIAL' : 'HELD',
    value,
    display: displayValue(attribute, value),
    level: 'STATE_VERIFIED',
  };
}

const FULL_DATE_LENGTH = 'yyyy-MM-dd'.length;

const isPartial = (attribute: Attribute, value: string): boolean =>
  (attribute === 'birthDate' || attribute === 'diedOn') && value.length < FULL_DATE_LENGTH;
