/** What the law says of any year, checked against the notices that are known and against every notice that may come. */
import { shiftDay, yearOf } from '../../../kernel/domain/officeCalendar/days.ts';
import { holidayStretches } from '../../../kernel/domain/officeCalendar/holidays.ts';
import { listSeasons } from '../../../kernel/domain/officeCalendar/lawfulDays.ts';
import { findLunarDay } from '../../../kernel/domain/officeCalendar/lunar.ts';
import { findTermEnd, isWorkingDay } from '../../../kernel/domain/officeCalendar/workingDays.ts';

const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('The lunar days that the law names', () => {
  it.each([
    [1985, '1985-01-21', '1985-04-29'],
    [2007, '2007-02-17', '2007-04-26'],
    [2023, '2023-01-22', '2023-04-29'],
    [2024, '2024-02-10', '2024-04-18'],
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2030, '2030-02-02', '2030-04-12'],
  ])('Tết of %s is %s, the day of the Hùng Kings %s', (year, tet, festival) =>
    expect([findLunarDay(year, 1, 1), findLunarDay(year, 3, 10)]).toEqual([tet, festival]),
  );

  it('agree with the Chinese calendar but where the meridian of Hà Nội parts them', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const differing = years(1976, 2060).filter(
      (year) => !chinese.format(new Date(findLunarDay(year, 1, 1))).startsWith('1/1'),
    );
    expect(differing).toEqual(expect.arrayContaining([1985, 2007]));
    // In 2027 and 2030 the new moon is minutes from midnight in Beijing, which is finer than the library reckons.
    expect(differing.filter((year) => ![1985, 2007, 2027, 2030, 2053].includes(year))).toEqual([]);
  });
});

describe('What the law leaves open', () => {
  it('holds every notice that is known', () => {
    for (const stretch of holidayStretches) {
      const within = (days: readonly string[]) => days.filter((day) => day <= stretch.until);
      const seasons = listSeasons(yearOf(stretch.from));
      const fitting = seasons.map(({ ways }) =>
        ways.find(
          ({ off, worked }) =>
            within(off).every((day) => stretch.off.includes(day)) &&
            within(worked).every((day) => stretch.worked.includes(day)) &&
            // What the notice takes beside these days belongs to no other way of the season.
            !ways.some(
              (other) =>
                other.off.length > off.length &&
                other.off.every((day) => stretch.off.includes(day)) &&
                other.worked.every((day) => stretch.worked.includes(day)),
            ),
        ),
      );
      expect(within(fitting.flatMap((way) => way?.off ?? ['?'])).sort()).toEqual(stretch.off);
      expect(within(fitting.flatMap((way) => way?.worked ?? ['?'])).sort()).toEqual(stretch.worked);
    }
  });

  it('settles nothing otherwise than the notice of the year then did', () => {
    for (const stretch of holidayStretches)
      for (let day = stretch.from; day <= stretch.until; day = shiftDay(day, 1)) {
        const byLaw = isWorkingDay(day, []);
        expect([day, byLaw ?? isWorkingDay(day)]).toEqual([day, isWorkingDay(day)]);
      }
  });

  it('leaves most of a year settled', () => {
    for (const year of years(2027, 2032)) {
      const open = Array.from({ length: 365 }, (_, at) => shiftDay(`${year}-01-01`, at)).filter(
        (day) => isWorkingDay(day, []) === undefined,
      );
      expect(open.length).toBeLessThan(45);
    }
  });

  it('a term ends, by the notice that came, within what was possible before it came', () => {
    for (const { from, until } of holidayStretches)
      for (let day = shiftDay(from, 45); day < shiftDay(until, -45); day = shiftDay(day, 13))
        for (const count of [-20, -5, 5, 10]) {
          const told = findTermEnd(day, count)?.latest ?? '';
          const { earliest, latest } = findTermEnd(day, count, []) ?? { earliest: '', latest: '' };
          expect([day, count, earliest <= told && told <= latest]).toEqual([day, count, true]);
        }
  });

  it('a term that meets no open day has one end, and one that has one end meets none that matters', () => {
    for (let day = '2027-01-01'; day < '2027-12-31'; day = shiftDay(day, 2)) {
      const end = findTermEnd(day, 5, []);
      const crossed: string[] = [];
      for (let one = shiftDay(day, 1); one <= (end?.latest ?? ''); one = shiftDay(one, 1)) crossed.push(one);
      const isSettled = crossed.every((one) => isWorkingDay(one, []) !== undefined);
      expect([day, isSettled && end?.earliest !== end?.latest]).toEqual([day, false]);
    }
  });
});
