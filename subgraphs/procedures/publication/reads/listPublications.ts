/** The lists of publishing: decisions for everybody, drafts for their agency. */
import type { Context } from '../../../../kernel/access.ts';
import { makePage, type Page, readPage } from '../../../../kernel/page.ts';
import { type DecisionRecord, selectDecisionPage, UNKNOWN_DAY } from '../database/decisionRegister.ts';
import { selectDraftPage } from '../database/draftReads.ts';
import type { Draft } from '../database/drafts.ts';

interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

const pageOf = ({ first, after }: PageArguments) => ({ first: first ?? null, after: after ?? null });

export async function listDecisions(
  context: Context,
  args: PageArguments & { authority?: string | null | undefined; kind?: string | null | undefined },
): Promise<Page<DecisionRecord>> {
  const filter = { authority: args.authority ?? null, kind: args.kind ?? null };
  // The same for everybody: the list is public, and its cursors may be shared.
  const scope = JSON.stringify(['procedures/decisions', filter]);
  const request = readPage(context.keys, scope, pageOf(args));
  const [afterDay = null, afterId = null] = request.after ?? [];
  const limit = request.limit + 1;
  const rows = await context.read(selectDecisionPage, { ...filter, afterDay, afterId, limit });
  return makePage(context.keys, scope, request, rows, (row) => [row.decidedOn ?? UNKNOWN_DAY, row.id]);
}

export async function listDrafts(
  context: Context,
  args: PageArguments & { agency: string; state?: string | null | undefined },
): Promise<Page<Draft>> {
  const filter = { agency: args.agency, state: args.state ?? null };
  const scope = JSON.stringify(['procedures/drafts', context.signedIn.account, filter]);
  const request = readPage(context.keys, scope, pageOf(args));
  const [afterTime = null, afterId = null] = request.after ?? [];
  const limit = request.limit + 1;
  const rows = await context.read(selectDraftPage, { ...filter, afterTime, afterId, limit });
  return makePage(context.keys, scope, request, rows, (row) => [row.touched, row.id]);
}
