import type { Context } from '../../../../kernel/access.ts';
import { makePage, type Page, readPage } from '../../../../kernel/page.ts';
import { type Delegation, selectDelegationPage } from '../database/delegations.ts';

interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** Who is entrusted with what, for the Government Office. */
export async function listDelegations(
  context: Context,
  args: PageArguments & { agency?: string | null | undefined },
): Promise<Page<Delegation>> {
  const agency = args.agency ?? null;
  const scope = JSON.stringify(['procedures/delegations', context.signedIn.account, agency]);
  const request = readPage(context.keys, scope, { first: args.first ?? null, after: args.after ?? null });
  const [afterTime = null, afterId = null] = request.after ?? [];
  const limit = request.limit + 1;
  const rows = await context.read(selectDelegationPage, { agency, afterTime, afterId, limit });
  return makePage(context.keys, scope, request, rows, (row) => [row.granted, row.id]);
}
