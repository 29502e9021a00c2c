import { isUtf8 } from 'node:buffer';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { Failure, failures, maskFailure } from '../../kernel/failure.ts';
import type { GatewayLimits } from '../settings.ts';
import { challenge, RETRY_AFTER_S } from './answers.ts';
import { checkHeaders, refuseMisplacedToken } from './headers.ts';
import { answerTypes, chooseAnswerType } from './mediaTypes.ts';
import { admitPages } from './pages.ts';

/** How often node looks for requests that take too long; finer when the patience itself is shorter. */
const CHECK_EVERY_MS = 1_000;

/**
 * The HTTP server before any route: bounded sockets, headers, bodies and patience, and one form for every failure.
 *
 * @param allowedOrigins pages of which other origins may call; none unless said
 */
export function openDoor(
  limits: GatewayLimits,
  allowedOrigins: () => readonly string[] = () => [],
): FastifyInstance {
  const patienceMs = Math.min(limits.headersDeadlineMs, limits.requestDeadlineMs);
  const server = Fastify({
    bodyLimit: limits.bodyBytes,
    logger: false,
    // Who closes lets requests under way finish, and those on kept connections in; gateway/door/drain.ts sets the limit.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: limits.requestDeadlineMs,
    keepAliveTimeout: limits.keepAliveMs,
    maxRequestsPerSocket: limits.requestsPerSocket,
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: patienceMs,
      connectionsCheckingInterval: Math.min(CHECK_EVERY_MS, Math.ceil(patienceMs / 4)),
      // Never lenient, whatever flag the process was started with: two readings of one request are a way in.
      insecureHTTPParser: false,
    },
    frameworkErrors: (_error, _request, reply) => {
      sendFailure(reply, new Failure('BAD_REQUEST'));
    },
    clientErrorHandler: (error, socket) => closeQuietly(error, socket),
  });
  boundSockets(server.server as Server, limits);
  admitPages(server, allowedOrigins);
  server.removeAllContentTypeParsers();
  // Bytes, not text: what is no UTF-8 would be repaired silently, and a repaired request is another one.
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body: Buffer, done) =>
    isUtf8(body) ? done(null, body.toString('utf8')) : done(new Failure('BAD_REQUEST')),
  );
  server.addHook('onRequest', async ({ raw }) => {
    checkHeaders(raw.rawHeaders, limits.headers);
    if (/^\/(graphql|catalogue|files|notices|one-stop)/.test(raw.url ?? ''))
      refuseMisplacedToken(raw.url ?? '', raw.headers.cookie);
  });
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) =>
    sendFailure(reply, error instanceof Failure ? error : failureOf(error.statusCode)),
  );
  server.setNotFoundHandler((_request, reply) => sendFailure(reply, new Failure('NOT_FOUND')));
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  return server;
}

/** Limits the sockets of one address: those beyond its share are closed, and other addresses are not affected. */
function boundSockets(server: Server, limits: GatewayLimits): void {
  server.maxConnections = limits.sockets;
  // Behind a proxy every socket comes from the same address: the proxy counts its own callers.
  if (limits.proxies > 0) return;
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    if (count > limits.socketsPerAddress) return void socket.destroy();
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}

const STATUS_OF_BROKEN: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** What is not HTTP gets a bare status and a closed socket. */
function closeQuietly(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = STATUS_OF_BROKEN[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/** What a status of the HTTP library says. */
export function failureOf(statusCode: number | undefined): Failure {
  if (statusCode === 413) return new Failure('PAYLOAD_TOO_LARGE');
  if (statusCode === 415) return new Failure('UNSUPPORTED_MEDIA_TYPE');
  return statusCode !== undefined && statusCode < 500
    ? new Failure('BAD_REQUEST')
    : new Failure('INTERNAL_SERVER_ERROR');
}

/**
 * Answers with one masked failure and its own HTTP status, unless another is said. In GraphQL half an answer is an answer, and
 * some codes never fail a whole request; a plain resource that has nothing to give has failed, and its status says so.
 */
export function sendFailure(
  reply: FastifyReply,
  failure: Failure,
  status: number = failures[failure.code].status,
): FastifyReply {
  const { headers, url } = reply.request;
  const hasFailed = status >= 400;
  if (!hasFailed) reply.header('retry-after', String(RETRY_AFTER_S));
  if (status === 401) reply.headers(challenge(headers.authorization));
  const wanted = /^\/graphql(\?|$)/.test(url) ? chooseAnswerType(headers.accept) : undefined;
  return reply
    .status(hasFailed ? status : 503)
    .type(wanted ?? answerTypes.json)
    .send(JSON.stringify({ errors: [maskFailure(failure)] }));
}
