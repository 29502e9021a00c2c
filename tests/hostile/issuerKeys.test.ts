/** The issuer's clock and its key set, as honest issuers have them: one odd neighbour breaks nobody, and no token lives for ever. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { lookAtIssuer } from '../../app/assembly/lookAtIssuer.ts';
import { readEnvironment } from '../../app/environment/environment.ts';
import { Issuer, parseDiscovery } from '../../gateway/caller/issuer.ts';
import { IssuerKeys } from '../../gateway/caller/issuerKeys.ts';
import { type KeyNews, readKeySet } from '../../gateway/caller/keySet.ts';
import { readViewer } from '../../gateway/caller/viewer.ts';
import { openProvider, type Provider } from '../support/provider.ts';

const ISSUER = 'https://issuer.test';
const DAY_S = 86_400;
const nowS = (): number => Math.floor(Date.now() / 1000);

interface Pair {
  jwk: JWK;
  sign(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
}

async function makePair(
  algorithm: 'ES256' | 'EdDSA' | 'RS256' = 'ES256',
  extra: JWK = {} as JWK,
): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: randomUUID(), alg: algorithm, use: 'sig', ...extra };
  const sign: Pair['sign'] = (claims = {}, header = {}) =>
    new SignJWT({
      ...{ kind: 'CITIZEN', azp: 'portal', scope: '', iss: ISSUER, aud: 'mot-lan', sub: 'lan' },
      ...{ iat: nowS(), exp: nowS() + 600 },
      ...claims,
    })
      .setProtectedHeader({ alg: algorithm, typ: 'at+jwt', ...(jwk.kid ? { kid: jwk.kid } : {}), ...header })
      .sign(privateKey);
  return { jwk, sign };
}

/** Keys as a gateway holds them whose issuer publishes these entries; `publish` changes them. */
function holding(...entries: unknown[]) {
  const news: KeyNews[] = [];
  let document: unknown = { keys: entries };
  let reads = 0;
  const keys = new IssuerKeys({
    read: async () => {
      reads += 1;
      if (document instanceof Error) throw document;
      return document;
    },
    minIntervalMs: 0,
    report: (said) => void news.push(said),
  });
  const rules = { issuer: ISSUER, audience: 'mot-lan', key: keys.find };
  return {
    news,
    reads: () => reads,
    publish: (next: unknown) => {
      document = next;
    },
    isTaken: async (token: string): Promise<boolean> =>
      readViewer(`Bearer ${token}`, rules).then(
        (viewer) => viewer?.account === 'lan',
        () => false,
      ),
  };
}

describe('The clock of an issuer', () => {
  const at = (claims: Record<string, number>) => async (pair: Pair) => pair.sign(claims);
  it.each([
    ['begins two seconds from now', () => ({ nbf: nowS() + 2 }), true],
    ['was made two seconds from now', () => ({ iat: nowS() + 2 }), true],
    ['ended two seconds ago', () => ({ iat: nowS() - 60, exp: nowS() - 2 }), true],
    ['begins in two minutes', () => ({ nbf: nowS() + 120 }), false],
    ['was made tomorrow', () => ({ iat: nowS() + DAY_S, exp: nowS() + DAY_S + 600 }), false],
    ['was made in two minutes', () => ({ iat: nowS() + 120 }), false],
    ['ended two minutes ago', () => ({ iat: nowS() - 600, exp: nowS() - 120 }), false],
    ['lives for a day', () => ({ exp: nowS() + DAY_S }), true],
    ['lives for ten years', () => ({ exp: nowS() + 3_653 * DAY_S }), false],
    ['lives for ten years, of which nine are over', () => ({ iat: nowS() - 3_288 * DAY_S }), false],
    ['does not say when it was made', () => ({ iat: undefined as unknown as number }), false],
    ['does not say when it ends', () => ({ exp: undefined as unknown as number }), false],
    ['ends in the year 275760', () => ({ exp: 8_640_000_000_000 }), false],
    ['was made before all time', () => ({ iat: -1e300 }), false],
  ])('judges a token that %s', async (_what, claims, taken) => {
    const pair = await makePair();
    expect(await holding(pair.jwk).isTaken(await at(claims())(pair))).toBe(taken);
  });

  it('may be off by as much as was set, and a token may live as long as was set', async () => {
    const pair = await makePair();
    const { key } = { key: new IssuerKeys({ read: async () => ({ keys: [pair.jwk] }) }).find };
    const rules = { issuer: ISSUER, audience: 'mot-lan', key };
    const read = async (claims: Record<string, number>, limits: { tokenSkewS: number; tokenLifeS: number }) =>
      readViewer(`Bearer ${await pair.sign(claims)}`, rules, limits).then(
        () => true,
        () => false,
      );
    expect(await read({ nbf: nowS() + 100 }, { tokenSkewS: 200, tokenLifeS: 3_600 })).toBe(true);
    expect(await read({ nbf: nowS() + 5 }, { tokenSkewS: 0, tokenLifeS: 3_600 })).toBe(false);
    expect(await read({ exp: nowS() + 3_600 }, { tokenSkewS: 0, tokenLifeS: 3_600 })).toBe(true);
    expect(await read({ exp: nowS() + 3_602 }, { tokenSkewS: 0, tokenLifeS: 3_600 })).toBe(false);
  });
});

describe('A key of the issuer is used', () => {
  const odd: [string, () => unknown | Promise<unknown>][] = [
    ['a key type of tomorrow', () => ({ kty: 'AKP', alg: 'ML-DSA-65', kid: 'pq', pub: 'AAAA' })],
    ['an entry without a type', () => ({ kid: 'x', use: 'sig' })],
    ['null', () => null],
    ['a text', () => 'key'],
    ['a list', () => []],
    ['a number as its id', async () => ({ ...(await makePair()).jwk, kid: 7 })],
    ['an unknown algorithm', async () => ({ ...(await makePair()).jwk, alg: 'ES999' })],
    ['an algorithm that is a list', async () => ({ ...(await makePair()).jwk, alg: ['ES256'] })],
    ['an unknown curve', async () => ({ ...(await makePair()).jwk, crv: 'P-9999' })],
    ['a point that is not on its curve', async () => ({ ...(await makePair()).jwk, x: 'AAAA' })],
    ['a key whose coordinates are objects', async () => ({ ...(await makePair()).jwk, x: {} })],
    ['a shared secret', () => ({ kty: 'oct', k: 'c2VjcmV0', kid: 's', alg: 'HS256' })],
    ['a private key', async () => ({ ...(await makePair()).jwk, d: 'AAAA' })],
    ['an RSA key of 512 bits', () => ({ kty: 'RSA', kid: 'r', e: 'AQAB', n: 'vqZ_'.repeat(21) })],
  ];
  it.each(odd)('beside %s, which is told', async (_what, make) => {
    const pair = await makePair();
    for (const entries of [
      [await make(), pair.jwk],
      [pair.jwk, await make()],
    ]) {
      const held = holding(...entries);
      expect(await held.isTaken(await pair.sign())).toBe(true);
      expect(held.news).toMatchObject([
        { state: 'ODD', check: expect.stringMatching(/^[a-z ]+$/), count: 1 },
      ]);
    }
  });

  it('beside keys that are for something else, of which nothing is told', async () => {
    const pair = await makePair('RS256');
    const { kid: _kid, ...other } = (await makePair('RS256')).jwk;
    const held = holding(
      { ...other, use: 'enc', alg: 'RSA-OAEP' },
      { ...other, use: undefined, key_ops: ['encrypt'] },
      pair.jwk,
    );
    expect(await held.isTaken(await pair.sign())).toBe(true);
    expect(held.news).toEqual([]);
  });

  it('beside another of the same id, whether that can be read or not', async () => {
    const [pair, twin] = [
      await makePair('ES256', { kid: 'same' } as JWK),
      await makePair('ES256', { kid: 'same' } as JWK),
    ];
    for (const entries of [
      [twin.jwk, pair.jwk],
      [{ ...twin.jwk, x: 'AAAA' }, pair.jwk],
    ]) {
      expect(await holding(...entries).isTaken(await pair.sign())).toBe(true);
    }
    const stranger = await makePair('ES256', { kid: 'same' } as JWK);
    expect(await holding(twin.jwk, pair.jwk).isTaken(await stranger.sign())).toBe(false);
  });

  it('without an id, alone and beside others, by a token that names none', async () => {
    const [pair, twin] = [await makePair(), await makePair()];
    const { kid: _one, ...bare } = pair.jwk;
    const { kid: _other, ...bareTwin } = twin.jwk;
    const token = await pair.sign({}, { kid: undefined });
    expect(await holding(bare).isTaken(token)).toBe(true);
    expect(await holding(bareTwin, bare).isTaken(token)).toBe(true);
    expect(await holding(bareTwin).isTaken(token)).toBe(false);
  });

  it('from the first hundred of a set without end', async () => {
    const pair = await makePair();
    const many = Array.from({ length: 5_000 }, () => ({ ...pair.jwk, kid: randomUUID() }));
    const held = holding(pair.jwk, ...many);
    expect(await held.isTaken(await pair.sign())).toBe(true);
    expect(held.news).toEqual([{ state: 'ODD', check: 'too many', count: 4_901 }]);
    expect(readKeySet({ keys: many }).keys).toHaveLength(100);
  });

  it.each([
    ['an empty set', { keys: [] }],
    ['a set of nothing readable', { keys: [null, { kty: 'AKP', kid: 'x' }] }],
    ['no set', { message: 'maintenance' }],
    ['a text', 'maintenance'],
    ['null', null],
    ['nothing, being down', new Error('ECONNREFUSED')],
  ])('although the issuer says %s after it, which is told once', async (_what, next) => {
    const pair = await makePair();
    const held = holding(pair.jwk);
    expect(await held.isTaken(await pair.sign())).toBe(true);
    held.publish(next);
    const stranger = await makePair();
    for (let round = 0; round < 3; round += 1) expect(await held.isTaken(await stranger.sign())).toBe(false);
    expect(held.reads()).toBe(4);
    expect(await held.isTaken(await pair.sign())).toBe(true);
    expect(held.news.filter(({ state }) => state === 'UNREAD')).toHaveLength(1);
    held.publish({ keys: [pair.jwk, stranger.jwk] });
    expect(await held.isTaken(await stranger.sign())).toBe(true);
    expect(held.news.at(-1)).toEqual({ state: 'READ' });
  });
});

describe('A key set that is served', () => {
  let server: Server;
  let origin = '';
  let body = '';
  beforeAll(async () => {
    server = createServer((_request, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('is read up to four megabytes, and what is longer is not read at all', async () => {
    const { readKeys } = new Issuer({ url: origin, keys: `${origin}/keys` });
    body = JSON.stringify({ keys: [{ note: 'x'.repeat(3_000_000) }] });
    expect(readKeySet(await readKeys()).odd).toEqual(new Map([['no type', { count: 1 }]]));
    body = JSON.stringify({ keys: [{ note: 'x'.repeat(5_000_000) }] });
    await expect(readKeys()).rejects.toThrow();
  });
});

describe('A provider that is set up wrongly is told of by the command and at a start:', () => {
  let provider: Provider;
  beforeAll(async () => {
    provider = await openProvider();
  });
  afterAll(() => provider.close());

  const WELL_KNOWN = '/realms/mot-lan/.well-known/openid-configuration';
  const look = async () => {
    const { issuer } = readEnvironment({ OIDC_ISSUER: provider.url, OIDC_LOGOUT_CLIENTS: 'portal' });
    if (issuer === undefined) throw new Error('no issuer');
    return (await lookAtIssuer(issuer)).map(({ ok, detail }) => (ok ? 'ok' : detail.split(':')[0]));
  };
  let right: Record<string, unknown>;
  beforeEach(() => {
    right = { ...(provider.documents[WELL_KNOWN] as object) };
  });
  afterEach(() => {
    provider.documents[WELL_KNOWN] = right;
  });

  it.each<[string, (right: object) => unknown, string[]]>([
    ['nothing', (it) => it, ['ok', 'ok', 'ok']],
    [
      'another name',
      (it) => ({ ...it, issuer: 'https://other.example' }),
      ['ANOTHER_ISSUER', 'ANOTHER_ISSUER', 'ok'],
    ],
    [
      'an address that is not absolute',
      (it) => ({ ...it, jwks_uri: '/certs' }),
      ['NO_DISCOVERY', 'NO_DISCOVERY', 'ok'],
    ],
    ['no document', () => undefined, ['NO_SUCH_DOCUMENT', 'NO_SUCH_DOCUMENT', 'ok']],
  ])('%s', async (_what, change, found) => {
    provider.documents[WELL_KNOWN] = change(right);
    expect(await look()).toEqual(found);
  });

  it('an https issuer names addresses without', async () => {
    const document = { issuer: 'https://login.example.vn', jwks_uri: 'http://login.example.vn/certs' };
    expect(() => parseDiscovery(document, document.issuer)).toThrow('INSECURE_ADDRESS');
  });
});
