/** A line of fees as an official enters it: what it says is one thing, and what says nothing is absent. */
import { isOneMeaning, toFeeLine } from '../../../subgraphs/procedures/publication/rules/draftFee.ts';

type Entered = Parameters<typeof toFeeLine>[0];
const enter = (changes: Partial<Entered> = {}): Entered => ({
  ...{
    kind: 'FEE',
    code: 'P',
    name: 'Phí',
    condition: null,
    exemptions: [],
    locality: null,
    timeLimit: null,
  },
  ...{
    foreignAmount: null,
    amount: null,
    statement: null,
    atLeast: null,
    atMost: null,
    setBy: null,
    per: null,
  },
  ...changes,
});
const PLAIN = {
  ...{
    kind: 'FEE',
    code: 'P',
    name: 'Phí',
    condition: null,
    exemptions: [],
    locality: null,
    timeLimit: null,
  },
  foreignAmount: null,
};

describe('A line of fees that an official enters', () => {
  it.each<[string, Partial<Entered>, object]>([
    ['an amount', { amount: 5_000 }, { amountDong: 5_000 }],
    ['nothing', {}, { amountDong: null }],
    ['an amount, named so', { amount: 5_000, statement: 'AMOUNT' }, { amountDong: 5_000 }],
    ['free', { amount: 0, statement: 'FREE' }, { amountDong: 0 }],
    ['none', { statement: 'NONE' }, { amountDong: 0, says: 'NONE' }],
    ['not set yet', { statement: 'NOT_SET_YET' }, { amountDong: null, says: 'NOT_SET_YET' }],
    [
      'set elsewhere',
      { statement: 'ELSEWHERE', setBy: 'Hội đồng nhân dân tỉnh' },
      { amountDong: null, says: 'ELSEWHERE', setBy: 'Hội đồng nhân dân tỉnh' },
    ],
    [
      'a lower bound only',
      { statement: 'RANGE', atLeast: 1_000 },
      { amountDong: null, says: 'RANGE', bounds: { fromDong: 1_000, toDong: null } },
    ],
    [
      'both bounds',
      { statement: 'RANGE', atLeast: 0, atMost: 9_000 },
      { amountDong: null, says: 'RANGE', bounds: { fromDong: 0, toDong: 9_000 } },
    ],
    ['a share', { statement: 'PERCENT', percent: 0.1 }, { amountDong: null, says: 'PERCENT', percent: 0.1 }],
    ['an amount for each copy', { amount: 8_000, per: 'bản' }, { amountDong: 8_000, per: 'bản' }],
    [
      'an amount of another currency',
      { foreignAmount: { currency: 'USD', amount: 25 }, statement: 'AMOUNT' },
      { amountDong: null, foreignAmount: { currency: 'USD', amount: 25 } },
    ],
  ])('is kept as it says %s, without a member that says nothing', (_what, entered, kept) => {
    expect(toFeeLine(enter(entered))).toStrictEqual({ ...PLAIN, ...kept });
    expect(isOneMeaning(enter(entered))).toBe(true);
  });

  it.each<[string, Partial<Entered>]>([
    ['free and an amount', { statement: 'FREE', amount: 1 }],
    ['an amount and none', { statement: 'AMOUNT' }],
    ['an amount that is zero', { statement: 'AMOUNT', amount: 0 }],
    ['none and an amount', { statement: 'NONE', amount: 1 }],
    ['not stated and an amount', { statement: 'NOT_STATED', amount: 1 }],
    ['set elsewhere and an amount', { statement: 'ELSEWHERE', amount: 1 }],
    ['not set yet and an amount', { statement: 'NOT_SET_YET', amount: 0 }],
    ['a range without bounds', { statement: 'RANGE' }],
    ['a range and an amount', { statement: 'RANGE', atLeast: 1, amount: 1 }],
    ['a share without a figure', { statement: 'PERCENT' }],
    ['bounds that nothing names', { atMost: 9 }],
    ['a share that nothing names', { percent: 0.1 }],
    ['somebody who sets what nothing names', { setBy: 'Bộ Tài chính' }],
  ])('does not say two things: %s', (_what, entered) => {
    expect(isOneMeaning(enter(entered))).toBe(false);
  });
});
