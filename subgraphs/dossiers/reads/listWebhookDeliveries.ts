import { Failure } from '../../../kernel/failure.ts';
import { type Page, pageOf } from '../../../kernel/page.ts';
import { type DeliveryRow, selectDeliveries } from '../database/webhooks.ts';
import type { ContextType } from '../mappers.ts';
import type { QueryWebhookDeliveriesArgs } from '../types.generated.ts';
import { administers } from './listDirectory.ts';

/**
 * What the clients of an agency were told, for those who keep its directory.
 *
 * @throws Failure FORBIDDEN
 */
export async function listWebhookDeliveries(
  context: ContextType,
  { client = null, state = null, ...args }: QueryWebhookDeliveriesArgs,
): Promise<Page<DeliveryRow>> {
  const { account, agency } = context.signedIn;
  if (agency === null || !(await administers(context))) throw new Failure('FORBIDDEN');
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/webhookDeliveries', account, agency, client, state]),
    read: (limit, [afterAt = null, afterId = null]) =>
      context.read(selectDeliveries, { client, state, afterAt, afterId, limit }),
    sortKey: (row) => [row.queued, row.id],
  });
}
