import { bigint, date, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { RequiredFact } from '../../records/rules/completeness.ts';

/** Constraints stand in migrations 0010, 0020 and 0021; this is what the queries need. */
export const imports = pgTable('imports', {
  id: uuid('id').primaryKey(),
  kind: text('kind').$type<'IMPORT' | 'REREAD'>().notNull(),
  source: text('source').notNull(),
  fileDigest: text('file_digest'),
  observedOn: date('observed_on', { mode: 'string' }).notNull(),
  position: bigint('position', { mode: 'number' }).notNull(),
  reportBytes: bigint('report_bytes', { mode: 'number' }).notNull(),
  accepted: bigint('accepted', { mode: 'number' }).notNull(),
  repaired: bigint('repaired', { mode: 'number' }).notNull(),
  unchanged: bigint('unchanged', { mode: 'number' }).notNull(),
  incomplete: bigint('incomplete', { mode: 'number' }).notNull(),
  refused: bigint('refused', { mode: 'number' }).notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
});

export const importRecords = pgTable(
  'import_records',
  {
    importId: uuid('import_id').notNull(),
    code: text('code').notNull(),
    position: bigint('position', { mode: 'number' }).notNull(),
    contentHash: text('content_hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.code] })],
);

export const keptRecords = pgTable(
  'kept_records',
  {
    source: text('source').notNull(),
    code: text('code').notNull(),
    importId: uuid('import_id').notNull(),
    observedOn: date('observed_on', { mode: 'string' }).notNull(),
    record: text('record').notNull(),
  },
  (t) => [primaryKey({ columns: [t.source, t.code] })],
);

export const incompleteRecords = pgTable('incomplete_records', {
  id: uuid('id').primaryKey().defaultRandom(),
  source: text('source').notNull(),
  key: text('key').notNull(),
  code: text('code'),
  name: text('name'),
  sourceId: text('source_id'),
  missing: text('missing').array().$type<RequiredFact[]>().notNull(),
  record: text('record').notNull(),
  recordDigest: text('record_digest').notNull(),
  importId: uuid('import_id').notNull(),
  fileDigest: text('file_digest'),
  position: bigint('position', { mode: 'number' }).notNull(),
  observedOn: date('observed_on', { mode: 'string' }).notNull(),
  receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
  completedAt: timestamp('completed_at', { withTimezone: true }),
});

export const incompleteClosings = pgTable(
  'incomplete_record_closings',
  {
    recordId: uuid('record_id').notNull(),
    recordDigest: text('record_digest').notNull(),
    reason: text('reason').notNull(),
    closedBy: text('closed_by').notNull(),
    closedAt: timestamp('closed_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.recordDigest] })],
);
