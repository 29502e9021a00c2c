import type { AddressInfo } from 'node:net';
import { ApolloServer, HeaderMap } from '@apollo/server';
import Fastify from 'fastify';
import { answerText } from '../executor/answerText.ts';
import { gatewayWith } from '../executor/choice.ts';
import type { ExecutorName } from '../executor/names.ts';
import { type Caller, PlainSources } from './plainSource.ts';

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
  const sources = new PlainSources();
  const gateway = new (gatewayWith(executor))({ supergraphSdl, buildService: sources.build });
  const apollo = new ApolloServer<Caller>({
    gateway,
    introspection: true,
    stopOnTerminationSignals: false,
    stringifyResult: answerText,
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
      await sources.close();
    },
  };
}
