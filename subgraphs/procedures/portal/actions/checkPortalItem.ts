import type { Context } from '../../../../kernel/access.ts';
import type { CheckPortalItemInput } from '../../types.generated.ts';
import { markChecked } from '../database/writeItems.ts';
import { onPortalItem } from './onPortalItem.ts';

/** A second official has read the draft and stands for it. */
export async function checkPortalItem(context: Context, input: CheckPortalItemInput) {
  return onPortalItem(context, 'checkPortalItem', 'CHECK', input, async (tx, { id }, { account }) => {
    await markChecked(tx, id, account, context.now);
    return { __typename: 'PortalItemChecked' as const, id };
  });
}
