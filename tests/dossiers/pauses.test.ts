/** The promised day while the agency waits: golden cases over the holidays of 2026, and what holds for every calendar. Pure. */
import fc from 'fast-check';
import { shiftDay } from '../../kernel/domain/officeCalendar/days.ts';
import { holidayStretches } from '../../kernel/domain/officeCalendar/holidays.ts';
import { apologyDay, giveNewDay, lastClosedDay } from '../../subgraphs/dossiers/rules/apology.ts';
import { judgeExtension } from '../../subgraphs/dossiers/rules/extension.ts';
import { listPauses, type Pause, type PauseMode } from '../../subgraphs/dossiers/rules/pauses.ts';
import { type PromisedLimit, promiseDay } from '../../subgraphs/dossiers/rules/promise.ts';
import type { Status } from '../../subgraphs/dossiers/rules/statuses.ts';

const limitOf = (text: string): PromisedLimit => {
  const [amount, unit] = text.split(' ');
  return { amount: Number(amount), unit: unit as PromisedLimit['unit'] };
};
const pause = (from: string, until: string | null, mode: PauseMode = 'SHIFT'): Pause => ({
  ...{ from, until, mode, cause: 'SUPPLEMENT' },
});
const dayOf = (from: string, limit: string, pauses: Pause[], extendedDays = 0) =>
  promiseDay(from, limitOf(limit), holidayStretches, { pauses, extendedDays })?.day;

describe('A promised day with a pause', () => {
  it.each([
    // Offices were closed from 16 to 20 February.
    ['Tết', '2026-02-09', '5 WORKING_DAY', [], '2026-02-23'],
    ['Tết', '2026-02-09', '5 WORKING_DAY', [pause('2026-02-11', '2026-02-24')], '2026-02-27'],
    ['Tết', '2026-02-09', '5 WORKING_DAY', [pause('2026-02-11', '2026-02-24', 'RESTART')], '2026-03-03'],
    ['Tết', '2026-02-09', '5 WORKING_DAY', [pause('2026-02-13', '2026-02-22')], '2026-02-23'],
    // On 27 and 30 April and on 1 May.
    ['30 April', '2026-04-23', '3 WORKING_DAY', [], '2026-04-29'],
    ['30 April', '2026-04-23', '3 WORKING_DAY', [pause('2026-04-28', '2026-05-04')], '2026-05-05'],
    ['30 April', '2026-04-23', '7 DAY', [], '2026-05-04'],
    ['30 April', '2026-04-23', '7 DAY', [pause('2026-04-24', '2026-04-28')], '2026-05-04'],
    ['30 April', '2026-04-23', '7 DAY', [pause('2026-04-24', '2026-04-29')], '2026-05-05'],
    ['30 April', '2026-04-29', '8 HOUR', [], '2026-05-04'],
    ['30 April', '2026-04-29', '8 HOUR', [pause('2026-04-29', '2026-05-05')], '2026-05-06'],
    // From 31 August to 2 September; Saturday 22 August was worked in exchange.
    ['2 September', '2026-08-19', '5 WORKING_DAY', [], '2026-08-25'],
    ['2 September', '2026-08-19', '5 WORKING_DAY', [pause('2026-08-21', '2026-09-03')], '2026-09-08'],
    ['a month', '2026-01-30', '1 MONTH', [], '2026-03-02'],
    ['a month', '2026-01-30', '1 MONTH', [pause('2026-02-10', '2026-02-20')], '2026-03-10'],
    ['one that lasts', '2026-02-09', '5 WORKING_DAY', [pause('2026-02-11', null)], '2026-02-23'],
    ['one of no day', '2026-02-09', '5 WORKING_DAY', [pause('2026-02-11', '2026-02-11')], '2026-02-23'],
    [
      'one after the time was over',
      '2026-02-09',
      '5 WORKING_DAY',
      [pause('2026-02-25', '2026-03-02')],
      '2026-02-23',
    ],
    [
      ...['two of them', '2026-03-02', '5 WORKING_DAY'],
      ...[[pause('2026-03-03', '2026-03-05'), pause('2026-03-09', '2026-03-10')], '2026-03-12'],
    ],
  ] as [string, string, string, Pause[], string][])(
    'over %s, filed on %s for %s, %j: %s',
    (_what, from, limit, pauses, day) => {
      expect(dayOf(from, limit, pauses)).toBe(day);
    },
  );

  it('is extended by working days, in whatever the limit is counted', () => {
    expect(dayOf('2026-02-09', '5 WORKING_DAY', [], 2)).toBe('2026-02-25');
    expect(dayOf('2026-04-23', '7 DAY', [], 2)).toBe('2026-05-06');
    expect(dayOf('2026-02-09', '5 WORKING_DAY', [pause('2026-02-11', '2026-02-24', 'RESTART')], 1)).toBe(
      '2026-03-04',
    );
  });

  it('is provisional where a pause lies over days that are not decided, and given so that nobody comes in vain', () => {
    const promised = promiseDay('2027-01-25', limitOf('5 WORKING_DAY'), [], {
      ...{ pauses: [pause('2027-01-26', '2027-02-17')], extendedDays: 0 },
    });
    expect(promised?.provisional).toBe(true);
    expect((promised?.earliest ?? '') < (promised?.day ?? '')).toBe(true);
  });
});

const YEARS = ['2026', '2027', '2028'];
/** Any calendar that is decided, whatever the law would say of it. */
const calendars = fc
  .record({
    off: fc.uniqueArray(fc.nat(600), { maxLength: 60 }),
    worked: fc.uniqueArray(fc.nat(85), { maxLength: 20 }),
  })
  .map(({ off, worked }) => ({
    off: off.map((days) => shiftDay('2026-01-01', days)).filter((day) => isWeekday(day)),
    worked: worked.map((weeks) => shiftDay('2026-01-03', weeks * 7)),
  }));
const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const stretchesOf = ({ off, worked }: { off: string[]; worked: string[] }) =>
  YEARS.map((year) => ({ from: `${year}-01-01`, until: `${year}-12-31`, source: 'test', off, worked }));
const limits = fc.record({
  amount: fc.integer({ min: 1, max: 12 }),
  unit: fc.constantFrom<PromisedLimit['unit']>('WORKING_DAY', 'DAY'),
});
const filedOn = fc.nat(200).map((days) => shiftDay('2026-01-05', days));
/** Pauses one after another, as gaps and lengths in days. */
const spans = fc.array(
  fc.record({
    gap: fc.integer({ min: 1, max: 12 }),
    length: fc.nat(15),
    mode: fc.constantFrom<PauseMode>('SHIFT', 'RESTART'),
  }),
  { maxLength: 4 },
);
type Spans = typeof spans extends fc.Arbitrary<infer T> ? T : never;
const pausesAfter = (from: string, given: Spans): Pause[] => {
  let last = from;
  return given.map(({ gap, length, mode }) => {
    const start = shiftDay(last, gap);
    last = shiftDay(start, length);
    return pause(start, last, mode);
  });
};
const promised = (
  from: string,
  limit: PromisedLimit,
  calendar: { off: string[]; worked: string[] },
  pauses: Pause[],
  extendedDays = 0,
) => {
  const found = promiseDay(from, limit, stretchesOf(calendar), { pauses, extendedDays });
  if (found === undefined) throw new Error('no day');
  return found;
};

describe('For every calendar', () => {
  it('a pause never moves a promised day back', () => {
    fc.assert(
      fc.property(filedOn, limits, calendars, spans, (from, limit, calendar, given) => {
        const pauses = pausesAfter(from, given);
        const days = pauses.map((_, index) => promised(from, limit, calendar, pauses.slice(0, index)).day);
        const all = [...days, promised(from, limit, calendar, pauses).day];
        expect(all).toEqual([...all].sort());
      }),
    );
  });

  it('a longer pause never shortens', () => {
    fc.assert(
      fc.property(
        filedOn,
        limits,
        calendars,
        fc.nat(10),
        fc.nat(15),
        (from, limit, calendar, gap, length) => {
          const start = shiftDay(from, gap);
          const [shorter, longer] = [length, length + 1].map(
            (days) => promised(from, limit, calendar, [pause(start, shiftDay(start, days))]).day,
          );
          expect((longer ?? '') >= (shorter ?? '')).toBe(true);
        },
      ),
    );
  });

  it('more holidays never shorten, with whatever pauses', () => {
    fc.assert(
      fc.property(filedOn, limits, calendars, spans, fc.nat(400), (from, limit, calendar, given, more) => {
        const holiday = shiftDay('2026-01-01', more);
        fc.pre(isWeekday(holiday) && !calendar.off.includes(holiday));
        const pauses = pausesAfter(from, given);
        const before = promised(from, limit, calendar, pauses).day;
        const after = promised(from, limit, { ...calendar, off: [...calendar.off, holiday] }, pauses).day;
        expect(after >= before).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('an extension moves the day on, and is certain where the calendar is', () => {
    fc.assert(
      fc.property(
        filedOn,
        limits,
        calendars,
        fc.integer({ min: 1, max: 10 }),
        (from, limit, calendar, days) => {
          const [before, after] = [
            promised(from, limit, calendar, []),
            promised(from, limit, calendar, [], days),
          ];
          expect([after.day > before.day, after.provisional]).toEqual([true, false]);
        },
      ),
    );
  });
});

describe('The pauses of a dossier', () => {
  const step = (status: Status, day: string | null) => ({
    ...{ status, at: day === null ? null : new Date(`${day}T03:00:00Z`) },
  });

  it('follow from its steps, in their order in time, each with what is waited for', () => {
    const steps = [
      ...[
        step('ACCEPTED', '2026-03-02'),
        step('SUPPLEMENT_REQUESTED', '2026-03-03'),
        step('ACCEPTED', '2026-03-05'),
      ],
      ...[
        step('STOPPED', '2026-03-10'),
        step('IN_PROGRESS', '2026-03-06'),
        step('IN_PROGRESS', '2026-03-12'),
      ],
      ...[step('PAYMENT_REQUESTED', '2026-03-13'), step('STOPPED', null)],
    ];
    expect(listPauses(steps, () => 'RESTART')).toEqual([
      { from: '2026-03-03', until: '2026-03-05', cause: 'SUPPLEMENT', mode: 'RESTART' },
      { from: '2026-03-10', until: '2026-03-12', cause: 'STOP', mode: 'SHIFT' },
      { from: '2026-03-13', until: null, cause: 'PAYMENT', mode: 'SHIFT' },
    ]);
  });
});

describe('An extension and an apology', () => {
  it.each([
    [{ promised: undefined, extendedDays: 0 }, 1, 'NOT_PROMISED'],
    [{ promised: '2026-03-04', extendedDays: 0 }, 1, 'EXTEND'],
    [{ promised: '2026-03-03', extendedDays: 0 }, 1, 'TOO_LATE'],
    [{ promised: '2026-03-05', extendedDays: 0 }, 0, 'TOO_LONG'],
    [{ promised: '2026-03-05', extendedDays: 55 }, 6, 'TOO_LONG'],
  ])('%j by %d on 4 March: %s', (standing, days, verdict) => {
    expect(judgeExtension(standing, days, '2026-03-04')).toBe(verdict);
  });

  it.each([
    ['2026-02-22T09:59:59Z', '2026-02-21'],
    ['2026-02-22T10:00:00Z', '2026-02-22'],
    ['2026-02-22T16:59:59Z', '2026-02-22'],
    ['2026-02-22T17:00:00Z', '2026-02-22'],
  ])('at %s the offices have last closed on %s', (now, day) => {
    expect(lastClosedDay(new Date(now))).toBe(day);
  });

  it.each([
    ['2026-02-23', '2026-02-09', '2026-02-22'],
    ['2026-02-10', '2026-02-09', '2026-02-10'],
  ])('of a dossier promised for %s and filed on %s is due on %s', (day, countedFrom, due) => {
    expect(apologyDay({ day, countedFrom })).toBe(due);
  });

  it.each([
    ['3 WORKING_DAY', '2026-02-26'],
    ['20 WORKING_DAY', '2026-03-02'],
    ['4 HOUR', '2026-02-24'],
    ['1 MONTH', '2026-03-02'],
  ])('give, of a limit of %s, the new day %s', (limit, day) => {
    expect(giveNewDay('2026-02-23', limitOf(limit), holidayStretches)).toBe(day);
  });
});
