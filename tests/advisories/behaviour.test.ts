/** Advisories about planning, pollution and decompression, tried on the system as it runs. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { composeServices } from '@apollo/composition';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import type { Connection } from '../../kernel/connection.ts';
import { connectOverHttp } from '../../kernel/server.ts';
import { openSystem, type System } from '../support/system.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key" "@shareable"])\n`;

describe('The query planner (CVE-2024-43414)', () => {
  const fields = Array.from({ length: 40 }, (_, index) => `f${index}`);
  const shared = `type Query { root: Node @shareable }
    type Node @key(fields: "id") { id: ID! ${fields.map((name) => `${name}: Node @shareable`).join(' ')} }`;

  it.each([
    ['side by side', `{ root { ${fields.map((name) => `${name} { id }`).join(' ')} } }`],
    ['one in the other', `{ root ${fields.map((name) => `{ ${name}`).join(' ')} { id } ${'}'.repeat(40)} }`],
  ])('of forty fields that three registers share ends at once: %s', (_how, query) => {
    const { supergraphSdl } = composeServices(
      ['one', 'two', 'three'].map((name) => ({
        name,
        url: `subgraph://${name}`,
        typeDefs: parse(LINK + shared),
      })),
    );
    const supergraph = Supergraph.build(supergraphSdl as string);
    const planner = new QueryPlanner(supergraph);
    const operation = operationFromDocument(supergraph.apiSchema(), parse(query));
    const times = Array.from({ length: 3 }, () => {
      const began = performance.now();
      expect(planner.buildQueryPlan(operation).node).toBeDefined();
      return performance.now() - began;
    });
    // The promise is 250 ms; a busy machine has four times as long, and the fault took minutes.
    expect(Math.min(...times)).toBeLessThan(1_000);
  });
});

describe('An answer of a register in many encodings (CVE-2026-22036)', () => {
  let server: Server | undefined;
  let connection: Connection | undefined;
  afterEach(async () => {
    await connection?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
  });

  it.each([
    [
      'three hundred layers',
      Array.from({ length: 300 }, () => 'gzip').join(', '),
      Buffer.from('{"data":{}}'),
    ],
    ['a bomb of 64 MiB', 'gzip', gzipSync(Buffer.alloc(64 * 1024 * 1024))],
  ])('is not inflated: %s', async (_what, encoding, body) => {
    server = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding }).end(body);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    connection = connectOverHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const before = process.memoryUsage().rss;
    const outcome = await connection.send('/graphql', '{}', 'x', Date.now() + 2_000).catch(() => 'refused');
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024);
    // Read as the bytes that came, or refused: never what they would inflate to.
    expect(JSON.stringify(outcome).length).toBeLessThan(100);
  });
});

describe('Prototype pollution (CVE-2026-32621)', () => {
  let system: System;
  let dirty = false;
  const prototypes = [Object.prototype, Array.prototype, Function.prototype];
  const soil = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
        .replaceAll(',}', '}'),
    );
  beforeAll(async () => {
    system = await openSystem({
      intercept: (_name, connection) => ({
        send: async (...call) => {
          const reply = await connection.send(...call);
          return dirty ? { ...reply, body: soil(reply.body) } : reply;
        },
        close: () => connection.close(),
      }),
    });
    await system.run('open-draft');
    await system.run('prefill');
    // From here on whoever adds to a prototype throws: what follows is answered only if nobody tries.
    for (const prototype of prototypes) Object.preventExtensions(prototype);
  }, 120_000);
  afterAll(() => system?.close());
  afterEach(() => {
    dirty = false;
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(prototypes.some(Object.isExtensible)).toBe(false);
  });

  it.each(['constructor', 'prototype', 'hasOwnProperty', 'valueOf', '__proto'])(
    'by the alias, the variable and the operation name %s changes nothing',
    async (word) => {
      const query = `query ${word}($${word}: ProcedureCode!, $b: Boolean = true) {
        ${word}: procedure(code: $${word}) { ${word}: publisher { ${word}: name @include(if: $b) } } }`;
      const answer = await system.ask(null, query, { [word]: '1.004222' });
      if (word.startsWith('__'))
        expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      else expect(answer.data[word][word][word]).toEqual(expect.any(String));
    },
  );

  it('by the answers of registers changes nothing, through fetches of entities too', async () => {
    dirty = true;
    const query = '{ viewer { person { fullName documents { nodes { id issuer { name } } } } } }';
    const answer = await system.ask('lan', query);
    expect(answer.data.viewer.person.fullName).toBe('Nguyễn Thị Lan');
    expect(answer.data.viewer.person.documents.nodes.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toContain('polluted');
  });

  it('leaves a whole journey as it was: a prefill and its filing', async () => {
    await system.run('prefill');
    const filed = await system.run('submit');
    expect(filed.data.submitDossier.__typename).toBe('DossierFiled');
  });
});
