/** From decisions about days off and days worked to the stretches that are settled by them. */
import { isWeekend, shiftDay, yearOf } from './days.ts';
import { type HolidayStretch, holidayStretches } from './holidays.ts';
import { listSeasons } from './lawfulDays.ts';
import { findStretch, worksBy } from './openSeasons.ts';
import { isWorkingDay } from './workingDays.ts';

/** A day of a decision: the offices are closed on it, or work on it. */
export interface DecidedDay {
  /** yyyy-MM-dd. */
  day: string;
  kind: 'OFF' | 'WORK';
}

/** What one decision says. */
export interface DecidedDays {
  /** Number of the decision, as it is quoted. */
  source: string;
  days: readonly DecidedDay[];
  /** First and last day of the stretch that it settles: what neither it nor an earlier one names there is as always. */
  settles: { from: string; until: string } | null;
}

interface Said extends DecidedDay {
  source: string;
}

/**
 * The stretches that are settled once decisions are taken in, later ones last: what a later one says of a day goes before what an
 * earlier one said, and what is embedded goes before none. A stretch lies within one year.
 */
export function joinDecisions(
  decisions: readonly DecidedDays[],
  embedded: readonly HolidayStretch[] = holidayStretches,
): HolidayStretch[] {
  const all = [...embedded.map(decisionOf), ...decisions];
  const said = new Map<string, Said>();
  for (const { source, days } of all) for (const one of days) said.set(one.day, { ...one, source });
  const pieces = all.flatMap(({ source, settles, days }) => [
    ...days.map(({ day }) => ({ from: day, until: day, sources: [said.get(day)?.source ?? source] })),
    ...(settles === null ? [] : cutByYear(settles).map((piece) => ({ ...piece, sources: [source] }))),
  ]);
  return joinPieces(pieces).map(({ from, until, sources }) => {
    const within = [...said.values()].filter(({ day }) => from <= day && day <= until);
    const pick = (kind: DecidedDay['kind'], weekend: boolean): string[] =>
      within
        .filter((one) => one.kind === kind && isWeekend(one.day) === weekend)
        .map(({ day }) => day)
        .sort();
    const source = [...new Set(sources)].join('; ');
    return { from, until, source, off: pick('OFF', false), worked: pick('WORK', true) };
  });
}

const decisionOf = ({ from, until, source, off, worked }: HolidayStretch): DecidedDays => ({
  source,
  settles: { from, until },
  days: [
    ...off.map((day) => ({ day, kind: 'OFF' as const })),
    ...worked.map((day) => ({ day, kind: 'WORK' as const })),
  ],
});

interface Piece {
  from: string;
  until: string;
  sources: string[];
}

/** A stretch over the end of a year, as a piece of each. */
function cutByYear({ from, until }: { from: string; until: string }): { from: string; until: string }[] {
  const pieces: { from: string; until: string }[] = [];
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    pieces.push({ from: from > first ? from : first, until: until < last ? until : last });
  }
  return pieces;
}

/** Pieces that meet or follow one another within a year, as one. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of [...pieces].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = joined.at(-1);
    const follows =
      last !== undefined &&
      piece.from <= shiftDay(last.until, 1) &&
      yearOf(last.until) === yearOf(piece.from);
    if (!follows) joined.push({ ...piece, sources: [...piece.sources] });
    else {
      last.until = piece.until > last.until ? piece.until : last.until;
      last.sources.push(...piece.sources);
    }
  }
  return joined;
}

/** Whether a day is a weekday that the law has off whatever is decided. */
export const isLawfulHoliday = (day: string): boolean => !isWeekend(day) && isWorkingDay(day, []) === false;

/**
 * What a settled stretch lacks of what the law has off (Labour Code 45/2019/QH14, article 112): the first such weekday on which it
 * has work, or the first day of a season that lies in it with too few days off. Undefined where nothing is missing.
 */
export function findMissingHoliday(stretch: HolidayStretch): string | undefined {
  for (let day = stretch.from; day <= stretch.until; day = shiftDay(day, 1))
    if (isLawfulHoliday(day) && worksBy(day, stretch)) return day;
  const seasons = [yearOf(stretch.from), yearOf(stretch.until)].flatMap(listSeasons);
  for (const { ways } of seasons) {
    const days = [...new Set(ways.flatMap(({ off }) => off))].sort();
    const whole = days.every((day) => findStretch(day, [stretch]) !== undefined);
    const fewest = Math.min(...ways.map(({ off }) => off.length));
    if (whole && days.filter((day) => stretch.off.includes(day)).length < fewest) return days[0];
  }
  return undefined;
}
