/** Pages of what is online, what ought to be looked at again, and what waits for a second pair of eyes. */

import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import { type EligibilityFacts, selectList, selectListEntries } from '../database/eligibility.ts';
import { selectUnmapped, type UnmappedCode } from '../database/localCodes.ts';
import { type Proposal, selectProposalsOf } from '../database/onlineProposals.ts';
import { type ServiceOnDay, selectServices } from '../database/onlineServices.ts';
import { selectServiceCounts } from '../database/onlineStatistics.ts';
import { type ReviewFacts, selectReviews } from '../database/reviewList.ts';
import type { ProposalState } from '../database/tables.ts';
import { MEASURED_MIN, REVIEW_AFTER_YEARS, type ReviewReason, VISITED_PERCENT_MAX } from '../rules/review.ts';
import type { Level, ServiceState } from '../rules/servicePeriods.ts';

/** One page of a list; `scope` names the list and what it was asked for, so that a cursor fits no other. */
function readList<T>(
  context: Context,
  args: PageArguments,
  scope: readonly unknown[],
  read: (after: readonly string[], limit: number) => Promise<T[]>,
  keyOf: (row: T) => string[],
): Promise<Page<T>> {
  return pageOf(context.keys, args, {
    scope: JSON.stringify(scope),
    read: (limit, after) => read(after, limit),
    sortKey: keyOf,
  });
}

export interface ServiceFilter {
  agency: string | null;
  level: Level | null;
  state: ServiceState;
  day: string;
}

export function listServicesOnDay(
  context: Context,
  filter: ServiceFilter,
  args: PageArguments,
): Promise<Page<ServiceOnDay>> {
  return readList(
    context,
    args,
    ['procedures/online', filter],
    ([afterCode = null, afterAgency = null], limit) =>
      context.read(selectServices, { ...filter, afterCode, afterAgency, limit }),
    (row) => [row.procedureCode, row.agency],
  );
}

export function listReviews(
  context: Context,
  filter: { agency: string | null; reason: ReviewReason | null },
  args: PageArguments,
): Promise<Page<ReviewFacts>> {
  const day = dayInVietnam(context.now);
  return readList(
    context,
    args,
    ['procedures/review', filter],
    ([afterCode = null, afterAgency = null], limit) =>
      context.read(selectReviews, {
        ...filter,
        day,
        years: REVIEW_AFTER_YEARS,
        measuredMin: MEASURED_MIN,
        visitedPercentMax: VISITED_PERCENT_MAX,
        afterCode,
        afterAgency,
        limit,
      }),
    (row) => [row.procedureCode, row.agency],
  );
}

export function listProposals(
  context: Context,
  filter: { agency: string; state: ProposalState },
  args: PageArguments,
): Promise<Page<Proposal>> {
  return readList(
    context,
    args,
    ['procedures/proposals', filter],
    ([afterAt = null, afterId = null], limit) =>
      context.read(selectProposalsOf, { ...filter, afterAt, afterId, limit }),
    (row) => [row.enteredAt.toISOString(), row.id],
  );
}

export function listUnmapped(
  context: Context,
  agency: string | null,
  args: PageArguments,
): Promise<Page<UnmappedCode>> {
  return readList(
    context,
    args,
    ['procedures/unmapped', agency],
    ([afterAgency = null, afterCode = null], limit) =>
      context.read(selectUnmapped, { agency, afterAgency, afterCode, limit }),
    (row) => [row.agency, row.localCode],
  );
}

export function listListed(
  context: Context,
  list: string,
  args: PageArguments,
): Promise<Page<{ code: string }>> {
  return readList(
    context,
    args,
    ['procedures/eligible', list],
    ([after = null], limit) => context.read(selectListEntries, { list, after, limit }),
    (row) => [row.code],
  );
}

/** The list of a ministry in force on a day. */
export async function findEligibilityList(
  context: Context,
  agency: string,
  day: string,
): Promise<EligibilityFacts | undefined> {
  const [list] = await context.read(selectList, { agency, day });
  return list;
}

export interface Statistics {
  agency: string | null;
  asOf: string;
  levels: { level: Level; offered: number; stopped: number }[];
  eligible: number | null;
}

const LEVELS: readonly Level[] = ['INFORMATION', 'PARTIAL', 'FULL'];

/** Counts by level on a day, a zero where the roll-up says that there is none. */
export async function countServices(
  context: Context,
  agency: string | null,
  asOf: string,
): Promise<Statistics> {
  const counts = await context.read(selectServiceCounts, { agency, day: asOf });
  const list = agency === null ? undefined : await findEligibilityList(context, agency, asOf);
  const count = (level: Level, state: ServiceState) =>
    counts.find((one) => one.level === level && one.state === state)?.count ?? 0;
  const levels = LEVELS.map((level) => {
    return { level, offered: count(level, 'OFFERED'), stopped: count(level, 'STOPPED') };
  });
  return { agency, asOf, levels, eligible: list?.listed ?? null };
}
