/** What must still be decided of the calendar, from which day it matters, and by whom: the open entries of the officials' list. */
import { yearOf } from './days.ts';
import { listSeasons, type Season, type SeasonName } from './lawfulDays.ts';
import { listOpenSeasons, type Stretches } from './openSeasons.ts';
import { isWorkingDay } from './workingDays.ts';

/** What a decision has to say: which days of several, whether a day is off at all, whether a working day is exchanged. */
export type OpenQuestion = 'WHICH_DAYS' | 'WHETHER_OFF' | 'EXCHANGE';

export interface OpenEntry {
  season: SeasonName;
  year: number;
  questions: OpenQuestion[];
  /** The days that may still be off or worked, in their order. */
  days: string[];
  /** Who decides, in Vietnamese. */
  decidedBy: string;
  /** The law that leaves it open, in Vietnamese. */
  basis: string;
}

const BY_LAW = {
  decidedBy: 'Thủ tướng Chính phủ, theo đề nghị của Bộ Nội vụ',
  basis: 'Bộ luật Lao động 45/2019/QH14, Điều 112',
};
const BY_RESOLUTION = {
  decidedBy: 'Quốc hội hoặc Chính phủ, để thi hành Nghị quyết 80-NQ/TW',
  basis: 'Nghị quyết 80-NQ/TW (Ngày Văn hóa Việt Nam 24/11)',
};
const CHOICE: Partial<Record<SeasonName, OpenQuestion>> = {
  TET: 'WHICH_DAYS',
  NATIONAL_DAY: 'WHICH_DAYS',
  CULTURE_DAY: 'WHETHER_OFF',
};

/** The open entries that concern any day from one to another, both included; earliest first. */
export function listOpenEntries(from: string, until: string, stretches: Stretches): OpenEntry[] {
  const years = Array.from({ length: yearOf(until) - yearOf(from) + 2 }, (_, at) => yearOf(from) + at);
  return years
    .flatMap(listSeasons)
    .flatMap((season) => findOpenEntry(season, stretches) ?? [])
    .filter(({ days }) => days.some((day) => from <= day && day <= until))
    .sort((one, other) => ((one.days[0] ?? '') < (other.days[0] ?? '') ? -1 : 1));
}

/** What is still open of the season of a year; undefined where nothing is. */
export function findOpenEntry(
  { name, year }: Pick<Season, 'name' | 'year'>,
  stretches: Stretches,
): OpenEntry | undefined {
  const spoken = listSeasons(year).find((season) => season.name === name)?.spoken ?? new Set();
  const open = listOpenSeasons([...spoken], stretches);
  const season = open.find((one) => one.name === name && one.year === year);
  return season === undefined ? undefined : readEntry(season, stretches);
}

/** What is open of a season as far as its narrowed ways differ; undefined where they do not. */
function readEntry({ name, year, ways }: Season, stretches: Stretches): OpenEntry | undefined {
  const spoken = [...new Set(ways.flatMap(({ off, worked }) => [...off, ...worked]))].sort();
  const days = spoken.filter((day) => isWorkingDay(day, stretches) === undefined);
  if (days.length === 0) return undefined;
  const chosen = new Set(ways.filter(({ worked }) => worked.length === 0).map(({ off }) => off.join()));
  const choice = CHOICE[name];
  const questions: OpenQuestion[] = [
    ...(chosen.size > 1 && choice !== undefined ? [choice] : []),
    ...(ways.some(({ worked }) => worked.length > 0) ? ['EXCHANGE' as const] : []),
  ];
  return { season: name, year, questions, days, ...(name === 'CULTURE_DAY' ? BY_RESOLUTION : BY_LAW) };
}
