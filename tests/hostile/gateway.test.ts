/** Hostile bodies and headers at the door: each refused with its code, in Vietnamese, before any subgraph is asked. */
import { connect } from 'node:net';
import type { System } from '../support/system.ts';
import {
  type Attack,
  bodyOf,
  expectRefusal,
  expectRefused,
  JSON_TYPE,
  knock,
  openDoor,
  requestsSeen,
  signedIn,
} from './door.ts';

const deep = (levels: number): string =>
  `{"query":"{ __typename }","variables":{"x":${'['.repeat(levels)}${']'.repeat(levels)}}}`;
const asked = bodyOf('{ __typename }');

const bodies: Record<string, Attack> = {
  'malformed JSON': { body: '{', status: 400, code: 'BAD_REQUEST' },
  'no body': { body: '', status: 400, code: 'BAD_REQUEST' },
  null: { body: 'null', status: 400, code: 'BAD_REQUEST' },
  'a number': { body: '12', status: 400, code: 'BAD_REQUEST' },
  'a string': { body: '"query"', status: 400, code: 'BAD_REQUEST' },
  'two values': { body: `${asked}${asked}`, status: 400, code: 'BAD_REQUEST' },
  'an array of two': { body: `[${asked},${asked}]`, status: 400, code: 'BATCHING_NOT_SUPPORTED' },
  'an array of thousands': {
    body: `[${Array.from({ length: 4_000 }, () => '{}').join(',')}]`,
    status: 400,
    code: 'BATCHING_NOT_SUPPORTED',
  },
  'an empty query': { body: '{"query":""}', status: 400, code: 'BAD_REQUEST' },
  'no query': { body: '{"variables":{}}', status: 400, code: 'BAD_REQUEST' },
  'a query that is an object': { body: '{"query":{"a":1}}', status: 400, code: 'BAD_REQUEST' },
  'variables that are a list': {
    body: '{"query":"{ a }","variables":[1]}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  'a persisted query': {
    body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  'JSON 17 levels deep': { body: deep(17), status: 400, code: 'BAD_REQUEST' },
  'JSON 30,000 levels deep': { body: deep(30_000), status: 400, code: 'BAD_REQUEST' },
  '__proto__ in the body': {
    body: '{"query":"{ a }","__proto__":{"admin":true}}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  '__proto__ in variables': {
    body: '{"query":"{ a }","variables":{"__proto__":{"admin":true}}}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  '__proto__, escaped': {
    body: '{"query":"{ a }","variables":{"a":{"\\u005f_proto__":{"admin":true}}}}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  '__proto__ in extensions': {
    body: '{"query":"{ a }","extensions":{"__proto__":{"admin":true}}}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  'constructor.prototype': {
    body: '{"query":"{ a }","variables":{"constructor":{"prototype":{"admin":true}}}}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  'NUL in a variable': {
    body: bodyOf('query ($q: String!) { searchProcedures(query: $q) { nodes { code } } }', { q: 'a\u0000b' }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  'a million numbers': {
    body: `{"query":"{ __typename }","variables":{"list":[${'1,'.repeat(1_000_000)}1]}}`,
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  'ten thousand requests': {
    body: `[${'{},'.repeat(10_000)}{}]`,
    status: 400,
    code: 'BATCHING_NOT_SUPPORTED',
  },
  'a list of 101': {
    body: bodyOf('{ __typename }', { list: Array.from({ length: 101 }, (_, index) => index) }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  'an operation name of 101 letters': {
    body: JSON.stringify({ query: '{ __typename }', operationName: 'a'.repeat(101) }),
    status: 400,
    code: 'BAD_REQUEST',
  },
};

const types = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/json; charset=utf-7',
  'application/json; charset=hz-gb-2312',
  'application/json; charset=utf-16',
  ';;;',
  'application/json, text/plain',
];

describe('The door of the gateway', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor();
  }, 120_000);
  afterAll(() => system?.close());

  it.each(Object.entries(bodies))('refuses %s', async (_name, attack) => {
    await expectRefused(system, attack);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it.each(types)('refuses a body of type %s', async (type) => {
    await expectRefused(system, {
      body: asked,
      headers: { 'content-type': type },
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  it.each(['gzip', 'br', 'deflate', 'gzip, gzip'])('refuses a body encoded as %s', async (encoding) => {
    await expectRefused(system, {
      body: asked,
      headers: { 'content-encoding': encoding },
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  it('refuses a body without a type', async () => {
    const answer = await knock(system.origin, asked, {});
    expectRefusal(answer, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('does not know %s', async (method) => {
    const answer = await knock(system.origin, method === 'GET' ? '' : asked, JSON_TYPE, method);
    expectRefusal(answer, { status: 405, code: 'METHOD_NOT_ALLOWED' });
    const inAddress = await knock(system.origin, '', {}, method, '/graphql?query={__typename}');
    expectRefusal(inAddress, { status: 405, code: 'METHOD_NOT_ALLOWED' });
  });

  it('refuses a body over 64 KiB without reading it', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(system.origin).port), '127.0.0.1', () => {
        socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n');
        socket.write(`content-length: ${60 * 1024 * 1024}\r\n\r\n{"query":"`);
      });
      let text = '';
      socket.setEncoding('utf8');
      socket.on('data', (chunk: string) => {
        text += chunk;
        if (text.includes('}]}')) socket.destroy();
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toContain(' 413 ');
    expect(answer).toContain('PAYLOAD_TOO_LARGE');
  });

  it('closes a connection whose headers never end', async () => {
    const began = Date.now();
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(system.origin).port), '127.0.0.1', () =>
        socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n'),
      );
      const drip = setInterval(() => socket.write('a'), 500);
      socket.on('error', () => undefined);
      socket.resume();
      socket.on('close', () => {
        clearInterval(drip);
        resolve();
      });
    });
    expect(Date.now() - began).toBeLessThan(9_000);
  }, 20_000);

  it.each(['/%', '/graphql/%E0%A4%A', '/.git/config', '/graphiql', '/playground', '/metrics'])(
    'says nothing at %s',
    async (path) => {
      const answer = await knock(system.origin, '', {}, 'GET', path);
      expect([400, 404]).toContain(answer.status);
      expect(answer.text).not.toMatch(/Apollo|Fastify|FST_|GraphiQL|%E0/i);
    },
  );

  it('lets no foreign page ask', async () => {
    for (const origin of ['https://evil.example', 'null', 'https://dichvucong.gov.vn.evil.example']) {
      await expectRefused(system, { body: asked, headers: { origin }, status: 403, code: 'FORBIDDEN' });
      const preflight = await knock(
        system.origin,
        '',
        { origin, 'access-control-request-method': 'POST' },
        'OPTIONS',
      );
      expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('drops headers that only the gateway may set', async () => {
    system.calls.clear();
    const headers = {
      ...JSON_TYPE,
      'mot-lan-envelope': 'a.b.c',
      'x-user-id': 'lan',
      'x-purpose': 'PERSON_VERIFICATION',
      'apollo-query-plan-experimental': '1',
      'apollo-federation-include-trace': 'ftv1',
    };
    const answer = await knock(
      system.origin,
      bodyOf('{ viewer { id } procedure(code: "1.004222") { code } }'),
      headers,
    );
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const open = await knock(system.origin, bodyOf('{ procedure(code: "1.004222") { code } }'), headers);
    expect(open.text).toBe('{"data":{"procedure":{"code":"1.004222"}}}');
    expect(requestsSeen(system)).toBe(1);
  });

  describe('asked for a purpose', () => {
    const verify = bodyOf('query ($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }', {
      input: { personalNumber: '966194000101', fullName: 'Nguyễn Thị Lan', birthDate: '1994-03-12' },
    });
    const purpose = 'access-purpose';
    const basis = 'access-basis';
    const attacks: Record<string, Omit<Attack, 'body'>> = {
      none: { status: 400, code: 'PURPOSE_REQUIRED' },
      'an unknown one': {
        headers: { [purpose]: 'CURIOSITY', [basis]: 'Luat 91/2025/QH15' },
        status: 403,
        code: 'PURPOSE_NOT_ALLOWED',
        typed: 'CURIOSITY',
      },
      'one without a basis': {
        headers: { [purpose]: 'PERSON_VERIFICATION' },
        status: 400,
        code: 'PURPOSE_REQUIRED',
      },
      'a basis without one': { headers: { [basis]: 'Luat 91/2025' }, status: 400, code: 'PURPOSE_REQUIRED' },
      'an endless basis': {
        headers: { [purpose]: 'PERSON_VERIFICATION', [basis]: 'a'.repeat(201) },
        status: 400,
        code: 'PURPOSE_REQUIRED',
      },
      'bytes that are no text': {
        headers: { [purpose]: 'PERSON_VERIFICATION', [basis]: '%E0%A4%A' },
        status: 400,
        code: 'BAD_REQUEST',
      },
      'a dossier that is no id': {
        headers: { 'access-dossier': "1' or '1'='1" },
        status: 403,
        code: 'DOSSIER_NOT_VALID',
        typed: "1' or",
      },
    };
    it.each(Object.entries(attacks))('refuses %s', async (_name, attack) => {
      const headers = { ...(await signedIn('minh')), ...attack.headers };
      await expectRefused(system, { ...attack, body: verify, headers });
    });
  });
});
