/**
 * What the survey of an agency says without giving anybody away. Of each aspect and month the ratings are divided by agency, from the root of its code down,
 * as public figures are (decision 80): an agency is told of a month, with what is below it, or it is not, whoever asks for which months. A longer time is the
 * sum of its told months, so that the difference of two answers is made of told parts too.
 */
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { type RatingAspect, ratingAspects } from './rating.ts';
import { firstUnsettled, monthFrom } from './statistics/months.ts';
import { SMALL, withhold } from './statistics/withholding.ts';

/** How an agency itself, without what is below it, was rated in a month. */
export interface RatedMonth {
  agency: AgencyCode;
  /** yyyy-MM */
  month: string;
  aspect: RatingAspect;
  ratings: number;
  /** All scores together. */
  total: number;
}

/**
 * What the survey says of an agency and its units.
 *
 * @param rated of every agency with the same root, each agency, month and aspect at most once
 */
export function summarise(agency: AgencyCode, rated: readonly RatedMonth[]) {
  const averages = ratingAspects.flatMap((aspect) => {
    const ofAspect = rated.filter((one) => one.aspect === aspect);
    const told = [...grouped(ofAspect, ({ month }) => month)]
      .filter(([, ofMonth]) => isTold(agency, ofMonth))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (told.length === 0) return [];
    const own = told.flatMap(([, ofMonth]) => ofMonth.filter((one) => isWithin(one.agency, agency)));
    const ratings = ratingsOf(own);
    const total = own.reduce((sum, one) => sum + one.total, 0);
    return [{ aspect, average: total / ratings, ratings, months: told.map(([month]) => month) }];
  });
  return { ratings: averages.find(({ aspect }) => aspect === 'OVERALL')?.ratings ?? null, averages };
}

/** Whether an agency is told: none of those that it is below is withheld, and neither is it. @param rated one aspect of one month */
export function isTold(
  agency: AgencyCode,
  rated: readonly Pick<RatedMonth, 'agency' | 'ratings'>[],
): boolean {
  const codes = agency.split('.');
  const path = codes.map((_, at) => codes.slice(0, at + 1).join('.'));
  const [root = agency] = path;
  if (ratingsOf(rated.filter((one) => isWithin(one.agency, root))) < SMALL) return false;
  return path.slice(1).every((next, at) => {
    const parts = partsOf(path[at] ?? root, rated);
    const part = parts.find(({ id }) => id === next);
    return part !== undefined && !withhold(parts).has(part);
  });
}

/** What a whole is divided into: each agency right below it, with what is below that, and what is rated of the whole itself. */
function partsOf(whole: string, rated: readonly Pick<RatedMonth, 'agency' | 'ratings'>[]) {
  const level = whole.split('.').length;
  const within = rated.filter((one) => isWithin(one.agency, whole));
  const nameOf = (code: string) => code.split('.', level + 1).join('.');
  return [...grouped(within, (one) => nameOf(one.agency))].map(([id, own]) => ({
    id,
    dossiers: ratingsOf(own),
  }));
}

const isWithin = (agency: string, whole: string): boolean =>
  agency === whole || agency.startsWith(`${whole}.`);

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    group.push(one);
    groups.set(keyOf(one), group);
  }
  return groups;
}

const ratingsOf = (rated: readonly { ratings: number }[]): number =>
  rated.reduce((sum, { ratings }) => sum + ratings, 0);

/**
 * The months of a survey, each by its first day: those in which the days lie, but none that is not settled, since what is still rated in a month would be the
 * difference of two readings.
 *
 * @param from yyyy-MM-dd
 * @param to yyyy-MM-dd
 * @param today yyyy-MM-dd, in Vietnam
 */
export function monthsOf(from: string, to: string, today: string): { first: string; before: string } {
  const [after, end] = [monthFrom(to, 1), firstUnsettled(today)];
  return { first: monthFrom(from, 0), before: after < end ? after : end };
}
