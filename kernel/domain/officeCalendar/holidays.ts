/**
 * Days on which the state's offices are closed beside Saturday and Sunday, and Saturdays worked in exchange, year by year
 * as they were announced. Where no announcement is known, `lawfulDays.ts` says what the law fixes and what it leaves open.
 */
export interface HolidayStretch {
  /** First and last day that the announcement is known to cover. */
  from: string;
  until: string;
  source: string;
  /** Weekdays off. */
  off: readonly string[];
  /** Saturdays and Sundays worked in exchange. */
  worked: readonly string[];
}

const days = (year: number, list: string): string[] =>
  list === '' ? [] : list.split(' ').map((day) => `${year}-${day}`);

export const holidayStretches: readonly HolidayStretch[] = [
  {
    from: '2024-01-01',
    until: '2024-12-31',
    source:
      'Labour Code 45/2019/QH14, article 112; Notice 5015/TB-LĐTBXH of 22 November 2023; 29 April exchanged for 4 May',
    off: days(2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'),
    worked: days(2024, '05-04'),
  },
  {
    from: '2025-01-01',
    until: '2025-12-31',
    source:
      'Labour Code 45/2019/QH14, article 112; Notice 6150/TB-BLĐTBXH of 3 December 2024; 2 May exchanged for 26 April',
    off: days(2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'),
    worked: days(2025, '04-26'),
  },
  {
    // Resolution 80-NQ/TW of January 2026 wants 24 November off; how that is carried out is not known here, so the stretch ends.
    from: '2026-01-01',
    until: '2026-11-23',
    source:
      'Labour Code 45/2019/QH14, article 112; 2 January exchanged for 10 January and 31 August for 22 August, as announced',
    off: days(2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02'),
    worked: days(2026, '01-10 08-22'),
  },
];
