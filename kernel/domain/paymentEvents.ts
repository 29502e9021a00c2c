/** What payments tells of the money that dossiers owe. An event is outside data, so its reader parses it. */
import { z } from 'zod';
import type { Branding } from './brand.ts';
import type { DossierId, PaymentRequestId } from './opaqueId.ts';

const uuid = z.uuid();

/** `payment.requested`, by payments: an officer asked the applicant to pay what the dossier owes, and it is not paid. */
export const paymentRequested = z.object({
  paymentRequestId: uuid as Branding<PaymentRequestId>,
  dossierId: uuid as Branding<DossierId>,
  /** Account of the officer. */
  requestedBy: z.string(),
  requestedAt: z.string(),
});

/** `payment.settled`, by payments: the whole amount was paid, as the platform said or people decided. */
export const paymentSettled = z.object({
  paymentRequestId: uuid as Branding<PaymentRequestId>,
  dossierId: uuid as Branding<DossierId>,
  totalDong: z.number().int(),
  paidAt: z.string(),
});

/** `payment.reversed`, by payments: people found that what was settled was not paid; the dossier owes it again. */
export const paymentReversed = z.object({
  paymentRequestId: uuid as Branding<PaymentRequestId>,
  dossierId: uuid as Branding<DossierId>,
  reversedAt: z.string(),
});
