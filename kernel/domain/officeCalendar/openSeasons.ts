/** What decisions that are known leave open of the seasons of the law. */
import { isWeekend, yearOf } from './days.ts';
import type { HolidayStretch } from './holidays.ts';
import { listSeasons, type Season, type Way } from './lawfulDays.ts';

export type Stretches = readonly HolidayStretch[];

export const findStretch = (day: string, stretches: Stretches): HolidayStretch | undefined =>
  stretches.find(({ from, until }) => from <= day && day <= until);

/** Whether offices work on a day, by what is off and what is worked in exchange. */
export const worksBy = (day: string, { off, worked }: Way): boolean =>
  worked.includes(day) || (!isWeekend(day) && !off.includes(day));

/** Whether a way agrees with every day that a decision has settled. */
function agrees(way: Way, stretches: Stretches): boolean {
  const settled = (day: string, works: boolean): boolean => {
    const stretch = findStretch(day, stretches);
    return stretch === undefined || worksBy(day, stretch) === works;
  };
  return way.off.every((day) => settled(day, false)) && way.worked.every((day) => settled(day, true));
}

/**
 * The ways of one season as far as they differ within some days that no decision covers. A decision that fits no way settles its
 * own days and nothing else.
 */
function narrow(ways: readonly Way[], days: ReadonlySet<string>, stretches: Stretches): Way[] {
  const agreeing = ways.filter((way) => agrees(way, stretches));
  const narrowed = (agreeing.length === 0 ? ways : agreeing).map(({ off, worked }) => ({
    off: off.filter((day) => days.has(day)),
    worked: worked.filter((day) => days.has(day)),
  }));
  const distinct = new Map(narrowed.map((way) => [JSON.stringify([way.off, way.worked]), way]));
  return [...distinct.values()];
}

/** The seasons that speak of some days, each with the ways that decisions yet to come may still take on those that none covers. */
export function listOpenSeasons(days: readonly string[], stretches: Stretches): Season[] {
  const open = new Set(days.filter((day) => findStretch(day, stretches) === undefined));
  const years = new Set([...open].map(yearOf));
  // An exchange may lie in the year before its holiday; none lies behind it.
  for (const year of [...years]) years.add(year + 1);
  const meets = ({ spoken }: Season): boolean => [...spoken].some((day) => open.has(day));
  return [...years]
    .flatMap(listSeasons)
    .filter(meets)
    .map((season) => ({ ...season, ways: narrow(season.ways, open, stretches) }))
    .filter(({ ways }) => ways.some(({ off, worked }) => off.length + worked.length > 0));
}
