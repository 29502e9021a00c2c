/** Callbacks, and whatever else is served over plain HTTP, come by the door: bounded, paid for, sent away when there is no time. */
import postgres from 'postgres';
import { formatPlatformTime, signMessage } from '../../subgraphs/payments/upstream/messages.ts';
import { platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import { testKeys } from '../support/house.ts';
import type { System } from '../support/system.ts';
import { expectRefusal, JSON_TYPE, knock, openDoor } from './door.ts';

const CONFIRM = '/webhooks/payments/confirm';
const forged = (n: number) =>
  JSON.stringify(signMessage('confirm', messageOf(n), 'the secret of somebody else'));
const signed = (n: number, changes: object = {}) =>
  JSON.stringify({ ...signMessage('confirm', messageOf(n), platformSecret(testKeys)), ...changes });
const messageOf = (n: number, changes: object = {}) => ({
  LoaiBanTin: 'confirm',
  MaLoi: '00',
  MaDoiTac: 'MOTLAN',
  MaThamChieu: `MLNOBODY${n}`,
  SoTien: '10000',
  MaTienTe: 'VND',
  MaGiaoDich: 'T1',
  MaNganHang: 'B',
  ThoiGianGD: formatPlatformTime(new Date()),
  ThongTinGiaoDich: 'Hồ sơ',
  ...changes,
});

describe('The door of the gateway', () => {
  let system: System;
  let sql: postgres.Sql;
  beforeAll(async () => {
    system = await openDoor({ limits: { budgetAddress: 1_000, refillAddress: 1, proxies: 1 } });
    sql = postgres(system.test.ownerUrl('payments'), { max: 1, onnotice: () => undefined });
  }, 120_000);
  afterAll(async () => {
    await sql?.end();
    await system?.close();
  });

  /** Each caller comes from an address of its own, as our proxy says. */
  const from = (caller: number) => ({ ...JSON_TYPE, 'x-forwarded-for': `203.0.113.${caller}` });
  const call = (body: string, caller: number, path = CONFIRM, method = 'POST') =>
    knock(system.origin, body, from(caller), method, path);
  /** A request of nobody's dossier, as its owner writes it. */
  const insertRequest = (reference: string) => sql<{ id: string }[]>`
    with dossier as (
      insert into payable_dossiers (applicant, dossier_id, code, procedure_version, channel, agency, accounts, filed_at)
      values (gen_random_uuid(), gen_random_uuid(), ${reference}, gen_random_uuid(), 'ONLINE', 'H15.50.05', '{}', now())
      returning applicant, dossier_id)
    insert into payment_requests (applicant, dossier_id, reference, total_dong, lines, created_at, next_attempt_at)
    select applicant, dossier_id, ${reference}, 10000, '[{"kind":"CHARGE","code":"LP","name":"Lệ phí","amountDong":10000}]',
      now() - interval '3 days', now() + interval '1 day'
    from dossier returning id`;
  const countRows = async (): Promise<number> =>
    (await sql<{ count: number }[]>`select count(*)::int from callbacks`)[0]?.count ?? -1;

  describe('for callbacks', () => {
    it('lets through what is not signed as often as a budget pays for it, and keeps a number and no row', async () => {
      const before = await countRows();
      const refused: number[] = [];
      let last = await call(forged(0), 1);
      for (let n = 1; n < 1_000 && last.status !== 429; n += 1) {
        refused.push(last.status);
        last = await call(forged(n), 1);
      }
      expectRefusal(last, { status: 429, code: 'RATE_LIMITED' });
      expect(new Set(refused)).toEqual(new Set([401]));
      // Eleven units each, and what flows back meanwhile.
      expect(refused.length).toBeGreaterThanOrEqual(90);
      expect(Number(last.headers['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(await countRows()).toBe(before);
      const scrape = await system.test.observer.metrics.scrape();
      expect(scrape).toMatch(
        /mot_lan_webhooks_refused_total\{subgraph="payments",check="BAD_SIGNATURE"\} \d\d/,
      );
      // Nobody else pays for it, and no register looks broken.
      expect((await call(signed(1), 2)).status).toBe(404);
      expect(system.gateway.couriers.health().payments).toMatchObject({ breaker: 'CLOSED', failures: 0 });
    });

    it('keeps one row of what is signed, however often it is sent again and whatever is written around it', async () => {
      const before = await countRows();
      const body = signed(7);
      for (const again of [body, body, ` ${body}\n`, signed(7, { extra: 'x' })])
        expect(JSON.parse((await call(again, 3)).text)).toEqual({
          MaLoi: '02',
          ThongDiep: 'Không tìm thấy mã tham chiếu',
        });
      expect(await countRows()).toBe(before + 1);
    });

    it('takes money for a request that had failed two days late, and a failure of then for an open one not', async () => {
      const TWO_DAYS_AGO = formatPlatformTime(new Date(Date.now() - 2 * 86_400_000));
      const told = async (reference: string, changes: object) => {
        const message = messageOf(0, { MaThamChieu: reference, ...changes });
        const { status, text } = await call(
          JSON.stringify(signMessage('confirm', message, platformSecret(testKeys))),
          7,
        );
        return [status, (JSON.parse(text) as { MaLoi: string }).MaLoi];
      };
      const [[failed], [open]] = await Promise.all([
        insertRequest('MLLATEMONEY'),
        insertRequest('MLLATEFAILURE'),
      ]);
      expect(await told('MLLATEMONEY', { MaLoi: '99' })).toEqual([200, '00']);
      expect(await told('MLLATEMONEY', { ThoiGianGD: TWO_DAYS_AGO })).toEqual([200, '00']);
      expect(await told('MLLATEMONEY', { ThoiGianGD: TWO_DAYS_AGO })).toEqual([200, '00']);
      expect(await told('MLLATEFAILURE', { MaLoi: '99', ThoiGianGD: TWO_DAYS_AGO })).toEqual([401, '98']);
      const states =
        await sql`select reference, state from payment_requests where id = any(${[failed?.id ?? '', open?.id ?? '']}::uuid[])`;
      expect(Object.fromEntries(states.map(({ reference, state }) => [reference, state]))).toEqual({
        MLLATEMONEY: 'PAID',
        MLLATEFAILURE: 'UNPAID',
      });
      const ledger = await sql`
        select count(*)::int, sum(amount_dong)::int from ledger_entries where request_id = any(${[failed?.id ?? '', open?.id ?? '']}::uuid[])`;
      expect(ledger).toMatchObject([{ count: 2, sum: 0 }]);
    });

    it.each([
      ['/webhooks/payments/__proto__', 404, 'NOT_FOUND'],
      ['/webhooks/payments/constructor', 404, 'NOT_FOUND'],
      ['/webhooks/payments/toString', 404, 'NOT_FOUND'],
      ['/webhooks/payments/nothing', 404, 'NOT_FOUND'],
      ['/webhooks/__proto__/confirm', 404, 'NOT_FOUND'],
      ['/webhooks/population/confirm', 404, 'NOT_FOUND'],
      ['/webhooks/nobody/confirm', 404, 'NOT_FOUND'],
    ])('knows no %s', async (path, status, code) => {
      expectRefusal(await call('{}', 4, path), { status, code });
    });

    it('takes POST only, and no more than a callback says', async () => {
      const get = await call('', 5, CONFIRM, 'GET');
      expectRefusal(get, { status: 405, code: 'METHOD_NOT_ALLOWED' });
      expect(get.headers.allow).toBe('POST');
      expectRefusal(await call('x'.repeat(20_000), 5), { status: 413, code: 'PAYLOAD_TOO_LARGE' });
      expectRefusal(await call('x'.repeat(70_000), 5), { status: 413, code: 'PAYLOAD_TOO_LARGE' });
    });

    it('asks to come again while the register is away', async () => {
      system.outages.set('payments', true);
      const answer = await call(signed(8), 6);
      system.outages.set('payments', false);
      expectRefusal(answer, { status: 503, code: 'SUBGRAPH_UNAVAILABLE' });
      expect(answer.headers['retry-after']).toBe('5');
      expect((await call(signed(8), 6)).status).toBe(404);
    });
  });

  it.each([
    ['/.well-known/jwks.json', 200],
    ['/.well-known/seal-keys.json', 200],
    ['/sandbox/config.json', 200],
    ['/sandbox/locks', 404],
    ['/nowhere', 404],
    ['/catalogue/nowhere', 404],
  ])('is paid for at %s, too, by its caller alone', async (path, status) => {
    const caller = 20 + path.length;
    const get = () => call('', caller, path, 'GET');
    expect((await get()).status).toBe(status);
    let last = await get();
    for (let n = 0; n < 1_100 && last.status !== 429; n += 25)
      last = (await Promise.all(Array.from({ length: 25 }, get))).at(-1) ?? last;
    expectRefusal(last, { status: 429, code: 'RATE_LIMITED' });
    // Health is not taken for dead by whoever shares the address, and the next caller is answered.
    expect((await call('', caller, '/health/ready', 'GET')).status).toBe(200);
    expect((await call('', caller + 100, path, 'GET')).status).toBe(status);
  });

  it('of health is paid for from a bucket of its own', async () => {
    const get = () => call('', 99, '/health/live', 'GET');
    let last = await get();
    for (let n = 0; n < 1_100 && last.status !== 429; n += 25)
      last = (await Promise.all(Array.from({ length: 25 }, get))).at(-1) ?? last;
    expectRefusal(last, { status: 429, code: 'RATE_LIMITED' });
    expect((await call('', 99, '/sandbox/config.json', 'GET')).status).toBe(200);
  });
});
