/** Whether a decision on the calendar can be entered, and whether it can be confirmed beside what is confirmed already. */
import { displayDate, isPartialDate } from '../../../../kernel/domain/calendar.ts';
import { yearOf } from '../../../../kernel/domain/officeCalendar/days.ts';
import {
  type DecidedDay,
  type DecidedDays,
  findMissingHoliday,
  isLawfulHoliday,
  joinDecisions,
} from '../../../../kernel/domain/officeCalendar/decisions.ts';
import { LAW_SINCE } from '../../../../kernel/domain/officeCalendar/lawfulDays.ts';
import { readTyped, tellFault } from '../../../../kernel/domain/text/typed.ts';
import { isWholeDay } from '../../codeLists/rules/inForce.ts';

export interface EnteredCalendar {
  number: string;
  issuer: string;
  decidedOn: string;
  settles: { from: string; until: string } | null;
  days: readonly DecidedDay[];
}

export interface CalendarFacts {
  /** Whether the list of agencies has the issuer. */
  issuerKnown: boolean;
  /** What is confirmed, in its order; none of it is this decision. */
  confirmed: readonly (DecidedDays & { decidedOn: string | null })[];
  /** yyyy-MM-dd, in Vietnam. */
  today: string;
}

const NUMBER_MAX = 100;
const DAYS_MAX = 100;
/** Nobody decides on days off further ahead. */
const YEARS_AHEAD_MAX = 5;

const refuse = (message: string, days: readonly string[] = []) => ({
  __typename: 'CalendarDecisionNotAccepted' as const,
  message,
  days: [...days],
});
export type CalendarRefusal = ReturnType<typeof refuse>;

/** Null when it can be relied on. */
export function judgeCalendar(entered: EnteredCalendar, facts: CalendarFacts): CalendarRefusal | null {
  return judgeHead(entered, facts) ?? judgeDays(entered, facts) ?? judgeTogether(entered, facts);
}

function judgeHead(
  { number, decidedOn }: EnteredCalendar,
  { issuerKnown, today }: CalendarFacts,
): CalendarRefusal | null {
  const { fault } = readTyped(number, NUMBER_MAX);
  if (fault !== undefined) return refuse(tellFault(fault, 'số, ký hiệu của quyết định', NUMBER_MAX));
  if (!isDay(decidedOn)) return refuse('Ngày ký quyết định phải là một ngày đầy đủ.');
  if (!issuerKnown) return refuse('Cơ quan ban hành quyết định không có trong danh mục cơ quan.');
  return decidedOn > today ? refuse('Ngày ký quyết định không thể ở tương lai.') : null;
}

const isDay = (day: string): boolean => isWholeDay(day) && isPartialDate(day);

function judgeDays({ days, settles }: EnteredCalendar, { today }: CalendarFacts): CalendarRefusal | null {
  if (days.length === 0 && settles === null)
    return refuse('Hãy nhập ít nhất một ngày nghỉ, ngày làm bù hoặc khoảng ngày mà quyết định ấn định.');
  if (days.length > DAYS_MAX) return refuse(`Một quyết định có nhiều nhất ${DAYS_MAX} ngày.`);
  const all = [...days.map(({ day }) => day), ...(settles === null ? [] : [settles.from, settles.until])];
  const last = `${yearOf(today) + YEARS_AHEAD_MAX}-12-31`;
  const wrong = all.filter((day) => !isDay(day) || day < LAW_SINCE || day > last);
  if (wrong.length > 0)
    return refuse(
      `Ngày phải có dạng yyyy-MM-dd, từ ${displayDate(LAW_SINCE)} đến ${displayDate(last)}.`,
      wrong,
    );
  const twice = days.map(({ day }) => day).filter((day, index, list) => list.indexOf(day) !== index);
  if (twice.length > 0) return refuse('Mỗi ngày chỉ được nêu một lần trong quyết định.', twice);
  if (settles !== null && (settles.from > settles.until || yearOf(settles.until) > yearOf(settles.from) + 1))
    return refuse(
      'Khoảng ngày mà quyết định ấn định phải có ngày đầu trước ngày cuối, trong hai năm liền nhau.',
    );
  const worked = days
    .filter(({ day, kind }) => kind === 'WORK' && isLawfulHoliday(day))
    .map(({ day }) => day);
  return worked.length > 0
    ? refuse('Bộ luật Lao động cho nghỉ ngày này; quyết định không thể đổi thành ngày làm việc.', worked)
    : null;
}

/** What is settled by it and what was decided before must leave every holiday that the law has. */
function judgeTogether(entered: EnteredCalendar, { confirmed }: CalendarFacts): CalendarRefusal | null {
  const named = [...entered.days.map(({ day }) => day), entered.settles?.from, entered.settles?.until];
  const years = new Set(named.flatMap((day) => (day === undefined ? [] : [yearOf(day)])));
  for (const stretch of joinDecisions(withDecision(entered, confirmed))) {
    if (!years.has(yearOf(stretch.from))) continue;
    const missing = findMissingHoliday(stretch);
    if (missing !== undefined)
      return refuse('Lịch nghỉ còn thiếu ngày mà Bộ luật Lao động cho nghỉ trong khoảng này.', [missing]);
  }
  return null;
}

/** The confirmed decisions with one more, where it belongs by its own day: behind all that were decided no later. */
export function withDecision(
  { number, days, settles, decidedOn }: EnteredCalendar,
  confirmed: CalendarFacts['confirmed'],
): DecidedDays[] {
  const isEarlier = (one: { decidedOn: string | null }): boolean =>
    one.decidedOn === null || one.decidedOn <= decidedOn;
  return [
    ...confirmed.filter(isEarlier),
    { source: number, days, settles },
    ...confirmed.filter((one) => !isEarlier(one)),
  ];
}

/** The days as they are kept: in their order, an exchanged Saturday as worked; a weekday worked takes an earlier day off back. */
export const sortDays = (days: readonly DecidedDay[]): DecidedDay[] =>
  [...days].sort((one, other) => (one.day < other.day ? -1 : 1));

/** Whether two decisions say the same of the same days. */
export const saysTheSame = (one: Pick<EnteredCalendar, 'days' | 'settles'>, other: DecidedDays): boolean =>
  JSON.stringify([sortDays(one.days).map(toPair), one.settles]) ===
  JSON.stringify([sortDays(other.days).map(toPair), other.settles]);

const toPair = ({ day, kind }: DecidedDay): [string, string] => [day, kind];
