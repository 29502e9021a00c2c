import { date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';

/** Constraints and triggers stand in the migrations; this is what the queries need. */
export const proceduresVersions = pgTable('procedures_versions', {
  id: uuid('id').$type<VersionId>().primaryKey(),
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
  inForceBasis: text('in_force_basis').$type<'DECIDED' | 'UNKNOWN' | 'OBSERVED'>().notNull(),
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
