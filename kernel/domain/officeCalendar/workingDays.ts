import { isWeekend, shiftDay } from './days.ts';
import { holidayStretches } from './holidays.ts';
import { LAW_SINCE, type Season, type Way } from './lawfulDays.ts';
import { findStretch, listOpenSeasons, type Stretches, worksBy } from './openSeasons.ts';

/** The first and the last day on which a term can end; the same day where nothing that is open makes a difference. */
export interface TermEnd {
  earliest: string;
  latest: string;
  /** The seasons that make the difference; none where there is none. */
  dependsOn: readonly Season[];
}

const isKnown = (day: string, stretches: Stretches): boolean =>
  day >= LAW_SINCE || findStretch(day, stretches) !== undefined;

/** What a way says of one day. */
const sayingOf = ({ off, worked }: Way, day: string): 'WORKED' | 'OFF' | 'NOTHING' =>
  worked.includes(day) ? 'WORKED' : off.includes(day) ? 'OFF' : 'NOTHING';

/** Whether the state's offices work on a day (yyyy-MM-dd); undefined where a decision that is not known may say either. */
export function isWorkingDay(day: string, stretches: Stretches = holidayStretches): boolean | undefined {
  if (!isKnown(day, stretches)) return undefined;
  const stretch = findStretch(day, stretches);
  if (stretch !== undefined) return worksBy(day, stretch);
  const sayings = listOpenSeasons([day], stretches).map(
    ({ ways }) => new Set(ways.map((way) => sayingOf(way, day))),
  );
  // A Saturday is off unless some season has it worked; a weekday is worked unless some season has it off.
  const decisive = isWeekend(day) ? 'WORKED' : 'OFF';
  if (sayings.some((said) => said.size === 1 && said.has(decisive))) return isWeekend(day);
  return sayings.some((said) => said.has(decisive)) ? undefined : !isWeekend(day);
}

/** How many working days more or fewer than by the weekdays alone each way of a season has made up to the day reached. */
interface Tally {
  season: Season;
  counts: number[];
}

function advance({ season, counts }: Tally, day: string): void {
  if (!season.spoken.has(day)) return;
  season.ways.forEach((way, index) => {
    const saying = sayingOf(way, day);
    const by = saying === 'WORKED' && isWeekend(day) ? 1 : saying === 'OFF' && !isWeekend(day) ? -1 : 0;
    counts[index] = (counts[index] ?? 0) + by;
  });
}

const sum = (tallies: readonly Tally[], pick: (...counts: number[]) => number): number =>
  tallies.reduce((total, { counts }) => total + pick(...counts), 0);

/**
 * Between which days the so-manieth working day after a day falls, or before it where the number is negative, whatever the
 * decisions that are not known will say. The day itself does not count (Civil Code 91/2015/QH13, article 147). Undefined as soon
 * as a day on the way is older than the law and in no stretch: nothing is guessed.
 *
 * The fewest and the most working days up to a day are sums over the seasons, since an exchange needs a Saturday of its own: a
 * term has ended for certain once the fewest are enough, and has not before the most are.
 */
export function findTermEnd(
  day: string,
  count: number,
  stretches: Stretches = holidayStretches,
): TermEnd | undefined {
  if (count === 0) return { earliest: day, latest: day, dependsOn: [] };
  const step = Math.sign(count);
  // Beside its weekends a term crosses fewer days off than a year has holidays and exchanges.
  const reach = Math.ceil(Math.abs(count) * 1.5) + 40;
  const ahead = Array.from({ length: reach }, (_, index) => shiftDay(day, step * (index + 1)));
  const tallies = listOpenSeasons(ahead, stretches).map((season) => ({
    season,
    counts: season.ways.map(() => 0),
  }));
  const end = walk(ahead, Math.abs(count), tallies, stretches);
  return end === undefined || step > 0 ? end : { ...end, earliest: end.latest, latest: end.earliest };
}

function walk(
  ahead: readonly string[],
  wanted: number,
  tallies: readonly Tally[],
  stretches: Stretches,
): TermEnd | undefined {
  let settled = 0;
  let earliest: string | undefined;
  const depending = new Set<Season>();
  for (const day of ahead) {
    if (!isKnown(day, stretches)) return undefined;
    const stretch = findStretch(day, stretches);
    if (stretch === undefined ? !isWeekend(day) : worksBy(day, stretch)) settled += 1;
    if (stretch === undefined) for (const tally of tallies) advance(tally, day);
    if (settled + sum(tallies, Math.max) < wanted) continue;
    earliest ??= day;
    if (settled + sum(tallies, Math.min) >= wanted)
      return { earliest, latest: day, dependsOn: [...depending] };
    for (const { season, counts } of tallies)
      if (Math.max(...counts) !== Math.min(...counts)) depending.add(season);
  }
  return undefined;
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
