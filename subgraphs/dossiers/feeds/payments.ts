import { eq } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import { paymentSettled } from '../../../kernel/domain/events.ts';
import type { FeedEvent } from '../../../kernel/events.ts';
import { recordStep } from '../database/recordStep.ts';
import { dossiers, paymentsSettled } from '../database/tables.ts';

/**
 * `payment.settled`: the applicant has paid what was due. A dossier that waited for it goes back to being handled; for any
 * other the payment is only noted. Telling the same payment again changes nothing.
 */
export async function applyPaymentSettled(tx: Tx, events: readonly FeedEvent[]): Promise<void> {
  for (const event of events) {
    const payment = paymentSettled.parse(event.payload);
    const paidAt = new Date(payment.paidAt);
    const noted = await tx
      .insert(paymentsSettled)
      .values({ ...payment, paidAt })
      .onConflictDoNothing()
      .returning({ id: paymentsSettled.paymentRequestId });
    if (noted.length > 0) await resumeHandling(tx, payment.dossierId, paidAt, new Date(event.at));
  }
}

/** Paid before it was asked for (it happens: fees are published), the handling resumes when the payment became known. */
async function resumeHandling(tx: Tx, dossierId: string, paidAt: Date, knownAt: Date): Promise<void> {
  const [dossier] = await tx
    .select({ status: dossiers.status, lastStatusAt: dossiers.lastStatusAt })
    .from(dossiers)
    .where(eq(dossiers.dossierId, dossierId))
    .for('update');
  if (dossier?.status !== 'PAYMENT_REQUESTED') return;
  const at = dossier.lastStatusAt !== null && paidAt < dossier.lastStatusAt ? knownAt : paidAt;
  await recordStep(tx, { dossierId, status: 'IN_PROGRESS', at, unit: null, note: null });
}
