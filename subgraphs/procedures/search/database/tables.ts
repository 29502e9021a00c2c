import { customType, date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { AdministrativeTier } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** One row for each version, with the words that it is found by. */
export const proceduresSearch = pgTable('procedures_search', {
  versionId: uuid('version_id').$type<VersionId>().primaryKey(),
  code: text('code').notNull(),
  publisher: text('publisher').notNull(),
  field: text('field').notNull(),
  tiers: text('tiers').array().$type<AdministrativeTier[]>().notNull(),
  audiences: text('audiences').array().notNull(),
  inForceFrom: date('in_force_from', { mode: 'string' }).notNull(),
  inForceTo: date('in_force_to', { mode: 'string' }),
  nameKey: text('name_key').notNull(),
  nameLength: integer('name_length').notNull(),
  likelihood: integer('likelihood').notNull(),
  nameTerms: tsvector('name_terms').notNull(),
  textTerms: tsvector('text_terms').notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull().defaultNow(),
});

export type TermKind = 'WORD' | 'EXACT' | 'PAIR';

export const searchVocabulary = pgTable('search_vocabulary', {
  term: text('term').primaryKey(),
  kind: text('kind').$type<TermKind>().notNull(),
  documents: integer('documents').notNull(),
  spelling: text('spelling'),
});
