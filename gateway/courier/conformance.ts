import type { AddressInfo } from 'node:net';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import Fastify from 'fastify';
import { Pool } from 'undici';
import { gatewayWith } from '../executor/choice.ts';
import type { ExecutorName } from '../executor/names.ts';
import { fillFailedEntities, readFetch } from './entities.ts';

/** What of a request travels to every subgraph. */
interface Caller extends Record<string, unknown> {
  forwarded?: Record<string, string>;
}

/** Plain HTTP to one subgraph: what the courier does with a failed fetch, without envelope, viewer or policy. */
class PlainSource implements GraphQLDataSource {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, { connections: 50 });
    this.#path = pathname;
  }

  async process({
    request,
    context,
  }: GraphQLDataSourceProcessOptions): ReturnType<GraphQLDataSource['process']> {
    const { query = '', variables } = request;
    const representations = variables?.representations as { __typename: string }[] | undefined;
    try {
      const answer = await this.#pool.request({
        path: this.#path,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(context as Caller).forwarded },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.body.json()) as Awaited<ReturnType<GraphQLDataSource['process']>>;
    } catch {
      const failed = { message: 'subgraph unavailable', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
      const data =
        representations === undefined
          ? null
          : { _entities: fillFailedEntities(representations, readFetch(query)) };
      return { data, errors: [failed] } as unknown as Awaited<ReturnType<GraphQLDataSource['process']>>;
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

export interface ConformanceGateway {
  url: string;
  close(): Promise<void>;
}

/** Serves any supergraph on the loopback interface; what a caller says of itself is passed on. */
export async function startConformanceGateway(
  supergraphSdl: string,
  port: number,
  executor: ExecutorName = 'compiled',
): Promise<ConformanceGateway> {
  const sources: PlainSource[] = [];
  const gateway = new (gatewayWith(executor))({
    supergraphSdl,
    buildService: ({ url }) => {
      const source = new PlainSource(url ?? '');
      sources.push(source);
      return source;
    },
  });
  const apollo = new ApolloServer<Caller>({
    gateway,
    introspection: true,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const server = Fastify({ logger: false });
  server.post('/graphql', async (request, reply) => {
    const { authorization } = request.headers;
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
      context: async (): Promise<Caller> =>
        authorization === undefined ? {} : { forwarded: { authorization } },
    });
    return reply
      .status(answer.status ?? 200)
      .type('application/json')
      .send(answer.body.kind === 'complete' ? answer.body.string : '');
  });
  await server.listen({ host: '127.0.0.1', port });
  return {
    url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      await server.close();
      await apollo.stop();
      await Promise.all(sources.map((source) => source.close()));
    },
  };
}
