import { randomBytes } from 'node:crypto';
import type { Tx } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import { emit } from '../../../kernel/events.ts';
import { judgeAgainWhenOvertaken } from '../../../kernel/races.ts';
import { claimReceipt, insertPaid, lockLive, markReceipt, type RecordedReceipt } from '../database/cash.ts';
import { insertLedgerEntries, withdrawOther } from '../database/collection.ts';
import { closeAnswered } from '../database/disputes.ts';
import { CASH, settlementEntries } from '../rules/ledger.ts';
import { makeReference, REFERENCE_BYTES } from '../rules/reference.ts';

/**
 * Settles what receipts pay: one after it is recorded, and all by itself where a process ended in between.
 *
 * @param id of one receipt, which is settled afterwards, whoever did it
 */
export async function settleCash(
  { database, now }: Pick<Running, 'database' | 'now'>,
  id?: string,
): Promise<void> {
  const settleNext = () =>
    database.jobTransaction(async (tx) => {
      const receipt = await claimReceipt(tx, id);
      if (receipt !== undefined) await settle(tx, receipt, now);
      return receipt !== undefined;
    });
  // Another request of the dossier may be made at this moment: it is cancelled by the second attempt.
  while (await judgeAgainWhenOvertaken(settleNext));
}

/**
 * The cash is a payment of its own: an open request is asked for no more, and money that the platform takes for it all the same stands beside. Where the dossier is
 * paid already, or people decide about its money, the receipt pays nothing.
 */
async function settle(tx: Tx, receipt: RecordedReceipt, at: Date): Promise<void> {
  const { id: receiptId, dossierId, amountDong: totalDong, lines } = receipt;
  const live = await lockLive(tx, dossierId);
  if (live.some(({ state }) => state === 'PAID' || state === 'IN_DISPUTE'))
    return markReceipt(tx, receiptId, null);
  for (const { id } of live) await closeAnswered(tx, id, at);
  await withdrawOther(tx, { id: null, dossierId });
  const id = await insertPaid(tx, receipt, { reference: makeReference(randomBytes(REFERENCE_BYTES)), at });
  await insertLedgerEntries(tx, { id, request: id, at }, settlementEntries(lines, CASH));
  await markReceipt(tx, receiptId, id);
  await emit(tx, 'payment.settled', { paymentRequestId: id, dossierId, totalDong, paidAt: at.toISOString() });
}
