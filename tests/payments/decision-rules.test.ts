/** What may be decided of a payment in dispute, and what the books say afterwards. */
import fc from 'fast-check';
import {
  type DecisionOutcome,
  type DecisionReason,
  type DisputeFacts,
  judgeDecision,
  type Proposed,
  refundAfter,
} from '../../subgraphs/payments/rules/decision.ts';
import type { DueLine } from '../../subgraphs/payments/rules/due.ts';
import {
  CLEARING,
  decisionEntries,
  type LedgerEntry,
  REFUND,
  settlementEntries,
  suspenseEntries,
} from '../../subgraphs/payments/rules/ledger.ts';

const open: DisputeFacts = {
  ...{ state: 'OPEN', dueDong: 10_000, refundDong: 0 },
  ...{ reports: 1, reportsSeen: 1, otherLive: null },
};
const decide = (outcome: DecisionOutcome, reason: DecisionReason, receivedDong: number): Proposed => ({
  ...{ outcome, reason, receivedDong },
});

describe('A decision on a payment in dispute', () => {
  it.each([
    ['the amount due counts', decide('COUNT', 'FULL_AMOUNT', 10_000), open, null],
    ['told twice, it counts once', decide('COUNT', 'TOLD_TWICE', 10_000), open, null],
    ['too much counts', decide('COUNT', 'TOO_MUCH', 10_001), open, null],
    ['too much is said to be so', decide('COUNT', 'FULL_AMOUNT', 10_001), open, 'AMOUNT_DOES_NOT_FIT'],
    ['what is not too much is not', decide('COUNT', 'TOO_MUCH', 10_000), open, 'AMOUNT_DOES_NOT_FIT'],
    ['too little never counts', decide('COUNT', 'FULL_AMOUNT', 9_999), open, 'LESS_THAN_DUE'],
    ['too little is given back', decide('GIVE_BACK', 'TOO_LITTLE', 9_999), open, null],
    [
      'the amount due is not too little',
      decide('GIVE_BACK', 'TOO_LITTLE', 10_000),
      open,
      'AMOUNT_DOES_NOT_FIT',
    ],
    ['nothing is not given back', decide('GIVE_BACK', 'TOO_LITTLE', 0), open, 'AMOUNT_DOES_NOT_FIT'],
    ['nothing came', decide('NOTHING_CAME', 'NOT_ON_STATEMENT', 0), open, null],
    ['something is not nothing', decide('NOTHING_CAME', 'TAKEN_BACK', 1), open, 'AMOUNT_DOES_NOT_FIT'],
    ['a reason belongs to one outcome', decide('COUNT', 'TOO_LITTLE', 10_000), open, 'REASON_DOES_NOT_FIT'],
    [
      'of a report that came since nobody has judged',
      decide('COUNT', 'FULL_AMOUNT', 10_000),
      { ...open, reports: 2 },
      'NEW_REPORT',
    ],
    [
      'paid twice needs the other to be paid',
      decide('GIVE_BACK', 'PAID_TWICE', 10_000),
      { ...open, otherLive: 'PENDING' as const },
      'OTHER_REQUEST_NOT_PAID',
    ],
    [
      'paid twice is given back',
      decide('GIVE_BACK', 'PAID_TWICE', 10_000),
      { ...open, otherLive: 'PAID' as const },
      null,
    ],
    [
      'a dossier pays once',
      decide('COUNT', 'FULL_AMOUNT', 10_000),
      { ...open, otherLive: 'PAID' as const },
      'OTHER_REQUEST_PAID',
    ],
    [
      'the other dispute comes first',
      decide('COUNT', 'FULL_AMOUNT', 10_000),
      { ...open, otherLive: 'IN_DISPUTE' as const },
      'OTHER_REQUEST_IN_DISPUTE',
    ],
    [
      'an open one beside it is withdrawn',
      decide('COUNT', 'FULL_AMOUNT', 10_000),
      { ...open, otherLive: 'UNPAID' as const },
      null,
    ],
    ['nothing is to be given back yet', decide('GIVEN_BACK', 'TRANSFERRED', 5), open, 'DISPUTE_CLOSED'],
    [
      'the whole is given back',
      decide('GIVEN_BACK', 'TRANSFERRED', 5),
      { ...open, state: 'REFUND_DUE' as const, refundDong: 5 },
      null,
    ],
    [
      'a part is not the whole',
      decide('GIVEN_BACK', 'TRANSFERRED', 4),
      { ...open, state: 'REFUND_DUE' as const, refundDong: 5 },
      'AMOUNT_DOES_NOT_FIT',
    ],
    [
      'what is decided is not decided again',
      decide('COUNT', 'FULL_AMOUNT', 10_000),
      { ...open, state: 'REFUND_DUE' as const, refundDong: 5 },
      'DISPUTE_CLOSED',
    ],
    [
      'nor once it is closed',
      decide('NOTHING_CAME', 'NOT_ON_STATEMENT', 0),
      { ...open, state: 'CLOSED' as const },
      'DISPUTE_CLOSED',
    ],
  ])('%s', (_what, proposed, facts, problem) => {
    expect(judgeDecision(proposed, facts)).toBe(problem);
  });
});

describe('The books after a decision', () => {
  const lines: DueLine[] = [
    { code: 'P', name: 'Phí', kind: 'FEE', amountDong: 7_000 },
    { code: 'L', name: 'Lệ phí', kind: 'CHARGE', amountDong: 3_000 },
  ];
  const add = (...parts: readonly (readonly LedgerEntry[])[]): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const { account, amountDong } of parts.flat()) sums[account] = (sums[account] ?? 0) + amountDong;
    return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
  };
  const before: [string, LedgerEntry[]][] = [
    ['nothing', []],
    ['a settlement', settlementEntries(lines)],
    ['money that waits', suspenseEntries({ amountDong: 4_321, currency: 'VND' })],
  ];

  it.each(before)('say what was decided, whatever they said before: %s', (_what, booked) => {
    fc.assert(
      fc.property(
        fc.constantFrom<DecisionOutcome>('COUNT', 'GIVE_BACK', 'NOTHING_CAME'),
        fc.integer({ min: 0, max: 1_000_000 }),
        (outcome, amount) => {
          const receivedDong =
            outcome === 'COUNT' ? 10_000 + amount : outcome === 'GIVE_BACK' ? 1 + amount : 0;
          const decided = decide(outcome, 'FULL_AMOUNT', receivedDong);
          const entries = decisionEntries(decided, { lines, dueDong: 10_000, booked });
          expect(entries.reduce((sum, { amountDong }) => sum + amountDong, 0)).toBe(0);
          expect(entries.every(({ amountDong }) => amountDong !== 0)).toBe(true);
          const refund = refundAfter(decided, 10_000);
          expect(add(booked, entries)).toEqual(
            add(
              outcome === 'COUNT' ? settlementEntries(lines) : [],
              [{ account: CLEARING, amountDong: outcome === 'COUNT' ? amount : receivedDong }],
              [{ account: REFUND, amountDong: -refund }],
            ),
          );
          if (refund === 0) return;
          const given = decisionEntries(decide('GIVEN_BACK', 'TRANSFERRED', refund), {
            ...{ lines, dueDong: 10_000 },
            booked: Object.entries(add(booked, entries)).map(([account, amountDong]) => ({
              ...{ account, amountDong },
            })),
          });
          expect(add(booked, entries, given)).toEqual(
            add(outcome === 'COUNT' ? settlementEntries(lines) : []),
          );
        },
      ),
    );
  });
});
