import { type Page, type PageArguments, pageOf } from '../../../kernel/page.ts';
import { type NoticeOwner, type NoticeRow, noticePage } from '../database/notices.ts';
import type { ContextType } from '../mappers.ts';
import type { Standing } from '../rules/standing.ts';
import { readStanding } from './loaders.ts';

/** Whose notices a citizen reads: their own, and those of whoever they act for in everything today. */
export const ownerOf = (
  { account, personId }: Pick<ContextType['signedIn'], 'account' | 'personId'>,
  standing: Standing,
): NoticeOwner => ({ account, personId, represented: `{${standing.whole.join(',')}}` });

/** What a citizen was told of their dossiers, newest first; null for an officer. */
export async function listNotices(
  context: ContextType,
  args: PageArguments & { unread?: boolean | null },
): Promise<Page<NoticeRow> | null> {
  const { signedIn } = context;
  if (signedIn.agency !== null || signedIn.personId === null) return null;
  const standing = await readStanding(context);
  const owner = ownerOf(signedIn, standing);
  const unread = args.unread === true;
  return pageOf(context.keys, args, {
    scope: `notices/${signedIn.account}/${unread}`,
    read: (limit, [at = null, noticeId = null]) =>
      context.read(noticePage, { ...owner, unread, at, noticeId, limit }, standing.any),
    sortKey: (row) => [row.at.toISOString(), row.noticeId],
  });
}
