/** One process of the bench of the federation shape: its subgraphs, or a gateway. Its first word says which. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { startConformanceGateway } from '../../../gateway/courier/conformance.ts';
import { type Name, names, schemaOf } from './shape.ts';

/** How long each answer of a subgraph is kept back. */
const delayMs = Number(process.argv[4] ?? 0);
let calls = 0;

async function serve(name: Name): Promise<string> {
  const schema = schemaOf(name);
  const compiled = new Map<string, CompiledQuery>();
  const compile = (query: string): CompiledQuery => {
    const made = compileQuery(schema, parse(query));
    if (!isCompiledQuery(made)) throw new Error('The document does not compile.');
    compiled.set(query, made);
    return made;
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { query, variables } = JSON.parse(await textOf(request)) as { query: string; variables?: object };
      calls += 1;
      if (!/^Bearer \S+$/.test(request.headers.authorization ?? '')) throw new Error('Who asks?');
      const answer = await (compiled.get(query) ?? compile(query)).query({}, {}, variables ?? {});
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
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

const kind = process.argv[2];
const opened =
  kind === 'subgraphs'
    ? Object.fromEntries(await Promise.all(names.map(async (name) => [name, await serve(name)] as const)))
    : await openGateway(readFileSync(process.argv[3] ?? '', 'utf8'));

async function openGateway(supergraph: string): Promise<string> {
  if (kind === 'stock') return openStock(supergraph);
  return (await startConformanceGateway(supergraph, 0, kind === 'compiled' ? 'compiled' : 'stock')).url;
}

process.send?.({ opened });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, rssBytes: process.memoryUsage().rss, calls });
});
process.on('disconnect', () => process.exit(0));
