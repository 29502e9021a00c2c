/** What the specification of GraphQL over HTTP says a server MUST do, of that which applies to a door that only takes POST. */
import { serverAudits } from 'graphql-http';
import type { System } from '../support/system.ts';
import { type Answer, bodyOf, JSON_TYPE, knock, openDoor } from './door.ts';

const good = bodyOf('{ __typename }');
const PAGE = 'https://dichvucong.example.vn';

/** What the audits would rather have and the door refuses by decision, with the reason. */
const WITHOUT_GET = 'a question by GET lies in every log on the way, and changes nothing but that';
const LEGACY_200 =
  'a client of plain JSON may read nothing but the status: a request that was not run says so there, and GraphQL’s own form is offered';
const FORBIDDEN: Readonly<Record<string, string>> = {
  '5A70 MAY': WITHOUT_GET,
  '6A70 MAY': WITHOUT_GET,
  'D6D5 MAY': WITHOUT_GET,
  '572B SHOULD': LEGACY_200,
  '7B9B SHOULD': LEGACY_200,
  'FDE2 SHOULD': LEGACY_200,
};
const UTF8 = { 'content-type': 'application/json; charset=utf-8' };

describe('GraphQL over HTTP', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor({ allowedOrigins: [PAGE] });
  }, 120_000);
  afterAll(() => system?.close());

  const post = (body: string | Buffer, headers: Record<string, string> = JSON_TYPE): Promise<Answer> =>
    knock(system.origin, body, headers);
  const accepts: [string, Record<string, string>][] = [
    ['application/json', { ...JSON_TYPE, accept: 'application/json' }],
    ['any type', { ...JSON_TYPE, accept: '*/*' }],
    ['nothing said', JSON_TYPE],
    ['application/json in UTF-8', { ...UTF8, accept: 'application/json; charset=utf-8' }],
  ];

  it.each(accepts)('MUST answer a POST when the client accepts %s, in UTF-8 JSON', async (_what, headers) => {
    const answer = await post(good, headers);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
    expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' } });
  });

  it('MUST take application/json as the type of a body, with and without its charset', async () => {
    for (const headers of [JSON_TYPE, UTF8]) expect((await post(good, headers)).status).toBe(200);
  });

  const malformed: [string, string][] = [
    ['no JSON', 'not json'],
    ['no query', '{"qeury":"{__typename}"}'],
    ['a query that is no string', '{"query":1}'],
    ['a query that is null', '{"query":null}'],
    ['an operation name that is no string', '{"query":"{__typename}","operationName":{}}'],
    ['variables that are a string', '{"query":"{__typename}","variables":"{}"}'],
    ['variables that are a list', '{"query":"{__typename}","variables":[]}'],
    ['extensions that are a list', '{"query":"{__typename}","extensions":[]}'],
    ['a member that nobody knows', '{"query":"{__typename}","foo":1}'],
    ['a member written in another case', '{"query":"{__typename}","Variables":{}}'],
    ['an operation name under another name', '{"query":"{__typename}","operation":"A"}'],
    ['a member that is no value', '{"query":"{__typename}","id":null}'],
    ['extensions that are a string', '{"query":"{__typename}","extensions":"x"}'],
  ];
  it.each(malformed)('MUST refuse a request with %s by a 4xx', async (_what, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).not.toHaveProperty('data');
  });

  it.each([
    ['operationName', null],
    ['variables', null],
    ['extensions', null],
    ['variables', {}],
    ['extensions', {}],
    ['extensions', { clientLibrary: { name: '@apollo/client', version: '4.0.0' } }],
  ])('MUST allow %s to be %j', async (member, value) => {
    const answer = await post(JSON.stringify({ query: '{ __typename }', [member]: value }));
    expect(answer.status).toBe(200);
  });

  it('MUST run the operation that is named, and none when the name is unknown', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }';
    const ask = async (operationName?: string) => post(JSON.stringify({ query, operationName }));
    expect(JSON.parse((await ask('B')).text)).toEqual({ data: { b: 'Query' } });
    expect((await ask('C')).status).toBe(400);
    expect((await ask()).status).toBe(400);
  });

  it('MUST take variables, and refuse those that do not fit before anything runs', async () => {
    const query = 'query ($code: ProcedureCode!) { procedure(code: $code) { code } }';
    const fitting = await post(bodyOf(query, { code: '1.004222' }));
    expect(JSON.parse(fitting.text)).toEqual({ data: { procedure: { code: '1.004222' } } });
    expect((await post(bodyOf(query, {}))).status).toBe(400);
  });

  it('MUST NOT run a mutation, or anything here, by GET', async () => {
    for (const query of ['{__typename}', 'mutation{__typename}']) {
      const url = `/graphql?query=${encodeURIComponent(query)}`;
      const answer = await knock(system.origin, '', { accept: 'application/json' }, 'GET', url);
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('POST');
    }
  });

  it.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x']])(
    'MUST answer 415 to a body of type %s',
    async (type) => expect((await post(good, { 'content-type': type })).status).toBe(415),
  );

  it('MUST NOT answer 2xx to a document that was not run, nor data with it', async () => {
    for (const query of [
      '{',
      '{ nothingSuch }',
      '{ viewer }',
      'query A { __typename } query B { __typename }',
    ]) {
      const answer = await post(bodyOf(query));
      expect(answer.status).toBe(400);
      const body = JSON.parse(answer.text) as { data?: unknown; errors: unknown[] };
      expect(body.data).toBeUndefined();
      expect(body.errors.length).toBeGreaterThan(0);
    }
  });

  it('passes the audits of GraphQL over HTTP, all but those that it refuses by decision', async () => {
    const failed: string[] = [];
    const audits = serverAudits({ url: `${system.origin}/graphql` });
    for (const { id, name, fn } of audits)
      if ((await fn()).status !== 'ok') failed.push(`${id} ${name.split(' ')[0]}`);
    expect(audits.length).toBeGreaterThan(55);
    expect(failed.sort()).toEqual(Object.keys(FORBIDDEN).sort());
  }, 60_000);

  const astray: [what: string, query: string, places: object[]][] = [
    ['stops being GraphQL', '# a page\n{\n  procedure(', [{ line: 3, column: 13 }]],
    [
      'asks for what is not there',
      '# a page\n{\n  nothingSuch\n  viewer { none }\n}',
      [
        { line: 3, column: 3 },
        { line: 4, column: 12 },
      ],
    ],
    [
      'has a value that does not fit',
      '{\n  procedure(code: "1.004222") { history(first: "a") { nodes { version } } }\n}',
      [{ line: 2, column: 48 }],
    ],
  ];
  it.each(astray)('says in the sandbox where a document %s', async (_what, query, places) => {
    const { errors } = JSON.parse((await post(bodyOf(query))).text) as { errors: { locations: object[] }[] };
    expect(errors.map(({ locations }) => locations)).toEqual([places]);
  });

  describe('asked by a page of another origin', () => {
    const ask = (origin: string, method: string, path = '/graphql', headers: Record<string, string> = {}) =>
      knock(system.origin, method === 'POST' ? good : '', { ...headers, origin }, method, path);
    const wanting = (method: string) => ({
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type,access-dossier',
    });
    const asked = ({ headers }: Answer) =>
      Object.keys(headers).filter((name) => name.startsWith('access-control-'));

    it.each([
      ['/graphql', 'POST', 'POST'],
      ['/catalogue/changes?first=1', 'GET', 'GET, HEAD'],
      ['/.well-known/seal-keys.json', 'GET', 'GET, HEAD'],
    ])('lets the one that was named ask %s by %s', async (path, method, methods) => {
      const before = await ask(PAGE, 'OPTIONS', path, wanting(method));
      expect(before).toMatchObject({ status: 204, text: '' });
      expect(before.headers).toMatchObject({
        'access-control-allow-origin': PAGE,
        'access-control-allow-methods': methods,
        'access-control-allow-headers': expect.stringMatching(/access-dossier.*authorization.*content-type/),
        'access-control-max-age': '600',
        vary: 'origin, access-control-request-headers',
      });
      const answer = await ask(PAGE, method, path, JSON_TYPE);
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': PAGE,
        'access-control-expose-headers': expect.stringMatching(/ratelimit.*retry-after.*trace-id/),
        vary: expect.stringContaining('origin'),
      });
      for (const { headers } of [before, answer])
        expect(headers).not.toHaveProperty('access-control-allow-credentials');
    });

    it('lets it read why it is refused', async () => {
      for (const [method, headers, status] of [
        ['POST', { 'content-type': 'text/plain' }, 415],
        ['GET', {}, 405],
        ['POST', { ...JSON_TYPE, authorization: 'Bearer x' }, 401],
      ] as const) {
        const answer = await ask(PAGE, method, '/graphql', headers);
        expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([status, PAGE]);
      }
    });

    it.each(['https://evil.example', 'null', `${PAGE}.evil.example`, 'http://dichvucong.example.vn'])(
      'tells %s nothing, and every cache that the answer is for one origin',
      async (origin) => {
        for (const [method, path] of [
          ['OPTIONS', '/graphql'],
          ['OPTIONS', '/catalogue/changes'],
          ['POST', '/graphql'],
          ['GET', '/.well-known/seal-keys.json'],
        ] as const) {
          const answer = await ask(origin, method, path, { ...JSON_TYPE, ...wanting('POST') });
          expect(asked(answer)).toEqual([]);
          expect(answer.headers.vary).toContain('origin');
        }
      },
    );

    it.each(['OPTIONS', 'POST'])(
      'says to whoever made a page that was not named that this is why (%s)',
      async (method) => {
        const { status, text } = await ask('https://other.example', method, '/graphql', {
          ...JSON_TYPE,
          ...wanting('POST'),
        });
        const [error] = JSON.parse(text).errors;
        expect([status, error.extensions.code]).toEqual([403, 'FORBIDDEN']);
        expect(error.message).toContain('nguồn (Origin) không có trong danh sách');
      },
    );

    it.each(['/health/ready', '/webhooks/payments/confirm', '/sandbox/locks'])(
      'does not let even the one that was named ask %s',
      async (path) => {
        for (const method of ['OPTIONS', 'POST'])
          expect(asked(await ask(PAGE, method, path, { ...JSON_TYPE, ...wanting('POST') }))).toEqual([]);
      },
    );
  });
});
