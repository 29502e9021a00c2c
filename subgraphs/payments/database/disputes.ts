import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../kernel/database.ts';
import type { PaymentRequestId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { DisputeCause, DisputeFacts, DisputeState } from '../rules/decision.ts';
import type { LedgerEntry } from '../rules/ledger.ts';
import type { PlatformReport } from '../rules/report.ts';
import type { PaymentState } from '../rules/state.ts';
import { paymentDisputes, paymentReports } from './tables.ts';

/** A dispute as it is read; `subject` is the applicant, whose data it is. */
export interface PaymentDisputeRow {
  subject: SubjectId;
  id: string;
  requestId: PaymentRequestId;
  dossierCode: string;
  reference: string;
  dueDong: number;
  cause: DisputeCause;
  state: DisputeState;
  refundDong: number;
  openedAt: Date;
  closedAt: Date | null;
}

const { id, requestId, dossierCode, reference, dueDong, cause, state, refundDong, openedAt, closedAt } =
  paymentDisputes;
const columns = {
  ...{ subject: paymentDisputes.applicant, id, requestId, dossierCode, reference, dueDong, cause, state },
  ...{ refundDong, openedAt, closedAt },
};

export type DisputePage = {
  state: DisputeState;
  cause: DisputeCause | null;
  afterAt: string | null;
  afterId: string | null;
  limit: number;
};

/** Disputes of the viewer's agency in one state, oldest first. */
export const selectDisputesIn = statement<DisputePage, PaymentDisputeRow[]>((db) =>
  db
    .select(columns)
    .from(paymentDisputes)
    .where(
      sql`${state} = ${sql.placeholder('state')}
        and (${sql.placeholder('cause')}::text is null or ${cause} = ${sql.placeholder('cause')}::text)
        and (${sql.placeholder('afterAt')}::timestamptz is null
          or (date_trunc('milliseconds', ${openedAt}), ${id})
            > (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(sql`date_trunc('milliseconds', ${openedAt})`, asc(id))
    .limit(sql.placeholder('limit'))
    .prepare('payment_disputes_in_state'),
);

export const selectDisputes = statement<{ ids: readonly string[] }, PaymentDisputeRow[]>((db) =>
  db
    .select(columns)
    .from(paymentDisputes)
    .where(sql`${id} = any(${sql.placeholder('ids')}::uuid[])`)
    .limit(1000)
    .prepare('payment_disputes_by_id'),
);

export type PaymentReportRow = Pick<
  typeof paymentReports.$inferSelect,
  'requestId' | 'toldAt' | 'outcome' | 'amountDong' | 'currency' | 'transaction'
>;

/** What the platform said of requests in dispute, in the order in which it came. */
export const selectReports = statement<{ requests: readonly PaymentRequestId[] }, PaymentReportRow[]>(
  (db) => {
    const { requestId: of, toldAt, outcome, amountDong, currency, transaction } = paymentReports;
    return db
      .select({ requestId: of, toldAt, outcome, amountDong, currency, transaction })
      .from(paymentReports)
      .where(sql`${of} = any(${sql.placeholder('requests')}::uuid[])`)
      .orderBy(asc(paymentReports.id))
      .limit(1000)
      .prepare('payment_reports_of_requests');
  },
);

/** The dispute for whoever has a transaction; undefined for one that is not of the viewer's agency. */
export async function findDispute(tx: Tx, dispute: string): Promise<PaymentDisputeRow | undefined> {
  const [row] = await tx.select(columns).from(paymentDisputes).where(eq(id, dispute)).limit(1);
  return row;
}

/** The same, kept from others until the transaction ends. */
export async function lockDispute(tx: Tx, dispute: string): Promise<PaymentDisputeRow | undefined> {
  const [row] = await tx.select(columns).from(paymentDisputes).where(eq(id, dispute)).for('update');
  return row;
}

/** What a decision on it is judged by, but for what whoever proposes has seen. */
export async function findFacts(tx: Tx, dispute: string): Promise<Omit<DisputeFacts, 'reportsSeen'>> {
  const rows = await tx.execute<{
    state: DisputeState;
    due: number;
    refund: number;
    reports: number;
    other_live: PaymentState | null;
  }>(sql`
    select d.state, d.due_dong::float8 as due, d.refund_dong::float8 as refund,
      (select count(*)::int from payment_reports as p where p.request_id = d.request_id) as reports,
      (select o.state from payment_requests as o where o.dossier_id = r.dossier_id and o.id <> r.id
        and o.state in ('UNPAID', 'PENDING', 'PAID', 'IN_DISPUTE') and not o.paid_beside) as other_live
    from payment_disputes as d join payment_requests as r on r.id = d.request_id where d.id = ${dispute}`);
  const [row] = rows;
  if (row === undefined) throw new Error('a dispute of no request');
  const { state: now, due, refund, reports, other_live: otherLive } = row;
  return { state: now, dueDong: due, refundDong: refund, reports, otherLive };
}

/** Puts requests (`id`, `cause`) before the agencies that have their dossiers; one that is there already stays as it is. */
const putting = (requests: SQL, at: Date): SQL => sql`
  insert into payment_disputes (request_id, applicant, agency, dossier_code, reference, due_dong, cause, opened_at)
  select r.id, r.applicant, d.agency, d.code, r.reference, r.total_dong, w.cause, ${at.toISOString()}::timestamptz
  from (${requests}) as w join payment_requests as r on r.id = w.id
    join payable_dossiers as d on d.applicant = r.applicant and d.dossier_id = r.dossier_id
  on conflict (request_id) where state <> 'CLOSED' do nothing`;

/** Puts a request before the agency that has its dossier; one that is there already stays as it is. */
export async function openDispute(
  tx: Tx,
  request: PaymentRequestId,
  opened: { cause: DisputeCause; at: Date },
): Promise<void> {
  await tx.execute(putting(sql`select ${request}::uuid as id, ${opened.cause}::text as cause`, opened.at));
}

const OPENED_MAX = 100;

/**
 * Puts before their agencies what waits and nobody has been told of: what the platform has said nothing of for so long, and what was
 * in dispute before there were decisions.
 */
export async function openWaiting(tx: Tx, at: Date, pendingSince: Date): Promise<void> {
  await tx.execute(sql`
    with silent as (
      update payment_requests set questioned_at = ${at.toISOString()}::timestamptz
      where id in (
        select id from payment_requests
        where state = 'PENDING' and questioned_at is null and announced_at < ${pendingSince.toISOString()}::timestamptz
        order by announced_at limit ${OPENED_MAX} for update skip locked)
      returning id, 'NO_NOTICE' as cause
    ), waiting as (
      select * from silent
      union all
      (select r.id, case when r.paid_beside then 'PAID_BESIDE' else 'AMOUNT_DIFFERS' end from payment_requests as r
      where r.state = 'IN_DISPUTE'
        and not exists (select 1 from payment_disputes as o where o.request_id = r.id and o.state <> 'CLOSED')
      limit ${OPENED_MAX})
    )
    ${putting(sql`select id, cause from waiting`, at)}`);
}

/** What the platform has said meanwhile has answered the question. */
export async function closeAnswered(tx: Tx, request: PaymentRequestId, at: Date): Promise<void> {
  await tx.execute(sql`
    update payment_disputes set state = 'CLOSED', closed_at = ${at.toISOString()}::timestamptz
    where request_id = ${request} and state = 'OPEN'`);
}

/** What becomes of a dispute by a decision: closed, or open until the payer has got their money back. */
export async function recordDecided(
  tx: Tx,
  dispute: string,
  after: { refundDong: number; at: Date },
): Promise<void> {
  const isClosed = after.refundDong === 0;
  await tx
    .update(paymentDisputes)
    .set({
      state: isClosed ? 'CLOSED' : 'REFUND_DUE',
      refundDong: after.refundDong,
      closedAt: isClosed ? after.at : null,
    })
    .where(eq(id, dispute));
}

/** Keeps what the platform said of a request for those who decide; the id of what is new. */
export async function insertReport(
  tx: Tx,
  request: PaymentRequestId,
  { report, at }: { report: PlatformReport; at: Date },
): Promise<string | undefined> {
  const rows = await tx.execute<{ id: string }>(sql`
    insert into payment_reports (request_id, at, told_at, outcome, amount_dong, currency, transaction)
    values (${request}, ${at.toISOString()}, ${report.at.toISOString()}, ${report.outcome}, ${report.amountDong}, ${report.currency},
      ${report.transaction})
    on conflict on constraint payment_reports_once do nothing returning id`);
  return rows[0]?.id;
}

/** Whether this very report was put before a person. */
export async function isReportKnown(
  tx: Tx,
  request: PaymentRequestId,
  report: PlatformReport,
): Promise<boolean> {
  const { requestId: of, outcome, amountDong, currency, transaction } = paymentReports;
  const rows = await tx
    .select({ id: paymentReports.id })
    .from(paymentReports)
    .where(
      and(
        eq(of, request),
        sql`${outcome} = ${report.outcome} and ${currency} = ${report.currency} and ${transaction} = ${report.transaction}`,
        sql`${amountDong} is not distinct from ${report.amountDong}::bigint`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** What the ledger says of one request, account by account. */
export async function readBalances(tx: Tx, request: PaymentRequestId): Promise<LedgerEntry[]> {
  const rows = await tx.execute<{ account: string; amount: number }>(sql`
    select account, sum(amount_dong)::float8 as amount from ledger_entries where request_id = ${request} group by account`);
  return [...rows].map(({ account, amount }) => ({ account, amountDong: amount }));
}
