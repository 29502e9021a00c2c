import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import {
  type CoverageGrouping,
  type CoverageRow,
  coverageBy,
  selectOverallCoverage,
} from '../database/coverage.ts';
import { selectWorkList, type WorkListRow } from '../database/readings.ts';

/**
 * A page of the suggestions that nobody has decided about. Of the viewer's own agency only, unless they govern the
 * catalogue. Throws FORBIDDEN, BAD_USER_INPUT or INVALID_CURSOR.
 */
export async function listSuggested(
  context: Context,
  { publisher, ...args }: PageArguments & { publisher: string },
): Promise<Page<WorkListRow>> {
  const { agency, scopes } = context.signedIn;
  if (agency !== publisher && !scopes.includes('catalogue:govern')) throw new Failure('FORBIDDEN');
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['procedures/suggestedMappings', publisher]),
    read: (limit, [asked, afterKey = null]) =>
      context.read(selectWorkList, {
        publisher,
        day: dayInVietnam(context.now),
        afterAsked: asked === undefined ? null : Number(asked),
        afterKey,
        limit,
      }),
    sortKey: (row) => [String(row.askedBy), `${row.procedureCode} ${row.caseCode} ${row.component}`],
  });
}

/** A page of the map of coverage as it stands today. Throws BAD_USER_INPUT or INVALID_CURSOR. */
export async function listCoverage(
  context: Context,
  { by, ...args }: PageArguments & { by: CoverageGrouping },
): Promise<Page<CoverageRow>> {
  const page = { ...args, first: args.first ?? 50 };
  return pageOf(context.keys, page, {
    scope: JSON.stringify(['procedures/mappingCoverage', by]),
    read: (limit, [weight, afterKey = null]) =>
      context.read(coverageBy[by], {
        day: dayInVietnam(context.now),
        afterWeight: weight === undefined ? null : Number(weight),
        afterKey,
        limit,
      }),
    sortKey: (row) => [String(row.weight), row.key ?? ''],
  });
}

/** The whole map in one line. */
export async function readOverallCoverage(context: Context): Promise<CoverageRow> {
  const [overall] = await context.read(selectOverallCoverage, { day: dayInVietnam(context.now) });
  if (overall === undefined) throw new Error('a count without groups is one row');
  return overall;
}
