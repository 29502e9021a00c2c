/** Tokens that were good when they were signed: taken back, or signed by a key that has changed since. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { Issuer, parseRevocations } from '../../gateway/caller/issuer.ts';
import { IssuerKeys } from '../../gateway/caller/issuerKeys.ts';
import { type RevocationList, Revocations } from '../../gateway/caller/revocations.ts';
import { readViewer } from '../../gateway/caller/viewer.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import { safeLimits } from '../../gateway/settings.ts';
import { signInAt } from '../support/signIn.ts';
import type { System } from '../support/system.ts';
import { bodyOf, expectRefusal, JSON_TYPE, knock, openDoor, requestsSeen, signedIn } from './door.ts';

const MINE = bodyOf('{ viewer { person { fullName } } }');
const OPEN = bodyOf('{ procedure(code: "1.004222") { code } }');
const UNAUTHENTICATED = { status: 401, code: 'UNAUTHENTICATED' };

describe('A revoked token', () => {
  const list: RevocationList = { issuedAt: '2026-11-22T08:00:00Z', accounts: [], tokens: [] };
  const header = (claims: object): string =>
    `Bearer x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
  const iat = Date.parse('2026-11-22T07:00:00Z') / 1000;
  const token = header({ sub: 'lan', iat, jti: 'one' });

  async function judge(changes: Partial<RevocationList>, authorization: string): Promise<boolean> {
    const revocations = new Revocations({ limits: safeLimits, read: async () => ({ ...list, ...changes }) });
    await revocations.poll();
    try {
      revocations.check(authorization);
      return true;
    } catch {
      return false;
    }
  }

  it('is one of a locked account, one from before the account was cleared, or one that is named', async () => {
    const accounts = (before: string | null, account = 'lan') => ({ accounts: [{ account, before }] });
    expect(await judge({}, token)).toBe(true);
    expect(await judge(accounts(null), token)).toBe(false);
    expect(await judge(accounts(null, 'dung'), token)).toBe(true);
    expect(await judge(accounts('2026-11-22T07:30:00Z'), token)).toBe(false);
    expect(await judge(accounts('2026-11-22T06:30:00Z'), token)).toBe(true);
    expect(await judge(accounts('2026-11-22T06:30:00Z'), header({ sub: 'lan' }))).toBe(false);
    expect(await judge({ tokens: ['one'] }, token)).toBe(false);
    expect(await judge({ tokens: ['two'] }, token)).toBe(true);
  });

  it('stays revoked when an older list comes', async () => {
    let current: RevocationList = { ...list, tokens: ['one'] };
    const revocations = new Revocations({ limits: safeLimits, read: async () => current });
    await revocations.poll();
    current = { ...list, issuedAt: '2026-11-22T07:59:59Z' };
    await revocations.poll();
    expect(() => revocations.check(token)).toThrow();
    current = { ...list, issuedAt: '2026-11-22T08:00:01Z' };
    await revocations.poll();
    expect(() => revocations.check(token)).not.toThrow();
  });

  it.each([
    null,
    [],
    {},
    { issuedAt: 'x', accounts: [], tokens: [] },
    { ...list, accounts: [{ account: 'lan' }] },
  ])('is not judged by half a list: %j', (document) => {
    expect(() => parseRevocations(document)).toThrow();
  });

  it('alarms once when the news stop for longer than permitted, and once when they come again', async () => {
    const clock = { ms: 0 };
    const events: string[] = [];
    let answers = true;
    const revocations = new Revocations({
      limits: safeLimits,
      now: () => clock.ms,
      alarm: ({ event }) => events.push(event),
      read: async () => {
        if (!answers) throw new Error('silent');
        return list;
      },
    });
    expect(revocations.isFresh()).toBe(false);
    await revocations.poll();
    answers = false;
    for (const ms of [30_000, 60_000]) {
      clock.ms = ms;
      await revocations.poll();
      expect(() => revocations.requireFresh()).not.toThrow();
    }
    for (const ms of [60_001, 90_000]) {
      clock.ms = ms;
      await revocations.poll();
      expect(() => revocations.requireFresh()).toThrow();
    }
    answers = true;
    await revocations.poll();
    expect(() => revocations.requireFresh()).not.toThrow();
    expect(events).toEqual(['revocations-stale', 'revocations-fresh']);
  });
});

describe('A82: a locked persona of the sandbox', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor({ limits: { revocationsPollMs: 100, revocationsStaleMs: 1_000 } });
  }, 120_000);
  afterAll(() => system?.close());

  const lock = (persona: string, locked: boolean) =>
    knock(system.origin, JSON.stringify({ persona, locked }), JSON_TYPE, 'POST', '/sandbox/locks');

  it('a locked citizen is shut out within five seconds, with the token that she holds, and nobody else', async () => {
    const headers = { ...JSON_TYPE, ...(await signedIn('lan')) };
    expect((await knock(system.origin, MINE, headers)).status).toBe(200);
    expect((await lock('lan', true)).status).toBe(200);
    const began = performance.now();
    let answer = await knock(system.origin, MINE, headers);
    while (answer.status === 200 && performance.now() - began < 5_000)
      answer = await knock(system.origin, MINE, headers);
    system.calls.clear();
    expectRefusal(await knock(system.origin, MINE, headers), UNAUTHENTICATED);
    expectRefusal(await knock(system.origin, OPEN, headers), UNAUTHENTICATED);
    expect(requestsSeen(system)).toBe(0);
    await expect(signInAt(system.origin, 'lan')).rejects.toMatchObject({ error: 'access_denied' });
    const minh = await knock(system.origin, bodyOf('{ viewer { id } }'), {
      ...JSON_TYPE,
      ...(await signedIn('minh')),
    });
    expect(minh.status).toBe(200);
    await lock('lan', false);
    // Her old token stays worthless; one from the next second on is good.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expectRefusal(await knock(system.origin, MINE, headers), UNAUTHENTICATED);
    expect(await signInAt(system.origin, 'lan')).toBeTruthy();
    const again = await knock(system.origin, MINE, { ...JSON_TYPE, ...(await signedIn('lan')) });
    expect(again.status).toBe(200);
  });

  it('without news from the issuer no token opens personal data, and the catalogue goes on', async () => {
    const headers = { ...JSON_TYPE, ...(await signedIn('dung')) };
    system.revocations.close();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expectRefusal(await knock(system.origin, MINE, headers), UNAUTHENTICATED);
    expect((await knock(system.origin, OPEN, headers)).status).toBe(200);
    expect((await knock(system.origin, OPEN, JSON_TYPE)).status).toBe(200);
    await system.revocations.poll();
    expect((await knock(system.origin, MINE, headers)).status).toBe(200);
  });
});

describe('A84: an issuer that changes its key', () => {
  interface Key {
    jwk: JWK;
    sign(): Promise<string>;
  }
  let server: Server;
  let issuer = '';
  let published: JWK[] = [];
  let reads = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      reads += 1;
      if (request.url !== '/jwks.json') response.writeHead(302, { location: '/jwks.json' }).end();
      else response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  async function makeKey(): Promise<Key> {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const kid = randomUUID();
    const sign = (): Promise<string> =>
      new SignJWT({ kind: 'CITIZEN', azp: 'portal', scope: '' })
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setSubject('lan')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey);
    return { jwk: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' }, sign };
  }
  const rulesFor = (keys: IssuerKeys) => ({ issuer, audience: AUDIENCE, key: keys.find });

  it('fails nobody while it rotates twice under load', async () => {
    const keys = new IssuerKeys({
      read: new Issuer({ url: issuer, keys: `${issuer}/jwks.json` }).readKeys,
      minIntervalMs: 50,
    });
    let [old, current] = [await makeKey(), await makeKey()];
    published = [old.jwk, current.jwk];
    reads = 0;
    const outcomes: Promise<unknown>[] = [];
    for (let round = 0; round < 300; round += 1) {
      if (round % 100 === 50) {
        // Published and used in the same moment: the gateway has never heard of it.
        [old, current] = [current, await makeKey()];
        published = [old.jwk, current.jwk];
      }
      const signer = round % 2 === 0 ? old : current;
      outcomes.push(readViewer(`Bearer ${await signer.sign()}`, rulesFor(keys)));
      if (round % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const settled = await Promise.allSettled(outcomes);
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(reads).toBeLessThan(10);
  });

  it('is not asked more often for all the unknown keys that a flood names', async () => {
    const keys = new IssuerKeys({
      read: new Issuer({ url: issuer, keys: `${issuer}/jwks.json` }).readKeys,
      minIntervalMs: 200,
    });
    published = [(await makeKey()).jwk];
    const forged = await makeKey();
    reads = 0;
    const began = performance.now();
    const tokens = await Promise.all(Array.from({ length: 300 }, () => forged.sign()));
    const settled = await Promise.allSettled(
      tokens.map((token) => readViewer(`Bearer ${token}`, rulesFor(keys))),
    );
    expect(settled.every(({ status }) => status === 'rejected')).toBe(true);
    expect(reads).toBeLessThanOrEqual(2 + (performance.now() - began) / 200);
  });

  it('is believed about a key that it has withdrawn no longer than agreed', async () => {
    const keys = new IssuerKeys({
      read: new Issuer({ url: issuer, keys: `${issuer}/jwks.json` }).readKeys,
      minIntervalMs: 0,
      maxAgeMs: 50,
      staleMs: 100,
    });
    const stolen = await makeKey();
    published = [stolen.jwk];
    expect(await readViewer(`Bearer ${await stolen.sign()}`, rulesFor(keys))).toMatchObject({
      account: 'lan',
    });
    published = [(await makeKey()).jwk];
    await new Promise((resolve) => setTimeout(resolve, 120));
    await expect(readViewer(`Bearer ${await stolen.sign()}`, rulesFor(keys))).rejects.toThrow();
  });

  it('cannot send the gateway elsewhere', async () => {
    await expect(
      new Issuer({ url: issuer, revocations: `${issuer}/elsewhere` }).readRevocations(),
    ).rejects.toThrow();
  });
});
