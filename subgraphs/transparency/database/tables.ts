import {
  bigint,
  boolean,
  customType,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { FailureCode } from '../../../kernel/failure.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** What a leaf says stands under the leaf's own names (kernel/domain/leaf.ts). */
export const accessEntries = pgTable(
  'access_entries',
  {
    subject: uuid('subject').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
    leafId: uuid('leaf_id').notNull(),
    register: text('register').notNull(),
    outcome: text('outcome', { enum: ['DISCLOSED', 'DENIED'] }).notNull(),
    actor_kind: text('actor_kind').notNull(),
    actor: text('actor').notNull(),
    actor_is_subject: boolean('actor_is_subject').notNull(),
    agency: text('agency'),
    client: text('client').notNull(),
    fields: text('fields').array().notNull(),
    purpose: text('purpose'),
    basis: text('basis'),
    dossier: uuid('dossier'),
    refusal: text('refusal').$type<FailureCode>(),
    attempts: integer('attempts').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subject, t.at, t.leafId] })],
);

export const registerCoverage = pgTable('register_coverage', {
  register: text('register').primaryKey(),
  lastReportAt: timestamp('last_report_at', { withTimezone: true, mode: 'date' }),
});

export const sealedEntries = pgTable(
  'sealed_entries',
  {
    subject: uuid('subject').notNull(),
    leafId: uuid('leaf_id').notNull(),
    register: text('register').notNull(),
    position: bigint('position', { mode: 'number' }).notNull(),
    withheld: text('withheld').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subject, t.leafId] })],
);

export const logNodes = pgTable(
  'log_nodes',
  {
    register: text('register').notNull(),
    level: smallint('level').notNull(),
    position: bigint('position', { mode: 'number' }).notNull(),
    hash: bytea('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.register, t.level, t.position] })],
);

export const checkpoints = pgTable(
  'checkpoints',
  {
    register: text('register').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    root: bytea('root').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
    note: text('note').notNull(),
  },
  (t) => [primaryKey({ columns: [t.register, t.size] })],
);
