/** Cash at the counter: a receipt pays what a dossier owes, once, by an officer who has it; whatever the platform does meanwhile. */
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import { judgeCash } from '../../subgraphs/payments/rules/cash.ts';
import type { PlatformSimulator } from '../../subgraphs/payments/upstream/simulator.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { Desk } from './desk.ts';

const [lan, minh, nga, phong] = [viewerOf('lan'), viewerOf('minh'), viewerOf('nga'), viewerOf('phong')];
const PAID_ON = '2026-11-20';
const RECORD = `mutation ($input: RecordCashReceiptInput!) { recordCashReceipt(input: $input) { __typename
  ... on CashRecorded { paymentRequest { id state total paidAt payAt cash { receipt paidOn } } }
  ... on CashNotAccepted { problem } } }`;

let desk: Desk;
let platform: PlatformSimulator;
beforeAll(async () => {
  desk = await new Desk().start();
  platform = await desk.startPlatform();
});
afterAll(() => desk.close());

let last = 0;
const nextReceipt = (): string => {
  last += 1;
  return `AA/26P ${String(last).padStart(7, '0')}`;
};
const record = async (dossier: string, changes: object = {}, viewer: Viewer = minh) => {
  const input = {
    requestId: randomUUID(),
    dossier,
    receipt: nextReceipt(),
    amount: 10_000,
    paidOn: PAID_ON,
    ...changes,
  };
  const { data, errors } = await ask(desk.open.house, 'payments', {
    query: RECORD,
    variables: { input },
    viewer,
  });
  return data?.recordCashReceipt ?? errors;
};
const balances = (request: string) =>
  desk.look(
    (sql) =>
      sql`select account, amount_dong::int as amount from ledger_entries where request_id = ${request} order by 2 desc`,
  );
const told = (dossier: string) =>
  desk.look(
    (sql) =>
      sql`select topic, payload ->> 'totalDong' as total from outbox where payload ->> 'dossierId' = ${dossier} order by xid, id`,
  );

describe('Cash at the counter', () => {
  it('pays what is due: the books say who took it, the dossier hears of it, the applicant reads the receipt', async () => {
    const dossier = await desk.fileResidence();
    const receipt = nextReceipt();
    const { paymentRequest } = await record(dossier, { receipt: ` ${receipt} ` });
    expect(paymentRequest).toMatchObject({
      ...{ state: 'PAID', total: 10_000, payAt: null, paidAt: expect.any(String) },
      cash: { receipt, paidOn: PAID_ON },
    });
    expect(await balances(paymentRequest.id)).toEqual([
      { account: 'CASH_AT_COUNTER', amount: 10_000 },
      { account: expect.stringMatching(/^CHARGE\//), amount: -10_000 },
    ]);
    expect(await told(dossier)).toEqual([{ topic: 'payment.settled', total: '10000' }]);
    const query = 'query ($id: ID!) { paymentRequest(id: $id) { cash { receipt } } }';
    const seen = await ask(desk.open.house, 'payments', {
      query,
      variables: { id: paymentRequest.id },
      viewer: lan,
    });
    expect(seen.data.paymentRequest.cash).toEqual({ receipt });
    expect((await desk.create(dossier)).__typename).toBe('AlreadyPaid');
  });

  it('is recorded once: the same request gets the same answer, another with its number none', async () => {
    const [dossier, other] = [await desk.fileResidence(), await desk.fileResidence()];
    const [requestId, receipt] = [randomUUID(), nextReceipt()];
    const first = await record(dossier, { requestId, receipt });
    expect(await record(dossier, { requestId, receipt })).toEqual(first);
    expect(await record(dossier, { receipt })).toMatchObject({ __typename: 'AlreadyPaid' });
    expect(await record(other, { receipt })).toMatchObject({ problem: 'RECEIPT_USED' });
    expect(await record(other, { requestId, receipt })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await record(other)).toMatchObject({ __typename: 'CashRecorded' });
  });

  it('pays once, where two officers record two receipts at the same moment', async () => {
    const dossier = await desk.fileResidence();
    const answers = await Promise.all([record(dossier), record(dossier)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyPaid', 'CashRecorded']);
    expect(await told(dossier)).toHaveLength(1);
  });

  it('is said to be recorded also where another settles it at that moment: whoever asks again before the first answer is there', async () => {
    const dossier = await desk.fileResidence();
    const same = { requestId: randomUUID(), receipt: nextReceipt() };
    const answers = await Promise.all([record(dossier, same), record(dossier, same), record(dossier, same)]);
    expect(answers.map(({ __typename }) => __typename)).toEqual(answers.map(() => 'CashRecorded'));
    expect(await told(dossier)).toHaveLength(1);
  });

  it.each([
    ['another amount', { amount: 9_999 }, { problem: 'AMOUNT_DIFFERS' }],
    ['a day to come', { paidOn: '2100-01-01' }, { problem: 'DAY_NOT_POSSIBLE' }],
    ['a day before the filing', { paidOn: '2026-11-15' }, { problem: 'DAY_NOT_POSSIBLE' }],
    ['no number', { receipt: ' ' }, { problem: 'RECEIPT_MALFORMED' }],
    ['a number too long', { receipt: '1'.repeat(51) }, { problem: 'RECEIPT_MALFORMED' }],
    ['no dossier', { dossier: randomUUID() }, { __typename: 'DossierNotPayable' }],
  ])('with %s pays nothing', async (_what, changes, refused) => {
    const dossier = await desk.fileResidence();
    expect(await record(dossier, changes)).toMatchObject(refused);
    expect(await told(dossier)).toEqual([]);
  });

  it('is recorded by officers of the agency who have the dossier, and nobody else', async () => {
    const dossier = await desk.fileResidence({ accounts: [minh.account, phong.account] });
    for (const other of [nga, phong])
      expect(await record(dossier, {}, other)).toMatchObject({ __typename: 'DossierNotPayable' });
    // The applicant has not the scope.
    expect(await record(dossier, {}, lan)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('takes the place of an open request; money that the platform takes for it all the same stands beside, for people to give back', async () => {
    const dossier = await desk.fileResidence();
    const asked = (await desk.create(dossier)).paymentRequest;
    const { paymentRequest } = await record(dossier);
    expect(paymentRequest.state).toBe('PAID');
    expect((await desk.read(asked.id)).state).toBe('CANCELLED');
    await fetch(`${platform.url}/pay/${asked.reference}?outcome=paid`, { method: 'POST' });
    expect((await desk.read(asked.id)).state).toBe('IN_DISPUTE');
    expect((await desk.read(paymentRequest.id)).state).toBe('PAID');
    expect((await told(dossier)).filter(({ topic }) => topic === 'payment.settled')).toHaveLength(1);
  });

  it('is settled by itself where the process ended after the receipt was recorded', async () => {
    const dossier = await desk.fileResidence();
    await desk.look(
      (sql) =>
        sql`insert into cash_receipts (applicant, dossier_id, agency, receipt, amount_dong, lines, paid_on, taken_by, recorded_at)
        select applicant, dossier_id, agency, ${nextReceipt()}, 10000,
          '[{"kind":"CHARGE","code":"LP","name":"Lệ phí","amountDong":10000}]', ${PAID_ON}, ${minh.account}, now()
        from payable_dossiers where dossier_id = ${dossier}`,
    );
    await desk.open.house.get('payments').work();
    expect(await told(dossier)).toEqual([{ topic: 'payment.settled', total: '10000' }]);
  });

  it.each([
    [10_000, '2026-11-16', undefined],
    [10_000, '2026-11-29', undefined],
    [10_000, '2026-11-30', 'DAY_NOT_POSSIBLE'],
    [10_000, '2026-11-15', 'DAY_NOT_POSSIBLE'],
    [10_001, '2026-11-20', 'AMOUNT_DIFFERS'],
    [0, '2026-11-20', 'AMOUNT_DIFFERS'],
  ])('%d đồng on %s: %s', (amountDong, paidOn, problem) => {
    const facts = {
      dueDong: 10_000,
      filedAt: new Date('2026-11-16T01:00:00Z'),
      now: new Date('2026-11-29T10:00:00Z'),
    };
    expect(judgeCash({ amountDong, paidOn }, facts)).toBe(problem);
  });
});
