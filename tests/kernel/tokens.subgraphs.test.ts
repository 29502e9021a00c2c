/** A64–A69 at the door of each subgraph itself, over HTTP: whoever comes without a good envelope gets 401 and not a byte. */
import { createHmac, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { buildSubgraphServer, ENVELOPE_HEADER } from '../../kernel/server.ts';
import { digestBody, SeenEnvelopes, sealEnvelope, TokenRefused } from '../../kernel/tokens.ts';
import { House } from '../../platform/house.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { viewerOf } from '../support/ask.ts';
import { testKeys as keys, openHouse, type TestHouse } from '../support/house.ts';

const BODY = JSON.stringify({ query: '{ __typename }', variables: {} });
const nowS = (): number => Math.floor(Date.now() / 1000);
const toBase64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
type Part = Record<string, unknown>;

function goodParts(audience: SubgraphName, body = BODY): { header: Part; payload: Part } {
  const content = { aud: audience, path: '/graphql', requestId: 'request', deadline: Date.now() + 5_000 };
  const token = sealEnvelope(keys, 'gateway', content, body, new Date());
  const [header = '', payload = ''] = token.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Part;
  return { header: read(header), payload: read(payload) };
}

/** Signed by the gateway's own key, whatever it says: what only an insider could make. */
function signed(header: Part, payload: Part): string {
  const input = `${toBase64(header)}.${toBase64(payload)}`;
  return `${input}.${keys.sign('envelope-gateway', Buffer.from(input)).toString('base64url')}`;
}

type Tamper = (header: Part, payload: Part) => string;
const gatewayKey = keys.signer('envelope-gateway').publicKey.export({ format: 'jwk' });
const stranger = generateKeyPairSync('ed25519');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const withHeader =
  (changes: Part): Tamper =>
  (header, payload) =>
    signed({ ...header, ...changes }, payload);
const withPayload =
  (changes: () => Part): Tamper =>
  (header, payload) =>
    signed(header, { ...payload, ...changes() });
const input = (header: Part, payload: Part): string => `${toBase64(header)}.${toBase64(payload)}`;

const tampered: Record<string, Tamper> = {
  'the algorithm none': (header, payload) => `${input({ ...header, alg: 'none' }, payload)}.`,
  'HS256 with the public key for a secret': (header, payload) => {
    const text = input({ ...header, alg: 'HS256' }, payload);
    const pem = createPublicKey({ key: gatewayKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
  },
  RS256: (header, payload) => {
    const text = input({ ...header, alg: 'RS256' }, payload);
    return `${text}.${sign('sha256', Buffer.from(text), rsa.privateKey).toString('base64url')}`;
  },
  'somebody else’s key': (header, payload) => {
    const text = input(header, payload);
    return `${text}.${sign(null, Buffer.from(text), stranger.privateKey).toString('base64url')}`;
  },
  'no key id': ({ kid: _kid, ...header }, payload) => signed(header, payload),
  'an unknown key id': withHeader({ kid: 'envelope-gateway-00000000' }),
  'a key id that is a path': withHeader({ kid: '../../../../dev/null' }),
  'a key id that is a URL': withHeader({ kid: 'https://evil.example/key' }),
  'a key id that is SQL': withHeader({ kid: "' or 1=1 --" }),
  'a key set of its own (jku)': withHeader({ jku: 'https://evil.example/jwks.json' }),
  'a certificate of its own (x5u)': withHeader({ x5u: 'https://evil.example/cert.pem' }),
  'a key of its own (jwk)': withHeader({ jwk: stranger.publicKey.export({ format: 'jwk' }) }),
  'a critical header nobody knows': withHeader({ crit: ['exp'] }),
  'the type of a grant': withHeader({ typ: 'mot-lan-grant' }),
  'an end in the past': withPayload(() => ({ iat: nowS() - 30, exp: nowS() - 20 })),
  'a beginning in the future': withPayload(() => ({ iat: nowS() + 30, exp: nowS() + 40 })),
  'a beginning tomorrow': withPayload(() => ({ iat: nowS() + 86_400, exp: nowS() + 86_410 })),
  'a life of eleven seconds': withPayload(() => ({ iat: nowS(), exp: nowS() + 11 })),
  'times that are text': withPayload(() => ({ exp: '9999999999' })),
  'another path': withPayload(() => ({ path: '/feed' })),
  'another body': withPayload(() => ({ body: digestBody(`${BODY} `) })),
  'another sender': withPayload(() => ({ iss: 'dossiers' })),
  'an audience in another case': withPayload(() => ({ aud: 'Population' })),
  'an id that is no UUID': withPayload(() => ({ jti: 'one' })),
};

let test: TestHouse;
const servers = new Map<SubgraphName, FastifyInstance>();
const origins = new Map<SubgraphName, string>();

beforeAll(async () => {
  test = await openHouse();
  for (const name of subgraphNames) {
    const server = buildSubgraphServer(test.house.get(name));
    await server.listen({ host: '127.0.0.1', port: 0 });
    servers.set(name, server);
    origins.set(name, `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  }
}, 120_000);
afterAll(async () => {
  await Promise.all([...servers.values()].map((server) => server.close()));
  await test?.close();
});

interface Came {
  status: number;
  text: string;
}
async function knock(
  name: SubgraphName,
  token: string | undefined,
  body = BODY,
  path = '/graphql',
  method = 'POST',
): Promise<Came> {
  const response = await fetch(`${origins.get(name)}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { [ENVELOPE_HEADER]: token }),
    },
    ...(method === 'POST' ? { body } : {}),
  });
  return { status: response.status, text: await response.text() };
}
const REFUSED: Came = { status: 401, text: '' };

describe.each([...subgraphNames])('The door of %s', (name) => {
  const seal = (body = BODY): string => {
    const { header, payload } = goodParts(name, body);
    return signed(header, payload);
  };

  it('opens for a good envelope', async () => {
    expect(await knock(name, seal())).toEqual({ status: 200, text: '{"data":{"__typename":"Query"}}' });
  });

  it.each([
    ['the contract', '{ _service { sdl } }'],
    ['entities', '{ _entities(representations: [{ __typename: "Person", id: "x" }]) { __typename } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['the viewer', '{ viewer { id } }'],
  ])('says nothing unsigned about %s', async (_what, query) => {
    const body = JSON.stringify({ query });
    expect(await knock(name, undefined, body)).toEqual(REFUSED);
    expect(await knock(name, '', body)).toEqual(REFUSED);
  });

  it('gives its contract to nobody, not even to a good envelope', async () => {
    for (const query of ['{ _service { sdl } }', '{ __schema { types { name } } }']) {
      const body = JSON.stringify({ query });
      const { text } = await knock(name, seal(body), body);
      expect(/type Query|"types":\[/.test(text)).toBe(false);
    }
  });

  it('is closed to all tampered envelopes, without a word', async () => {
    const came: Record<string, Came> = {};
    for (const [what, tamper] of Object.entries(tampered)) {
      const { header, payload } = goodParts(name);
      came[what] = await knock(name, tamper(header, payload));
    }
    const { header, payload } = goodParts(name);
    for (const claim of Object.keys(payload)) {
      const { [claim]: _missing, ...rest } = payload;
      came[`no ${claim}`] = await knock(name, signed(header, { ...rest, ...freshId(claim) }));
    }
    expect(Object.keys(came).length).toBeGreaterThanOrEqual(24);
    expect(Object.entries(came).filter(([, { status, text }]) => status !== 401 || text !== '')).toEqual([]);
  });

  it('is closed to an envelope for another register, path, method or body', async () => {
    const other = subgraphNames.find((candidate) => candidate !== name) as SubgraphName;
    const { header, payload } = goodParts(other);
    expect(await knock(name, signed(header, payload))).toEqual(REFUSED);
    expect(await knock(name, seal(), BODY, '/feed')).toEqual(REFUSED);
    expect(await knock(name, seal(), BODY, '/grant')).toEqual(REFUSED);
    expect(await knock(name, seal(), BODY.replace('__typename', '__typenamf'))).toEqual(REFUSED);
    expect(await knock(name, seal(), BODY, '/graphql', 'GET')).toEqual({ status: 404, text: '' });
  });

  it('opens once for each envelope', async () => {
    const token = seal();
    expect((await knock(name, token)).status).toBe(200);
    expect(await knock(name, token)).toEqual(REFUSED);
    expect(await knock(name, token)).toEqual(REFUSED);
  });

  it('says that it lives, and whether its database answers', async () => {
    expect((await knock(name, undefined, '', '/health/live', 'GET')).status).toBe(200);
    expect((await knock(name, undefined, '', '/health/ready', 'GET')).status).toBe(200);
  });
});

const freshId = (claim: string): Part => (claim === 'jti' ? {} : { jti: randomUUID() });

describe('The envelope of a mutation', () => {
  const OPEN = `mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename } }`;
  const body = JSON.stringify({
    query: OPEN,
    variables: {
      input: {
        requestId: randomUUID(),
        procedure: '1.004222',
        caseCode: 'JOIN_FAMILY',
        channel: 'ONLINE',
        agency: 'H15.50.05',
        parties: [{ role: 'APPLICANT', viewer: true }],
      },
    },
  });

  it('is accepted by one of two processes of a register, and never again', async () => {
    const second = new House({
      definitions: subgraphs.filter(({ name }) => name === 'dossiers'),
      urls: test.urls,
      keys,
      elsewhere: test.house.connect,
    });
    const { header, payload } = goodParts('dossiers', body);
    const token = signed(header, { ...payload, viewer: viewerOf('lan') });
    const replies = await Promise.all(
      [test.house, second].map((house) => house.get('dossiers').handle('/graphql', body, token)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 401]);
    const accepted = replies.find(({ status }) => status === 200)?.body as {
      data: { openDraftDossier: { __typename: string } };
    };
    expect(accepted.data.openDraftDossier.__typename).toBe('DraftDossierOpened');
    await second.get('dossiers').close();
  });

  it('is forgotten by the job an hour after it came', async () => {
    const { database } = test.house.get('dossiers');
    const jti = randomUUID();
    expect(await database.claimEnvelope(jti)).toBe(true);
    await database.forgetEnvelopes();
    expect(await database.claimEnvelope(jti)).toBe(false);
  });
});

describe('The envelopes that a process remembers', () => {
  const checkOf = (work: () => void): string => {
    try {
      work();
      return 'accepted';
    } catch (error) {
      return error instanceof TokenRefused ? error.check : String(error);
    }
  };

  it('knows an envelope for as long as it can live and forgets it afterwards', () => {
    const seen = new SeenEnvelopes();
    const jti = randomUUID();
    expect(checkOf(() => seen.add({ jti }, 0))).toBe('accepted');
    expect(checkOf(() => seen.add({ jti }, 13_900))).toBe('replayed');
    expect(checkOf(() => seen.add({ jti }, 14_001))).toBe('accepted');
  });

  it('would rather refuse than forget one that still lives', () => {
    const seen = new SeenEnvelopes();
    for (let index = 0; index < 200_000; index += 1) seen.add({ jti: String(index) }, 0);
    expect(checkOf(() => seen.add({ jti: 'one more' }, 1))).toBe('too many');
    expect(checkOf(() => seen.add({ jti: 'one more' }, 15_000))).toBe('accepted');
  });
});
