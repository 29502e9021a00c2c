/** Days that terms are given: over what is decided, over what is not, and once it is. */
import { shiftDay } from '../../../kernel/domain/officeCalendar/days.ts';
import { type DecidedDays, joinDecisions } from '../../../kernel/domain/officeCalendar/decisions.ts';
import { type HolidayStretch, holidayStretches } from '../../../kernel/domain/officeCalendar/holidays.ts';
import { listSeasons } from '../../../kernel/domain/officeCalendar/lawfulDays.ts';
import { listOpenEntries } from '../../../kernel/domain/officeCalendar/openEntries.ts';
import { giveTerm } from '../../../kernel/domain/officeCalendar/terms.ts';
import { findTermEnd, isWorkingDay } from '../../../kernel/domain/officeCalendar/workingDays.ts';
import { describeYear } from '../../../subgraphs/procedures/calendar/rules/year.ts';

const off = (...days: string[]) => days.map((day) => ({ day, kind: 'OFF' as const }));
const work = (...days: string[]) => days.map((day) => ({ day, kind: 'WORK' as const }));
/** A made-up notice for Tết of 2027, which is on Saturday 6 February: two days before, and the three working days after it. */
const TET_2027: DecidedDays = {
  source: '1/TB-BNV',
  settles: { from: '2027-01-15', until: '2027-02-28' },
  days: off('2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'),
};
const give = (from: string, count: number, decided: readonly DecidedDays[] = []) => {
  const stretches = joinDecisions(decided);
  const appointment = giveTerm(from, count, 'APPOINTMENT', stretches);
  return [
    appointment?.day,
    giveTerm(from, count, 'DEADLINE', stretches)?.day,
    appointment?.provisional,
    appointment?.dependsOn.map(({ season, year }) => `${season} ${year}`).join() ?? '',
  ];
};

describe('The day of a term', () => {
  const golden: [string, string, number, string, string, boolean, string][] = [
    // What, from, working days → appointment, deadline, provisional, what it waits for.
    ['over Tết 2026, which is decided', '2026-02-12', 3, '2026-02-24', '2026-02-24', false, ''],
    ['over 30 April and 1 May 2026', '2026-04-28', 3, '2026-05-05', '2026-05-05', false, ''],
    ['over the Saturday worked for 31 August 2026', '2026-08-20', 4, '2026-08-25', '2026-08-25', false, ''],
    ['over 2 September 2026 and 31 August', '2026-08-27', 3, '2026-09-04', '2026-09-04', false, ''],
    [
      'over 24 November 2026, which may be off',
      '2026-11-20',
      2,
      '2026-11-25',
      '2026-11-24',
      true,
      'CULTURE_DAY 2026',
    ],
    ['after it', '2026-11-26', 10, '2026-12-10', '2026-12-10', false, ''],
    ['over New Year 2027', '2026-12-28', 5, '2027-01-05', '2027-01-05', false, ''],
    ['over Tết 2027, which is not', '2027-02-01', 5, '2027-02-16', '2027-02-13', true, 'TET 2027'],
    [
      // Only a Saturday worked on 23 January, before it runs, makes it a day longer.
      'from before Tết 2027 to behind it',
      '2027-01-25',
      15,
      '2027-02-23',
      '2027-02-22',
      true,
      'TET 2027',
    ],
    ['over 30 April and 1 May 2027', '2027-04-28', 3, '2027-05-05', '2027-05-05', false, ''],
    ['over 2 September 2027', '2027-08-30', 2, '2027-09-06', '2027-09-01', true, 'NATIONAL_DAY 2027'],
  ];
  it.each(golden)('%s', (_what, from, count, appointment, deadline, provisional, waits) =>
    expect(give(from, count)).toEqual([appointment, deadline, provisional, waits]),
  );

  it('from 26 November 2026 is given for every number of days, so that a counter prints an appointment', () => {
    for (let count = 1; count <= 100; count += count < 10 ? 1 : 5) {
      const [day, , provisional, waits] = give('2026-11-26', count);
      expect([count, day]).toEqual([count, expect.stringMatching(/^202[67]-\d\d-\d\d$/)]);
      expect([count, provisional]).toEqual([count, waits !== '']);
      // Until a Saturday that may be worked for Tết, the law alone says it.
      if (String(day) < '2027-01-23') expect([count, provisional]).toEqual([count, false]);
    }
  });

  it('over Tết 2027 is certain once it is decided', () => {
    expect(give('2027-02-01', 5, [TET_2027])).toEqual(['2027-02-15', '2027-02-15', false, '']);
    expect(give('2027-01-25', 15, [TET_2027])).toEqual(['2027-02-22', '2027-02-22', false, '']);
  });

  it('is a day on which nobody comes in vain: the offices work on it whatever is decided', () => {
    for (let from = '2027-01-01'; from < '2028-01-01'; from = shiftDay(from, 8)) {
      const [day = ''] = give(from, 5);
      expect([from, day, isWorkingDay(String(day))]).toEqual([from, day, true]);
    }
  });

  it('is given to nobody before the law', () => {
    expect(giveTerm('2020-12-01', 5, 'APPOINTMENT', joinDecisions([]))).toBeUndefined();
    expect(giveTerm('2019-01-01', 5, 'DEADLINE', joinDecisions([]))).toBeUndefined();
  });
});

describe('Decisions', () => {
  it('go before earlier ones day by day, and take a day off back', () => {
    const moved: DecidedDays = {
      source: '2/QĐ-TTg',
      settles: null,
      days: [...work('2027-02-04', '2027-01-30'), ...off('2027-02-11')],
    };
    const stretches = joinDecisions([TET_2027, moved]);
    const works = (day: string) => isWorkingDay(day, stretches);
    expect(['2027-02-04', '2027-01-30', '2027-02-05', '2027-02-11', '2027-02-12'].map(works)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(stretches.at(-1)).toMatchObject({ from: '2027-01-15', source: '1/TB-BNV; 2/QĐ-TTg' });
  });

  it('settle their own days and nothing else where they name no stretch', () => {
    const stretches = joinDecisions([{ source: '3/QĐ-TTg', settles: null, days: off('2026-11-24') }]);
    expect(isWorkingDay('2026-11-24', stretches)).toBe(false);
    expect(isWorkingDay('2027-11-24', stretches)).toBeUndefined();
    expect(isWorkingDay('2026-08-22', stretches)).toBe(true);
  });

  it('take what they settle off the list of what is open', () => {
    const open = (decided: readonly DecidedDays[]) =>
      listOpenEntries('2026-11-20', '2027-12-31', joinDecisions(decided)).map(
        ({ season, year, questions }) => `${season} ${year} ${questions.join()}`,
      );
    expect(open([])).toEqual([
      'CULTURE_DAY 2026 WHETHER_OFF',
      'TET 2027 WHICH_DAYS,EXCHANGE',
      'NATIONAL_DAY 2027 WHICH_DAYS,EXCHANGE',
      'CULTURE_DAY 2027 WHETHER_OFF',
    ]);
    expect(open([TET_2027])).not.toContain('TET 2027 WHICH_DAYS,EXCHANGE');
  });

  it('make a year decided: before, it says which days are open', () => {
    const before = describeYear(2027, joinDecisions([]));
    expect(before?.state).toBe('PROVISIONAL');
    expect(before?.days).toContainEqual({ day: '2027-02-04', kind: 'OPEN' });
    expect(before?.days).toContainEqual({ day: '2027-02-08', kind: 'OFF' });
    const whole = { source: '4/TB-BNV', settles: { from: '2027-01-01', until: '2027-12-31' } };
    const days = off(
      ...'01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03'
        .split(' ')
        .map((day) => `2027-${day}`),
    );
    const after = describeYear(2027, joinDecisions([{ ...whole, days }]));
    expect(after).toMatchObject({ state: 'DECIDED', open: [], stretches: [{ source: '4/TB-BNV' }] });
    expect(after?.days.every(({ kind }) => kind === 'OFF')).toBe(true);
    expect(describeYear(2026, joinDecisions([]))?.stretches).toMatchObject([
      { until: '2026-11-23', state: 'DECIDED' },
      { from: '2026-11-24', state: 'PROVISIONAL' },
    ]);
    expect(describeYear(2020, joinDecisions([]))).toBeUndefined();
  });
});

/** Always the same numbers: a failure can be looked at again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('Whatever is decided', () => {
  /** A year as one of the ways of each season has it. */
  const decideYear = (year: number, pick: (below: number) => number): HolidayStretch => {
    const ways = listSeasons(year).flatMap((season) => season.ways[pick(season.ways.length)] ?? []);
    const inYear = (day: string) => day.startsWith(String(year));
    return {
      from: `${year}-01-01`,
      until: `${year}-12-31`,
      source: 'made up',
      off: ways.flatMap((way) => way.off).filter(inYear),
      worked: ways.flatMap((way) => way.worked).filter(inYear),
    };
  };

  it('a term ends within what was possible before', () => {
    const pick = seeded(46);
    for (let turn = 0; turn < 100; turn += 1) {
      const year = 2027 + pick(12);
      const decided = [decideYear(year, pick)];
      const from = shiftDay(`${year}-01-15`, pick(240));
      const count = (1 + pick(40)) * (pick(4) === 0 ? -1 : 1);
      const told = findTermEnd(from, count, decided);
      const before = findTermEnd(from, count, []);
      if (told === undefined || before === undefined || !told.latest.startsWith(String(year))) continue;
      // Behind the year, or before it, nothing is decided: then both ends lie within.
      const within = before.earliest <= told.earliest && told.latest <= before.latest;
      expect([from, count, told, before, within]).toEqual([from, count, told, before, true]);
    }
  });

  it('more days off never make a term end earlier', () => {
    const pick = seeded(1147);
    for (let turn = 0; turn < 100; turn += 1) {
      const stretch = holidayStretches[pick(2)] as HolidayStretch;
      const more = Array.from({ length: 1 + pick(6) }, () => shiftDay(stretch.from, pick(364)));
      const freer: HolidayStretch = {
        ...stretch,
        off: [...stretch.off, ...more],
        worked: stretch.worked.filter((day) => !more.includes(day)),
      };
      const from = shiftDay(stretch.from, pick(300));
      const count = 1 + pick(40);
      const [before, after] = [findTermEnd(from, count, [stretch]), findTermEnd(from, count, [freer])];
      const isLater = (before?.earliest ?? '') <= (after?.earliest ?? '');
      expect([from, count, more, isLater]).toEqual([from, count, more, true]);
    }
  });
});
