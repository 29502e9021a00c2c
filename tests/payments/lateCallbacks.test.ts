/** A callback that comes again long afterwards: it is answered like the first, and changes nothing. */
import { formatPlatformTime, type Message, signMessage } from '../../subgraphs/payments/upstream/messages.ts';
import { platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import { testKeys } from '../support/house.ts';
import { somebodyWaits } from '../support/races.ts';
import { Desk } from './desk.ts';

let desk: Desk;
let aheadMs = 0;
const clock = () => new Date(Date.now() + aheadMs);
const DAY_MS = 86_400_000;

beforeAll(async () => {
  desk = await new Desk().start(clock);
});
afterAll(() => desk.close());

const order = async () => (await desk.create(await desk.fileResidence())).paymentRequest;
const noticeFor = (reference: string, changes: Partial<Message<'confirm'>> = {}) =>
  signMessage(
    'confirm',
    {
      LoaiBanTin: 'confirm',
      MaLoi: '00',
      MaDoiTac: 'MOTLAN',
      MaThamChieu: reference,
      SoTien: '10000',
      MaTienTe: 'VND',
      MaGiaoDich: 'T1',
      MaNganHang: 'B',
      ThoiGianGD: formatPlatformTime(clock()),
      ThongTinGiaoDich: 'Hồ sơ',
      ...changes,
    },
    platformSecret(testKeys),
  );
const everything = (id: string) =>
  desk.look(async (sql) => [
    await sql`select state, paid_at, platform_transaction from payment_requests where id = ${id}`,
    await sql`select * from ledger_entries where request_id = ${id} order by account`,
    await sql`select id from outbox where topic = 'payment.settled'`,
  ]);

const stateOf = async (id: string): Promise<string> =>
  (await desk.look((sql) => sql`select state from payment_requests where id = ${id}`))[0]?.state;

describe('Money for a request that had failed', () => {
  it('stands beside another request that is made at the same moment (payment_requests_one_open)', async () => {
    const { id, reference } = await order();
    await desk.callback(noticeFor(reference, { MaLoi: '99' }));
    expect(await stateOf(id)).toBe('FAILED');
    let answered: ReturnType<Desk['callback']> | undefined;
    await desk.look((sql) =>
      sql.begin(async (tx): Promise<object> => {
        await tx`insert into payment_requests (applicant, dossier_id, reference, total_dong, lines, created_at, next_attempt_at)
          select applicant, dossier_id, 'OVERTAKES1', total_dong, lines, created_at, next_attempt_at
          from payment_requests where id = ${id}`;
        // It has looked for another request, found none, and waits for this one to be there or not.
        answered = desk.callback(noticeFor(reference));
        await somebodyWaits(tx);
        return {};
      }),
    );
    expect(await answered).toMatchObject({ status: 200, body: { MaLoi: '00' } });
    const [row] = await desk.look(
      (sql) => sql`select state, paid_beside from payment_requests where id = ${id}`,
    );
    expect(row).toEqual({ state: 'IN_DISPUTE', paid_beside: true });
  });
});

describe('A callback that comes again when it is too old to change anything', () => {
  it.each([
    ['paid', {}, 'PAID'],
    ['failed', { MaLoi: '99' }, 'FAILED'],
    ['under way', { MaLoi: '7002' }, 'UNPAID'],
    ['paid with another amount', { SoTien: '5' }, 'IN_DISPUTE'],
  ])('is answered 00 for ever: %s', async (_what, changes, state) => {
    const { id, reference } = await order();
    const notice = noticeFor(reference, changes);
    await desk.callback(notice);
    const before = await everything(id);
    for (const later of [301_000, DAY_MS, 400 * DAY_MS]) {
      aheadMs += later;
      expect(await desk.callback(notice)).toMatchObject({ status: 200, body: { MaLoi: '00' } });
    }
    expect(await everything(id)).toEqual(before);
    expect(await stateOf(id)).toBe(state);
  });

  it('is refused without the signature, and of failure for an open request, until that was learnt', async () => {
    const paid = await order();
    const notice = noticeFor(paid.reference);
    await desk.callback(notice);
    const open = await order();
    const failure = noticeFor(open.reference, { MaLoi: '99' });
    aheadMs += 600_000;
    expect(await desk.callback({ ...notice, MaXacThuc: '0'.repeat(64) })).toMatchObject({
      status: 401,
      body: { MaLoi: '97' },
    });
    expect(await desk.callback(failure)).toMatchObject({ status: 401, body: { MaLoi: '98' } });
    expect([await stateOf(paid.id), await stateOf(open.id)]).toEqual(['PAID', 'UNPAID']);
    await desk.callback(noticeFor(open.reference, { MaLoi: '99' }));
    expect(await desk.callback(failure)).toMatchObject({ status: 200, body: { MaLoi: '00' } });
  });
});

describe('Money that is told of for the first time when it is too late', () => {
  const verdictsOf = async (reference: string) =>
    (
      await desk.look(
        (sql) =>
          sql<
            { verdict: string }[]
          >`select verdict from callbacks where reference = ${reference} order by id`,
      )
    ).map(({ verdict }) => verdict);
  const ledgerOf = (id: string) =>
    desk.look(
      (sql) =>
        sql<
          { account: string; amount: string }[]
        >`select account, amount_dong::text as amount from ledger_entries where request_id = ${id} order by account`,
    );
  const failed = async () => {
    const request = await order();
    await desk.callback(noticeFor(request.reference, { MaLoi: '99' }));
    expect(await stateOf(request.id)).toBe('FAILED');
    return request;
  };

  it.each([
    ['had failed', failed],
    ['is open', order],
  ])('settles a request that %s, once, and the platform need not repeat it', async (_what, make) => {
    const { id, reference } = await make();
    const notice = noticeFor(reference);
    aheadMs += DAY_MS;
    expect(await desk.callback(notice)).toMatchObject({ status: 200, body: { MaLoi: '00' } });
    expect(await stateOf(id)).toBe('PAID');
    expect(await ledgerOf(id)).toEqual([
      { account: expect.stringMatching(/^(FEE|CHARGE)\//), amount: '-10000' },
      { account: 'PLATFORM_CLEARING', amount: '10000' },
    ]);
    const before = await everything(id);
    aheadMs += DAY_MS;
    expect(await desk.callback(notice)).toMatchObject({ status: 200, body: { MaLoi: '00' } });
    expect(await everything(id)).toEqual(before);
    expect((await verdictsOf(reference)).slice(-2)).toEqual(['SETTLED', 'REPEATED']);
  });

  it('of another amount is kept for a person', async () => {
    const { id, reference } = await failed();
    const notice = noticeFor(reference, { SoTien: '5' });
    aheadMs += DAY_MS;
    expect(await desk.callback(notice)).toMatchObject({ status: 200, body: { MaLoi: '00' } });
    expect(await stateOf(id)).toBe('IN_DISPUTE');
    expect(await ledgerOf(id)).toEqual([]);
  });

  it('for a request that had failed, when another is open, waits in the ledger, and nobody is asked to pay again', async () => {
    const dossier = await desk.fileResidence();
    const first = (await desk.create(dossier)).paymentRequest;
    const notice = noticeFor(first.reference);
    await desk.callback(noticeFor(first.reference, { MaLoi: '99' }));
    const second = (await desk.create(dossier)).paymentRequest;
    aheadMs += DAY_MS;
    expect(await desk.callback(notice)).toMatchObject({ status: 200, body: { MaLoi: '00' } });
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['IN_DISPUTE', 'UNPAID']);
    expect(await ledgerOf(first.id)).toEqual([
      { account: 'PLATFORM_CLEARING', amount: '10000' },
      { account: 'SUSPENSE', amount: '-10000' },
    ]);
    expect(await desk.create(dossier)).toMatchObject({
      __typename: 'DossierNotPayable',
      message: expect.stringContaining('đang được đối soát'),
    });
    await desk.callback(noticeFor(second.reference));
    expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['IN_DISPUTE', 'PAID']);
    expect((await desk.create(dossier)).__typename).toBe('AlreadyPaid');
    expect(await desk.callback(notice)).toMatchObject({ status: 200, body: { MaLoi: '00' } });
    expect(await ledgerOf(first.id)).toHaveLength(2);
  });

  it('under a reference that is not ours is refused as such, and the line of it stays', async () => {
    const notice = noticeFor('MLUNKNOWNLATE');
    aheadMs += DAY_MS;
    expect(await desk.callback(notice)).toMatchObject({ status: 404, body: { MaLoi: '02' } });
    expect(await verdictsOf('MLUNKNOWNLATE')).toEqual(['UNKNOWN_REFERENCE']);
  });

  it('that a person must look at is counted for the operators', async () => {
    await desk.open.house.get('payments').work();
    const waiting = await desk.look((sql) => sql`select 1 from payment_requests where state = 'IN_DISPUTE'`);
    expect(waiting.length).toBeGreaterThan(1);
    expect(await desk.open.observer.metrics.scrape()).toContain(
      `mot_lan_payments_in_dispute{subgraph="payments"} ${waiting.length}`,
    );
  });
});
