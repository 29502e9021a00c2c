import { getTableColumns, sql } from 'drizzle-orm';
import { statement } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { DEATH_COORDINATES, type Opened } from '../../../kernel/domain/opened.ts';
import { people } from './tables.ts';

/** An address as the register holds it: the original text, and the code with the table of units it belongs to. */
export interface AddressRecord {
  text: string;
  unitCode: string;
  vintage: string;
}

type Row = typeof people.$inferSelect;
type AddressColumn =
  | 'birthRegistrationText'
  | 'hometownText'
  | `${'permanentResidence' | 'currentResidence'}${'Text' | 'UnitCode' | 'Vintage'}`;

/** One person as the register knows them. Numbers stay encrypted until one is asked for. */
export interface PersonRecord extends Omit<Row, AddressColumn> {
  /** Whose data this is: the guard in front of every field notes the disclosure under it. */
  subject: PersonId;
  /** What the law opens of it to this viewer beside any grant; undefined where only a grant does. */
  opened?: Opened;
  birthRegistrationPlace: string | null;
  hometown: string | null;
  permanentResidence: AddressRecord | null;
  currentResidence: AddressRecord | null;
}

/** A person with the ids they were asked for by: their own, or an alias that points to nobody else. */
export interface FoundPerson {
  askedId: string;
  /** How many people the asked id stands for, as far as this request may know. */
  holders: number;
  row: Row;
}

/**
 * People by their own id or by an alias, in one statement for any number of them. `ids` is a uuid[] as PostgreSQL writes
 * it. What comes back is what row-level security lets this request see.
 */
export const findPeople = statement<{ ids: string }, FoundPerson[]>((db) =>
  db
    .select({
      askedId: sql<string>`asked.asked_id`,
      holders: sql<number>`asked.holders`,
      row: getTableColumns(people),
    })
    .from(people)
    .innerJoin(
      sql`(
        select id as asked_id, id as person_id, 1 as holders from unnest(${sql.placeholder('ids')}::uuid[]) as id
        union all
        select alias_id, person_id, (count(*) over (partition by alias_id))::int
        from person_aliases where alias_id = any(${sql.placeholder('ids')}::uuid[])
      ) as asked`,
      sql`asked.person_id = ${people.personId}`,
    )
    .prepare('find_people'),
);

/** The domain value of a row. */
export function toPersonRecord(row: Row): PersonRecord {
  return {
    ...row,
    subject: row.personId,
    birthRegistrationPlace: row.birthRegistrationText,
    hometown: row.hometownText,
    permanentResidence: toAddress(
      row.permanentResidenceText,
      row.permanentResidenceUnitCode,
      row.permanentResidenceVintage,
    ),
    currentResidence: toAddress(
      row.currentResidenceText,
      row.currentResidenceUnitCode,
      row.currentResidenceVintage,
    ),
  };
}

/** What the next of kin are told of somebody who has died: that they have, and when. Everything else is as if absent. */
export function toDeathRecord(record: PersonRecord): PersonRecord {
  return {
    personId: record.personId,
    subject: record.subject,
    opened: DEATH_COORDINATES,
    fullName: record.fullName,
    birthDate: record.birthDate,
    lifeStatus: record.lifeStatus,
    diedOn: record.diedOn,
    typedHashes: record.typedHashes,
    disputed: record.disputed,
    protection: record.protection,
    homeProtected: record.homeProtected,
    homesOfKin: record.homesOfKin,
    recordVersion: record.recordVersion,
    recordedAt: record.recordedAt,
    gender: 'UNKNOWN',
    numberEncrypted: null,
    oldNumberEncrypted: null,
    ethnicity: null,
    religion: null,
    nationality: null,
    birthRegistrationPlace: null,
    hometown: null,
    permanentResidence: null,
    currentResidence: null,
    maritalStatus: null,
    householdHeadName: null,
    relationToHouseholdHead: null,
    fatherId: null,
    motherId: null,
    spouseId: null,
  };
}

function toAddress(
  text: string | null,
  unitCode: string | null,
  vintage: string | null,
): AddressRecord | null {
  return text === null || unitCode === null || vintage === null ? null : { text, unitCode, vintage };
}

/** A set of ids as PostgreSQL writes a uuid[]; the ids are already known to be UUIDs. */
export const toUuidArray = (ids: readonly string[]): string => `{${ids.join(',')}}`;
