/** Tables of the roll-up as drizzle sees them. */
import { date, integer, pgTable, text } from 'drizzle-orm/pg-core';

export const reuseDaily = pgTable('reuse_daily', {
  agency: text('agency').notNull(),
  day: date('day', { mode: 'string' }).notNull(),
  filed: integer('filed').notNull(),
  reused: integer('reused').notNull(),
  selfReported: integer('self_reported').notNull(),
  selfReporting: integer('self_reporting').notNull(),
});
