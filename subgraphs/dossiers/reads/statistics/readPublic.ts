import { Failure } from '../../../../kernel/failure.ts';
import { type PageArguments, pageOf } from '../../../../kernel/page.ts';
import { type PublicFigureRow, readPublicFigure, readPublicPage } from '../../database/statistics/release.ts';
import type { ContextType } from '../../mappers.ts';
import { csvOf } from '../../rules/statistics/openData.ts';

/** A figure as it was frozen; null where none is told under that name. */
export async function readStatistic(context: ContextType, id: string): Promise<PublicFigureRow | null> {
  const [row] = await context.read(readPublicFigure, { id });
  return row ?? null;
}

/**
 * What is told of a month.
 *
 * @throws Failure BAD_USER_INPUT where the month is not named as one
 */
export async function listStatistics(
  context: ContextType,
  { month, within = null, ...args }: PageArguments & { month: string; within?: string | null | undefined },
) {
  if (!/^\d{4}-\d{2}$/.test(month)) throw new Failure('BAD_USER_INPUT', 'Hãy ghi tháng dạng yyyy-MM.');
  const page = await pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/statistics', month, within]),
    read: (limit, [after = null]) =>
      context.read(readPublicPage, { month: `${month}-01`, within, after, limit }),
    sortKey: ({ id }) => [id],
  });
  return { ...page, csv: csvOf(page.nodes) };
}
