/** The set of Decision 766/QĐ-TTg: what it counts, and what it says of the rest. */
import {
  GROUP_MAXIMA,
  type Indicator,
  judgeDecision766,
  pointsOf,
} from '../../../subgraphs/dossiers/rules/statistics/decision766.ts';
import type { Tally } from '../../../subgraphs/dossiers/rules/statistics/tally.ts';

const NOTHING: Tally = {
  ...{ dossiers: 0, ofDesk: 0, online: 0, onTime: 0, late: 0, inTime: 0, withoutDate: 0, reused: 0 },
  ...{ claimedReuse: 0, claimingReuse: 0, digitised: 0, judgedDigitised: 0, paidOnline: 0, payable: 0 },
  ...{ visited: 0, judgedVisited: 0, handled: 0, handledDays: 0 },
};
const SOME: Tally = {
  ...NOTHING,
  ...{ dossiers: 100, ofDesk: 50, online: 60, onTime: 70, inTime: 10, late: 20, reused: 20 },
  ...{ payable: 10, paidOnline: 0, judgedDigitised: 40, digitised: 40, handled: 80, handledDays: 400 },
};
const indicator = (tally: Tally, code: string): Indicator | undefined =>
  judgeDecision766(tally).find((one) => one.code === code);

describe('The set of Decision 766', () => {
  it('has six groups and a hundred points', () => {
    expect(Object.values(GROUP_MAXIMA).reduce((sum, max) => sum + max, 0)).toBe(100);
    for (const [group, max] of Object.entries(GROUP_MAXIMA)) {
      const own = judgeDecision766(SOME).filter((one) => one.group === group);
      const together = own.reduce((sum, one) => sum + (one.max ?? 0), 0);
      // Of the online services the document tells only the points of all three together.
      if (group === 'ONLINE_SERVICE') expect(own.every((one) => one.max === null)).toBe(true);
      else expect([group, together]).toEqual([group, max]);
    }
  });

  it.each([
    ['2.1', 0.8, 16],
    ['2.2', 5, null],
    ['4.3', 0.4, 1],
  ])('counts %s', (code, rate, points) => {
    expect(indicator(SOME, code)).toMatchObject({ state: 'COUNTED', value: { rate }, points });
  });

  it('tells what there is nothing of from zero', () => {
    for (const code of ['2.1', '4.3', '3.6'])
      expect(indicator(NOTHING, code)).toMatchObject({ state: 'NOT_APPLICABLE', points: null });
    expect(indicator({ ...SOME, reused: 0 }, '4.3')).toMatchObject({
      state: 'COUNTED',
      value: { rate: 0 },
      points: 0,
    });
  });

  it('marks what its source leaves open, with the value and without points', () => {
    expect(indicator(SOME, '3.3')).toMatchObject({ state: 'UNRESOLVED', value: { rate: 0.6 }, points: null });
    expect(indicator(SOME, '3.6')).toMatchObject({ state: 'UNRESOLVED', value: { rate: 0 }, points: null });
    expect(indicator(SOME, '5.2')).toMatchObject({ state: 'UNRESOLVED', value: null, points: null });
    expect(indicator(SOME, '1.1')).toMatchObject({ state: 'NOT_COUNTED', value: null, points: null });
  });

  it('gives all points from the target on, and before it in proportion (M1)', () => {
    expect([pointsOf(0.8, 2, 0.8), pointsOf(0.9, 2, 0.8), pointsOf(0.2, 2, 0.8), pointsOf(0, 20)]).toEqual([
      2, 2, 0.5, 0,
    ]);
  });
});
