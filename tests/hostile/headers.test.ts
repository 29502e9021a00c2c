/** Headers as the RFCs write them: what honest programs send in other words than ours is understood, and what says two things is not. */
import { SignJWT } from 'jose';
import { readAddress } from '../../gateway/caller/budget.ts';
import { acceptsGzip, entityTag, isKnown } from '../../gateway/door/catalogue/negotiation.ts';
import { readTraceParent } from '../../platform/observability/traceIds.ts';
import { testKeys } from '../support/house.ts';
import { type Answer, bodyOf, JSON_TYPE, knock } from './door.ts';
import { type LoneGateway, openLoneGateway } from './loneGateway.ts';

const JSON_ANSWER = 'application/json; charset=utf-8';
const GRAPHQL_ANSWER = 'application/graphql-response+json; charset=utf-8';
const GRAPHQL = 'application/graphql-response+json';

function token(): Promise<string> {
  const signer = testKeys.signer('issuer');
  return new SignJWT({ kind: 'CITIZEN', azp: 'national-portal', scope: 'person:read' })
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.keyId, typ: 'at+jwt' })
    .setIssuer('https://issuer.test')
    .setAudience('mot-lan')
    .setSubject('account-x')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(signer.privateKey);
}

describe('The door of the gateway, at the headers of a request', () => {
  let lone: LoneGateway;
  beforeAll(async () => {
    lone = await openLoneGateway({ limits: { budgetAddress: 1e6, budgetCitizen: 1e6 } });
  }, 120_000);
  afterAll(() => lone?.close());

  const post = (headers: Record<string, string>, query = '{ __typename }'): Promise<Answer> =>
    knock(lone.origin, bodyOf(query), { ...JSON_TYPE, ...headers });

  it.each(['Bearer ', 'bearer ', 'BEARER ', 'bEaReR  ', 'Bearer     '])(
    'takes a token after "%s": the name of a scheme has no case, and spaces may follow it',
    async (scheme) => {
      expect((await post({ authorization: `${scheme}${await token()}` })).status).toBe(200);
    },
  );

  it.each(['Bearer', 'Bearer\t', 'Bearer,', 'BearerX ', 'Basic ', 'Bearer Bearer ', 'Bearer "'])(
    'refuses a token after "%s", and says which scheme it takes',
    async (scheme) => {
      const answer = await post({ authorization: `${scheme}${await token()}` });
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    },
  );

  it('answers whoever proves possession of a token in that scheme (RFC 9449 §7.1)', async () => {
    const { status, headers } = await post({ authorization: 'DPoP x', dpop: 'y' });
    expect([status, headers['www-authenticate']]).toEqual([
      401,
      'DPoP error="invalid_token", algs="ES256 EdDSA RS256 PS256"',
    ]);
  });

  it.each(['', ' x', ', Bearer x', '; a=b', '"', '\u00e9'])(
    'refuses a token that ends in "%s"',
    async (end) => {
      const expected = end === '' ? 200 : 401;
      expect((await post({ authorization: `Bearer ${await token()}${end}` })).status).toBe(expected);
    },
  );

  it('says to whoever brings no token at all that one is needed, and nothing more', async () => {
    const answer = await post({}, '{ viewer { person { fullName } } }');
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  });

  it.each([
    'application/json',
    'Application/JSON',
    'application/json;',
    'application/json ; charset=UTF-8',
    'application/json;CHARSET=utf-8',
    'application/json; charset="utf-8"',
    'application/json;charset="UTF-8"',
    'application/json; charset="u\\tf-8"',
    'application/json; odd=1',
    'application/json; profile="a;charset=utf-16"; charset=utf-8',
  ])('reads a body of type %s', async (type) => {
    expect((await post({ 'content-type': type })).status).toBe(200);
  });

  it.each([
    'application/json; charset="utf-16"',
    'application/json; charset=""',
    'application/json; charset=utf-8; charset=utf-16',
    'application/json; charset=utf-16; charset=utf-8',
    'application/json; charset="utf-8',
    'application/json; charset=utf-8, text/plain',
    'application/jsonx',
    'application/graphql-response+json',
    'text/json',
    'json',
  ])('refuses a body of type %s', async (type) => {
    expect((await post({ 'content-type': type })).status).toBe(415);
  });

  it.each(['identity', 'Identity'])('reads a body encoded as %s', async (encoding) => {
    expect((await post({ 'content-encoding': encoding })).status).toBe(200);
  });

  it.each([
    ['', JSON_ANSWER],
    ['*/*', JSON_ANSWER],
    ['application/*', JSON_ANSWER],
    ['text/html, application/xhtml+xml, */*;q=0.8', JSON_ANSWER],
    ['application/json', JSON_ANSWER],
    ['Application/JSON; charset=UTF-8', JSON_ANSWER],
    [GRAPHQL, GRAPHQL_ANSWER],
    [`${GRAPHQL}; charset="utf-8"`, GRAPHQL_ANSWER],
    [`${GRAPHQL}; charset=utf-8, application/json; charset=utf-8`, GRAPHQL_ANSWER],
    [`application/json;q=0.5, ${GRAPHQL}`, GRAPHQL_ANSWER],
    [`application/json, ${GRAPHQL};q=0.9`, JSON_ANSWER],
    [`application/json;q=0, */*`, GRAPHQL_ANSWER],
    [`${GRAPHQL};q=0, */*;q=0.1`, JSON_ANSWER],
    ['multipart/mixed; deferSpec=20220824, application/json', JSON_ANSWER],
    [`text/event-stream, ${GRAPHQL};q=0.1`, GRAPHQL_ANSWER],
  ])('answers whoever accepts "%s" in %s', async (accept, type) => {
    const headers: Record<string, string> = accept === '' ? {} : { accept };
    const [good, wrong, broken] = [
      await post(headers),
      await post(headers, '{ nobodyHasThis }'),
      await knock(lone.origin, 'no json', { ...JSON_TYPE, ...headers }),
    ];
    expect([good.status, wrong.status, broken.status]).toEqual([200, 400, 400]);
    for (const answer of [good, wrong, broken]) expect(answer.headers['content-type']).toBe(type);
  });

  it.each([
    'multipart/mixed',
    'multipart/mixed; deferSpec=20220824',
    'text/event-stream',
    'text/html',
    'application/json;q=0',
    '*/*;q=0',
    'application/json; charset=utf-16',
    'application/jsonx',
    'x application/json',
  ])('answers 406 to whoever accepts only "%s"', async (accept) => {
    const answer = await post({ accept });
    expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([
      406,
      'NOT_ACCEPTABLE',
    ]);
  });

  it.each([
    'access%5Ftoken=x',
    '%74oken=x',
    'x=%65yJhbGciOiJub25lIn0.e30.',
    'a=1&x=eyJh%62GciOiJub25lIn0%2Ee30.',
  ])('refuses a token in the address, written as %s', async (query) => {
    const answer = await knock(lone.origin, bodyOf('{ __typename }'), JSON_TYPE, 'POST', `/graphql?${query}`);
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  });

  it('tells what is too large in the form that was asked for', async () => {
    const answer = await knock(lone.origin, 'x'.repeat(100_000), { ...JSON_TYPE, accept: GRAPHQL });
    expect([answer.status, answer.headers['content-type']]).toEqual([413, GRAPHQL_ANSWER]);
  });

  it('gives 200 in GraphQL’s own form to an answer with data, and never to one without', async () => {
    const headers = { accept: GRAPHQL };
    const partly = await post(headers, '{ procedure(code: "1.004222") { code } }');
    expect([partly.status, JSON.parse(partly.text).data]).toEqual([200, { procedure: null }]);
  });
});

describe('If-None-Match', () => {
  const tag = entityTag('a');
  const bare = tag.slice('W/'.length);
  it.each([
    [undefined, false],
    ['*', true],
    [' * ', true],
    [tag, true],
    [bare, true],
    [`"x", ${bare}`, true],
    [`"x",W/"y" ,  ${tag}`, true],
    ['"x, y"', false],
    [`"x, ${bare.slice(1)}`, false],
    [bare.slice(1, -1), false],
    ['', false],
  ])('of %s is known: %s', (header, known) => {
    expect(isKnown(header, tag)).toBe(known);
  });
});

describe('Accept-Encoding', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['gzip', true],
    ['GZIP', true],
    ['gzip;q=0', false],
    ['gzip; q=0.000', false],
    ['gzip ; Q=0.5', true],
    ['*', true],
    ['*;q=0', false],
    ['identity;q=0, *;q=0.1', true],
    ['gzip;q=0, *', false],
    ['br;q=1, gzip;q=0.5', true],
    ['identity, gzip;q=0.2', false],
    ['gzip, identity', true],
    ['gzip;q=abc', false],
    ['gzipx', false],
  ])('of %s lets gzip be sent: %s', (header, sent) => {
    expect(acceptsGzip(header)).toBe(sent);
  });
});

describe('A traceparent', () => {
  const ids = '0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331';
  it.each([
    [`00-${ids}-01`, true],
    [`01-${ids}-01`, true],
    [`cc-${ids}-01-what-the-future-will-be-like`, true],
    [`cc-${ids}-01.what`, false],
    [`00-${ids}-01-more`, false],
    [`ff-${ids}-01`, false],
    [`00-${ids.toUpperCase()}-01`, false],
    [`00-${'0'.repeat(32)}-b7ad6b7169203331-01`, false],
    [`00-0af7651916cd43dd8448eb211c80319c-${'0'.repeat(16)}-01`, false],
    ['', false],
  ])('of %s is taken in: %s', (header, taken) => {
    expect(readTraceParent(header) !== undefined).toBe(taken);
  });
});

describe('X-Forwarded-For', () => {
  it.each([
    ['203.0.113.9', 0, '10.0.0.1'],
    ['203.0.113.9', 1, '203.0.113.9'],
    ['198.51.100.1, 203.0.113.9', 1, '203.0.113.9'],
    ['198.51.100.1,203.0.113.9', 2, '198.51.100.1'],
    ['203.0.113.9', 2, '203.0.113.9'],
    ['203.0.113.9:4711', 1, '203.0.113.9'],
    ['[2001:db8::9]:4711', 1, '2001:db8::9'],
    ['[2001:db8::9]', 1, '2001:db8::9'],
    ['"203.0.113.9"', 1, '10.0.0.1'],
    ['unknown', 1, '10.0.0.1'],
    ['', 1, '10.0.0.1'],
    [undefined, 1, '10.0.0.1'],
  ])('of %s behind %s proxies names %s', (header, proxies, address) => {
    expect(readAddress('10.0.0.1', header, proxies)).toBe(address);
  });
});
