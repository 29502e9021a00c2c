import { isOpaqueId, type PaymentRequestId } from '../../../kernel/domain/opaqueId.ts';
import type { PaymentRequestRow } from '../database/paymentRequests.ts';
import type { ContextType } from '../mappers.ts';

/** A request that the viewer may see; null for any other, whether it exists or not. */
export async function findRequest(context: ContextType, id: string): Promise<PaymentRequestRow | null> {
  return isOpaqueId<PaymentRequestId>(id) ? context.loaders.request.load(id) : null;
}
