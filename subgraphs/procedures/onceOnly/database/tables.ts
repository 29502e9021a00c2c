import { date, jsonb, numeric, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ComponentKind, MappingContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import type { IssuedByState } from '../rules/matching/mentions.ts';
import type { StoredSuggestion } from '../rules/readings.ts';

/** Constraints and triggers stand in migrations 0007 and 0028; this is what the queries need. */
export const evidenceMappings = pgTable('evidence_mappings', {
  id: uuid('id').primaryKey(),
  procedureCode: text('procedure_code').notNull(),
  component: text('component').notNull(),
  resultType: text('result_type').notNull(),
  state: text('state').$type<'CONFIRMED' | 'REJECTED'>().notNull(),
  basis: text('basis').notNull(),
  agency: text('agency').notNull(),
  decidedBy: text('decided_by').notNull(),
  decidedAt: timestamp('decided_at', { withTimezone: true }).notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  suggestedScore: numeric('suggested_score', { mode: 'number' }),
  supersedes: uuid('supersedes'),
});

export const mappingProposals = pgTable(
  'mapping_proposals',
  {
    procedure: text('procedure_code').notNull(),
    component: text('component').notNull(),
    resultType: text('result_type').notNull(),
    basis: text('basis').notNull(),
    agency: text('agency').notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: timestamp('proposed_at', { withTimezone: true }).notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.procedure, t.component, t.resultType] })],
);

export const componentReadings = pgTable('component_readings', {
  versionId: uuid('version_id').$type<VersionId>().notNull(),
  caseCode: text('case_code').notNull(),
  component: text('component').notNull(),
  procedureCode: text('procedure_code').notNull(),
  kind: text('kind').$type<ComponentKind>().notNull(),
  ownMappings: jsonb('own_mappings').$type<MappingContent[]>().notNull(),
  paper: text('paper').notNull(),
  paperKey: text('paper_key').notNull(),
  issued: text('issued').$type<IssuedByState>().notNull(),
  suggestions: jsonb('suggestions').$type<StoredSuggestion[]>().notNull(),
  bestScore: numeric('best_score', { mode: 'number' }),
});
