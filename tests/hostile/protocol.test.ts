/** What the specification of GraphQL over HTTP says a server MUST do, of that which applies to a door that only takes POST. */
import type { System } from '../support/system.ts';
import { type Answer, bodyOf, JSON_TYPE, knock, openDoor } from './door.ts';

const good = bodyOf('{ __typename }');
const UTF8 = { 'content-type': 'application/json; charset=utf-8' };

describe('GraphQL over HTTP', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor();
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
});
