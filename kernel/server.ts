import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { errors, Pool } from 'undici';
import {
  AnswerTooLong,
  AnswerUnreadable,
  type Connection,
  ConnectionLost,
  lossOf,
  type Watch,
} from './connection.ts';
import { isOwnCaller, type OwnNames } from './domain/callers.ts';
import { Failure, failures, maskFailure } from './failure.ts';
import { post } from './post.ts';
import type { RunningSubgraph } from './subgraph.ts';

/** Name of the header that carries the envelope. */
export const ENVELOPE_HEADER = 'mot-lan-envelope';

const BODY_LIMIT_BYTES = 4 * 1024 * 1024;
/** Longer than any envelope lives: what arrives more slowly than this can only be refused. */
const REQUEST_TIMEOUT_MS = 15_000;
const HEADERS_TIMEOUT_MS = 5_000;
const READY_WITHIN_MS = 1_000;
/** Large enough for an envelope with the largest grant and the longest list of scopes. */
const HEADER_BYTES_MAX = 32 * 1024;

/** Serves one subgraph over HTTP. It serves no SDL and answers nothing unsigned; what it refuses gets an empty body. */
export function buildSubgraphServer(subgraph: RunningSubgraph): FastifyInstance {
  const server = openQuietServer();
  server.get('/health/live', async () => ({ status: 'live', subgraph: subgraph.name }));
  server.get('/health/ready', async (_request, reply) => {
    const isReady = await isAnswered(subgraph.database.ping(), READY_WITHIN_MS);
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
  server.post('/*', async (request, reply) => {
    const envelope = request.headers[ENVELOPE_HEADER];
    const { traceparent } = request.headers;
    const answer = await subgraph.handle(
      request.url,
      textOf(request.body),
      typeof envelope === 'string' ? envelope : undefined,
      { traceparent: typeof traceparent === 'string' ? traceparent : undefined },
    );
    return answer.body === null
      ? reply.status(answer.status).send('')
      : reply.status(answer.status).type('application/json').send(JSON.stringify(answer.body));
  });
  return server;
}

/** Bounded bodies, bounded patience, and not a word about what went wrong. */
function openQuietServer(): FastifyInstance {
  const server = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    logger: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: {
      maxHeaderSize: HEADER_BYTES_MAX,
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: 1_000,
    },
    frameworkErrors: (_error, _request, reply: FastifyReply) => {
      reply.status(400).send('');
    },
    clientErrorHandler: (_error, socket: Socket) => void socket.destroy(),
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
    reply.status(error.statusCode ?? 500).send(''),
  );
  server.setNotFoundHandler((_request, reply) => reply.status(404).send(''));
  return server;
}

async function isAnswered(work: Promise<unknown>, withinMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), withinMs);
  });
  const answered = work.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}

/**
 * Admits only requests to one of our own host names and, from a browser, from one of our own pages: a foreign page that
 * happens to be open must not be able to use what needs no password.
 */
export function admitOwnCallers(server: FastifyInstance, own: () => OwnNames): void {
  server.addHook('onRequest', async ({ headers: { host, origin }, socket }, reply) => {
    if (isOwnCaller({ host, origin, localAddress: socket.localAddress }, own())) return;
    const failure = new Failure('FORBIDDEN', 'Chỉ nhận yêu cầu từ địa chỉ và trang của chính máy chủ này.');
    return reply.status(failures.FORBIDDEN.status).send({ errors: [maskFailure(failure)] });
  });
}

const textOf = (body: unknown): string => (typeof body === 'string' ? body : '');

/** A subgraph in this process: the same envelope, marked instead of signed, and the same checks, without the socket. */
export function connectInProcess(subgraph: RunningSubgraph): Connection {
  return {
    reach: 'PROCESS',
    send: (path, body, envelope) => subgraph.handle(path, body, envelope, { reach: 'PROCESS' }),
    close: async () => undefined,
  };
}

const ANSWER_LIMIT_BYTES = 4 * 1024 * 1024;
export const CONNECTIONS_MAX = 64;
const CONNECT_TIMEOUT_MS = 2_000;

export interface HttpOptions {
  /** Sockets that this subgraph may take of this process. */
  connections?: number;
  watch?: Pick<Watch, 'carry'>;
}

/** A subgraph over HTTP: bounded connections, an absolute deadline, a size cap, no redirects, nothing decompressed. */
export function connectOverHttp(
  origin: string,
  { connections = CONNECTIONS_MAX, watch }: HttpOptions = {},
): Connection {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    connectTimeout: CONNECT_TIMEOUT_MS,
    maxResponseSize: ANSWER_LIMIT_BYTES,
  });
  const untilDeadline = (deadline: number) => AbortSignal.timeout(Math.max(1, deadline - Date.now()));
  return {
    async send(path, body, envelope, deadline) {
      const headers = { ...watch?.carry(), 'content-type': 'application/json', [ENVELOPE_HEADER]: envelope };
      const signal = untilDeadline(deadline);
      const { status, text } = await post(pool, { path, body, headers, signal }).catch((error: unknown) => {
        if (error instanceof errors.ResponseExceededMaxSizeError) throw new AnswerTooLong();
        throw lossOf(error) !== undefined && !signal.aborted ? new ConnectionLost(error) : error;
      });
      if (text === '') return { status, body: null };
      try {
        return { status, body: JSON.parse(text) };
      } catch {
        throw new AnswerUnreadable();
      }
    },
    close: () => pool.destroy(),
  };
}
