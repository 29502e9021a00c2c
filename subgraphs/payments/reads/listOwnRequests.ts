import { makePage, readPage } from '../../../kernel/page.ts';
import { listOwnRequests, type PaymentRequestRow } from '../database/paymentRequests.ts';
import type { ContextType, PaymentRequestConnectionMapper } from '../mappers.ts';
import type { ViewerPaymentRequestsArgs } from '../types.generated.ts';

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const sortKey = (row: PaymentRequestRow): string[] => [row.createdAt.toISOString(), row.id];

/** One page of the citizen's own requests, newest first; null for whoever is not a citizen. */
export async function listOwn(
  context: ContextType,
  args: ViewerPaymentRequestsArgs,
): Promise<PaymentRequestConnectionMapper | null> {
  const { account, personId } = context.signedIn;
  if (personId === null) return null;
  const scope = `payment-requests ${account}`;
  const page = readPage(context.keys, scope, args);
  const [afterAt = 'infinity', afterId = LAST_ID] = page.after ?? [];
  const rows = await context.read(listOwnRequests, {
    applicant: personId,
    afterAt,
    afterId,
    limit: page.limit + 1,
  });
  return makePage(context.keys, scope, page, rows, sortKey);
}
