/** Agencies, result types and units as drizzle sees them; what they must satisfy stands in the migrations. */
import { date, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { AgencyKind } from '../rules/agencyKind.ts';
import type { ResultTypeContent } from '../rules/resultType.ts';

export const agencies = pgTable('agencies', {
  code: text('code').primaryKey(),
  name: text('name'),
  legacyCode: text('legacy_code'),
  kind: text('kind').$type<AgencyKind>().notNull(),
});

export const resultTypes = pgTable('result_types', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  issuer: text('issuer'),
  dataSchema: jsonb('data_schema').$type<ResultTypeContent['dataSchema']>(),
});

export type Vintage = 'UNITS_63' | 'UNITS_34';

export const administrativeUnits = pgTable(
  'administrative_units',
  {
    vintage: text('vintage').$type<Vintage>().notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    level: text('level').$type<'PROVINCE' | 'DISTRICT' | 'COMMUNE'>().notNull(),
    parentCode: text('parent_code'),
  },
  (t) => [primaryKey({ columns: [t.vintage, t.code] })],
);

export const unitSuccessors = pgTable(
  'unit_successors',
  {
    vintage: text('vintage').$type<Vintage>().notNull(),
    code: text('code').notNull(),
    successorVintage: text('successor_vintage').$type<Vintage>().notNull(),
    successorCode: text('successor_code').notNull(),
    source: text('source').notNull(),
  },
  (t) => [primaryKey({ columns: [t.vintage, t.code, t.successorVintage, t.successorCode] })],
);

/** Which agency took over from one that ended. */
export const agencySuccessors = pgTable(
  'agency_successors',
  {
    agency: text('agency').notNull(),
    successor: text('successor').notNull(),
    source: text('source').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agency, t.successor] })],
);

/** Which unit an agency governs, from a day until, but without, another. */
export const agencyUnits = pgTable('agency_units', {
  agency: text('agency').notNull(),
  vintage: text('vintage').$type<Vintage>().notNull(),
  code: text('code').notNull(),
  inForceFrom: date('in_force_from', { mode: 'string' }),
  inForceTo: date('in_force_to', { mode: 'string' }),
});
