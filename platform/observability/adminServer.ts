import Fastify, { type FastifyInstance } from 'fastify';
import type { OwnNames } from '../../kernel/domain/callers.ts';
import { admitOwnCallers } from '../../kernel/server.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { LogState } from './log.ts';
import type { Metrics } from './metrics.ts';

export interface AdminOptions {
  metrics: Metrics;
  /** Whether requests may be sent here now. */
  isReady: () => boolean;
  /** Of this process: a log that cannot be written does not make it unready, but is reported. */
  log?: { readonly state: LogState };
  /** Of registers: how each source is that fills them. One that stands still does not make them unready. */
  sources?: (() => Record<string, string>) | undefined;
  /** Of a gateway: how its subgraphs are. */
  heartbeat?: Heartbeat;
  /** Host names that it answers to; undefined: any, for private networks. */
  own?: OwnNames | undefined;
}

/**
 * What operators ask, on a port of its own that is not open to callers: alive, ready, how the subgraphs are, metrics. A
 * subgraph that is down does not make a gateway unready, because the rest still answers.
 */
export function buildAdminServer(options: AdminOptions): FastifyInstance {
  const { metrics, isReady, log, heartbeat, own, sources } = options;
  const server = Fastify({ logger: false, return503OnClosing: false });
  if (own !== undefined) admitOwnCallers(server, () => own);
  server.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
    reply.status(error.statusCode ?? 500).send({ status: 'failed' }),
  );
  server.setNotFoundHandler((_request, reply) => reply.status(404).send({ status: 'unknown' }));
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) =>
    isReady()
      ? { status: 'ready', ...(log === undefined ? {} : wordOf(log.state)), ...detailOf(sources?.()) }
      : reply.status(503).send({ status: 'unready' }),
  );
  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.scrape()),
  );
  if (heartbeat !== undefined) server.get('/health/subgraphs', async () => heartbeat.report());
  return server;
}

const wordOf = ({ isWritable }: LogState): { log: 'WRITTEN' | 'UNWRITABLE' } => ({
  log: isWritable ? 'WRITTEN' : 'UNWRITABLE',
});

const detailOf = (sources: Record<string, string> = {}): { sources?: Record<string, string> } =>
  Object.keys(sources).length === 0 ? {} : { sources };
