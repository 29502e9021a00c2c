import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { DossierId, PaymentRequestId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { DueLine } from '../rules/due.ts';
import type { LedgerEntry } from '../rules/ledger.ts';
import type { ReportVerdict } from '../rules/report.ts';
import type { PaymentState } from '../rules/state.ts';
import { paymentRequests } from './tables.ts';

/** What the platform is told of a request. */
export interface ClaimedRequest extends Record<string, unknown> {
  id: PaymentRequestId;
  reference: string;
  totalDong: number;
  lines: DueLine[];
  dossierCode: string;
}

const CLAIMED_MAX = 20;

/**
 * Takes requests whose turn has come, so that no other worker takes them too, and puts off their next turn (1, 2, 4 … 60
 * seconds). A request to be announced is PENDING before the platform hears of it: whatever then happens to this process,
 * the platform is asked what became of it, and nothing is guessed.
 */
export async function claimRequests(
  tx: Tx,
  state: 'UNPAID' | 'PENDING',
  now: Date,
  id: PaymentRequestId | null = null,
): Promise<ClaimedRequest[]> {
  const at = now.toISOString();
  const rows = await tx.execute<{
    id: PaymentRequestId;
    reference: string;
    total_dong: string;
    lines: DueLine[];
    code: string;
  }>(sql`
    update payment_requests as r
    set state = 'PENDING', announced_at = coalesce(r.announced_at, ${at}::timestamptz), attempts = r.attempts + 1,
      next_attempt_at = ${at}::timestamptz + interval '1 second' * least(60, power(2, least(r.attempts, 6)))
    from payable_dossiers as d
    where d.applicant = r.applicant and d.dossier_id = r.dossier_id and r.id in (
      select id from payment_requests
      where state = ${state} and next_attempt_at <= ${at}::timestamptz and (${id}::uuid is null or id = ${id}::uuid)
      order by next_attempt_at limit ${CLAIMED_MAX} for update skip locked)
    returning r.id, r.reference, r.total_dong, r.lines, d.code`);
  return [...rows].map((row) => ({
    id: row.id,
    reference: row.reference,
    totalDong: Number(row.total_dong),
    lines: row.lines,
    dossierCode: row.code,
  }));
}

/** Where the payer pays, as the platform said. */
export async function recordPayPage(tx: Tx, id: PaymentRequestId, payAt: string): Promise<void> {
  await tx.execute(sql`update payment_requests set pay_at = ${payAt} where id = ${id} and state = 'PENDING'`);
}

/** The platform does not know the request: it is to be announced again, under the same reference. */
export async function recordNotAnnounced(tx: Tx, id: PaymentRequestId): Promise<void> {
  await tx.execute(sql`
    update payment_requests set state = 'UNPAID', announced_at = null where id = ${id} and state = 'PENDING'`);
}

/** What became of a request is to be asked in the next round: something was heard of it that decides nothing. */
export async function askSoon(tx: Tx, id: PaymentRequestId, now: Date): Promise<void> {
  await tx.execute(sql`
    update payment_requests set next_attempt_at = least(next_attempt_at, ${now.toISOString()}::timestamptz)
    where id = ${id} and state = 'PENDING'`);
}

export interface LockedRequest {
  applicant: SubjectId;
  id: PaymentRequestId;
  dossierId: DossierId;
  state: PaymentState;
  totalDong: number;
  lines: DueLine[];
  createdAt: Date;
  paidAt: Date | null;
  platformTransaction: string | null;
}

/** Finds a request and keeps every other report of it waiting until this transaction ends. */
export async function lockRequest(tx: Tx, reference: string): Promise<LockedRequest | undefined> {
  const { applicant, id, dossierId, state, totalDong, lines, createdAt, paidAt, platformTransaction } =
    paymentRequests;
  const rows = await tx
    .select({ applicant, id, dossierId, state, totalDong, lines, createdAt, paidAt, platformTransaction })
    .from(paymentRequests)
    .where(eq(paymentRequests.reference, reference))
    .limit(1)
    .for('update');
  return rows[0];
}

/** Whether a request was ever settled: its settlement has its own id in the ledger. */
export async function wasSettled(tx: Tx, id: PaymentRequestId): Promise<boolean> {
  const rows = await tx.execute(sql`select 1 from ledger_entries where transaction_id = ${id} limit 1`);
  return rows.length > 0;
}

/** Records what became of a request; `paid` only when money came. */
export async function recordOutcome(
  tx: Tx,
  id: PaymentRequestId,
  state: PaymentState,
  paid: { at: Date; transaction: string } | null,
): Promise<void> {
  await tx.execute(sql`
    update payment_requests set state = ${state}, paid_at = coalesce(paid_at, ${paid?.at.toISOString() ?? null}::timestamptz),
      platform_transaction = coalesce(platform_transaction, ${paid?.transaction ?? null}::text)
    where id = ${id}`);
}

/** Money came for a request that had failed, and its dossier has another one: a person must look, and the other goes on. */
export async function recordPaidBeside(
  tx: Tx,
  id: PaymentRequestId,
  paid: { at: Date; transaction: string },
): Promise<void> {
  await tx.execute(sql`
    update payment_requests set state = 'IN_DISPUTE', paid_beside = true, paid_at = ${paid.at.toISOString()}::timestamptz,
      platform_transaction = ${paid.transaction}
    where id = ${id}`);
}

/**
 * What people decided of a request in dispute; it stands beside another one no longer. Money is dated by the first report of it whose
 * time can be.
 *
 * @returns when it was paid; null where it was not
 */
export async function recordDecidedState(
  tx: Tx,
  id: PaymentRequestId,
  state: PaymentState,
  at: Date,
): Promise<Date | null> {
  const now = at.toISOString();
  const rows = await tx.execute<{ paid_at: Date | string | null }>(sql`
    update payment_requests as r set state = ${state}::text, paid_beside = false,
      paid_at = case when ${state}::text <> 'PAID' then r.paid_at else coalesce(r.paid_at,
        (select min(p.told_at) from payment_reports as p where p.request_id = r.id and p.outcome = 'PAID'
          and p.told_at between r.created_at - interval '5 minutes' and ${now}::timestamptz), ${now}::timestamptz) end
    where id = ${id} returning paid_at`);
  const paidAt = rows[0]?.paid_at ?? null;
  return paidAt === null ? null : new Date(paidAt);
}

/** The dossier is paid by this request, or in cash where that is null: its open one is asked for no more. */
export async function withdrawOther(
  tx: Tx,
  { id, dossierId }: { id: PaymentRequestId | null; dossierId: DossierId },
): Promise<void> {
  await tx.execute(sql`
    update payment_requests set state = 'CANCELLED'
    where dossier_id = ${dossierId} and id is distinct from ${id}::uuid and state in ('UNPAID', 'PENDING')`);
}

/** How many requests wait for a person. */
export async function countInDispute(tx: Tx): Promise<number> {
  const rows = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from payment_requests where state = 'IN_DISPUTE'`);
  return rows[0]?.count ?? 0;
}

/** One balanced transaction; entered twice under one id, it does not commit. */
export async function insertLedgerEntries(
  tx: Tx,
  transaction: { id: string; request: PaymentRequestId; at: Date },
  entries: readonly LedgerEntry[],
): Promise<void> {
  const { id, request, at } = transaction;
  await tx.execute(sql`
    insert into ledger_entries (transaction_id, account, request_id, amount_dong, at)
    select ${id}::uuid, account, ${request}::uuid, "amountDong", ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(entries)}::text::jsonb) as entry (account text, "amountDong" bigint)`);
}

export type CallbackVerdict = ReportVerdict | 'MALFORMED' | 'OUT_OF_WINDOW';

/**
 * One line in the log of callbacks that bear the platform's signature. The same message with the same verdict is one line:
 * whoever has overheard one may send it for ever, and nobody may remove a line.
 */
export async function insertCallback(
  tx: Tx,
  callback: { at: Date; reference: string; bodySha256: string; verdict: CallbackVerdict },
): Promise<void> {
  const { at, reference, bodySha256, verdict } = callback;
  await tx.execute(sql`
    insert into callbacks (at, reference, body_sha256, verdict)
    select ${at.toISOString()}::timestamptz, ${reference}::text, ${bodySha256}::text, ${verdict}::text
    where not exists (select 1 from callbacks
      where reference = ${reference} and body_sha256 = ${bodySha256} and verdict = ${verdict})`);
}
