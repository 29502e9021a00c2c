import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId, PaymentRequestId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { DueLine } from '../rules/due.ts';
import type { PaymentState } from '../rules/state.ts';
import { paymentRequests } from './tables.ts';

/** A payment request as it is read; `subject` is the applicant, whose data it is. */
export interface PaymentRequestRow {
  subject: SubjectId;
  id: PaymentRequestId;
  dossierId: DossierId;
  reference: string;
  state: PaymentState;
  totalDong: number;
  lines: DueLine[];
  payAt: string | null;
  createdAt: Date;
  paidAt: Date | null;
}

const columns = {
  subject: paymentRequests.applicant,
  id: paymentRequests.id,
  dossierId: paymentRequests.dossierId,
  reference: paymentRequests.reference,
  state: paymentRequests.state,
  totalDong: paymentRequests.totalDong,
  lines: paymentRequests.lines,
  payAt: paymentRequests.payAt,
  createdAt: paymentRequests.createdAt,
  paidAt: paymentRequests.paidAt,
};

export const listRequestsById = statement<{ ids: PaymentRequestId[] }, PaymentRequestRow[]>((db) =>
  db
    .select(columns)
    .from(paymentRequests)
    .where(sql`${paymentRequests.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .limit(1000)
    .prepare('list_requests_by_id'),
);

/** Newest first within each dossier. */
export const listRequestsByDossier = statement<{ dossiers: DossierId[] }, PaymentRequestRow[]>((db) =>
  db
    .select(columns)
    .from(paymentRequests)
    .where(sql`${paymentRequests.dossierId} = any(${sql.placeholder('dossiers')}::uuid[])`)
    .orderBy(desc(paymentRequests.createdAt), desc(paymentRequests.id))
    .limit(1000)
    .prepare('list_requests_by_dossier'),
);

export interface OwnRequestsWanted extends Record<string, unknown> {
  applicant: SubjectId;
  afterAt: string;
  afterId: string;
  limit: number;
}

/** Newest first, one person's. */
export const listOwnRequests = statement<OwnRequestsWanted, PaymentRequestRow[]>((db) =>
  db
    .select(columns)
    .from(paymentRequests)
    .where(
      and(
        eq(paymentRequests.applicant, sql.placeholder('applicant')),
        sql`(${paymentRequests.createdAt}, ${paymentRequests.id}) < (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid)`,
      ),
    )
    .orderBy(desc(paymentRequests.createdAt), desc(paymentRequests.id))
    .limit(sql.placeholder('limit'))
    .prepare('list_own_requests'),
);

export interface NewRequest {
  applicant: SubjectId;
  dossierId: DossierId;
  reference: string;
  totalDong: number;
  lines: readonly DueLine[];
  now: Date;
}

/** The new request's id; undefined when the dossier has one that is open or settled, also when that came this moment. */
export async function insertRequest(tx: Tx, request: NewRequest): Promise<PaymentRequestId | undefined> {
  const now = request.now.toISOString();
  const rows = await tx.execute<{ id: PaymentRequestId }>(sql`
    insert into payment_requests (applicant, dossier_id, reference, total_dong, lines, created_at, next_attempt_at)
    values (${request.applicant}, ${request.dossierId}, ${request.reference}, ${request.totalDong},
      ${JSON.stringify(request.lines)}::text::jsonb, ${now}, ${now})
    on conflict (dossier_id) where state in ('UNPAID', 'PENDING', 'PAID', 'IN_DISPUTE') and not paid_beside do nothing
    returning id`);
  return rows[0]?.id;
}

/** Whether money waits for a person that came for a request of this dossier beside its live one. */
export async function wasPaidBeside(tx: Tx, dossierId: DossierId): Promise<boolean> {
  const rows = await tx
    .select({ id: paymentRequests.id })
    .from(paymentRequests)
    .where(and(eq(paymentRequests.dossierId, dossierId), eq(paymentRequests.paidBeside, true)))
    .limit(1);
  return rows.length > 0;
}

/** The one request of a dossier that is open or settled. */
export async function findLiveRequest(
  tx: Tx,
  dossierId: DossierId,
): Promise<{ id: PaymentRequestId; state: PaymentState } | undefined> {
  const rows = await tx
    .select({ id: paymentRequests.id, state: paymentRequests.state })
    .from(paymentRequests)
    .where(
      and(
        eq(paymentRequests.dossierId, dossierId),
        inArray(paymentRequests.state, ['UNPAID', 'PENDING', 'PAID', 'IN_DISPUTE']),
        eq(paymentRequests.paidBeside, false),
      ),
    )
    .limit(1);
  return rows[0];
}
