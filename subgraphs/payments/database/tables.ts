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
import type {
  DecisionOutcome,
  DecisionReason,
  DecisionState,
  DisputeCause,
  DisputeState,
} from '../rules/decision.ts';
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

/** Constraints stand in migration 0004; this is what the queries need. */
export const paymentDisputes = pgTable('payment_disputes', {
  id: uuid('id').primaryKey(),
  requestId: uuid('request_id').$type<PaymentRequestId>().notNull(),
  applicant: uuid('applicant').$type<SubjectId>().notNull(),
  agency: text('agency').notNull(),
  dossierCode: text('dossier_code').notNull(),
  reference: text('reference').notNull(),
  dueDong: bigint('due_dong', { mode: 'number' }).notNull(),
  cause: text('cause').$type<DisputeCause>().notNull(),
  state: text('state').$type<DisputeState>().notNull(),
  refundDong: bigint('refund_dong', { mode: 'number' }).notNull(),
  openedAt: instant('opened_at').notNull(),
  closedAt: instant('closed_at'),
});

export const paymentReports = pgTable('payment_reports', {
  id: uuid('id').primaryKey(),
  requestId: uuid('request_id').$type<PaymentRequestId>().notNull(),
  toldAt: instant('told_at').notNull(),
  outcome: text('outcome').$type<'PAID' | 'FAILED'>().notNull(),
  amountDong: bigint('amount_dong', { mode: 'number' }),
  currency: text('currency').notNull(),
  transaction: text('transaction').notNull(),
});

export const paymentDecisions = pgTable('payment_decisions', {
  id: uuid('id').primaryKey(),
  disputeId: uuid('dispute_id').notNull(),
  outcome: text('outcome').$type<DecisionOutcome>().notNull(),
  reason: text('reason').$type<DecisionReason>().notNull(),
  receivedDong: bigint('received_dong', { mode: 'number' }).notNull(),
  statement: text('statement').notNull(),
  reportsSeen: integer('reports_seen').notNull(),
  state: text('state').$type<DecisionState>().notNull(),
  proposedBy: text('proposed_by').notNull(),
  proposedAt: instant('proposed_at').notNull(),
  decidedBy: text('decided_by'),
  decidedAt: instant('decided_at'),
  rejectedBecause: text('rejected_because'),
});
