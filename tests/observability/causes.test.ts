/** A failure that a caller is told of by its code alone tells the log what it stands for. */

import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { IssuerKeys } from '../../gateway/caller/issuerKeys.ts';
import type { KeyNews } from '../../gateway/caller/keySet.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import { type Connection, ConnectionLost } from '../../kernel/connection.ts';
import { describeFault } from '../../kernel/fault.ts';
import { connectOverHttp } from '../../kernel/server.ts';
import { Heartbeat } from '../../platform/observability/heartbeat.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { openCanaryObserver } from '../support/canary.ts';
import { testKeys } from '../support/house.ts';
import { openSystem, PATIENT, type System } from '../support/system.ts';

const lines: Record<string, unknown>[] = [];
const observer = openCanaryObserver({ onLine: (line) => void lines.push(line) });
let system: System;
/** What happens to every call to these registers; the rest answers. */
const happens = new Map<SubgraphName, Connection['send']>();

beforeAll(async () => {
  const intercept = (name: SubgraphName, connection: Connection): Connection => ({
    send: (...call) => (happens.get(name) ?? connection.send)(...call),
    close: () => connection.close(),
  });
  system = await openSystem({ observer, intercept, courierLimits: { ...PATIENT, timeoutMs: 2_000 } });
}, 120_000);
afterAll(() => system?.close());
beforeEach(() => {
  happens.clear();
  lines.length = 0;
});

const refused = Object.assign(new Error('079203001234'), { code: 'ECONNREFUSED' });
const toldOf = (subgraph: SubgraphName) =>
  lines.filter((line) => line.event === 'call-failed' && line.subgraph === subgraph);

describe('A call to a register that brings no answer', () => {
  const cases: [what: string, send: Connection['send'], kind: string][] = [
    ['a lost connection', () => Promise.reject(new ConnectionLost(refused)), 'ConnectionLost ECONNREFUSED'],
    ['an error of ours', () => Promise.reject(new TypeError('079203001234')), 'TypeError'],
    ['silence', () => new Promise(() => undefined), 'AnswerLate'],
    ['another status', async () => ({ status: 401, body: null }), 'HTTP_401'],
  ];
  it.each(cases)(
    'tells the log of %s, under the incident that the answer names',
    async (_what, send, kind) => {
      happens.set('population', send);
      const { errors } = await system.ask('lan', '{ viewer { person { fullName } } }');
      expect(errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
      expect(toldOf('population')).toEqual([
        expect.objectContaining({
          level: 'warn',
          code: 'SUBGRAPH_UNAVAILABLE',
          incidentId: errors?.[0]?.extensions.incidentId,
          kind,
          frames: expect.any(String),
        }),
      ]);
    },
  );

  it('tells the log which check of the answer failed', async () => {
    happens.set('procedures', async () => ({ status: 200, body: { data: { procedure: 7 } } }));
    const { errors } = await system.ask(null, '{ procedure(code: "2.000889") { name } }');
    expect(errors?.[0]?.extensions.code).toBe('SUBGRAPH_INVALID_RESPONSE');
    expect(toldOf('procedures')).toMatchObject([
      { code: 'SUBGRAPH_INVALID_RESPONSE', frames: expect.stringMatching(/gateway\/courier\/shape\.ts:\d+/) },
    ]);
  });

  it('tells the log also where an older answer stands in', async () => {
    const ask = () => system.ask(null, '{ procedure(code: "1.004222") { name } }');
    await ask();
    happens.set('procedures', () => Promise.reject(new ConnectionLost(refused)));
    expect((await ask()).data.procedure.name).toBe('Đăng ký thường trú');
    expect(toldOf('procedures')).toMatchObject([{ kind: 'ConnectionLost ECONNREFUSED' }]);
  });

  const plain: [what: string, subgraph: SubgraphName, path: string, init: RequestInit][] = [
    ['the keys of seals', 'dossiers', '/.well-known/seal-keys.json', {}],
    ['the catalogue', 'procedures', '/catalogue/changes', {}],
    ['a callback', 'payments', '/webhooks/payments/confirm', { method: 'POST', body: '{}' }],
  ];
  it.each(plain)('tells the log of it, whoever asks for %s', async (_what, subgraph, path, init) => {
    happens.set(subgraph, () => Promise.reject(new ConnectionLost(refused)));
    const body = await (await fetch(`${system.origin}${path}`, init)).text();
    expect(body).toContain('SUBGRAPH_UNAVAILABLE');
    expect(toldOf(subgraph)).toMatchObject([{ kind: 'ConnectionLost ECONNREFUSED' }]);
    expect(body).toContain(toldOf(subgraph)[0]?.incidentId);
  });

  it('says nothing of a register that somebody has switched off', async () => {
    system.outages.set('population', true);
    await system.ask('lan', '{ viewer { person { fullName } } }');
    system.outages.set('population', false);
    expect(toldOf('population')).toEqual([]);
  });
});

describe('A connection over HTTP', () => {
  it('says by its error what was lost: the name of the loss and its code, no address', async () => {
    const connection = connectOverHttp('http://127.0.0.1:9');
    const error = await connection
      .send('/ping', '{}', '', Date.now() + 20_000)
      .catch((lost: unknown) => lost);
    await connection.close();
    expect(describeFault(error).kind).toBe('ConnectionLost ECONNREFUSED');
    expect(describeFault(error).frames).toMatch(/^kernel\/server\.ts:\d+/);
  });
});

describe('A heartbeat', () => {
  it('that brings no answer says why', async () => {
    happens.set('warehouse', () => Promise.reject(new ConnectionLost(refused)));
    await new Heartbeat({ keys: testKeys, connect: system.gateway.couriers.connect, observer }).beat();
    expect(lines).toContainEqual(
      expect.objectContaining({
        event: 'heartbeat',
        subgraph: 'warehouse',
        state: 'DOWN',
        kind: 'ConnectionLost ECONNREFUSED',
      }),
    );
  });
});

describe('A token that is not believed', () => {
  const askWith = async (claims: Record<string, unknown>, sign = testKeys.signer('issuer').privateKey) => {
    const token = await new SignJWT({ kind: 'CITIZEN', azp: 'portal', scope: '', ...claims })
      .setProtectedHeader({ alg: 'EdDSA', kid: testKeys.signer('issuer').keyId, typ: 'at+jwt' })
      .sign(sign);
    const answer = await fetch(`${system.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    return (await answer.json()) as { errors?: { extensions: { code: string; incidentId: string } }[] };
  };
  const now = Math.floor(Date.now() / 1_000);
  const good = { iss: 'https://issuer.test', aud: AUDIENCE, sub: 'somebody', iat: now, exp: now + 600 };
  const cases: [what: string, claims: Record<string, unknown>, said: Record<string, unknown>][] = [
    ['expired', { iat: now - 300, exp: now - 200 }, { kind: 'JWTExpired ERR_JWT_EXPIRED', check: 'exp' }],
    ['another issuer', { iss: 'https://other.test' }, { check: 'iss' }],
    ['another audience', { aud: 'other' }, { check: 'aud' }],
    ['too long a life', { exp: now + 999_999 }, { kind: 'TokenLivesTooLong' }],
    ['a kind that does not exist', { kind: 'KING' }, { kind: 'ClaimRefused NO_KIND' }],
  ];
  it.each(cases)('tells the log why: %s', async (_what, claims, said) => {
    const { errors } = await askWith({ ...good, ...claims });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const incidentId = errors?.[0]?.extensions.incidentId;
    expect(lines.filter(({ event }) => event === 'token-refused')).toEqual([
      expect.objectContaining({ level: 'warn', incidentId, ...said }),
    ]);
  });

  it('tells the log that its signature is another', async () => {
    await askWith(good, generateKeyPairSync('ed25519').privateKey);
    expect(lines.filter(({ event }) => event === 'token-refused')).toMatchObject([
      { kind: 'JWSSignatureVerificationFailed ERR_JWS_SIGNATURE_VERIFICATION_FAILED' },
    ]);
  });
});

describe('A key of the issuer', () => {
  it('that cannot be read is told of with the kind of error', async () => {
    const news: KeyNews[] = [];
    const good = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    const keys = new IssuerKeys({
      read: async () => ({ keys: [good, { kty: 'RSA', n: 5, e: 'AQAB' }] }),
      report: (said) => news.push(said),
    });
    await keys.find({ alg: 'EdDSA' }, { payload: '', signature: '' });
    expect(news).toEqual([
      { state: 'ODD', check: 'unreadable', count: 1, kind: expect.stringMatching(/^TypeError ERR_[A-Z_]+$/) },
    ]);
  });
});
