import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../../kernel/database.ts';
import type { DossierId, PaymentRequestId } from '../../../kernel/domain/opaqueId.ts';
import type { paymentSettled } from '../../../kernel/domain/paymentEvents.ts';
import type { Status } from '../rules/statuses.ts';
import { dossiers, paymentsSettled } from './tables.ts';

/** Notes a payment; false when it was noted before. */
export async function insertSettled(tx: Tx, payment: z.output<typeof paymentSettled>): Promise<boolean> {
  const noted = await tx
    .insert(paymentsSettled)
    .values({ ...payment, paidAt: new Date(payment.paidAt) })
    .onConflictDoNothing()
    .returning({ id: paymentsSettled.paymentRequestId });
  return noted.length > 0;
}

/** Takes a payment out again; false when it is not noted. */
export async function deleteSettled(tx: Tx, id: PaymentRequestId): Promise<boolean> {
  const deleted = await tx
    .delete(paymentsSettled)
    .where(eq(paymentsSettled.paymentRequestId, id))
    .returning({ id: paymentsSettled.paymentRequestId });
  return deleted.length > 0;
}

/** Where the handling of a dossier stands, locked until the transaction ends. */
export async function lockHandling(
  tx: Tx,
  dossierId: DossierId,
): Promise<{ status: Status | null; lastStatusAt: Date | null; ownSystem: string | null } | undefined> {
  const [dossier] = await tx
    .select({
      status: dossiers.status,
      lastStatusAt: dossiers.lastStatusAt,
      ownSystem: dossiers.ownSystem,
    })
    .from(dossiers)
    .where(eq(dossiers.dossierId, dossierId))
    .for('update');
  return dossier;
}
