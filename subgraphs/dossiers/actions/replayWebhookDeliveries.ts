import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import { findSystemOf } from '../database/directoryEntries.ts';
import { replayEvents } from '../database/webhooks.ts';
import type { ContextType } from '../mappers.ts';
import type { ReplayWebhookDeliveriesInput } from '../types.generated.ts';
import { isAdministrator, logAct, notAdministrator } from './asAdministrator.ts';

const NAMED_MAX = 100;
const AT_ONCE_MAX = 1_000;
const REPLAYS = 'Mutation.replayWebhookDeliveries';

/** Tells events again that were given up: an administrator of the system's agency has had its receiver mended. */
export async function replayWebhookDeliveries(context: ContextType, input: ReplayWebhookDeliveriesInput) {
  return context.transactOnce('replayWebhookDeliveries', input, async (tx) => {
    const { client, deliveries } = input;
    if (deliveries != null && deliveries.length > NAMED_MAX) return tooMany;
    const system = await findSystemOf(tx, client, dayInVietnam(context.now));
    if (system === undefined || !(await isAdministrator(tx, context, system.agency, REPLAYS)))
      return notAdministrator();
    const ids = deliveries == null ? null : [...new Set(deliveries.filter((id) => isOpaqueId(id)))];
    const replayed = await replayEvents(tx, { client, ids, at: context.now, limit: AT_ONCE_MAX });
    if (replayed > 0) await logAct(tx, context, system.id, REPLAYS);
    return { __typename: 'WebhookDeliveriesReplayed' as const, replayed };
  });
}

const tooMany = {
  __typename: 'InputMalformed' as const,
  message: `Mỗi lần chỉ gửi lại nhiều nhất ${NAMED_MAX} sự kiện được nêu tên; bỏ trống danh sách để gửi lại tất cả.`,
  fields: ['deliveries'],
};
