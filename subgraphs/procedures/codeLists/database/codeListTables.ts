import { sql } from 'drizzle-orm';
import { boolean, date, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { CodeList, SpelledList } from '../rules/spelling.ts';

/** Constraints and triggers stand in migration 0011; this is what the queries need. */
export const codeListEntries = pgTable('code_list_entries', {
  id: uuid('id').primaryKey(),
  list: text('list').$type<CodeList>().notNull(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  parentCode: text('parent_code'),
  kind: text('kind'),
  issuer: text('issuer'),
  wellFormed: boolean('well_formed').notNull(),
  validFrom: date('valid_from', { mode: 'string' }),
  validTo: date('valid_to', { mode: 'string' }),
  basis: text('basis').$type<'DECIDED' | 'OBSERVED'>().notNull(),
  source: text('source').notNull(),
});

export const codeListChanges = pgTable('code_list_changes', {
  id: uuid('id').primaryKey(),
  xid: text('xid').notNull(),
  entryId: uuid('entry_id').notNull(),
  list: text('list').$type<CodeList>().notNull(),
  kind: text('kind').$type<'ADDED' | 'ENDED'>().notNull(),
  holdsFrom: date('holds_from', { mode: 'string' }),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** Up to which day a source tells a list; migration 0018. */
export const codeListStandings = pgTable('code_list_standings', {
  id: uuid('id').primaryKey().default(sql`uuidv7()`),
  list: text('list').$type<CodeList>().notNull(),
  knownUntil: date('known_until', { mode: 'string' }).notNull(),
  source: text('source').notNull(),
});

export const codeSpellings = pgTable('code_spellings', {
  id: uuid('id').primaryKey(),
  list: text('list').$type<SpelledList>().notNull(),
  source: text('source').notNull(),
  spelling: text('spelling').notNull(),
  seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
});

export const spellingMappings = pgTable(
  'spelling_mappings',
  {
    spellingId: uuid('spelling_id').notNull(),
    version: integer('version').notNull(),
    code: text('code').notNull(),
    basis: text('basis').$type<'EXACT' | 'EMBEDDED' | 'OFFICIAL'>().notNull(),
    mappedBy: text('mapped_by'),
    mappedAt: timestamp('mapped_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.spellingId, t.version] })],
);
