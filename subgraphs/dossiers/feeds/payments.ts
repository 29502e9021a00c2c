import type { Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { paymentRequested, paymentReversed, paymentSettled } from '../../../kernel/domain/paymentEvents.ts';
import type { FeedEvent, Subscription } from '../../../kernel/feed.ts';
import { deleteSettled, insertSettled, lockHandling } from '../database/settledPayments.ts';
import { recordStep } from '../database/statusSteps.ts';

/**
 * `payment.settled`: the applicant has paid what was due. A dossier that waited for it goes back to being handled; for any
 * other the payment is only noted. Telling the same payment again changes nothing.
 */
export async function applyPaymentSettled(tx: Tx, events: readonly FeedEvent[]): Promise<void> {
  for (const event of events) {
    const payment = paymentSettled.parse(event.payload);
    if (await insertSettled(tx, payment))
      await resumeHandling(tx, payment.dossierId, new Date(payment.paidAt), new Date(event.at));
  }
}

/** Paid before it was asked for (it happens: fees are published), the handling resumes when the payment became known. */
async function resumeHandling(tx: Tx, dossierId: DossierId, paidAt: Date, knownAt: Date): Promise<void> {
  const dossier = await lockHandling(tx, dossierId);
  if (dossier?.status !== 'PAYMENT_REQUESTED') return;
  const at = dossier.lastStatusAt !== null && paidAt < dossier.lastStatusAt ? knownAt : paidAt;
  await recordStep(tx, { dossierId, status: 'IN_PROGRESS', at, unit: null, note: null });
}

/**
 * `payment.reversed`: what was settled was not paid. A dossier that is being handled waits for the payment again; where it stands
 * otherwise, the payment is only taken out. Telling the same again changes nothing.
 */
export async function applyPaymentReversed(tx: Tx, event: FeedEvent): Promise<void> {
  const { paymentRequestId, dossierId, reversedAt } = paymentReversed.parse(event.payload);
  if (!(await deleteSettled(tx, paymentRequestId))) return;
  const dossier = await lockHandling(tx, dossierId);
  if (dossier?.status !== 'IN_PROGRESS') return;
  const at = new Date(reversedAt);
  await recordStep(tx, { dossierId, status: 'PAYMENT_REQUESTED', at, unit: null, note: null });
}

/**
 * `payment.requested`: an officer asked for what the dossier owes. One that is being handled waits for it from then on; one that stands otherwise, and one
 * that a system of the agency handles itself, does not. Telling the same again changes nothing.
 */
export async function applyPaymentRequested(tx: Tx, event: FeedEvent): Promise<void> {
  const { dossierId, requestedBy: officer, requestedAt } = paymentRequested.parse(event.payload);
  const dossier = await lockHandling(tx, dossierId);
  if (dossier?.status !== 'IN_PROGRESS' || dossier.ownSystem !== null) return;
  const { lastStatusAt } = dossier;
  const asked = new Date(requestedAt);
  const at = lastStatusAt !== null && asked < lastStatusAt ? new Date(event.at) : asked;
  await recordStep(tx, { dossierId, status: 'PAYMENT_REQUESTED', at, unit: null, note: null, officer });
}

/** In the order in which they were told: what was reversed may be paid again. */
async function applyInTurn(tx: Tx, events: readonly FeedEvent[]): Promise<void> {
  for (const event of events) {
    if (event.topic === 'payment.requested') await applyPaymentRequested(tx, event);
    else if (event.topic === 'payment.reversed') await applyPaymentReversed(tx, event);
    else await applyPaymentSettled(tx, [event]);
  }
}

/** The feed of payments. */
export const payments: Subscription = {
  publisher: 'payments',
  stream: 'outbox',
  topics: ['payment.requested', 'payment.settled', 'payment.reversed'],
  apply: applyInTurn,
};
