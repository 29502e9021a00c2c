/** Subgraphs that answer with anything but what they were asked: masked, coded, the rest answered, nothing crashes. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Connection, Reply } from '../../kernel/connection.ts';
import { connectOverHttp } from '../../kernel/server.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { personId } from '../support/ask.ts';
import { findExample, type HttpAnswer, openSystem, PATIENT, type System } from '../support/system.ts';

type Twist = (honest: () => Promise<Reply>, body: string) => Promise<unknown> | unknown;

/** What stands in for the warehouse at the moment; undefined is the warehouse itself. */
let twist: Twist | undefined;
let raw: Connection | undefined;

function intercept(name: SubgraphName, connection: Connection): Connection {
  return {
    close: () => connection.close(),
    send: async (path, body, envelope, deadline) => {
      const honest = () => connection.send(path, body, envelope, deadline);
      if (name !== 'warehouse' || path !== '/graphql') return honest();
      if (raw !== undefined) return raw.send(path, body, envelope, deadline);
      return twist === undefined ? honest() : { status: 200, body: await twist(honest, body) };
    },
  };
}

/** Population answers the names, the warehouse the documents of the same two people, each of whom the form asks for a card. */
const DOCUMENT =
  'query ($id: ID!) { dossier(id: $id) { parties { person { id fullName documents(first: 1) { nodes { title state permanent } } } } } }';
const LEAK = 'select * from people at 10.0.0.7';

/** The honest answer with its one entity replaced or changed. */
const withEntity =
  (change: (entity: Record<string, unknown>) => unknown): Twist =>
  async (honest) => {
    const { body } = await honest();
    const { data } = body as { data: { _entities: Record<string, unknown>[] } };
    return { data: { _entities: data._entities.map(change) } };
  };

interface Nodes {
  documents: { nodes: Record<string, unknown>[] };
}
const withNode = (changes: Record<string, unknown>): Twist =>
  withEntity((entity) => {
    const [node] = (entity as unknown as Nodes).documents.nodes;
    return { ...entity, documents: { nodes: [{ ...node, ...changes }] } };
  });

const invalid: Record<string, Twist> = {
  'a string': () => 'garbage',
  'a list': () => [],
  'nothing at all': () => ({}),
  'data that is a list': () => ({ data: [] }),
  'entities that are a string': () => ({ data: { _entities: 'x' } }),
  'no entities': () => ({ data: { _entities: [] } }),
  'one entity too many': async (honest) => {
    const { data } = (await honest()).body as { data: { _entities: object[] } };
    return { data: { _entities: [...data._entities, ...data._entities] } };
  },
  'an entity that is a number': withEntity(() => 7),
  'an entity of another type': withEntity((entity) => ({ ...entity, __typename: 'Organization' })),
  'documents that are a list': withEntity((entity) => ({ ...entity, documents: [] })),
  'a list that is an object': withEntity((entity) => ({ ...entity, documents: { nodes: {} } })),
  'a field left out': withEntity((entity) => ({ __typename: entity.__typename })),
  'an object for a text': withNode({ title: { $ne: null } }),
  'a number for a text': withNode({ title: 7 }),
  'a text for a truth': withNode({ permanent: 'yes' }),
  'a value that its list does not have': withNode({ state: 'STOLEN' }),
  'null where nothing may be null': withNode({ title: null }),
};

const identityOf = (key: string) => {
  const { personalNumber, fullName, birthDate } = getCastCitizen(key);
  return { personalNumber, fullName, birthDate };
};
/** Lan, among the two people of the draft. */
const personOf = (answer: HttpAnswer) =>
  answer.data.dossier.parties
    .map((party: { person: { id: string } }) => party.person)
    .find((person: { id: string }) => person.id === personId('lan'));
const errorsOf = (answer: HttpAnswer): string[] =>
  (answer.errors ?? []).map(({ extensions }) => extensions.code);

function expectOnlyTheRestAnswered(answer: HttpAnswer, code: RegExp): void {
  expect(answer.status).toBe(200);
  expect(personOf(answer)).toMatchObject({
    id: personId('lan'),
    fullName: 'Nguyễn Thị Lan',
    documents: null,
  });
  expect(answer.errors?.length).toBeGreaterThan(0);
  expect(answer.errors?.length).toBeLessThanOrEqual(5);
  for (const error of answer.errors ?? []) {
    expect(error.extensions.code).toMatch(code);
    expect(Object.keys(error.extensions).sort()).toEqual(['code', 'incidentId']);
    expect(error.message).toMatch(/[À-ỹ]/);
  }
  const text = JSON.stringify(answer);
  expect(text.length).toBeLessThan(2_000);
  for (const leak of ['10.0.0.7', 'select *', 'STOLEN', 'serviceName', 'stack'])
    expect(text).not.toContain(leak);
}

describe('A hostile answer of a subgraph', () => {
  let system: System;
  let dossier: string;
  beforeAll(async () => {
    system = await openSystem({ intercept, courierLimits: PATIENT });
    const { document, variables } = findExample('open-draft');
    const parties = [
      { role: 'APPLICANT', person: identityOf('lan') },
      { role: 'SPOUSE', person: identityOf('hung') },
    ];
    const asked = { ...(variables?.input as object), requestId: randomUUID(), parties };
    const input = { ...asked, procedure: '1.000894', caseCode: 'BOTH_RESIDENT' };
    dossier = (await system.ask('minh', document, { input })).data.openDraftDossier.dossier.id;
  }, 120_000);
  afterAll(() => system?.close());
  afterEach(async () => {
    twist = undefined;
    raw = undefined;
    const after = await ask();
    expect(after.errors).toBeUndefined();
    expect(personOf(after).documents.nodes).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  const ask = (): Promise<HttpAnswer> => system.ask('minh', DOCUMENT, { id: dossier });
  const askWith = (next: Twist): Promise<HttpAnswer> => {
    twist = next;
    return ask();
  };

  it.each(Object.entries(invalid))('is not half believed: %s', async (_name, next) => {
    expectOnlyTheRestAnswered(await askWith(next), /^SUBGRAPH_INVALID_RESPONSE$/);
  });

  it('says nothing about fields it was not asked for', async () => {
    const answer = await askWith(
      withEntity((entity) => ({ ...entity, fullName: 'Kẻ Mạo Danh', id: personId('hung'), extra: 'x' })),
    );
    expect(answer.errors).toBeUndefined();
    expect(personOf(answer)).toMatchObject({ id: personId('lan'), fullName: 'Nguyễn Thị Lan' });
  });

  it('pollutes nothing', async () => {
    const answer = await askWith(async (honest) => {
      const text = JSON.stringify((await honest()).body);
      const dirt = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
      return JSON.parse(text.replaceAll('{', `{${dirt}`).replaceAll(',}', '}')) as unknown;
    });
    expect(answer.errors).toBeUndefined();
    expect(personOf(answer).documents.nodes).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain('polluted');
  });

  it('leaves a missing entity null without an error', async () => {
    const answer = await askWith(withEntity(() => null));
    expect(personOf(answer)).toMatchObject({ fullName: 'Nguyễn Thị Lan', documents: null });
  });

  const failing =
    (...errors: unknown[]): Twist =>
    () => ({ data: null, errors });
  it.each<[string, Twist, RegExp]>([
    ['a message of 1 MB', failing({ message: LEAK.repeat(30_000) }), /^SUBGRAPH_INVALID_RESPONSE$/],
    [
      '10,000 errors',
      failing(...Array.from({ length: 10_000 }, () => ({ message: LEAK }))),
      /^SUBGRAPH_INVALID_RESPONSE$/,
    ],
    [
      'a code of its own',
      failing({ message: LEAK, extensions: { code: LEAK, stacktrace: [LEAK] } }),
      /^SUBGRAPH_INVALID_RESPONSE$/,
    ],
    [
      'a code named __proto__',
      failing({ message: LEAK, extensions: { code: '__proto__' } }),
      /^SUBGRAPH_INVALID_RESPONSE$/,
    ],
    [
      'our words for its own',
      failing({ message: LEAK, extensions: { code: 'BAD_USER_INPUT' } }),
      /^BAD_USER_INPUT$/,
    ],
    [
      'an incident id that is none',
      failing({ message: 'x', extensions: { code: 'FORBIDDEN', incidentId: LEAK } }),
      /^FORBIDDEN$/,
    ],
    [
      'a path through everything',
      failing({ message: 'x', path: ['__proto__', LEAK, 1e9, {}], extensions: { code: 'FORBIDDEN' } }),
      /^FORBIDDEN$/,
    ],
    ['errors that are none', failing(null, 7, 'x', []), /^SUBGRAPH_INVALID_RESPONSE$/],
    ['errors that are no list', () => ({ data: null, errors: 'no' }), /^SUBGRAPH_INVALID_RESPONSE$/],
  ])('is masked: %s', async (_name, next, code) => {
    expectOnlyTheRestAnswered(await askWith(next), code);
  });

  describe('over HTTP', () => {
    let server: Server | undefined;
    let reached = 0;
    afterEach(async () => {
      await raw?.close();
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
      server = undefined;
    });
    const askRaw = async (answer: (response: ServerResponse, path: string) => void): Promise<HttpAnswer> => {
      reached = 0;
      server = createServer((request, response) => {
        reached += 1;
        request.resume();
        answer(response, request.url ?? '');
      });
      await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
      raw = connectOverHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      return ask();
    };

    it('is cut at 4 MiB', async () => {
      let sent = 0;
      const answer = await askRaw((response) => {
        const chunk = Buffer.alloc(256 * 1024, 'a');
        const more = (): void => {
          if (response.destroyed || sent > 300 * 1024 * 1024) return;
          sent += chunk.length;
          response.write(chunk, () => setImmediate(more));
        };
        more();
      });
      expectOnlyTheRestAnswered(answer, /^SUBGRAPH_UNAVAILABLE$/);
      expect(sent).toBeLessThan(40 * 1024 * 1024);
    });

    it('is cut at the deadline when it drips', async () => {
      const began = Date.now();
      const answer = await askRaw((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => response.write(' '), 100);
        response.on('close', () => clearInterval(drip));
      });
      expectOnlyTheRestAnswered(answer, /^SUBGRAPH_UNAVAILABLE$/);
      expect(Date.now() - began).toBeLessThan(4_500);
    }, 15_000);

    it.each([1, 5_000])('is not unpacked, in %s layers of compression', async (layers) => {
      const packed = gzipSync(Buffer.alloc(1024 * 1024));
      const answer = await askRaw((response) => {
        const encoding = Array.from({ length: layers }, () => 'gzip').join(', ');
        response.socket?.write(
          `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: ${encoding}\r\ncontent-length: ${packed.length}\r\n\r\n`,
        );
        response.socket?.write(packed);
      });
      expectOnlyTheRestAnswered(answer, /^SUBGRAPH_UNAVAILABLE$/);
    });

    it('sends nobody elsewhere', async () => {
      const answer = await askRaw((response, path) => {
        if (path === '/elsewhere') response.end('{"data":{}}');
        else response.writeHead(302, { location: '/elsewhere' }).end();
      });
      expectOnlyTheRestAnswered(answer, /^SUBGRAPH_UNAVAILABLE$/);
      expect(reached).toBe(1);
    });

    it.each([200, 401, 403, 500, 502])('is masked: a page of HTML with status %s', async (status) => {
      const answer = await askRaw((response) =>
        response.writeHead(status, { 'content-type': 'text/html' }).end(`<h1>${LEAK}</h1>`),
      );
      expectOnlyTheRestAnswered(answer, /^SUBGRAPH_UNAVAILABLE$/);
    });

    it('is masked: a connection that breaks', async () => {
      const answer = await askRaw((response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"data":');
        setTimeout(() => response.destroy(), 50);
      });
      expectOnlyTheRestAnswered(answer, /^SUBGRAPH_UNAVAILABLE$/);
    });

    it('takes no cookie and no caching from a subgraph', async () => {
      let body = '';
      twist = async (honest) => {
        body = JSON.stringify((await honest()).body);
        return JSON.parse(body) as unknown;
      };
      await ask();
      const answer = await askRaw((response) =>
        response.writeHead(200, { 'set-cookie': 'a=b', 'cache-control': 'public, max-age=600' }).end(body),
      );
      expect(errorsOf(answer)).toEqual([]);
      const { origin } = system;
      const plain = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
      });
      expect(plain.headers.get('set-cookie')).toBeNull();
      expect(plain.headers.get('cache-control')).toBe('no-store');
    });
  });
});
