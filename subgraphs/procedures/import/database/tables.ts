import { bigint, date, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Constraints stand in migration 0010; this is what the queries need. */
export const imports = pgTable('imports', {
  id: uuid('id').primaryKey(),
  source: text('source').notNull(),
  fileDigest: text('file_digest'),
  observedOn: date('observed_on', { mode: 'string' }).notNull(),
  position: bigint('position', { mode: 'number' }).notNull(),
  reportBytes: bigint('report_bytes', { mode: 'number' }).notNull(),
  accepted: bigint('accepted', { mode: 'number' }).notNull(),
  repaired: bigint('repaired', { mode: 'number' }).notNull(),
  unchanged: bigint('unchanged', { mode: 'number' }).notNull(),
  refused: bigint('refused', { mode: 'number' }).notNull(),
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
