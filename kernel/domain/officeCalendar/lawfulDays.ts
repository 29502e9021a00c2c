/**
 * What the law says of a year by itself (Labour Code 45/2019/QH14, articles 111 and 112), and what it leaves to the Prime
 * Minister's notice: which five days Tết takes, the day beside 2 September, and a working day between days off that is
 * exchanged for a Saturday. Each season of holidays has the ways in which a notice may still arrange it.
 */
import { isSaturday, isWeekend, shiftDay } from './days.ts';
import { findLunarDay } from './lunar.ts';

/** First day on which the Labour Code of 2019 holds; the law before it counted other days. */
export const LAW_SINCE = '2021-01-01';

/** One way to arrange a season: its weekdays off, and Saturdays worked in exchange. */
export interface Way {
  off: readonly string[];
  worked: readonly string[];
}

const TET_DAYS = 5;
const FESTIVAL = { month: 3, day: 10 };
/** How far from an exchanged day the Saturday for it has lain: six to nine days in the notices of 2024 to 2026. */
const EXCHANGE_WITHIN = 14;
/** Nearer ones belong to the days off that the exchange makes whole. */
const EXCHANGE_BEYOND = 2;

const from = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => shiftDay(first, index));

/** The holidays that are arranged together, since the exchanges of one meet no other. */
export const seasonNames = ['NEW_YEAR', 'TET', 'SPRING', 'NATIONAL_DAY', 'CULTURE_DAY'] as const;
export type SeasonName = (typeof seasonNames)[number];

/** One season of a year with every way that is open. */
export interface Season {
  name: SeasonName;
  year: number;
  ways: readonly Way[];
  /** Every day that a way speaks of: on any other the offices are as always. */
  spoken: ReadonlySet<string>;
}

/** Reckoned once for a year: the law of it does not change while a process runs. */
const reckoned = new Map<number, readonly Season[]>();

/**
 * The seasons of a year, each with every way that is open. 24 November is to be a day off by Resolution 80-NQ/TW; how that is
 * carried out is not known here, so both ways are open.
 */
export function listSeasons(year: number): readonly Season[] {
  const seasons = reckoned.get(year) ?? listChoices(year);
  reckoned.set(year, seasons);
  return seasons;
}

/** The holidays of each season as they may be chosen, wherever in the week they fall, and then arranged. */
function listChoices(year: number): Season[] {
  const tet = findLunarDay(year, 1, 1);
  const festival = findLunarDay(year, FESTIVAL.month, FESTIVAL.day);
  const season = (name: SeasonName, choices: string[][]): Season => {
    const ways = choices.flatMap(arrange);
    return { name, year, ways, spoken: new Set(ways.flatMap(({ off, worked }) => [...off, ...worked])) };
  };
  return [
    season('NEW_YEAR', [[`${year}-01-01`]]),
    // Any five days in a row that hold the first day of the year: the law says no more than five.
    season(
      'TET',
      from(shiftDay(tet, 1 - TET_DAYS), TET_DAYS).map((first) => from(first, TET_DAYS)),
    ),
    season('SPRING', [[festival, `${year}-04-30`, `${year}-05-01`].sort()]),
    season('NATIONAL_DAY', [
      [`${year}-09-01`, `${year}-09-02`],
      [`${year}-09-02`, `${year}-09-03`],
    ]),
    ...(year < 2026 ? [] : [season('CULTURE_DAY', [[], [`${year}-11-24`]])]),
  ];
}

/** The holidays as they fall, with and without working days between them exchanged for a Saturday. */
function arrange(holidays: readonly string[]): Way[] {
  const off = takeWeekdays(holidays);
  return listBetween(off).reduce<Way[]>(
    (ways, between) =>
      ways.flatMap((way) => [
        way,
        ...listExchanges(between)
          .filter((saturday) => !holidays.includes(saturday) && !way.worked.includes(saturday))
          .map((saturday) => ({ off: [...way.off, between], worked: [...way.worked, saturday] })),
      ]),
    [{ off, worked: [] }],
  );
}

/** Article 111: for a holiday on a day of weekly rest the next working day is off. */
function takeWeekdays(holidays: readonly string[]): string[] {
  const off = holidays.filter((day) => !isWeekend(day));
  for (const day of holidays.filter(isWeekend)) {
    let next = shiftDay(day, 1);
    while (isWeekend(next) || off.includes(next)) next = shiftDay(next, 1);
    off.push(next);
  }
  return off.sort();
}

/** Single working days with a day off on either side. */
function listBetween(off: readonly string[]): string[] {
  const isOff = (day: string): boolean => isWeekend(day) || off.includes(day);
  const beside = new Set(off.flatMap((day) => [shiftDay(day, -1), shiftDay(day, 1)]));
  return [...beside].filter((day) => !isOff(day) && isOff(shiftDay(day, -1)) && isOff(shiftDay(day, 1)));
}

function listExchanges(between: string): string[] {
  const around = from(shiftDay(between, -EXCHANGE_WITHIN), 2 * EXCHANGE_WITHIN + 1);
  const [near, far] = [shiftDay(between, -EXCHANGE_BEYOND), shiftDay(between, EXCHANGE_BEYOND)];
  return around.filter((day) => isSaturday(day) && (day < near || day > far));
}
