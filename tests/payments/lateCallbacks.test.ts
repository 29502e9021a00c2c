/** A callback that comes again long afterwards: it is answered like the first, and changes nothing. */
import { formatPlatformTime, type Message, signMessage } from '../../subgraphs/payments/upstream/messages.ts';
import { platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import { testKeys } from '../support/house.ts';
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

  it('is answered 00 for a payment that our own question has settled meanwhile', async () => {
    const { reference } = await order();
    const missed = noticeFor(reference);
    aheadMs += 600_000;
    expect(await desk.callback(missed)).toMatchObject({ status: 401, body: { MaLoi: '98' } });
    await desk.callback(noticeFor(reference));
    expect(await desk.callback(missed)).toMatchObject({ status: 200, body: { MaLoi: '00' } });
  });

  it('is refused without the signature, and of another amount or for an open request, as it was', async () => {
    const paid = await order();
    const notice = noticeFor(paid.reference);
    await desk.callback(notice);
    const open = await order();
    const waiting = noticeFor(open.reference);
    aheadMs += 600_000;
    expect(await desk.callback({ ...notice, MaXacThuc: '0'.repeat(64) })).toMatchObject({
      status: 401,
      body: { MaLoi: '97' },
    });
    const other = noticeFor(paid.reference, { SoTien: '5', ThoiGianGD: notice.ThoiGianGD });
    expect(await desk.callback(other)).toMatchObject({ status: 401, body: { MaLoi: '98' } });
    expect(await desk.callback(waiting)).toMatchObject({ status: 401, body: { MaLoi: '98' } });
    expect([await stateOf(paid.id), await stateOf(open.id)]).toEqual(['PAID', 'UNPAID']);
  });
});
