/** The lists of publishing: decisions for everybody, drafts for their agency. */
import type { Context } from '../../../../kernel/access.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import { type DecisionRecord, selectDecisionPage, UNKNOWN_DAY } from '../database/decisionRegister.ts';
import { selectDraftPage } from '../database/draftReads.ts';
import type { Draft } from '../database/drafts.ts';

export async function listDecisions(
  context: Context,
  args: PageArguments & { authority?: string | null | undefined; kind?: string | null | undefined },
): Promise<Page<DecisionRecord>> {
  const filter = { authority: args.authority ?? null, kind: args.kind ?? null };
  // The same for everybody: the list is public, and its cursors may be shared.
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['procedures/decisions', filter]),
    read: (limit, [afterDay = null, afterId = null]) =>
      context.read(selectDecisionPage, { ...filter, afterDay, afterId, limit }),
    sortKey: (row) => [row.decidedOn ?? UNKNOWN_DAY, row.id],
  });
}

export async function listDrafts(
  context: Context,
  args: PageArguments & { agency: string; state?: string | null | undefined },
): Promise<Page<Draft>> {
  const filter = { agency: args.agency, state: args.state ?? null };
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['procedures/drafts', context.signedIn.account, filter]),
    read: (limit, [afterTime = null, afterId = null]) =>
      context.read(selectDraftPage, { ...filter, afterTime, afterId, limit }),
    sortKey: (row) => [row.touched, row.id],
  });
}
