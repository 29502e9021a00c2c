import { isWeekend, shiftDay, yearOf } from './days.ts';
import { type HolidayStretch, holidayStretches } from './holidays.ts';
import { LAW_SINCE, listSeasons, type Way } from './lawfulDays.ts';

/** The first and the last day on which a term can end; the same day where nothing is open. */
export interface TermEnd {
  earliest: string;
  latest: string;
}

type Stretches = readonly HolidayStretch[];

const findStretch = (day: string, stretches: Stretches): HolidayStretch | undefined =>
  stretches.find(({ from, until }) => from <= day && day <= until);

const isKnown = (day: string, stretches: Stretches): boolean =>
  day >= LAW_SINCE || findStretch(day, stretches) !== undefined;

const worksBy = (day: string, { off, worked }: Pick<Way, 'off' | 'worked'>): boolean =>
  worked.includes(day) || (!isWeekend(day) && !off.includes(day));

/** Whether a way agrees with every day that a notice has settled. */
function agrees(way: Way, stretches: Stretches): boolean {
  const settled = (day: string, works: boolean): boolean => {
    const stretch = findStretch(day, stretches);
    return stretch === undefined || worksBy(day, stretch) === works;
  };
  return way.off.every((day) => settled(day, false)) && way.worked.every((day) => settled(day, true));
}

/**
 * The ways of one season as far as they differ within some days that no notice covers. A notice that fits no way settles its own
 * days and nothing else.
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

/** Every calendar that the notices yet to come may make of some days, as days off and worked that no notice covers. */
function listCalendars(days: readonly string[], stretches: Stretches): Way[] {
  const open = new Set(days.filter((day) => findStretch(day, stretches) === undefined));
  const years = new Set([...open].flatMap((day) => [yearOf(shiftDay(day, -31)), yearOf(shiftDay(day, 31))]));
  return [...years].flatMap(listSeasons).reduce<Way[]>(
    (calendars, season) => {
      const ways = narrow(season, open, stretches);
      return calendars.flatMap(({ off, worked }) =>
        ways.map((way) => ({ off: [...off, ...way.off], worked: [...worked, ...way.worked] })),
      );
    },
    [{ off: [], worked: [] }],
  );
}

/** Whether the state's offices work on a day (yyyy-MM-dd); undefined where a notice that is not known may say either. */
export function isWorkingDay(day: string, stretches: Stretches = holidayStretches): boolean | undefined {
  if (!isKnown(day, stretches)) return undefined;
  const stretch = findStretch(day, stretches);
  const [first, ...others] = (stretch === undefined ? listCalendars([day], stretches) : [stretch]).map(
    (calendar) => worksBy(day, calendar),
  );
  return others.every((works) => works === first) ? first : undefined;
}

/**
 * Between which days the so-manieth working day after a day falls, or before it where the number is negative, whatever the
 * notices that are not known will say. The day itself does not count (Civil Code 91/2015/QH13, article 147). Undefined as soon
 * as a day on the way is older than the law and in no notice: nothing is guessed.
 */
export function findTermEnd(
  day: string,
  count: number,
  stretches: Stretches = holidayStretches,
): TermEnd | undefined {
  const step = Math.sign(count);
  // Beside its weekends a term crosses fewer days off than a year has holidays and exchanges.
  const reach = Math.ceil(Math.abs(count) * 1.5) + 21;
  const ahead = Array.from({ length: reach }, (_, index) => shiftDay(day, step * (index + 1)));
  const ends = new Set<string | undefined>();
  for (const calendar of listCalendars(ahead, stretches)) ends.add(walk(day, count, calendar, stretches));
  if (ends.has(undefined)) return undefined;
  const sorted = [...ends].filter((end) => end !== undefined).sort();
  const [earliest, latest] = [sorted.at(0), sorted.at(-1)];
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function walk(day: string, count: number, calendar: Way, stretches: Stretches): string | undefined {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = shiftDay(reached, step);
    if (!isKnown(reached, stretches)) return undefined;
    if (worksBy(reached, findStretch(reached, stretches) ?? calendar)) left -= 1;
  }
  return reached;
}

/** How many days from a day on are settled, the day itself among them: 0 where it is open itself, at most `within`. */
export function countKnownDays(
  from: string,
  within: number,
  stretches: Stretches = holidayStretches,
): number {
  let count = 0;
  while (count < within && isWorkingDay(shiftDay(from, count), stretches) !== undefined) count += 1;
  return count;
}
