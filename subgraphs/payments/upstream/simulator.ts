import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { Remembered } from '../../../kernel/remembered.ts';
import { admitOwnCallers } from '../../../kernel/server.ts';
import { noticeCodeOf, type Outcome as PaymentOutcome, statusOf } from '../rules/outcome.ts';
import {
  formatPlatformTime,
  isSigned,
  PARTNER,
  parseAmount,
  readMessage,
  type Signed,
  signMessage,
} from './messages.ts';
import { notFoundPage, PAGE_POLICY, paymentPage, type ShownPayment, STYLE } from './pages.ts';

export interface SimulatorOptions {
  /** 0 for any free port. */
  port: number;
  host: string;
  /** Shared with our side: `platformSecret(keys)`. */
  secret: string;
  /** Where the callback `confirm` goes. Asked each time, since it may be known only after the start. */
  callbackUrl(): string;
  clock?: () => Date;
}

export interface PlatformSimulator {
  /** Base address, for `connectPlatform`. */
  url: string;
  close(): Promise<void>;
}

interface Payment extends ShownPayment {
  transaction: string;
  decidedAt: Date | undefined;
}

/**
 * What `POST /pay/:reference?outcome=` may do. `paid` and `failed` decide and notify; `replay` sends the last notice
 * again; `processing` says that nothing is decided yet; `silent` takes the money and says nothing; the others pay and send a notice that is wrong in one way.
 */
const outcomes = [
  'paid',
  'failed',
  'replay',
  'processing',
  'silent',
  'duplicate',
  'wrong-amount',
  'wrong-signature',
] as const;
type Outcome = (typeof outcomes)[number];

const outcomeOf = (state: ShownPayment['state']): PaymentOutcome => (state === 'PENDING' ? 'OPEN' : state);

const PAYMENTS_BYTES = 8 * 1024 * 1024;

/**
 * A stand-in for the online payment platform, with the platform's own messages over real HTTP. It keeps everything in
 * memory and pays with nothing: whatever starts the system refuses it in production.
 */
export async function startPlatformSimulator(options: SimulatorOptions): Promise<PlatformSimulator> {
  const simulator = new Simulator(options);
  const server = Fastify({ logger: false, forceCloseConnections: true, bodyLimit: 64 * 1024 });
  server.addContentTypeParser('application/x-www-form-urlencoded', (_request, payload, done) => {
    payload.resume().on('end', () => done(null, undefined));
  });
  // Whoever pays here pays with a click: a foreign page must not click for them.
  admitOwnCallers(server, () => ({ hosts: [options.host], origins: [] }));
  simulator.serve(server);
  await server.listen({ port: options.port, host: options.host });
  const { port } = server.server.address() as AddressInfo;
  // Told to listen everywhere, it is called where it certainly is.
  const host = ['0.0.0.0', '::'].includes(options.host) ? '127.0.0.1' : options.host;
  simulator.url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return { url: simulator.url, close: () => server.close() };
}

class Simulator {
  url = '';
  readonly #options: SimulatorOptions;
  /** The oldest of very many are forgotten, as if they had never been announced. */
  readonly #payments = new Remembered<Payment>(PAYMENTS_BYTES);

  constructor(options: SimulatorOptions) {
    this.#options = options;
  }

  serve(server: FastifyInstance): void {
    server.post('/init', async (request) => this.#init(request.body));
    server.post('/query', async (request) => this.#query(request.body));
    server.get('/style.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
    server.get<{ Params: { reference: string } }>('/pay/:reference', async (request, reply) => {
      return this.#show(reply, request.params.reference);
    });
    server.post<{ Params: { reference: string }; Querystring: { outcome?: string } }>(
      '/pay/:reference',
      async (request, reply) => {
        const outcome = outcomes.find((known) => known === (request.query.outcome ?? 'paid'));
        if (outcome === undefined) return reply.status(400).send();
        const payment = this.#payments.get(request.params.reference);
        const answer = payment === undefined ? undefined : await this.#decide(payment, outcome);
        return this.#show(reply, request.params.reference, answer);
      },
    );
  }

  #now(): Date {
    return this.#options.clock?.() ?? new Date();
  }

  /** Idempotent by reference: the same order again gets the same page; another amount under it is refused. */
  #init(body: unknown): Signed<'INIT_ANSWER'> {
    const asked = readMessage('INIT', body);
    const answer = (code: string) =>
      signMessage(
        'INIT_ANSWER',
        {
          MaLoi: code,
          MaDoiTac: PARTNER,
          MaThamChieu: asked?.MaThamChieu ?? '',
          UrlThanhToan: code === '00' ? this.#pageOf(asked?.MaThamChieu ?? '') : '',
        },
        this.#options.secret,
      );
    if (asked === undefined) return answer('01');
    if (!isSigned('INIT', asked, this.#options.secret)) return answer('97');
    const amountDong = parseAmount(asked.SoTien);
    if (amountDong === null || amountDong === 0 || !/^\w{1,40}$/.test(asked.MaThamChieu)) return answer('01');
    const known = this.#payments.get(asked.MaThamChieu);
    if (known !== undefined) return answer(known.amountDong === amountDong ? '00' : '05');
    this.#payments.set(asked.MaThamChieu, {
      reference: asked.MaThamChieu,
      amountDong,
      information: asked.ThongTinGiaoDich,
      state: 'PENDING',
      transaction: `MP${asked.MaThamChieu}`,
      decidedAt: undefined,
    });
    return answer('00');
  }

  #query(body: unknown): Signed<'QUERY_ANSWER'> {
    const asked = readMessage('QUERY', body);
    const signed = asked !== undefined && isSigned('QUERY', asked, this.#options.secret);
    const payment = signed ? this.#payments.get(asked.MaThamChieu) : undefined;
    return signMessage(
      'QUERY_ANSWER',
      {
        MaLoi: payment !== undefined ? '00' : signed ? '02' : '97',
        MaDoiTac: PARTNER,
        MaThamChieu: asked?.MaThamChieu ?? '',
        SoTien: String(payment?.amountDong ?? 0),
        MaTienTe: 'VND',
        TrangThaiGD: payment === undefined ? '' : statusOf(outcomeOf(payment.state)),
        MaGiaoDich: payment?.transaction ?? '',
        ThoiGianGD: formatPlatformTime(payment?.decidedAt ?? this.#now()),
        UrlThanhToan: payment === undefined ? '' : this.#pageOf(payment.reference),
      },
      this.#options.secret,
    );
  }

  /** Returns what our side answered to the last notice, in words for the page; undefined when none was sent. */
  async #decide(payment: Payment, outcome: Outcome): Promise<string | undefined> {
    if (outcome === 'replay' && payment.state === 'PENDING') return undefined;
    if (payment.state === 'PENDING' && outcome !== 'processing') {
      payment.state = outcome === 'failed' ? 'FAILED' : 'PAID';
      payment.decidedAt = this.#now();
    }
    const notice = this.#notice(payment);
    if (outcome === 'silent') return undefined;
    if (outcome === 'wrong-signature') return this.#send({ ...notice, MaXacThuc: '0'.repeat(64) });
    if (outcome === 'wrong-amount')
      return this.#send(this.#notice({ ...payment, amountDong: payment.amountDong + 1 }));
    if (outcome !== 'duplicate') return this.#send(notice);
    const answers = await Promise.all(Array.from({ length: 10 }, () => this.#send(notice)));
    return answers.at(-1);
  }

  #notice(payment: Payment): Signed<'confirm'> {
    return signMessage(
      'confirm',
      {
        LoaiBanTin: 'confirm',
        MaLoi: noticeCodeOf(outcomeOf(payment.state)),
        MaDoiTac: PARTNER,
        MaThamChieu: payment.reference,
        SoTien: String(payment.amountDong),
        MaTienTe: 'VND',
        MaGiaoDich: payment.transaction,
        MaNganHang: 'MOPHONG',
        ThoiGianGD: formatPlatformTime(payment.decidedAt ?? this.#now()),
        ThongTinGiaoDich: payment.information,
      },
      this.#options.secret,
    );
  }

  async #send(notice: Signed<'confirm'>): Promise<string> {
    try {
      const answer = await fetch(this.#options.callbackUrl(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(notice),
        signal: AbortSignal.timeout(5_000),
      });
      const said = (await answer.json()) as { MaLoi?: unknown; ThongDiep?: unknown };
      return `${String(said.MaLoi)} ${String(said.ThongDiep)}`;
    } catch {
      return 'không có trả lời';
    }
  }

  #pageOf(reference: string): string {
    return `${this.url}/pay/${reference}`;
  }

  #show(reply: FastifyReply, reference: string, answer?: string): FastifyReply {
    const payment = this.#payments.get(reference);
    return reply
      .status(payment === undefined ? 404 : 200)
      .headers({
        'content-security-policy': PAGE_POLICY,
        'x-content-type-options': 'nosniff',
        // Not no-referrer: a form of ours would then be sent with the origin "null", as if it were a stranger's.
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
      })
      .type('text/html; charset=utf-8')
      .send(payment === undefined ? notFoundPage() : paymentPage(payment, answer));
  }
}
