import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { WithdrawPortalItemInput } from '../../types.generated.ts';
import { markWithdrawn } from '../database/writeItems.ts';
import { TextReader } from '../rules/plainText.ts';
import { onPortalItem, refusePortalItem } from './onPortalItem.ts';

const REASON_LENGTH_MAX = 500;

/** Takes a version back from today on, with a reason that its history keeps. */
export async function withdrawPortalItem(context: Context, input: WithdrawPortalItemInput) {
  return onPortalItem(context, 'withdrawPortalItem', 'WITHDRAW', input, async (tx, { id }, { account }) => {
    const reader = new TextReader();
    const reason = reader.line(input.reason, 'reason', REASON_LENGTH_MAX);
    if (reader.problems.length > 0) return refusePortalItem(reader.problems);
    await markWithdrawn(tx, id, { by: account, at: context.now, reason, from: dayInVietnam(context.now) });
    return { __typename: 'PortalItemWithdrawn' as const, id };
  });
}
