/** P3 and P4 with the calendar of the state's offices: what is not known is not guessed. */

import { holidayStretches } from '../../../kernel/domain/officeCalendar/holidays.ts';
import { findTermEnd, isWorkingDay } from '../../../kernel/domain/officeCalendar/workingDays.ts';
import type { AgencyKind } from '../../../subgraphs/procedures/codeLists/rules/agencyKind.ts';
import {
  judgeTimeliness,
  type PublicationFacts,
} from '../../../subgraphs/procedures/publication/rules/timeliness.ts';

describe('The calendar of the offices', () => {
  const days: [string, boolean | undefined, string][] = [
    ['2024-02-08', false, 'the day before Tết of 2024'],
    ['2024-02-15', true, 'the first day after it'],
    ['2024-04-29', false, 'a Monday exchanged'],
    ['2024-05-04', true, 'the Saturday worked in exchange'],
    ['2025-01-27', false, 'Tết of 2025'],
    ['2025-02-03', true, 'the Monday after it'],
    ['2025-05-02', false, 'a Friday exchanged'],
    ['2025-04-26', true, 'the Saturday worked in exchange'],
    ['2025-09-01', false, 'beside National Day'],
    ['2026-04-27', false, 'the Monday for a festival on a Sunday'],
    ['2026-03-07', false, 'a Saturday like any other'],
    ['2026-11-24', undefined, 'the Day of Culture, of which only the intention is known'],
    ['2026-11-25', true, 'the day after it, which the law alone settles'],
    ['2026-12-19', false, 'a Saturday that no exchange can reach'],
    ['2027-01-01', false, 'the first day of a year without a notice'],
    ['2027-02-08', false, 'Tết of 2027, a Saturday: the Monday after it is off whichever days are taken'],
    ['2027-02-03', undefined, 'before Tết of 2027: the notice says'],
    ['2028-01-03', false, 'the Monday for 1 January on a Saturday'],
    ['2027-09-02', false, 'National Day'],
    ['2027-09-03', undefined, 'beside it: the notice says which side'],
    ['2023-12-29', true, 'before the table, and an ordinary Friday'],
    ['2020-12-31', undefined, 'before the law'],
  ];
  it.each(days)('%s: %s, %s', (day, works) => expect(isWorkingDay(day)).toBe(works));

  it('names a source for every stretch, and only weekdays as off and weekend days as worked', () => {
    for (const { source, off, worked, from, until } of holidayStretches) {
      expect(source).toMatch(/Labour Code/);
      const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
      expect(off.filter((day) => [0, 6].includes(weekday(day)) || day < from || day > until)).toEqual([]);
      expect(worked.filter((day) => ![0, 6].includes(weekday(day)))).toEqual([]);
    }
  });

  const terms: [string, number, string | undefined, string?][] = [
    ['2026-03-02', 10, '2026-03-16'],
    ['2026-03-02', 5, '2026-03-09'],
    // Over Tết of 2026: five weekdays off.
    ['2026-02-13', 5, '2026-02-27'],
    // Back from 4 May over the festival, Liberation Day and Labour Day.
    ['2026-05-04', -20, '2026-04-01'],
    ['2026-05-04', -5, '2026-04-22'],
    // The Saturday worked in exchange counts.
    ['2025-04-25', 1, '2025-04-26'],
    ['2026-11-20', 2, '2026-11-24', '2026-11-25'],
    ['2026-11-25', 10, '2026-12-09'],
    ['2026-12-28', 5, '2027-01-05'],
    // Over National Day of 2028, on a Saturday: whichever day beside it is off, it is one more.
    ['2028-08-28', 10, '2028-09-13'],
    ['2020-12-30', 2, undefined],
    ['2026-03-02', 0, '2026-03-02'],
  ];
  it.each(terms)('%s and %s working days is %s', (day, count, earliest, latest = earliest) =>
    expect(findTermEnd(day, count)).toEqual(
      earliest === undefined ? undefined : expect.objectContaining({ earliest, latest }),
    ),
  );
});

describe('Whether a publication is in time', () => {
  const judge = (
    changes: Partial<PublicationFacts> & { effective?: (string | null)[]; kind?: AgencyKind },
  ) => {
    const { effective = ['2026-05-04'], kind = 'MINISTRY', ...facts } = changes;
    return judgeTimeliness({
      publisherKind: kind,
      legalBasis: effective.map((effectiveFrom) => ({ effectiveFrom })),
      decidedOn: '2026-04-01',
      publicisedOn: '2026-04-15',
      ...facts,
    });
  };

  it('a ministry decides 20 working days before the law takes effect: the last day is in time, the next is not', () => {
    expect(judge({}).published).toEqual({ state: 'ON_TIME', deadline: '2026-04-01', provisional: false });
    expect(judge({ decidedOn: '2026-04-02' }).published).toEqual({
      state: 'LATE',
      deadline: '2026-04-01',
      provisional: false,
    });
  });

  it('a province decides 5 working days before', () => {
    expect(judge({ kind: 'PROVINCE', decidedOn: '2026-04-22' }).published.state).toBe('ON_TIME');
    expect(judge({ kind: 'PROVINCE', decidedOn: '2026-04-23' }).published.state).toBe('LATE');
  });

  it('a ministry makes it public within 10 working days of the decision, a province within 5', () => {
    expect(judge({}).publicised).toMatchObject({ state: 'ON_TIME', deadline: '2026-04-15' });
    expect(judge({ publicisedOn: '2026-04-16' }).publicised.state).toBe('LATE');
    expect(judge({ kind: 'PROVINCE', publicisedOn: '2026-04-08' }).publicised.state).toBe('ON_TIME');
    expect(judge({ kind: 'PROVINCE', publicisedOn: '2026-04-09' }).publicised.state).toBe('LATE');
  });

  it('counts from the last act that takes effect', () => {
    expect(judge({ effective: ['2020-07-01', '2026-05-04', '2025-01-01'] }).published.deadline).toBe(
      '2026-04-01',
    );
  });

  it('says unknown where a date is not known, and never guesses one', () => {
    const unknown = { state: 'UNKNOWN', deadline: null, provisional: false };
    expect(judge({ decidedOn: null })).toEqual({ published: unknown, publicised: unknown });
    expect(judge({ effective: [] }).published).toEqual(unknown);
    expect(judge({ effective: [null] }).published).toEqual(unknown);
    expect(judge({ effective: ['2026'] }).published).toEqual(unknown);
    expect(judge({ effective: ['2020-12-01'] }).published).toEqual(unknown);
  });

  it('gives a deadline over a stretch that is not decided, marked provisional, and unknown only between its two ends', () => {
    const publicised = (decidedOn: string, publicisedOn: string) =>
      judge({ decidedOn, publicisedOn, kind: 'PROVINCE' }).publicised;
    const provisional = { deadline: '2026-11-27', provisional: true };
    expect(publicised('2026-11-20', '2026-11-27')).toEqual({ state: 'ON_TIME', ...provisional });
    expect(publicised('2026-11-20', '2026-11-30')).toEqual({ state: 'UNKNOWN', ...provisional });
    expect(publicised('2026-11-20', '2026-12-01')).toEqual({ state: 'LATE', ...provisional });
    const firm = { deadline: '2026-12-03', provisional: false };
    expect(publicised('2026-11-26', '2026-12-03')).toEqual({ state: 'ON_TIME', ...firm });
    expect(publicised('2026-11-26', '2026-12-04')).toEqual({ state: 'LATE', ...firm });
  });

  it('one that is counted back over an open stretch is the earlier of its two ends', () => {
    expect(judge({ effective: ['2027-02-20'], decidedOn: '2027-01-10' }).published).toMatchObject({
      state: 'ON_TIME',
      provisional: true,
    });
  });

  it('an act whose day is not known can only come later: in time stays in time, late is unknown', () => {
    expect(judge({ effective: ['2026-05-04', null] }).published).toEqual({
      state: 'ON_TIME',
      deadline: null,
      provisional: false,
    });
    expect(judge({ effective: ['2026-05-04', null], decidedOn: '2026-04-02' }).published.state).toBe(
      'UNKNOWN',
    );
  });
});
