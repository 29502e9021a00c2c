import type { Context } from '../../../../kernel/access.ts';
import type { Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { PublishPortalItemInput } from '../../types.generated.ts';
import { findLastPublished, hasOtherVoice, type WorkedItem } from '../database/items.ts';
import { markPublished, supersede } from '../database/writeItems.ts';
import type { PortalProblem } from '../rules/content.ts';
import { judgeSuccession, judgeTimeLeft, saidElsewhere, speaksAlone } from '../rules/placement.ts';
import { onPortalItem, refusePortalItem } from './onPortalItem.ts';

/**
 * Makes a checked version public from its first day, which is never before today, and ends the version before it on that
 * day: on any day one version is shown.
 */
export async function publishPortalItem(context: Context, input: PublishPortalItemInput) {
  return onPortalItem(context, 'publishPortalItem', 'PUBLISH', input, async (tx, item, { account }) => {
    const today = dayInVietnam(context.now);
    const from = item.effectiveFrom === null || item.effectiveFrom < today ? today : item.effectiveFrom;
    const before = await findLastPublished(tx, item.item);
    const problems = [
      ...judgeSuccession(from, before),
      ...judgeTimeLeft(from, item.effectiveTo),
      ...(await judgeVoice(tx, item, from)),
    ];
    if (problems.length > 0) return refusePortalItem(problems);
    if (before?.state === 'PUBLISHED') await supersede(tx, before.id, from);
    await markPublished(tx, item.id, { by: account, at: context.now, from });
    return { __typename: 'PortalItemPublished' as const, id: item.id };
  });
}

const judgeVoice = async (tx: Tx, item: WorkedItem, from: string): Promise<PortalProblem[]> =>
  speaksAlone(item.content) && (await hasOtherVoice(tx, item, from)) ? [saidElsewhere] : [];
