import { type Page, pageOf } from '../../../kernel/page.ts';
import { type PaymentDisputeRow, selectDisputesIn } from '../database/disputes.ts';
import type { ContextType } from '../mappers.ts';
import type { QueryPaymentDisputesArgs } from '../types.generated.ts';

/** What waits for a decision of the viewer's agency, oldest first; nothing for whoever has no agency. */
export function listDisputes(
  context: ContextType,
  { state, cause = null, ...args }: QueryPaymentDisputesArgs,
): Promise<Page<PaymentDisputeRow>> {
  const { account } = context.signedIn;
  const asked = { state: state ?? 'OPEN', cause };
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['payments/disputes', account, asked]),
    read: (limit, [afterAt = null, afterId = null]) =>
      context.read(selectDisputesIn, { ...asked, afterAt, afterId, limit }),
    sortKey: (row) => [row.openedAt.toISOString(), row.id],
  });
}
