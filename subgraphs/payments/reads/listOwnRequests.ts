import { pageOf } from '../../../kernel/page.ts';
import { listOwnRequests } from '../database/paymentRequests.ts';
import type { ContextType, PaymentRequestConnectionMapper } from '../mappers.ts';
import type { ViewerPaymentRequestsArgs } from '../types.generated.ts';

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** One page of the citizen's own requests, newest first; null for whoever is not a citizen. */
export async function listOwn(
  context: ContextType,
  args: ViewerPaymentRequestsArgs,
): Promise<PaymentRequestConnectionMapper | null> {
  const { account, personId } = context.signedIn;
  if (personId === null) return null;
  return pageOf(context.keys, args, {
    scope: `payment-requests ${account}`,
    read: (limit, [afterAt = 'infinity', afterId = LAST_ID]) =>
      context.read(listOwnRequests, { applicant: personId, afterAt, afterId, limit }),
    sortKey: (row) => [row.createdAt.toISOString(), row.id],
  });
}
