import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { Failure, failures, maskFailure } from '../subgraphs/kernel/failure.ts';

/** The longest that the headers of a request may take to arrive. */
const HEADERS_DEADLINE_MS = 5_000;

/** The HTTP server before any route: bounded bodies, bounded patience, and one form for every failure. */
export function openDoor(bodyLimitBytes: number, requestDeadlineMs: number): FastifyInstance {
  const server = Fastify({
    bodyLimit: bodyLimitBytes,
    logger: false,
    // Who closes lets requests under way finish, and those on kept connections in; gateway/drain.ts sets the limit.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: requestDeadlineMs,
    http: { headersTimeout: HEADERS_DEADLINE_MS, connectionsCheckingInterval: 1_000 },
    frameworkErrors: (_error, _request, reply) => {
      sendFailure(reply, new Failure('BAD_REQUEST'));
    },
    clientErrorHandler: (error, socket) => closeQuietly(error, socket),
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
    sendFailure(reply, failureOf(error.statusCode)),
  );
  server.setNotFoundHandler((_request, reply) => reply.status(404).send({ errors: [] }));
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  return server;
}

/** What is not HTTP gets a bare status and a closed socket. */
function closeQuietly(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function failureOf(statusCode: number | undefined): Failure {
  if (statusCode === 413) return new Failure('PAYLOAD_TOO_LARGE');
  if (statusCode === 415) return new Failure('UNSUPPORTED_MEDIA_TYPE');
  return statusCode !== undefined && statusCode < 500
    ? new Failure('BAD_REQUEST')
    : new Failure('INTERNAL_SERVER_ERROR');
}

/** Answers with one masked failure and its own HTTP status. */
export function sendFailure(reply: FastifyReply, failure: Failure): FastifyReply {
  return reply
    .status(failures[failure.code].status)
    .type('application/json; charset=utf-8')
    .send({ errors: [maskFailure(failure)] });
}
