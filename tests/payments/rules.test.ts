import fc from 'fast-check';
import { feeSayings, type PublishedFee } from '../../kernel/domain/content.ts';
import { judgeDue, judgeLines } from '../../subgraphs/payments/rules/due.ts';
import { settlementEntries, suspenseEntries } from '../../subgraphs/payments/rules/ledger.ts';
import { makeReference } from '../../subgraphs/payments/rules/reference.ts';
import {
  dateMoney,
  judgeReport,
  MUST_BE_FRESH,
  type PlatformReport,
} from '../../subgraphs/payments/rules/report.ts';
import type { PaymentState } from '../../subgraphs/payments/types.generated.ts';
import {
  formatPlatformTime,
  parseAmount,
  parsePlatformTime,
  readMessage,
  signMessage,
} from '../../subgraphs/payments/upstream/messages.ts';
import { digestOf, residence } from './desk.ts';

const DAY = '2026-11-28';
const line = (amountDong: number | null, condition: string | null = null): PublishedFee => ({
  kind: 'CHARGE',
  code: 'LP',
  name: 'Lệ phí',
  amountDong,
  condition,
});
const fee = (amountDong: number | null, condition: string | null = null): PublishedFee => ({
  ...line(amountDong, condition),
  kind: 'FEE',
  name: 'Phí',
});
const anyLine = fc.record({
  kind: fc.constantFrom<'FEE' | 'CHARGE'>('FEE', 'CHARGE'),
  code: fc.constantFrom('A', 'B', 'C'),
  name: fc.string(),
  amountDong: fc.option(fc.integer({ min: 0, max: 1_000_000_000 }), { nil: null }),
  condition: fc.option(fc.constantFrom('a', 'Miễn phí', '5 đồng'), { nil: null }),
});

describe('payments: the amounts due', () => {
  it.each([
    ['nothing is published', [], 'NothingToPay', undefined],
    ['zero is published', [line(0)], 'NothingToPay', undefined],
    ['one amount', [line(10_000)], 'Due', 10_000],
    ['two amounts', [line(10_000), line(5_000)], 'Due', 15_000],
    ['an unknown amount', [line(null)], 'AmountNotSet', undefined],
    ['one unknown among known, which holds up nothing', [line(10_000), line(null)], 'Due', 10_000],
    ['one of no kind among known', [line(10_000), { ...line(5), kind: 'NOT_STATED' }], 'Due', 10_000],
    ['one of no kind', [{ ...line(5), kind: 'NOT_STATED' }], 'AmountNotSet', undefined],
    ['one that is free beside an unknown one', [line(0), line(null)], 'AmountNotSet', undefined],
    ['one that is free beside a conditioned extra', [line(0), line(7, 'a')], 'NothingToPay', undefined],
    ['a single line with a condition', [line(20_000, 'Nộp trực tiếp')], 'Due', 20_000],
    ['alternatives', [line(1, 'a'), line(2, 'b')], 'AmountNotSet', undefined],
    ['an amount and a conditioned extra', [line(10_000), line(7, 'a')], 'Due', 10_000],
    ['free, said in words', [line(0, 'Miễn lệ phí.')], 'NothingToPay', undefined],
    [
      'none, of no kind',
      [{ ...line(0, 'Không có'), kind: 'NOT_STATED', says: 'NONE' }],
      'NothingToPay',
      undefined,
    ],
    ['not set yet', [{ ...line(null, 'Chưa quy định'), says: 'NOT_SET_YET' }], 'AmountNotSet', undefined],
    [
      'set elsewhere',
      [{ ...line(null, 'Do tỉnh quyết định'), says: 'ELSEWHERE' }],
      'AmountNotSet',
      undefined,
    ],
    ['a charge that is free beside a fee', [line(0, 'Miễn lệ phí.'), fee(7, '7 đồng/lần')], 'Due', 7],
    [
      'none in one situation, conditioned in another',
      [line(0, 'a: Không'), line(7, 'b')],
      'AmountNotSet',
      undefined,
    ],
    ['a fee and a charge, amounts restated', [fee(9, '9 đồng'), line(7, '7 đồng/lần')], 'Due', 16],
    ['a lower amount until a later day', [line(9), line(5, 'đến 31/12/2026')], 'Due', 5],
    ['one levy of two amounts', [line(9, '9 đồng'), line(7, '7 đồng/lần')], 'AmountNotSet', undefined],
    ['an amount for each dossier', [{ ...line(9, '9 đồng/hồ sơ'), per: 'hồ sơ' }], 'Due', 9],
    ['an amount for each page', [{ ...line(9, '9 đồng/trang'), per: 'trang' }], 'AmountNotSet', undefined],
    ['an amount for each page beside one', [line(10), { ...fee(9), per: 'trang' }], 'Due', 10],
  ])('when %s', (_name, published, kind, totalDong) => {
    const verdict = judgeDue(published as PublishedFee[], DAY);
    expect(verdict.kind).toBe(kind);
    expect(verdict.kind === 'Due' ? verdict.totalDong : undefined).toBe(totalDong);
  });

  it.each([
    ['ONLINE', 10_000],
    ['COUNTER', 20_000],
  ])('is, for permanent residence, %s %d ₫', (channel, totalDong) => {
    const fees = residence.channels.find((candidate) => candidate.channel === channel)?.fees ?? [];
    expect(judgeDue(fees, DAY)).toMatchObject({ kind: 'Due', totalDong });
  });

  it('is always the positive sum of its lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (published) => {
        const verdict = judgeDue(published, DAY);
        if (verdict.kind !== 'Due') return true;
        return (
          verdict.totalDong > 0 &&
          verdict.totalDong === verdict.lines.reduce((sum, due) => sum + due.amountDong, 0)
        );
      }),
    );
  });
});

describe('payments: what is to be done with a line', () => {
  it('is the same whatever line that says no amount stands beside it, as long as there are two', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 2 }), fc.constantFrom(...feeSayings), (published, says) => {
        const silent = { ...line(null, 'Theo quy định'), name: 'khác', says };
        expect(judgeLines([...published, silent], DAY).slice(0, -1)).toEqual(judgeLines(published, DAY));
      }),
    );
  });

  it.each([
    ['it sets nothing', line(null), 'AMOUNT_NOT_SET'],
    ['it is free', line(0), 'NOTHING_TO_PAY'],
    ['it is for each copy', { ...line(8_000), per: 'bản sao' }, 'COUNT_NOT_STATED'],
    ['it is for each kilometre', { ...line(8_000), per: 'km' }, 'COUNT_NOT_STATED'],
    ['it is for each time', { ...line(8_000), per: 'lần cấp' }, 'PAYABLE'],
    ['it is for the certificate', { ...line(8_000), per: 'giấy chứng nhận' }, 'PAYABLE'],
    ['nobody says which levy it is', { ...line(8_000), kind: 'NOT_STATED' as const }, 'KIND_NOT_STATED'],
  ])('is told when %s', (_name, published, state) => {
    expect(judgeLines([published], DAY)).toEqual([state]);
  });
});

describe('payments: the ledger', () => {
  it('sums every settlement to zero, each account once', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const entries = settlementEntries(lines.map((one) => ({ ...one, amountDong: one.amountDong ?? 0 })));
        const accounts = new Set(entries.map((entry) => entry.account));
        return (
          entries.reduce((sum, entry) => sum + entry.amountDong, 0) === 0 &&
          accounts.size === entries.length &&
          entries.every((entry) => entry.amountDong !== 0)
        );
      }),
    );
  });
});

describe('payments: money that belongs to no open request', () => {
  it.each([[10_000], [1]])('waits in the ledger for a person: %d ₫', (amountDong) => {
    expect(suspenseEntries({ amountDong, currency: 'VND' })).toEqual([
      { account: 'PLATFORM_CLEARING', amountDong },
      { account: 'SUSPENSE', amountDong: -amountDong },
    ]);
  });

  it.each([
    [null, 'VND'],
    [0, 'VND'],
    [10_000, 'USD'],
  ])('is not guessed at: %p %s', (amountDong, currency) => {
    expect(suspenseEntries({ amountDong, currency })).toEqual([]);
  });
});

describe('payments: a report of the platform', () => {
  const paid: PlatformReport = {
    reference: 'ML',
    outcome: 'PAID',
    amountDong: 10_000,
    currency: 'VND',
    transaction: 'T',
    at: new Date(0),
  };
  const failed: PlatformReport = { ...paid, outcome: 'FAILED' };
  const asked = {
    ...{ totalDong: 10_000, otherLive: false },
    ...{ platformTransaction: null, known: false, settledBefore: false },
  };
  const states: PaymentState[] = ['UNPAID', 'PENDING', 'PAID', 'FAILED', 'CANCELLED', 'IN_DISPUTE'];

  it.each([
    ['the whole amount', paid, ['SETTLED', 'SETTLED', 'REPEATED', 'SETTLED', 'SETTLED', 'DISPUTED']],
    [
      'another amount',
      { ...paid, amountDong: 9_999 },
      ['DISPUTED', 'DISPUTED', 'DISPUTED', 'DISPUTED', 'DISPUTED', 'DISPUTED'],
    ],
    [
      'no amount',
      { ...paid, amountDong: null },
      ['DISPUTED', 'DISPUTED', 'DISPUTED', 'DISPUTED', 'DISPUTED', 'DISPUTED'],
    ],
    [
      'another currency',
      { ...paid, currency: 'USD' },
      ['DISPUTED', 'DISPUTED', 'DISPUTED', 'DISPUTED', 'DISPUTED', 'DISPUTED'],
    ],
    ['failure', failed, ['FAILED', 'FAILED', 'IGNORED', 'REPEATED', 'IGNORED', 'IGNORED']],
  ])('of %s is judged by the state of the request', (_name, report, verdicts) => {
    expect(states.map((state) => judgeReport({ ...asked, state }, report))).toEqual(verdicts);
  });

  it('of a second transaction for what is paid is for a person; the same one, or one without a number, is not', () => {
    const settled = { ...asked, state: 'PAID' as const, platformTransaction: 'T1' };
    const verdicts = ['T1', '', 'T2'].map((transaction) => judgeReport(settled, { ...paid, transaction }));
    expect(verdicts).toEqual(['REPEATED', 'REPEATED', 'DISPUTED']);
  });

  it('that people have judged opens nothing anew, whatever they decided', () => {
    const again = (changes: object) =>
      states.map((state) => judgeReport({ ...asked, ...changes, state }, { ...paid, amountDong: 1 }));
    expect(again({ known: true })).toEqual([...Array(5).fill('REPEATED'), 'IGNORED']);
  });

  it('of money for a request that was settled once is for a person: its settlement is not entered twice', () => {
    for (const state of ['FAILED', 'CANCELLED'] as const)
      expect(judgeReport({ ...asked, state, settledBefore: true }, paid)).toBe('DISPUTED');
  });

  it('of money for a failed request is for a person when the dossier has another one', () => {
    expect(judgeReport({ ...asked, state: 'FAILED', otherLive: true }, paid)).toBe('PAID_TWICE');
  });

  it.each([
    ['paid', paid, ['counts', 'counts', 'counts', 'counts', 'counts', 'counts']],
    ['paid with another amount', { ...paid, amountDong: 1 }, Array(6).fill('counts')],
    ['under way', { ...paid, outcome: 'OPEN' as const }, Array(6).fill('counts')],
    ['failed', failed, ['is asked', 'is asked', 'counts', 'counts', 'counts', 'counts']],
  ])(
    'that is told too late says %s: what it says counts, or the platform is asked',
    (_what, report, late) => {
      for (const otherLive of [false, true]) {
        const verdicts = states.map((state) => judgeReport({ ...asked, state, otherLive }, report));
        expect(verdicts.map((verdict) => (MUST_BE_FRESH.has(verdict) ? 'is asked' : 'counts'))).toEqual(late);
      }
    },
  );

  it.each([
    ['when it was paid', '10:05:00', '10:05:00'],
    ['of a clock a little behind ours', '09:56:00', '09:56:00'],
    ['of a clock a little ahead of ours', '22:04:00', '22:04:00'],
    ['twelve hours behind, of a clock without afternoon', '08:30:00', '22:00:00'],
    ['still to come', '22:30:00', '22:00:00'],
  ])('of money is dated by the platform as far as that can be: %s', (_what, said, dated) => {
    const [at, createdAt, now] = [said, '10:00:00', '22:00:00'].map(
      (time) => new Date(`2026-11-16T${time}Z`),
    );
    expect(dateMoney({ ...paid, at: at as Date }, createdAt as Date, now as Date)).toEqual(
      new Date(`2026-11-16T${dated}Z`),
    );
  });

  it('of a reference that nobody knows changes nothing', () => {
    expect(judgeReport(undefined, paid)).toBe('UNKNOWN_REFERENCE');
  });
});

describe('payments: the messages of the platform', () => {
  it('are signed with the values in order and the secret last', () => {
    const message = {
      LoaiBanTin: 'QUERY',
      PhienBan: '1.0.6',
      MaDoiTac: 'MOTLAN',
      MaThamChieu: 'ML1',
      ThoiGianGD: '20261116143000',
    };
    expect(signMessage('QUERY', message, 'secret').MaXacThuc).toBe(
      digestOf('QUERY|1.0.6|MOTLAN|ML1|20261116143000|secret'),
    );
  });

  it('may not carry the separator inside a value', () => {
    const message = {
      LoaiBanTin: 'QUERY',
      PhienBan: '1.0.6',
      MaDoiTac: 'MOT|LAN',
      MaThamChieu: 'ML1',
      ThoiGianGD: '20261116143000',
    };
    expect(readMessage('QUERY', signMessage('QUERY', message, 'secret'))).toBeUndefined();
  });

  it('tell the time of Hà Nội on a 24-hour clock', () => {
    expect(formatPlatformTime(new Date('2026-11-16T07:05:09Z'))).toBe('20261116140509');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
        (date) => {
          const at = new Date(Math.floor(date.getTime() / 1000) * 1000);
          return parsePlatformTime(formatPlatformTime(at))?.getTime() === at.getTime();
        },
      ),
    );
  });

  it.each(['', '20261332000000', '20260231000000', '20261116240000', '2026111614050', '20261116140509Z'])(
    'do not take %p for a time',
    (text) => {
      expect(parsePlatformTime(text)).toBeUndefined();
    },
  );

  it.each(['-1', '1.5', '1e3', '01', '', '9223372036854775808', ' 1'])(
    'do not take %p for an amount',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  it('refer to a request by 18 letters and digits', () => {
    expect(makeReference(new Uint8Array(10))).toBe('MLAAAAAAAAAAAAAAAA');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) =>
        /^ML[A-Z2-7]{16}$/.test(makeReference(bytes)),
      ),
    );
  });
});
