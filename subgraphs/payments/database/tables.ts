import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { PublishedFee } from '../../../kernel/domain/content.ts';
import type { DossierId, PaymentRequestId, SubjectId, VersionId } from '../../../kernel/domain/opaqueId.ts';
import type { DueLine } from '../rules/due.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const feeSchedules = pgTable(
  'fee_schedules',
  {
    versionId: uuid('version_id').$type<VersionId>().notNull(),
    channel: text('channel').notNull(),
    lines: jsonb('lines').$type<PublishedFee[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.channel] })],
);

export const payableDossiers = pgTable(
  'payable_dossiers',
  {
    applicant: uuid('applicant').$type<SubjectId>().notNull(),
    dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
    code: text('code').notNull(),
    procedureVersion: uuid('procedure_version').$type<VersionId>().notNull(),
    channel: text('channel').notNull(),
    agency: text('agency').notNull(),
    accounts: text('accounts').array().notNull(),
    filedAt: instant('filed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.applicant, t.dossierId] })],
);

const states = ['UNPAID', 'PENDING', 'PAID', 'FAILED', 'CANCELLED', 'IN_DISPUTE'] as const;

export const paymentRequests = pgTable(
  'payment_requests',
  {
    applicant: uuid('applicant').$type<SubjectId>().notNull(),
    id: uuid('id').$type<PaymentRequestId>().notNull(),
    dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
    reference: text('reference').notNull(),
    state: text('state', { enum: states }).notNull(),
    totalDong: bigint('total_dong', { mode: 'number' }).notNull(),
    lines: jsonb('lines').$type<DueLine[]>().notNull(),
    createdAt: instant('created_at').notNull(),
    announcedAt: instant('announced_at'),
    payAt: text('pay_at'),
    paidAt: instant('paid_at'),
    platformTransaction: text('platform_transaction'),
    paidBeside: boolean('paid_beside').notNull(),
    attempts: integer('attempts').notNull(),
    nextAttemptAt: instant('next_attempt_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.applicant, t.id] })],
);
