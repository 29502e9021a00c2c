/** One process of the bench of the federation shape: its subgraphs, or a gateway. Its first word says which. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { startConformanceGateway } from '../../../gateway/courier/conformance.ts';
import { startConformanceDoor } from '../../../gateway/courier/conformanceDoor.ts';
import { openHive } from './hive.ts';
import type { GatewayName } from './report.ts';
import { benchmark } from './shape.ts';
import { type Shape, type Subgraph, schemaOf } from './shapes.ts';
import { similar } from './similar.ts';

/** How long each answer of a subgraph is kept back. */
let delayMs = 0;
let calls = 0;

/** A connection that is used again just as it is closed would be counted as a failure of whoever uses it. */
const KEPT_MS = 600_000;

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer({ keepAliveTimeout: KEPT_MS }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
}

/** Stands in the kept answers where the caller's name goes. */
const CALLER = 'caller-of-this-request';

/** What one subgraph answers, as text. What depends on no variable is executed once: the gateways are measured, not the subgraphs. */
function answering(subgraph: Subgraph): (asked: Asked, caller: string) => Promise<string> {
  const schema = schemaOf(subgraph);
  const compiled = new Map<string, CompiledQuery>();
  const kept = new Map<string, string[]>();
  const compile = (query: string): CompiledQuery => {
    const made = compileQuery(schema, parse(query));
    if (!isCompiledQuery(made)) throw new Error('The document does not compile.');
    compiled.set(query, made);
    return made;
  };
  return async ({ query, variables = {} }, caller) => {
    const parts = kept.get(query);
    if (parts !== undefined) return parts.join(caller);
    const answer = await (compiled.get(query) ?? compile(query)).query({}, { caller: CALLER }, variables);
    const made = JSON.stringify(answer).split(CALLER);
    if (Object.keys(variables).length === 0) kept.set(query, made);
    return made.join(caller);
  };
}

function serve(subgraph: Subgraph): Promise<string> {
  const answer = answering(subgraph);
  return listen((request, response) => {
    void (async () => {
      calls += 1;
      const [, caller] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
      if (caller === undefined) throw new Error('Who asks?');
      const text = await answer(JSON.parse(await textOf(request)) as Asked, caller);
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      response.setHeader('content-type', 'application/json').end(text);
    })();
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function openStock(supergraphSdl: string): Promise<string> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) =>
      new RemoteGraphQLDataSource<{ authorization?: string }>({
        url: url ?? '',
        willSendRequest: ({ request, context }) =>
          request.http?.headers.set('authorization', String(context.authorization)),
      }),
  });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), {
    listen: { host: '127.0.0.1', port: 0 },
    context: async ({ req }) => ({ authorization: req.headers.authorization }),
  });
  return url;
}

const gateways: Record<GatewayName, (supergraph: string, folder: string) => Promise<string>> = {
  stock: openStock,
  ours: async (supergraph) => (await startConformanceGateway(supergraph, 0, 'stock')).url,
  compiled: async (supergraph) => (await startConformanceGateway(supergraph, 0, 'compiled')).url,
  door: async (supergraph) => (await startConformanceDoor(supergraph, 0)).url,
  hive: (supergraph, folder) => listen(openHive(folder, supergraph, 'javascript')),
  hiveRust: (supergraph, folder) => listen(openHive(folder, supergraph, 'rust')),
};

const shapes: Record<string, Shape> = { benchmark, similar };

async function open([kind = '', what = '', folder = '']: string[]): Promise<string | object> {
  if (kind !== 'subgraphs') return gateways[kind as GatewayName](readFileSync(what, 'utf8'), folder);
  const { subgraphs } = shapes[what] ?? benchmark;
  return Object.fromEntries(
    await Promise.all(subgraphs.map(async (one) => [one.name, await serve(one)] as const)),
  );
}

process.send?.({ opened: await open(process.argv.slice(2)) });
process.on('message', (order: { delayMs?: number }) => {
  delayMs = order.delayMs ?? delayMs;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, rssBytes: process.memoryUsage().rss, calls });
});
process.on('disconnect', () => process.exit(0));
