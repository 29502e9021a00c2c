import { formatPlatformTime, type Message, signMessage } from '../../subgraphs/payments/upstream/messages.ts';
import { platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import { testKeys } from '../support/house.ts';
import { Desk } from './desk.ts';

let desk: Desk;
const secret = platformSecret(testKeys);

beforeAll(async () => {
  desk = await new Desk().start();
});
afterAll(() => desk.close());

async function ordered(): Promise<{ id: string; reference: string; dossier: string }> {
  const dossier = await desk.fileResidence();
  const { paymentRequest } = await desk.create(dossier);
  return { ...paymentRequest, dossier };
}

const messageFor = (reference: string, changes: Partial<Message<'confirm'>> = {}): Message<'confirm'> => ({
  LoaiBanTin: 'confirm',
  MaLoi: '00',
  MaDoiTac: 'MOTLAN',
  MaThamChieu: reference,
  SoTien: '10000',
  MaTienTe: 'VND',
  MaGiaoDich: 'T1',
  MaNganHang: 'B',
  ThoiGianGD: formatPlatformTime(new Date()),
  ThongTinGiaoDich: 'Hồ sơ',
  ...changes,
});
const noticeFor = (reference: string, changes: Partial<Message<'confirm'>> = {}) =>
  signMessage('confirm', messageFor(reference, changes), secret);

const effects = (id: string) =>
  desk.look(async (sql) => {
    const ledger = await sql<
      { sum: string; count: number }[]
    >`select coalesce(sum(amount_dong), 0)::text as sum, count(*)::int from ledger_entries where request_id = ${id}`;
    const settled =
      await sql`select 1 from outbox where topic = 'payment.settled' and payload->>'paymentRequestId' = ${id}`;
    const leaves =
      await sql`select 1 from audit_leaves where purpose = 'PAYMENT_SETTLEMENT' and request_id = ${id}`;
    return { sum: ledger[0]?.sum, entries: ledger[0]?.count, settled: settled.length, leaves: leaves.length };
  });
const NONE = { sum: '0', entries: 0, settled: 0, leaves: 0 };

describe('payments: a callback of the platform', () => {
  it('settles once, however many copies arrive at once or later', async () => {
    const { id, reference, dossier } = await ordered();
    const notice = noticeFor(reference);
    const replies = await Promise.all(Array.from({ length: 10 }, () => desk.callback(notice)));
    replies.push(await desk.callback(notice));
    expect(
      replies.every((reply) => reply.status === 200 && (reply.body as { MaLoi: string }).MaLoi === '00'),
    ).toBe(true);
    expect(await desk.read(id)).toMatchObject({ state: 'PAID', payAt: null, paidAt: expect.any(String) });
    expect(await effects(id)).toEqual({ sum: '0', entries: 2, settled: 1, leaves: 1 });
    expect((await desk.create(dossier)).__typename).toBe('AlreadyPaid');
  });

  it('is refused without the right signature, whatever it says, and is counted and leaves no line', async () => {
    const { id, reference } = await ordered();
    const notice = noticeFor(reference);
    const before = await desk.look((sql) => sql`select id from callbacks`);
    for (const body of [
      { ...notice, MaXacThuc: '' },
      { ...notice, MaXacThuc: notice.MaXacThuc.toUpperCase() },
      { ...notice, SoTien: '1' },
      { ...notice, ...signMessage('confirm', messageFor(reference), 'another secret') },
    ]) {
      expect(await desk.callback(body)).toMatchObject({ status: 401, body: { MaLoi: '97' } });
    }
    expect(await desk.callback('no message')).toMatchObject({ status: 400 });
    expect(await desk.look((sql) => sql`select id from callbacks`)).toHaveLength(before.length);
    const scrape = await desk.open.observer.metrics.scrape();
    expect(scrape).toContain('mot_lan_webhooks_refused_total{subgraph="payments",check="BAD_SIGNATURE"} 4');
    expect((await desk.read(id)).state).toBe('UNPAID');
    expect(await effects(id)).toEqual(NONE);
  });

  it('that is sent again and again leaves one line for each verdict', async () => {
    const { reference } = await ordered();
    const notice = noticeFor(reference);
    for (let time = 0; time < 5; time += 1) await desk.callback(notice);
    await desk.callback(` ${JSON.stringify({ ...notice, besides: 'x' })} `);
    const rows = await desk.look(
      (sql) =>
        sql<{ verdict: string }[]>`select verdict from callbacks where reference = ${reference} order by id`,
    );
    expect(rows.map(({ verdict }) => verdict)).toEqual(['SETTLED', 'REPEATED']);
  });

  it.each(['', '{', 'null', '[]', '{"MaThamChieu":1}', `{"x":"${'y'.repeat(5000)}"}`])(
    'is refused when it is no message: %s',
    async (body) => {
      expect(await desk.callback(body)).toMatchObject({ status: 400, body: { MaLoi: '01' } });
    },
  );

  it('of another amount or currency is accepted for review and pays nothing', async () => {
    for (const changes of [{ SoTien: '10001' }, { SoTien: '1e4' }, { SoTien: '-1' }, { MaTienTe: 'USD' }]) {
      const { id, reference } = await ordered();
      expect(await desk.callback(noticeFor(reference, changes))).toMatchObject({
        status: 200,
        body: { MaLoi: '00' },
      });
      expect((await desk.read(id)).state).toBe('IN_DISPUTE');
      expect(await effects(id)).toEqual({ ...NONE, leaves: 1 });
    }
  });

  it('of another amount after the payment is a dispute, and the ledger stays as it was', async () => {
    const { id, reference } = await ordered();
    await desk.callback(noticeFor(reference));
    await desk.callback(noticeFor(reference, { SoTien: '5000' }));
    expect((await desk.read(id)).state).toBe('IN_DISPUTE');
    expect(await effects(id)).toMatchObject({ entries: 2, settled: 1 });
  });

  it('of a reference that nobody knows is refused', async () => {
    expect(await desk.callback(noticeFor('MLUNKNOWN'))).toMatchObject({ status: 404, body: { MaLoi: '02' } });
  });

  it('of failure that is too old, from the future or without a time changes nothing', async () => {
    const { id, reference } = await ordered();
    for (const offsetMs of [-301_000, -3 * 86_400_000, 400_000]) {
      const ThoiGianGD = formatPlatformTime(new Date(Date.now() + offsetMs));
      expect(await desk.callback(noticeFor(reference, { MaLoi: '99', ThoiGianGD }))).toMatchObject({
        status: 401,
        body: { MaLoi: '98' },
      });
    }
    for (const MaLoi of ['00', '99'])
      expect(await desk.callback(noticeFor(reference, { MaLoi, ThoiGianGD: 'now' }))).toMatchObject({
        status: 400,
      });
    expect((await desk.read(id)).state).toBe('UNPAID');
  });

  it.each(['7002', '68', '', '0', '000', 'PAID'])(
    'of code "%s", which says neither paid nor failed, leaves the request open for the result',
    async (MaLoi) => {
      const { id, reference, dossier } = await ordered();
      expect(await desk.callback(noticeFor(reference, { MaLoi }))).toMatchObject({
        status: 200,
        body: { MaLoi: '00' },
      });
      expect((await desk.read(id)).state).toBe('UNPAID');
      expect(await effects(id)).toEqual(NONE);
      expect((await desk.create(dossier)).paymentRequest.reference).toBe(reference);
      await desk.callback(noticeFor(reference));
      expect((await desk.read(id)).state).toBe('PAID');
      // What was under way then takes nothing back.
      await desk.callback(noticeFor(reference, { MaLoi }));
      expect((await desk.read(id)).state).toBe('PAID');
    },
  );

  it('of failure after payment does not undo it; of payment after failure counts', async () => {
    const first = await ordered();
    await desk.callback(noticeFor(first.reference));
    await desk.callback(noticeFor(first.reference, { MaLoi: '99' }));
    expect((await desk.read(first.id)).state).toBe('PAID');
    const second = await ordered();
    await desk.callback(noticeFor(second.reference, { MaLoi: '99' }));
    expect((await desk.read(second.id)).state).toBe('FAILED');
    await desk.callback(noticeFor(second.reference));
    expect((await desk.read(second.id)).state).toBe('PAID');
  });

  it('of money for a failed request, when a new one is open, is kept for a person', async () => {
    const first = await ordered();
    await desk.callback(noticeFor(first.reference, { MaLoi: '99' }));
    const again = await desk.create(first.dossier);
    expect(again.paymentRequest.id).not.toBe(first.id);
    expect(await desk.callback(noticeFor(first.reference))).toMatchObject({ status: 200 });
    expect((await desk.read(first.id)).state).toBe('IN_DISPUTE');
    expect((await desk.read(again.paymentRequest.id)).state).toBe('UNPAID');
    expect(await effects(first.id)).toEqual({ sum: '0', entries: 2, settled: 0, leaves: 2 });
    const rows = await desk.look(
      (sql) =>
        sql<
          { verdict: string }[]
        >`select verdict from callbacks where reference = ${first.reference} order by id`,
    );
    expect(rows.map((row) => row.verdict)).toEqual(['FAILED', 'PAID_TWICE']);
  });
});
