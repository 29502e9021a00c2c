import { boolean, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const accessEntries = pgTable(
  'access_entries',
  {
    subject: uuid('subject').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
    leafId: uuid('leaf_id').notNull(),
    register: text('register').notNull(),
    outcome: text('outcome', { enum: ['DISCLOSED', 'DENIED'] }).notNull(),
    actorKind: text('actor_kind').notNull(),
    actor: text('actor').notNull(),
    actorIsSubject: boolean('actor_is_subject').notNull(),
    agency: text('agency'),
    client: text('client').notNull(),
    fields: text('fields').array().notNull(),
    purpose: text('purpose'),
    basis: text('basis'),
    dossier: uuid('dossier'),
  },
  (t) => [primaryKey({ columns: [t.subject, t.at, t.leafId] })],
);

export const registerCoverage = pgTable('register_coverage', {
  register: text('register').primaryKey(),
  lastReportAt: timestamp('last_report_at', { withTimezone: true, mode: 'date' }),
});
