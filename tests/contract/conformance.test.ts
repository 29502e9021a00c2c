/** The conformance gateway over two plain subgraphs of its own: our execution, without viewer, envelope or policy. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import Fastify, { type FastifyInstance } from 'fastify';
import { graphql, parse } from 'graphql';
import { childEnvironment } from '../../app/environment/environment.ts';
import { type ConformanceGateway, startConformanceGateway } from '../../gateway/courier/conformance.ts';
import { startConformanceDoor } from '../../gateway/courier/conformanceDoor.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const books = `${LINK}
  type Query { books: [Book!] }
  type Book @key(fields: "id") { id: ID! title: String }`;
const reviews = `${LINK}
  type Query { newest: String }
  type Book @key(fields: "id") { id: ID! stars: Int reviews: [Review!] }
  type Review { text: String }`;

async function serve(sdl: string, resolvers: object): Promise<{ server: FastifyInstance; url: string }> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  const server = Fastify({ logger: false });
  server.post<{ Body: { query: string; variables?: Record<string, unknown> } }>('/graphql', (request) =>
    graphql({ schema, source: request.body.query, variableValues: request.body.variables ?? {} }),
  );
  await server.listen({ host: '127.0.0.1', port: 0 });
  return { server, url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql` };
}

function compose(urls: { books: string; reviews: string }): string {
  const composed = composeServices([
    { name: 'books', url: urls.books, typeDefs: parse(books) },
    { name: 'reviews', url: urls.reviews, typeDefs: parse(reviews) },
  ]);
  if (composed.supergraphSdl === undefined) throw new Error(String(composed.errors));
  return composed.supergraphSdl;
}

describe('The conformance gateway', () => {
  let library: { server: FastifyInstance; url: string };
  let critics: { server: FastifyInstance; url: string };
  const gateways: Record<string, ConformanceGateway> = {};
  let supergraph: string;

  beforeAll(async () => {
    library = await serve(books, {
      Query: {
        books: () => [
          { id: '1', title: 'Truyện Kiều' },
          { id: '2', title: 'Số đỏ' },
        ],
      },
    });
    critics = await serve(reviews, {
      Query: { newest: () => 'Hay.' },
      Book: {
        __resolveReference: async ({ id }: { id: string }) => ({ id }),
        stars: ({ id }: { id: string }) => Number(id) + 3,
        reviews: ({ id }: { id: string }) => [{ text: `Về ${id}` }],
      },
    });
    supergraph = compose({ books: library.url, reviews: critics.url });
    gateways['in Apollo Server'] = await startConformanceGateway(supergraph, 0);
    gateways['at the door'] = await startConformanceDoor(supergraph, 0);
  });
  afterAll(async () => {
    await Promise.all(Object.values(gateways).map((gateway) => gateway.close()));
    await library?.server.close();
    await critics?.server.close();
  });

  const WHERE = ['in Apollo Server', 'at the door'];
  const ask = async (where: string, query: string) => {
    const response = await fetch(gateways[where]?.url ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data: unknown; errors?: { extensions: { code: string } }[] };
  };

  it.each(WHERE)('answers across both subgraphs %s', async (where) => {
    expect(await ask(where, '{ books { title stars reviews { text } } }')).toEqual({
      data: {
        books: [
          { title: 'Truyện Kiều', stars: 4, reviews: [{ text: 'Về 1' }] },
          { title: 'Số đỏ', stars: 5, reviews: [{ text: 'Về 2' }] },
        ],
      },
    });
  });

  it.each(WHERE)('says %s what is wrong with a document, and answers the next', async (where) => {
    for (const wrong of ['{ nobody }', '{ books', 'query A { newest } query B { newest }']) {
      const { data, errors } = await ask(where, wrong);
      expect([data ?? null, errors?.length]).toEqual([null, 1]);
    }
    expect(await ask(where, '{ newest }')).toEqual({ data: { newest: 'Hay.' } });
  });

  it('refuses at the door what is no question', async () => {
    const response = await fetch(gateways['at the door']?.url ?? '', { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
  });

  const CASES = 'runs the rest of the plan %s while one subgraph is down: explicit nulls, and one error';
  it.each(WHERE)(CASES, async (where) => {
    await critics.server.close();
    const answer = await ask(where, '{ books { title rating: stars reviews { text } } newest }');
    expect(answer.data).toEqual({
      books: [
        { title: 'Truyện Kiều', rating: null, reviews: null },
        { title: 'Số đỏ', rating: null, reviews: null },
      ],
      newest: null,
    });
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['SUBGRAPH_UNAVAILABLE']),
    );
  });

  it('does not start in production', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mot-lan-conformance-'));
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, supergraph);
    const child = spawn(process.execPath, ['--import', 'tsx', 'app/commands/conformance.ts', file, '0'], {
      env: childEnvironment({ NODE_ENV: 'production' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const status = await new Promise((resolve) => child.on('close', resolve));
    rmSync(folder, { recursive: true });
    expect(status).not.toBe(0);
    expect(said).toContain('does not start in production');
    expect(said).not.toContain('http://127.0.0.1');
  }, 60_000);
});
