/** The measure to beat: the gateway as its package gives it, standalone server, data source and all. */
import { randomUUID } from 'node:crypto';
import {
  ApolloGateway,
  type GraphQLDataSourceProcessOptions,
  RemoteGraphQLDataSource,
} from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readViewer } from '../../gateway/caller/viewer.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { ENVELOPE_HEADER } from '../../kernel/server.ts';
import { sealEnvelope, type Viewer } from '../../kernel/tokens.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { benchKeys, type Setup } from './protocol.ts';
import { type Opened, originOf, tokens } from './servers.ts';

interface StockContext extends Record<string, unknown> {
  viewer: Viewer | null;
  requestId: string;
}

const DEADLINE_MS = 10_000;

/** The stock data source and nothing more than the envelope that our subgraphs ask for. */
class SealingSource extends RemoteGraphQLDataSource<StockContext> {
  readonly #subgraph: SubgraphName;

  constructor(subgraph: SubgraphName, url: string) {
    super({ url });
    this.#subgraph = subgraph;
  }

  override willSendRequest(options: GraphQLDataSourceProcessOptions<StockContext>): void {
    if (options.kind !== 'incoming operation') return;
    const { request, context, incomingRequestContext } = options;
    // The envelope is bound to the body: this is the text that the data source will send.
    const { http, query, ...rest } = request;
    const body = JSON.stringify({ query, ...rest });
    const content = {
      aud: this.#subgraph,
      path: '/graphql',
      requestId: context.requestId,
      operation: incomingRequestContext.operationName ?? null,
      deadline: Date.now() + DEADLINE_MS,
      viewer: context.viewer,
      purpose: null,
      // A prefill carries its grant in its key: no other is needed.
      grant: null,
    };
    http?.headers.set(ENVELOPE_HEADER, sealEnvelope(benchKeys, 'gateway', content, body, new Date()));
  }
}

export async function openStock({ subgraphs }: Setup): Promise<Opened> {
  const gateway = new ApolloGateway({
    supergraphSdl: readRelease(benchKeys).supergraph,
    buildService: ({ name }) =>
      new SealingSource(name as SubgraphName, `${originOf(subgraphs, name as SubgraphName)}/graphql`),
  });
  const server = new ApolloServer<StockContext>({ gateway });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async ({ req }) => ({
      viewer: await readViewer(req.headers.authorization, tokens),
      requestId: randomUUID(),
    }),
  });
  return { origin: new URL(url).origin, subgraphs: {}, close: () => server.stop() };
}
