import { date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { DecidedDay } from '../../../../kernel/domain/officeCalendar/decisions.ts';
import type { DayChange } from '../rules/changes.ts';

export type DecisionState = 'PROPOSED' | 'CONFIRMED' | 'REJECTED';
/** Entered by an official, handed in as a file, or taken in before officials kept the calendar. */
export type DecisionOrigin = 'OFFICIAL' | 'FILE' | 'BEFORE';

/** Constraints and triggers stand in migration 0019; this is what the queries need. */
export const calendarDecisions = pgTable('calendar_decisions', {
  id: uuid('id').primaryKey(),
  number: text('number').notNull(),
  issuer: text('issuer'),
  decidedOn: date('decided_on', { mode: 'string' }),
  settlesFrom: date('settles_from', { mode: 'string' }),
  settlesUntil: date('settles_until', { mode: 'string' }),
  origin: text('origin').$type<DecisionOrigin>().notNull(),
  enteredBy: text('entered_by'),
  enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
  state: text('state').$type<DecisionState>().notNull(),
  decidedBy: text('decided_by'),
  decidedAt: timestamp('decided_at', { withTimezone: true }),
  reason: text('reason'),
  position: integer('position'),
  changes: jsonb('changes').$type<DayChange[]>().notNull(),
});

export const calendarDays = pgTable(
  'calendar_days',
  {
    decisionId: uuid('decision_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    kind: text('kind').$type<DecidedDay['kind']>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.decisionId, t.day] })],
);
