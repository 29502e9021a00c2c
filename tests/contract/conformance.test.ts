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
  let gateway: ConformanceGateway;
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
    gateway = await startConformanceGateway(supergraph, 0);
  });
  afterAll(async () => {
    await gateway?.close();
    await library?.server.close();
    await critics?.server.close();
  });

  const ask = async (query: string) => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data: unknown; errors?: { extensions: { code: string } }[] };
  };

  it('answers across both subgraphs', async () => {
    expect(await ask('{ books { title stars reviews { text } } }')).toEqual({
      data: {
        books: [
          { title: 'Truyện Kiều', stars: 4, reviews: [{ text: 'Về 1' }] },
          { title: 'Số đỏ', stars: 5, reviews: [{ text: 'Về 2' }] },
        ],
      },
    });
  });

  it('runs the rest of the plan while one subgraph is down: explicit nulls, and one error', async () => {
    await critics.server.close();
    const answer = await ask('{ books { title rating: stars reviews { text } } newest }');
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
