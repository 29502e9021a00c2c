import {
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  pgView,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Day } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A protected home as `address.protected` tells it. */
export interface ClosedHome {
  personId: PersonId;
  content: string;
}

/**
 * People as queries read them. The blind indexes are left out on purpose: they keep numbers unique and are never read.
 * The law of the table (checks, row-level security) is in the migration.
 */
export const people = pgTable('people', {
  personId: uuid('person_id').$type<PersonId>().primaryKey(),
  fullName: text('full_name').notNull(),
  birthDate: text('birth_date').notNull(),
  gender: text('gender', { enum: ['MALE', 'FEMALE', 'UNKNOWN'] }).notNull(),
  numberEncrypted: bytea('number_encrypted'),
  oldNumberEncrypted: bytea('old_number_encrypted'),
  typedHashes: text('typed_hashes').array().notNull(),
  ethnicity: text('ethnicity'),
  religion: text('religion'),
  nationality: text('nationality'),
  birthRegistrationText: text('birth_registration_text'),
  hometownText: text('hometown_text'),
  permanentResidenceText: text('permanent_residence_text'),
  permanentResidenceUnitCode: text('permanent_residence_unit_code'),
  permanentResidenceVintage: text('permanent_residence_vintage'),
  currentResidenceText: text('current_residence_text'),
  currentResidenceUnitCode: text('current_residence_unit_code'),
  currentResidenceVintage: text('current_residence_vintage'),
  maritalStatus: text('marital_status', { enum: ['SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED'] }),
  householdHeadName: text('household_head_name'),
  relationToHouseholdHead: text('relation_to_household_head'),
  lifeStatus: text('life_status', { enum: ['ALIVE', 'DECEASED'] }).notNull(),
  diedOn: text('died_on'),
  fatherId: uuid('father_id').$type<PersonId>(),
  motherId: uuid('mother_id').$type<PersonId>(),
  spouseId: uuid('spouse_id').$type<PersonId>(),
  disputed: text('disputed').array().notNull(),
  /** `ADDRESS`: where the person lives is told to nobody but themselves. */
  protection: text('protection', { enum: ['NONE', 'ADDRESS'] }).notNull(),
  /** Somebody whose address is protected lives where this person does. */
  homeProtected: boolean('home_protected').notNull(),
  /** Protected homes of relatives, closed: their own record may state one of them. */
  homesOfKin: jsonb('homes_of_kin').$type<ClosedHome[]>().notNull(),
  recordVersion: integer('record_version').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
});

/** Opaque ids of other numbers of a person; one alias may point to several people. */
export const personAliases = pgTable(
  'person_aliases',
  {
    personId: uuid('person_id').$type<PersonId>().notNull(),
    aliasId: uuid('alias_id').$type<PersonId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.aliasId] })],
);

/** Parents of people in the register. Both days of a restriction count. */
export const parentages = pgTable('parentages', {
  parentId: uuid('parent_id').$type<PersonId>().notNull(),
  childId: uuid('child_id').$type<PersonId>().notNull(),
  minorUntil: date('minor_until', { mode: 'string' }).$type<Day>().notNull(),
  restrictedFrom: date('restricted_from', { mode: 'string' }).$type<Day>(),
  restrictedUntil: date('restricted_until', { mode: 'string' }).$type<Day>(),
});

/** Spouse, parents and children of whoever has died. */
export const nextOfKin = pgTable('next_of_kin', {
  kinId: uuid('kin_id').$type<PersonId>().notNull(),
  deceasedId: uuid('deceased_id').$type<PersonId>().notNull(),
});

/** Decisions on guardianship, ended ones too. */
export const guardianships = pgTable('guardianships', {
  guardianId: uuid('guardian_id').$type<PersonId>().notNull(),
  wardId: uuid('ward_id').$type<PersonId>().notNull(),
  fromDay: date('from_day', { mode: 'string' }).$type<Day>().notNull(),
  untilDay: date('until_day', { mode: 'string' }).$type<Day>(),
  scope: text('scope', { enum: ['WHOLE', 'PROPERTY'] }).notNull(),
  minorUntil: date('minor_until', { mode: 'string' }).$type<Day>(),
});

/** Every id that means somebody, for jobs, which may not read people. */
export const knownIds = pgView('known_ids', {
  knownId: uuid('known_id').$type<PersonId>().notNull(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
}).existing();

/** Whom a provider's identifier means; the identifier itself is kept as an opaque id. */
export const providerIdentifiers = pgTable('provider_identifiers', {
  identifierId: uuid('identifier_id').$type<PersonId>().primaryKey(),
  personId: uuid('person_id').$type<PersonId>().notNull(),
  linkedAt: timestamp('linked_at', { withTimezone: true }).notNull(),
  endedAt: timestamp('ended_at', { withTimezone: true }),
});

/** What identity providers have ended before its time. */
export const endedSessions = pgTable(
  'ended_sessions',
  {
    issuer: text('issuer').notNull(),
    kind: text('kind', { enum: ['SESSION', 'ACCOUNT'] }).notNull(),
    name: text('name').notNull(),
    before: timestamp('before', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.kind, table.name] })],
);
