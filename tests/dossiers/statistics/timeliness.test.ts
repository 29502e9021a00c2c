/** Whether one dossier was in time (DOMAIN D6–D8), case by case. */

import { type Counted, netOf } from '../../../subgraphs/dossiers/rules/statistics/figures.ts';
import { describeFigures, type Tally } from '../../../subgraphs/dossiers/rules/statistics/tally.ts';
import {
  dueOfReported,
  endOfDay,
  type JudgedStep,
  judgeTimeliness,
} from '../../../subgraphs/dossiers/rules/statistics/timeliness.ts';
import type { Status } from '../../../subgraphs/dossiers/rules/statuses.ts';
import { codeOf } from '../../support/ids.ts';

/** Steps on days of November 2026, at noon in Vietnam; `?` of one whose source gave no time of its own. */
const stepsOf = (text: string): JudgedStep[] =>
  text.split(' ').map((one) => {
    const [status = '', day = '', guess] = one.split(/[@?]/);
    const at = day === '' ? null : new Date(`2026-11-${day}T12:00:00+07:00`);
    return { status: NAMES[status] as Status, at, ...(guess === undefined ? {} : { notBefore: true }) };
  });
const NAMES: Readonly<Record<string, Status>> = {
  ...{
    2: 'ACCEPTED',
    3: 'NOT_ACCEPTED',
    4: 'IN_PROGRESS',
    5: 'SUPPLEMENT_REQUESTED',
    6: 'PAYMENT_REQUESTED',
  },
  ...{ 7: 'WITHDRAWN', 8: 'STOPPED', 9: 'FINISHED', 10: 'RESULT_RETURNED' },
};
const judged = (steps: string, due: string | null = '10', acceptedOn: string | null = '2026-11-02') => {
  const dueAt = due === null ? null : endOfDay(`2026-11-${due}`);
  const answer = judgeTimeliness({ acceptedOn, dueAt, steps: stepsOf(steps) });
  if (answer === undefined) return 'not counted';
  return [answer.verdict, answer.inTimeThrough, answer.endedOn].filter((one) => one !== null).join(' ');
};

describe('A dossier', () => {
  it.each([
    ['that ended before its day', '2@02 9@09', 'ON_TIME 2026-11-09'],
    ['that ended on its day', '2@02 9@10', 'ON_TIME 2026-11-10'],
    ['that ended the day after', '2@02 9@11', 'LATE 2026-11-11'],
    ['whose result was fetched late', '2@02 9@09 10@20', 'ON_TIME 2026-11-09'],
    ['that was handed over without having been finished', '2@02 10@11', 'LATE 2026-11-11'],
    ['that is open', '2@02 4@03', 'OPEN 2026-11-10'],
    ['that was recalled', '2@02 9@09 4@12', 'OPEN 2026-11-10'],
    ['that was finished again', '2@02 9@09 4@10 9@12', 'LATE 2026-11-12'],
    ['that was withdrawn', '2@02 7@09', 'ON_TIME 2026-11-09'],
    ['that was refused late', '2@02 3@11', 'LATE 2026-11-11'],
    ['that was refused for a supplement never answered', '2@02 5@09 3@20', 'ON_TIME 2026-11-20'],
    ['that was asked for a supplement twice, and refused', '2@02 5@03 4@04 5@05 3@06', 'LATE 2026-11-06'],
    ['that was asked twice, and finished', '2@02 5@03 4@04 5@05 4@06 9@09', 'ON_TIME 2026-11-09'],
    ['that waits since before its day', '2@02 5@09', 'OPEN'],
    ['that waits since after its day', '2@02 8@11', 'LATE'],
    ['that waits for one thing after another', '2@02 4@03 6@09 8@12', 'OPEN'],
    ['that waits for a second supplement', '2@02 5@03 4@04 5@05', 'LATE'],
    ['whose steps came in another order', '9@09 2@02', 'ON_TIME 2026-11-09'],
    ['whose system says that it is finished, not when', '2@02 9?09?', 'NO_DATE'],
    ['whose system says when in a step of its own', '2@02 9@09 9?12?', 'ON_TIME 2026-11-09'],
    ['that ended without any time', '9@', 'NO_DATE'],
  ])('%s', (_what, steps, verdict) => expect(judged(steps)).toBe(verdict));

  it('without a promised day has no verdict, whatever became of it', () => {
    expect(judged('2@02 9@09', null)).toBe('NO_DATE 2026-11-09');
    expect(judged('2@02 4@03', null)).toBe('NO_DATE');
  });

  it('that was never accepted is not counted (D7)', () => {
    expect(judged('3@03', '10', null)).toBe('not counted');
  });

  it('is in time exactly at the due instant (D8)', () => {
    const dueAt = new Date('2026-11-10T10:00:00Z');
    const at = (finished: Date) =>
      judgeTimeliness({ acceptedOn: '2026-11-02', dueAt, steps: [{ status: 'FINISHED', at: finished }] });
    expect(at(dueAt)?.verdict).toBe('ON_TIME');
    expect(at(new Date(dueAt.getTime() + 1))?.verdict).toBe('LATE');
  });

  it('of a system is due later by the time for which it waited for supplements', () => {
    const due = '2026-11-10T10:00:00Z';
    const waited = { askedAt: '2026-11-03T01:00:00Z', answeredAt: '2026-11-05T01:00:00Z' };
    expect(dueOfReported(due, [])?.toISOString()).toBe('2026-11-10T10:00:00.000Z');
    expect(dueOfReported(due, [waited, waited])?.toISOString()).toBe('2026-11-14T10:00:00.000Z');
    expect(dueOfReported(due, [{ ...waited, answeredAt: null }])?.toISOString()).toBe(
      '2026-11-10T10:00:00.000Z',
    );
    expect(dueOfReported(null, [waited])).toBeNull();
  });
});

const counted = (changes: Partial<Counted> = {}): Counted => ({
  ...{ source: 'DESK', dossier: 'a', code: 'A', client: null, agency: codeOf('H15.50.05'), unit: '' },
  ...{ procedureCode: '1.004222' as Counted['procedureCode'], channel: 'ONLINE', acceptedOn: '2026-11-02' },
  ...{ verdict: 'ON_TIME', inTimeThrough: null, dueOn: '2026-11-10', endedOn: '2026-11-09', reused: [] },
  ...{ claimsReuse: null, digitised: null, paidOnline: null, visited: null },
  ...changes,
});

describe('A dossier that is counted anew', () => {
  it('adds itself once, and takes away what it had added', () => {
    const one = counted({ reused: ['BIRTH'], claimsReuse: false });
    const added = netOf([{ before: undefined, after: one }]);
    expect(added.figures).toMatchObject([
      { dossiers: 1, reused: 1, claimedReuse: 0, claimingReuse: 1, payable: 0, inTimeThrough: 'infinity' },
    ]);
    expect(added.components).toMatchObject([{ component: 'BIRTH', reused: 1 }]);
    const moved = netOf([{ before: one, after: { ...one, verdict: 'LATE' } }]);
    expect(moved.figures.map(({ verdict, dossiers }) => [verdict, dossiers])).toEqual([
      ['LATE', 1],
      ['ON_TIME', -1],
    ]);
    expect(moved.components).toEqual([]);
    expect(netOf([{ before: one, after: one }])).toEqual({ figures: [], components: [] });
  });
});

describe('The reuse of June 2024', () => {
  const NOTHING: Tally = {
    ...{ dossiers: 0, ofDesk: 0, online: 0, onTime: 0, late: 0, inTime: 0, withoutDate: 0, reused: 0 },
    ...{ claimedReuse: 0, claimingReuse: 0, digitised: 0, judgedDigitised: 0, paidOnline: 0, payable: 0 },
    ...{ visited: 0, judgedVisited: 0, handled: 0, handledDays: 0 },
  };
  it.each([
    ['provinces', 103, 1_000, 0.103],
    ['ministries', 113, 10_000, 0.0113],
  ])('of %s comes out exactly', (_who, reused, ofDesk, rate) => {
    const { reuse } = describeFigures({ ...NOTHING, dossiers: ofDesk, ofDesk, reused });
    expect(reuse).toEqual({ numerator: reused, denominator: ofDesk, rate, formula: 'reuse/1' });
  });

  it('is not applicable where nothing was filed: that is not zero', () => {
    const { reuse, reuseGap, onTime, claimedReuse } = describeFigures(NOTHING);
    expect([reuse.rate, claimedReuse.rate, onTime.rate, reuseGap]).toEqual([null, null, null, null]);
    const none = describeFigures({ ...NOTHING, ofDesk: 4, claimingReuse: 4, claimedReuse: 3 });
    expect([none.reuse.rate, none.claimedReuse.rate, none.reuseGap]).toEqual([0, 0.75, 0.75]);
  });
});
