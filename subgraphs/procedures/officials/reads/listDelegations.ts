import type { Context } from '../../../../kernel/access.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import { type Delegation, selectDelegationPage } from '../database/delegations.ts';

/** Who is entrusted with what, for the Government Office. */
export async function listDelegations(
  context: Context,
  { agency = null, ...args }: PageArguments & { agency?: string | null },
): Promise<Page<Delegation>> {
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['procedures/delegations', context.signedIn.account, agency]),
    read: (limit, [afterTime = null, afterId = null]) =>
      context.read(selectDelegationPage, { agency, afterTime, afterId, limit }),
    sortKey: (row) => [row.granted, row.id],
  });
}
