import { type BookedRequest, judgeRequest } from '../../subgraphs/payments/rules/ledgerAudit.ts';

const paid: BookedRequest = {
  ...{ reference: 'R1', state: 'PAID', totalDong: 10_000, countedDong: 10_000, refundDong: 0, owedDong: 0 },
};

describe('A payment request beside the ledger', () => {
  it.each<[string, Partial<BookedRequest>, string[]]>([
    ['paid and booked', {}, []],
    ['paid and not booked', { countedDong: 0 }, ['PAID_NOT_BOOKED']],
    ['paid and booked with another sum', { countedDong: 9_000 }, ['PAID_NOT_BOOKED']],
    ['not paid', { state: 'PENDING', countedDong: 0 }, []],
    ['not paid and booked', { state: 'FAILED' }, ['BOOKED_NOT_PAID']],
    ['in dispute, booked before', { state: 'IN_DISPUTE' }, []],
    ['in dispute, not booked', { state: 'IN_DISPUTE', countedDong: 0 }, []],
    ['paid too much, and it is to be given back', { refundDong: 500, owedDong: 500 }, []],
    ['given back by the ledger only', { refundDong: 500 }, ['REFUND_DIFFERS']],
    ['given back by the disputes only', { owedDong: 500 }, ['REFUND_DIFFERS']],
  ])('%s', (_what, changes, findings) => {
    expect(judgeRequest({ ...paid, ...changes })).toEqual(findings);
  });
});
