import { date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { AgencyKind } from '../../officials/rules/delegation.ts';
import type { ResultTypeContent } from '../../codeLists/rules/resultType.ts';

/** Constraints and triggers stand in the migrations; this is what the queries need. */
export const proceduresVersions = pgTable('procedures_versions', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull(),
  version: integer('version').notNull(),
  name: text('name').notNull(),
  field: text('field').notNull(),
  publisher: text('publisher').notNull(),
  inForceFrom: date('in_force_from', { mode: 'string' }).notNull(),
  inForceTo: date('in_force_to', { mode: 'string' }),
  content: jsonb('content').$type<ProcedureContent>().notNull(),
  decisionId: uuid('decision_id'),
  contentHash: text('content_hash').notNull(),
  origin: text('origin').$type<'EMBEDDED' | 'DEMONSTRATION' | 'IMPORTED' | 'PUBLISHED'>().notNull(),
  inForceBasis: text('in_force_basis').$type<'DECIDED' | 'ASSUMED' | 'OBSERVED'>().notNull(),
  publicisedAt: timestamp('publicised_at', { withTimezone: true }).notNull().defaultNow(),
  editorAgency: text('editor_agency'),
});

export const publicationDecisions = pgTable('publication_decisions', {
  id: uuid('id').primaryKey(),
  number: text('number').notNull(),
  authority: text('authority').notNull(),
  decidedOn: date('decided_on', { mode: 'string' }),
  origin: text('origin').$type<'EMBEDDED' | 'IMPORTED' | 'REGISTERED'>().notNull(),
  kind: text('kind').$type<'PROCEDURES' | 'ONLINE_SERVICES'>(),
  effectiveOn: date('effective_on', { mode: 'string' }),
  fileAddress: text('file_address'),
  fileSha256: text('file_sha256'),
  registeredBy: text('registered_by'),
  registeredAt: timestamp('registered_at', { withTimezone: true }),
});

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
  },
  (t) => [primaryKey({ columns: [t.vintage, t.code] })],
);
