import Fastify, { type FastifyInstance } from 'fastify';
import { Pool } from 'undici';
import type { SubgraphName } from '../../schema/files.ts';
import type { Connection, Reply, RunningSubgraph } from './subgraph.ts';

/** Name of the header that carries the envelope. */
export const ENVELOPE_HEADER = 'mot-lan-envelope';

/** Looks on while calls are sent and answered; the kernel itself knows neither logs, metrics nor traces. */
export interface Watch {
  /** Headers to send beside an envelope, such as traceparent: never trusted and never needed. */
  carry(): Record<string, string>;
  /** A call has come in. The result is called with its answer and the number of its SQL statements. */
  serve(call: {
    subgraph: SubgraphName;
    path: string;
    traceparent?: string | undefined;
  }): (reply: Reply | undefined, statements: number) => void;
}

const BODY_LIMIT_BYTES = 4 * 1024 * 1024;
const CONNECTIONS_MAX = 20;

/** Serves one subgraph over HTTP. It serves no SDL and answers nothing unsigned. */
export function buildSubgraphServer(subgraph: RunningSubgraph): FastifyInstance {
  // Who closes lets what came before finish: a gateway's kept connection is not answered 503 for it.
  const server = Fastify({ bodyLimit: BODY_LIMIT_BYTES, logger: false, return503OnClosing: false });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.get('/health/live', async () => ({ status: 'live', subgraph: subgraph.name }));
  serveWebhooks(server, (name) => (name === subgraph.name ? subgraph : undefined));
  server.post('/*', async (request, reply) => {
    const envelope = request.headers[ENVELOPE_HEADER];
    const { traceparent } = request.headers;
    const answer = await subgraph.handle(
      request.url,
      textOf(request.body),
      typeof envelope === 'string' ? envelope : undefined,
      typeof traceparent === 'string' ? traceparent : undefined,
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
export function connectOverHttp(origin: string, watch?: Pick<Watch, 'carry'>): Connection {
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
        headers: { ...watch?.carry(), 'content-type': 'application/json', [ENVELOPE_HEADER]: envelope },
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
