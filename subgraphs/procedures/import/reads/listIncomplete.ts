import type { Context } from '../../../../kernel/access.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import { type IncompleteRecord, selectIncompleteRecords } from '../database/incompleteRecords.ts';

/** A page of the records that lack something, newest first. Throws INVALID_CURSOR. */
export const listIncomplete = (
  context: Context,
  { closed, ...args }: PageArguments & { closed: boolean },
): Promise<Page<IncompleteRecord>> =>
  pageOf<IncompleteRecord>(context.keys, args, {
    // The same cursors for everybody: the list is the same for all who may read it.
    scope: `procedures/incompleteRecords/${closed ? 'closed' : 'waiting'}`,
    read: (limit, [after = null]) => context.read(selectIncompleteRecords, { closed, after, limit }),
    sortKey: ({ id }) => [id],
  });
