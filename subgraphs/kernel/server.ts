import Fastify, { type FastifyInstance } from 'fastify';
import { Pool } from 'undici';
import type { Connection, RunningSubgraph } from './subgraph.ts';

/** Name of the header that carries the envelope. */
export const ENVELOPE_HEADER = 'mot-lan-envelope';

const BODY_LIMIT_BYTES = 4 * 1024 * 1024;
const CONNECTIONS_MAX = 20;

/** Serves one subgraph over HTTP. It serves no SDL and answers nothing unsigned. */
export function buildSubgraphServer(subgraph: RunningSubgraph): FastifyInstance {
  const server = Fastify({ bodyLimit: BODY_LIMIT_BYTES, logger: false });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.get('/health/live', async () => ({ status: 'live', subgraph: subgraph.name }));
  serveWebhooks(server, (name) => (name === subgraph.name ? subgraph : undefined));
  server.post('/*', async (request, reply) => {
    const envelope = request.headers[ENVELOPE_HEADER];
    const answer = await subgraph.handle(
      request.url,
      textOf(request.body),
      typeof envelope === 'string' ? envelope : undefined,
    );
    return answer.body === null
      ? reply.status(answer.status).send('')
      : reply.status(answer.status).type('application/json').send(JSON.stringify(answer.body));
  });
  return server;
}

/** Where the outside world calls a subgraph back, such as the payment platform: the subgraph checks the caller itself. */
export function serveWebhooks(
  server: FastifyInstance,
  find: (subgraph: string) => RunningSubgraph | undefined,
): void {
  server.post<{ Params: { subgraph: string; name: string } }>(
    '/webhooks/:subgraph/:name',
    async (request, reply) => {
      const { subgraph, name } = request.params;
      const answer = (await find(subgraph)?.webhook(name, textOf(request.body))) ?? {
        status: 404,
        body: null,
      };
      return reply.status(answer.status).send(answer.body ?? '');
    },
  );
}

const textOf = (body: unknown): string => (typeof body === 'string' ? body : '');

/** A subgraph in this process: the same envelope and the same checks, without the socket. */
export function connectInProcess(subgraph: RunningSubgraph): Connection {
  return {
    send: (path, body, envelope) => subgraph.handle(path, body, envelope),
    close: async () => undefined,
  };
}

/** The answer is too long, cut off or not JSON. */
export class AnswerUnreadable extends Error {}

const ANSWER_LIMIT_BYTES = 4 * 1024 * 1024;

/** A subgraph over HTTP: bounded connections, an absolute deadline, a size cap, no redirects. */
export function connectOverHttp(origin: string): Connection {
  const pool = new Pool(origin, {
    connections: CONNECTIONS_MAX,
    pipelining: 1,
    maxResponseSize: ANSWER_LIMIT_BYTES,
  });
  return {
    async send(path, body, envelope, deadline) {
      const answer = await pool.request({
        path,
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', [ENVELOPE_HEADER]: envelope },
        signal: AbortSignal.timeout(Math.max(1, deadline - Date.now())),
      });
      const text = await answer.body.text();
      if (text === '') return { status: answer.statusCode, body: null };
      try {
        return { status: answer.statusCode, body: JSON.parse(text) };
      } catch {
        throw new AnswerUnreadable();
      }
    },
    close: () => pool.destroy(),
  };
}
