/** Receipts for cash at the counter, and how they settle what dossiers owe. */
import { sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId, PaymentRequestId, SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { DueLine } from '../rules/due.ts';
import type { PaymentState } from '../rules/state.ts';

export interface NewReceipt {
  applicant: SubjectId;
  dossierId: DossierId;
  agency: string;
  receipt: string;
  amountDong: number;
  lines: readonly DueLine[];
  /** yyyy-MM-dd. */
  paidOn: string;
  takenBy: string;
  now: Date;
}

/** The new receipt's id; undefined where the agency has recorded its number. */
export async function insertReceipt(tx: Tx, receipt: NewReceipt): Promise<string | undefined> {
  const rows = await tx.execute<{ id: string }>(sql`
    insert into cash_receipts (applicant, dossier_id, agency, receipt, amount_dong, lines, paid_on, taken_by, recorded_at)
    values (${receipt.applicant}, ${receipt.dossierId}, ${receipt.agency}, ${receipt.receipt}, ${receipt.amountDong},
      ${JSON.stringify(receipt.lines)}::text::jsonb, ${receipt.paidOn}::date, ${receipt.takenBy}, ${receipt.now.toISOString()})
    on conflict (agency, receipt) where state <> 'REFUSED' do nothing returning id`);
  return rows[0]?.id;
}

export interface ReceiptRow {
  paymentRequest: PaymentRequestId | null;
  receipt: string;
  /** yyyy-MM-dd. */
  paidOn: string;
}

const columns = {
  paymentRequest: sql<PaymentRequestId | null>`payment_request`,
  receipt: sql<string>`receipt`,
  paidOn: sql<string>`paid_on::text`,
};

/** One receipt by its id. */
export const receiptById = statement<{ id: string }, ReceiptRow[]>((db) =>
  db
    .select(columns)
    .from(sql`cash_receipts`)
    .where(sql`id = ${sql.placeholder('id')}::uuid`)
    .prepare('receipt_by_id'),
);

/** The receipts that settled these requests. */
export const receiptsOfRequests = statement<{ ids: PaymentRequestId[] }, ReceiptRow[]>((db) =>
  db
    .select(columns)
    .from(sql`cash_receipts`)
    .where(sql`payment_request = any(${sql.placeholder('ids')}::uuid[])`)
    .limit(1000)
    .prepare('receipts_of_requests'),
);

export interface RecordedReceipt {
  id: string;
  applicant: SubjectId;
  dossierId: DossierId;
  amountDong: number;
  lines: DueLine[];
}

/** The next receipt that has not settled anything yet, locked; another process takes another. Of one receipt its own: whoever settles it meanwhile is awaited. */
export async function claimReceipt(tx: Tx, id?: string): Promise<RecordedReceipt | undefined> {
  const which =
    id === undefined
      ? sql`order by recorded_at, id limit 1 for update skip locked`
      : sql`and id = ${id}::uuid for update`;
  const rows = await tx.execute<{
    id: string;
    applicant: SubjectId;
    dossier_id: DossierId;
    amount_dong: string;
    lines: DueLine[];
  }>(sql`
    select id, applicant, dossier_id, amount_dong, lines from cash_receipts where state = 'RECORDED' ${which}`);
  const row = rows[0];
  return (
    row && {
      ...{ id: row.id, applicant: row.applicant, dossierId: row.dossier_id },
      ...{ amountDong: Number(row.amount_dong), lines: row.lines },
    }
  );
}

/** What of a dossier was asked for and is open, settled or in dispute, locked until the transaction ends. */
export async function lockLive(
  tx: Tx,
  dossierId: DossierId,
): Promise<{ id: PaymentRequestId; state: PaymentState }[]> {
  const rows = await tx.execute<{ id: PaymentRequestId; state: PaymentState }>(sql`
    select id, state from payment_requests
    where dossier_id = ${dossierId} and state in ('UNPAID', 'PENDING', 'PAID', 'IN_DISPUTE') for update`);
  return [...rows];
}

/** A request that cash has paid: nobody announces it. */
export async function insertPaid(
  tx: Tx,
  { applicant, dossierId, amountDong, lines }: RecordedReceipt,
  { reference, at }: { reference: string; at: Date },
): Promise<PaymentRequestId> {
  const now = at.toISOString();
  const rows = await tx.execute<{ id: PaymentRequestId }>(sql`
    insert into payment_requests (applicant, dossier_id, reference, state, total_dong, lines, created_at, next_attempt_at, paid_at)
    values (${applicant}, ${dossierId}, ${reference}, 'PAID', ${amountDong}, ${JSON.stringify(lines)}::text::jsonb, ${now}, ${now}, ${now})
    returning id`);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('a paid request was not written');
  return id;
}

/** What became of a receipt: the request that it paid, or null where another payment was faster. */
export async function markReceipt(tx: Tx, id: string, request: PaymentRequestId | null): Promise<void> {
  await tx.execute(sql`
    update cash_receipts set state = ${request === null ? 'REFUSED' : 'SETTLED'}, payment_request = ${request}::uuid
    where id = ${id}::uuid`);
}
