import { date, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Duty } from '../rules/delegation.ts';

/** Constraints and triggers stand in migrations 0004 and 0025; this is what the queries need. */
export const delegations = pgTable('delegations', {
  id: uuid('id').primaryKey(),
  account: text('account').notNull(),
  agency: text('agency').notNull(),
  duty: text('duty').$type<Duty>().notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validUntil: date('valid_until', { mode: 'string' }),
  grantedBy: text('granted_by').notNull(),
  grantedAt: timestamp('granted_at', { withTimezone: true }).notNull(),
  confirmedBy: text('confirmed_by'),
  confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
  withdrawnBy: text('withdrawn_by'),
  withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
});
