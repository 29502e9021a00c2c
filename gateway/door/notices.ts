/**
 * Where a citizen follows their notices: Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html). Nothing is kept
 * here: the stream asks the register again and again, each time in the name of whoever the token says it is at that moment, so any replica goes
 * on from a `Last-Event-ID`, and a token that was revoked ends the stream.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { needsStepUp } from '../../kernel/domain/judge.ts';
import { NOTICES_PATH, noticePlace, noticesAfterAnswer } from '../../kernel/domain/notices.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure, failures, maskFailure } from '../../kernel/failure.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import type { Callers } from '../caller/callers.ts';
import type { Demand, Tab } from '../caller/demand.ts';
import { askService, type ServiceOptions } from '../courier/service.ts';
import { sendFailure } from './door.ts';

/** How often the register is asked, and the longest that it may take. */
const ASK_EVERY_MS = 3_000;
const ASK_DEADLINE_MS = 5_000;
/** Where nothing happens, a comment says that the line is alive: proxies close one that is silent. */
const SILENCE_MS = 15_000;
/** A stream ends by itself and is opened anew, so that balancers and releases can move it. */
const LIFE_MS = 5 * 60_000;
/** Streams of one account, and of the process. */
const PER_ACCOUNT_MAX = 3;
const STREAMS_MAX = 500;
/** Bytes that a slow listener may leave unread. */
const UNSENT_BYTES_MAX = 64 * 1024;
/** Whoever follows notices is judged as whoever reads them. */
const COORDINATE = 'Viewer.notices';

export interface NoticesOptions extends ServiceOptions {
  callers: Callers;
  policy(): Pick<Policy, 'fields'> | undefined;
  demand: Demand;
  observer: Observer;
  addressOf(request: FastifyRequest): string;
  /** Shorter in tests. */
  askEveryMs?: number;
}

type Told = ReturnType<typeof noticesAfterAnswer.parse>;

/** Adds the stream to the gateway's server. */
export function serveNotices(server: FastifyInstance, options: NoticesOptions): void {
  const open = new OpenStreams();
  server.addHook('preClose', async () => open.end());
  server.get(`${NOTICES_PATH}/stream`, { exposeHeadRoute: false }, (request, reply) =>
    follow(options, open, request, reply),
  );
}

/** The streams of this process: bounded, and ended when it shuts down. */
class OpenStreams {
  readonly #byAccount = new Map<string, number>();
  readonly #ending = new AbortController();
  #count = 0;

  /** Aborted when the process shuts down. */
  get ending(): AbortSignal {
    return this.#ending.signal;
  }

  end(): void {
    this.#ending.abort();
  }

  /**
   * Takes a place for an account, and gives what gives it back.
   *
   * @throws Failure RATE_LIMITED for an account that has its share, OVERLOADED where the process has
   */
  take(account: string): () => void {
    const own = this.#byAccount.get(account) ?? 0;
    if (own >= PER_ACCOUNT_MAX) throw new Failure('RATE_LIMITED');
    if (this.#count >= STREAMS_MAX || this.ending.aborted) throw new Failure('OVERLOADED');
    this.#byAccount.set(account, own + 1);
    this.#count += 1;
    return () => {
      this.#count -= 1;
      const left = (this.#byAccount.get(account) ?? 1) - 1;
      if (left > 0) this.#byAccount.set(account, left);
      else this.#byAccount.delete(account);
    };
  }
}

async function follow(
  options: NoticesOptions,
  open: OpenStreams,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { observer, demand, addressOf } = options;
  const watch = observer.request(request.headers);
  watch.registered('NoticesStream');
  const tab = demand.open(addressOf(request));
  reply.header('trace-id', watch.traceId);
  let leave = (): void => undefined;
  let first: Told | undefined;
  // What is measured is how long it takes to begin: how long somebody listens says nothing of us.
  await watch.run(async () => {
    try {
      const viewer = await identify(options, request, true);
      watch.identified(viewer.client);
      tab.enter(viewer);
      leave = open.take(viewer.account);
      first = await ask(options, viewer, readPlace(request));
      return { status: 200, body: {} };
    } catch (error) {
      leave();
      const failure = observer.toFailure(error);
      tab.refuse(failure);
      return refuse(reply, tab, failure);
    }
  });
  if (first === undefined) return reply;
  begin(reply, tab);
  // What goes wrong under way ends the stream; whoever listens opens it anew and hears why.
  await send(options, open.ending, { request, reply, tab }, first)
    .catch((error: unknown) => observer.toFailure(error))
    .finally(leave);
  reply.raw.end();
  return reply;
}

/** A stream has no half answers: what would be a part of one in the graph is a failure here. */
function refuse(reply: FastifyReply, tab: Tab, failure: Failure): { status: number; body: object } {
  const { status } = failures[failure.code];
  sendFailure(reply.headers(tab.headers(failure)), failure, status === 200 ? 503 : status);
  return { status: reply.statusCode, body: { errors: [maskFailure(failure)] } };
}

/**
 * Who follows; once the stream is open, whether they still may.
 *
 * @throws Failure UNAUTHENTICATED, FORBIDDEN for an official, STEP_UP_REQUIRED, OVERLOADED before a release serves
 */
async function identify(
  { callers, policy }: NoticesOptions,
  { headers, method, url }: FastifyRequest,
  isOpening: boolean,
): Promise<Viewer> {
  const rules = policy();
  if (rules === undefined) throw new Failure('OVERLOADED');
  const [path = ''] = url.split('?');
  const caller = isOpening
    ? await callers.identify(headers, { method, path })
    : await callers.identifyAgain(headers);
  const viewer = await callers.prove(caller, { coordinates: [COORDINATE] }, rules);
  if (viewer === null) throw new Failure('UNAUTHENTICATED');
  if (needsStepUp(viewer)) throw new Failure('STEP_UP_REQUIRED');
  if (viewer.agency !== null || !viewer.scopes.includes('dossier:read')) throw new Failure('FORBIDDEN');
  return viewer;
}

/** @throws Failure BAD_REQUEST for a place that none of our events had */
function readPlace({ headers }: FastifyRequest): string | null {
  const said = headers['last-event-id'];
  if (said === undefined) return null;
  const read = noticePlace.safeParse(said);
  if (!read.success) throw new Failure('BAD_REQUEST');
  return read.data;
}

async function ask(options: NoticesOptions, viewer: Viewer, after: string | null): Promise<Told> {
  const call = { viewer, operation: 'NoticesStream', withinMs: ASK_DEADLINE_MS };
  const said = noticesAfterAnswer.safeParse(await askService(options, '/noticesAfter', { after }, call));
  if (!said.success)
    throw options.observer.callFailed(options.register, new Failure('SUBGRAPH_INVALID_RESPONSE'));
  return said.data;
}

function begin(reply: FastifyReply, tab: Tab): void {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    ...tab.headers(),
    ...{ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    ...{ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' },
  });
}

interface Line {
  request: FastifyRequest;
  reply: FastifyReply;
  tab: Tab;
}

/** Tells what comes until the caller leaves, the process shuts down or the time of the stream is over. */
async function send(options: NoticesOptions, ending: AbortSignal, line: Line, first: Told): Promise<void> {
  const { raw } = line.reply;
  const left = new AbortController();
  raw.once('close', () => left.abort());
  const signal = AbortSignal.any([ending, left.signal]);
  const until = performance.now() + LIFE_MS;
  let told = first;
  let spoken = performance.now();
  raw.write(`retry: ${ASK_EVERY_MS}\n`);
  // Behind what was missed each event says its own place: who hears the newest first and is cut off would never hear those before it.
  if (told.notices.length === 0) raw.write(`id: ${told.place}\n\n`);
  for (;;) {
    for (const notice of told.notices) raw.write(eventOf(notice));
    if (told.notices.length > 0) spoken = performance.now();
    else if (performance.now() - spoken >= SILENCE_MS) {
      raw.write(': \n\n');
      spoken = performance.now();
    }
    await waitUnless(signal, options.askEveryMs ?? ASK_EVERY_MS);
    const isOver = signal.aborted || performance.now() >= until;
    // Whoever does not take what is sent opens a stream anew when they can.
    if (isOver || raw.writableLength > UNSENT_BYTES_MAX) return;
    const viewer = await identify(options, line.request, false);
    line.tab.charge(1);
    told = await ask(options, viewer, told.place);
  }
}

/** Waits so long, or until somebody ends it. */
const waitUnless = (signal: AbortSignal, ms: number): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });

const eventOf = ({ place, ...notice }: Told['notices'][number]): string =>
  `id: ${place}\nevent: notice\ndata: ${JSON.stringify(notice)}\n\n`;
