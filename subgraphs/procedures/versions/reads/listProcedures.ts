import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import { selectInForce, type VersionHead } from '../database/versions.ts';
import type { VersionLoaders } from './loaders.ts';

/** A page of the versions that are in force today, by code. Throws INVALID_CURSOR. */
export async function listProcedures(
  context: Context<VersionLoaders>,
  args: PageArguments,
): Promise<Page<VersionHead>> {
  const day = dayInVietnam(context.now);
  return pageOf(context.keys, args, {
    // Whoever begins before midnight goes on by the code after it: the list is the same for everybody.
    scope: 'procedures/procedureList',
    read: (limit, [after = null]) => context.read(selectInForce, { day, after, limit }),
    sortKey: ({ code }) => [code],
  });
}
