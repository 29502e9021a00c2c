import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeFault } from '../../kernel/fault.ts';
import type { PlatformFailure } from '../../subgraphs/payments/upstream/platform.ts';
import type { PlatformSimulator } from '../../subgraphs/payments/upstream/simulator.ts';
import { Desk } from './desk.ts';

let desk: Desk;
let platform: PlatformSimulator;
let aheadMs = 0;
const clock = () => new Date(Date.now() + aheadMs);

beforeAll(async () => {
  desk = await new Desk().start(clock);
  platform = await desk.startPlatform(clock);
});
afterAll(() => desk.close());

const pay = async (payAt: string, outcome = 'paid'): Promise<string> => {
  const answer = await fetch(`${payAt}?outcome=${outcome}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  });
  return answer.text();
};
const work = async (): Promise<void> => {
  aheadMs += 120_000;
  await desk.open.house.get('payments').work();
};
const order = async () => (await desk.create(await desk.fileResidence())).paymentRequest;
const settledCount = async (): Promise<number> =>
  (await desk.look((sql) => sql`select 1 from outbox where topic = 'payment.settled'`)).length;

describe('The payment platform over HTTP', () => {
  it('is asked at once, shows a page without scripts, and its callback settles the request; a replay changes nothing', async () => {
    const request = await order();
    expect(request).toMatchObject({ state: 'PENDING', payAt: `${platform.url}/pay/${request.reference}` });
    const page = await fetch(request.payAt);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    expect(html).toContain('10.000 ₫');
    expect(html).not.toContain('<script');
    expect(await pay(request.payAt)).toContain('00 Thành công');
    expect(await desk.read(request.id)).toMatchObject({ state: 'PAID', payAt: null });
    const before = await settledCount();
    expect(await pay(request.payAt, 'replay')).toContain('Đã ghi nhận trước đó');
    await pay(request.payAt, 'duplicate');
    expect(await settledCount()).toBe(before);
  });

  it.each([
    ['duplicate', 'PAID'],
    ['wrong-amount', 'IN_DISPUTE'],
    ['wrong-signature', 'PENDING'],
    ['failed', 'FAILED'],
    ['processing', 'PENDING'],
    ['silent', 'PENDING'],
  ])('after a callback that is %s leaves the request %s', async (outcome, state) => {
    const request = await order();
    await pay(request.payAt, outcome);
    expect((await desk.read(request.id)).state).toBe(state);
  });

  it('is asked again until it has decided: pending stays pending, a lost callback is found out', async () => {
    const request = await order();
    await work();
    expect((await desk.read(request.id)).state).toBe('PENDING');
    await pay(request.payAt, 'silent');
    await work();
    expect((await desk.read(request.id)).state).toBe('PAID');
  });

  it('that is away leaves the request waiting; it is announced once the platform is back, and never twice', async () => {
    const told: PlatformFailure[] = [];
    desk.connect({ url: 'http://127.0.0.1:9', onFailure: (failure) => told.push(failure) });
    const request = await order();
    expect(request).toMatchObject({ state: 'PENDING', payAt: null });
    await work();
    expect((await desk.read(request.id)).state).toBe('PENDING');
    expect(told.map(({ call, error }) => [call, describeFault(error).kind])).toContainEqual([
      'init',
      expect.stringMatching(/^Error/),
    ]);
    desk.connect({ url: platform.url });
    await work();
    await work();
    const back = await desk.read(request.id);
    expect(back).toMatchObject({ state: 'PENDING', payAt: `${platform.url}/pay/${request.reference}` });
    await pay(back.payAt);
    expect((await desk.read(request.id)).state).toBe('PAID');
  });

  describe('that signs callbacks only, as its public description says', () => {
    /** The simulator without its signatures on answers. */
    const unsigned = createServer((asked, reply) => {
      const chunks: Buffer[] = [];
      asked.on('data', (chunk: Buffer) => chunks.push(chunk));
      asked.on('end', () => {
        void fetch(`${platform.url}${asked.url}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: Buffer.concat(chunks),
        })
          .then((answer) => answer.json() as Promise<Record<string, string>>)
          .then(({ MaXacThuc, ...said }) =>
            reply.end(JSON.stringify(forge ? { ...said, MaXacThuc: 'a'.repeat(64) } : said)),
          );
      });
    });
    let forge = false;
    let url = '';
    beforeAll(async () => {
      await new Promise<void>((done) => unsigned.listen(0, '127.0.0.1', done));
      url = `http://127.0.0.1:${(unsigned.address() as AddressInfo).port}`;
    });
    afterAll(async () => {
      desk.connect({ url: platform.url });
      await new Promise((done) => unsigned.close(done));
    });

    it('is not believed unless that was configured, and then gives the page to pay at', async () => {
      desk.connect({ url });
      expect((await order()).payAt).toBeNull();
      desk.connect({ url, unsignedAnswers: true });
      const request = await order();
      expect(request.payAt).toBe(`${platform.url}/pay/${request.reference}`);
      await pay(request.payAt);
      expect((await desk.read(request.id)).state).toBe('PAID');
    });

    it('is never believed of money: without the signed callback a request that was paid stays pending', async () => {
      desk.connect({ url, unsignedAnswers: true });
      const request = await order();
      await pay(request.payAt, 'silent');
      await work();
      expect((await desk.read(request.id)).state).toBe('PENDING');
      desk.connect({ url: platform.url });
      await work();
      expect((await desk.read(request.id)).state).toBe('PAID');
    });

    it('is no answer at all with a signature that is wrong', async () => {
      desk.connect({ url, unsignedAnswers: true });
      forge = true;
      expect((await order()).payAt).toBeNull();
      forge = false;
    });
  });

  it('that is not configured is not asked', async () => {
    desk.connect();
    const request = await order();
    await work();
    expect(await desk.read(request.id)).toMatchObject({ state: 'UNPAID', payAt: null });
    desk.connect({ url: platform.url });
    await work();
    expect((await desk.read(request.id)).payAt).not.toBeNull();
  });

  it('announces one of fifty simultaneous requests', async () => {
    const dossier = await desk.fileResidence();
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.create(dossier)));
    expect(new Set(answers.map((answer) => answer.paymentRequest.reference)).size).toBe(1);
    const [row] = await desk.look(
      (sql) =>
        sql<{ attempts: number }[]>`select attempts from payment_requests where dossier_id = ${dossier}`,
    );
    expect(row?.attempts).toBe(1);
  });

  it('answers for no reference that it does not know', async () => {
    expect((await fetch(`${platform.url}/pay/NOBODY`)).status).toBe(404);
    expect((await fetch(`${platform.url}/pay/NOBODY`, { method: 'POST' })).status).toBe(404);
  });
});
