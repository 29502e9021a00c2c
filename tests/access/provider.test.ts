/** A standard identity provider: whom its tokens mean, what takes them back, and what its outage costs. */
import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { believe } from '../../app/assembly/tokenRules.ts';
import { readEnvironment } from '../../app/environment/environment.ts';
import { Identities } from '../../gateway/caller/identities.ts';
import { readToken } from '../../gateway/caller/viewer.ts';
import type { Connect } from '../../kernel/connection.ts';
import type { Database } from '../../kernel/database.ts';
import { sealEnvelope } from '../../kernel/tokens.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { importIdentifiers } from '../../subgraphs/population/actions/importIdentifiers.ts';
import { JSON_TYPE, knock, VIETNAMESE } from '../hostile/door.ts';
import { testKeys } from '../support/house.ts';
import { keycloakSettings, openProvider, type Provider, registered } from '../support/provider.ts';
import { openSystem, PUBLIC_ORIGIN, type System } from '../support/system.ts';

const nowS = (): number => Math.floor(Date.now() / 1000);
const MINE = registered('MyPage');
const OPEN = registered('ProcedurePage', { code: '1.004222' });
const LAN = getCastCitizen('lan');
const HUNG = getCastCitizen('hung');
const number = { cccd: LAN.personalNumber };

/** As docs/identity.md shows it, with introspection beside it. */
const settingsFor = (provider: Provider) => ({
  ...keycloakSettings(provider),
  OIDC_INTROSPECTION_CLIENT: 'mot-lan',
  OIDC_INTROSPECTION_SECRET: 'a secret',
});

describe('A standard identity provider', () => {
  let provider: Provider;
  let system: System;
  let connect: Connect;
  let populationDown = false;
  let resolved = 0;
  const said: object[] = [];

  const beliefFor = (parts: { connect: Connect; observer: System['test']['observer'] }) => {
    return believe(readEnvironment(settingsFor(provider)), { ...parts, register: 'population' });
  };
  beforeAll(async () => {
    provider = await openProvider();
    system = await openSystem({
      profile: 'production',
      log: (event) => said.push(event),
      intercept: (name, connection) => ({
        close: () => connection.close(),
        send: (path, ...rest) => {
          if (path === '/identity') resolved += 1;
          if (name === 'population' && populationDown) return Promise.reject(new Error('down'));
          return connection.send(path, ...rest);
        },
      }),
      belief: (parts) => {
        connect = parts.connect;
        return beliefFor(parts);
      },
    });
  }, 240_000);
  afterAll(async () => {
    await system?.close();
    await provider?.close();
  });
  afterEach(() => {
    provider.down = false;
    populationDown = false;
  });

  async function ask(token: string, body = MINE, headers: Record<string, string> = {}) {
    const answer = await knock(system.origin, body, {
      ...JSON_TYPE,
      authorization: `Bearer ${token}`,
      ...headers,
    });
    const { data, errors } = JSON.parse(answer.text) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { ...answer, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
  }
  const lanIs = { status: 200, data: { viewer: { person: { fullName: LAN.fullName } } } };

  describe('means people by their numbers', () => {
    it('signs a citizen in whose token carries the personal number, without our key', async () => {
      expect(await ask(await provider.sign(number))).toMatchObject(lanIs);
    });

    it('asks the register of people once for each token', async () => {
      const token = await provider.sign(number);
      await ask(token);
      const before = resolved;
      expect(await ask(token)).toMatchObject(lanIs);
      expect([before > 0, resolved - before]).toEqual([true, 0]);
    });

    it('asks it by a number that only this register can turn into an id, and that no other caller may ask', async () => {
      for (const sender of ['dossiers', 'warehouse', 'transparency'] as const) {
        const body = JSON.stringify({ by: 'number', value: LAN.personalNumber });
        const content = {
          aud: 'population',
          path: '/identity',
          requestId: 'a',
          deadline: Date.now() + 5_000,
        };
        const envelope = sealEnvelope(testKeys, sender, content, body, new Date());
        const reply = await connect('population').send('/identity', body, envelope, Date.now() + 5_000);
        expect(reply).toEqual({ status: 401, body: null });
      }
    });

    it('by the client that `client_id` names too, which runs what is registered for it and its purposes', async () => {
      const of = (client: string) => provider.sign({ ...number, azp: undefined, client_id: client });
      expect(await ask(await of('national-portal'))).toMatchObject(lanIs);
      expect(await ask(await of('one-stop-dak-lak'))).toMatchObject({ code: 'OPERATION_NOT_REGISTERED' });
      const basis = encodeURIComponent('Luật Căn cước, Điều 10');
      const stated = { 'access-purpose': 'PERSON_VERIFICATION', 'access-basis': basis };
      const answer = await ask(await of('national-portal'), MINE, stated);
      expect(answer).toMatchObject({ code: 'PURPOSE_NOT_ALLOWED' });
    });

    it('takes an old number that one person carried', async () => {
      expect(await ask(await provider.sign({ cccd: LAN.oldNumber }))).toMatchObject(lanIs);
    });

    it.each([
      ['nobody', '996094999999', /chưa được liên kết/],
      ['two people', getCastCitizen('lam').oldNumber ?? '', /được cấp cho nhiều người/],
    ])('tells whoever is %s to the register so, and nobody the number', async (_who, cccd, says) => {
      const answer = await ask(await provider.sign({ cccd }));
      expect(answer).toMatchObject({ status: 403, code: 'FORBIDDEN', message: expect.stringMatching(says) });
      expect(answer.text + JSON.stringify(said)).not.toMatch(new RegExp(`${cccd}|966194000101`));
    });

    it('leaves a citizen at the lower level whose level is not one of those configured', async () => {
      const answer = await ask(await provider.sign({ ...number, acr: '2' }));
      expect(answer).toMatchObject({ status: 403, code: 'STEP_UP_REQUIRED' });
    });

    it('keeps the catalogue open while the register of people is down, and says that waiting helps', async () => {
      const token = await provider.sign(number);
      populationDown = true;
      expect(await ask(token)).toMatchObject({ status: 503, code: 'IDENTITY_UNAVAILABLE' });
      expect(await ask(token, OPEN)).toMatchObject({ status: 200, code: undefined });
    });
  });

  describe('refuses what is no access token of somebody', () => {
    it.each([
      ['an identity token of the type JWT', { nonce: 'n' }],
      ['a refresh token', { typ: 'Refresh' }],
      ['an identity token of Keycloak', { typ: 'ID' }],
      ['two roles that are both known', { realm_access: { roles: ['citizen', 'officer'] } }],
      ['no role that is known', { realm_access: { roles: ['admin'] } }],
      ['a personal number as the account', { sub: '001190012345' }],
      ['a number that is none', { cccd: '12' }],
    ])('%s', async (_what, claims) => {
      const answer = await ask(await provider.sign({ ...number, ...claims }), OPEN);
      expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    });

    it('a token that says no type, where only typed ones are taken', async () => {
      expect(await ask(await provider.sign(number, { typ: undefined }), OPEN)).toMatchObject({ status: 401 });
    });

    it.each([
      ['an expired one', { exp: nowS() - 60 }, /đã hết hạn/],
      [
        'one of a clock that is ahead',
        { iat: nowS() + 120, nbf: nowS() + 120, exp: nowS() + 400 },
        /đồng hồ/,
      ],
    ])('%s, with what to do about it', async (_what, claims, words) => {
      const answer = await ask(await provider.sign({ ...number, ...claims }));
      expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
      expect(answer.message).toMatch(words);
    });
  });

  it('goes on with a key that it has just begun to use', async () => {
    await provider.rotate();
    expect(await ask(await provider.sign(number))).toMatchObject(lanIs);
  });

  describe('links identifiers of its own to people by a file', () => {
    const importing = (lines: object[], replace = false) =>
      importIdentifiers(populationOf(system), {
        keys: testKeys,
        issuer: provider.url,
        text: lines.map((line) => JSON.stringify(line)).join('\n'),
        replace,
        now: new Date(),
      });
    const outcomes = async (...given: Parameters<typeof importing>) =>
      (await importing(...given)).map(({ outcome, reason }) => reason ?? outcome);
    const link = (identifier: string, { personalNumber }: { personalNumber: string | null }) => ({
      identifier,
      personalNumber,
    });

    it('line by line, the same again without change, and turned to another person only where it is said', async () => {
      expect(
        await outcomes([
          link('vneid|lan', LAN),
          link('vneid|hung', HUNG),
          { identifier: 'vneid|x', personalNumber: '996094999999' },
          { identifier: 'vneid|y', personalNumber: '1' },
          { identifier: 'vneid|z', ended: true },
        ]),
      ).toEqual(['LINKED', 'LINKED', 'NO_SUCH_PERSON', 'NOT_READABLE', 'NOT_LINKED']);
      expect(await outcomes([link('vneid|lan', LAN)])).toEqual(['UNCHANGED']);
      expect(await outcomes([link('vneid|lan', HUNG)])).toEqual(['OF_ANOTHER_PERSON']);
      expect(await outcomes([link('vneid|hung', LAN), link('vneid|hung', HUNG)])).toEqual(['TWICE', 'TWICE']);
      expect(await outcomes([link('vneid|hung', LAN)], true)).toEqual(['MOVED']);
      expect(await outcomes([{ identifier: 'vneid|hung', ended: true }])).toEqual(['ENDED']);
      expect(await outcomes([{ identifier: 'vneid|hung', ended: true }])).toEqual(['UNCHANGED']);
    });

    it('and then signs in whom they mean, of this provider and of no other', async () => {
      const ask = async (issuer: string, value: string) => {
        const identities = new Identities({ keys: testKeys, connect, register: 'population' });
        return identities.resolve({
          issuer,
          token: `${issuer} ${value}`,
          person: { by: 'identifier', value },
        } as Parameters<typeof identities.resolve>[0]);
      };
      expect(await ask(provider.url, 'vneid|lan')).toMatch(/^[0-9a-f-]{36}$/);
      await expect(ask(provider.url, 'vneid|hung')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(ask('https://other.example', 'vneid|lan')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });

  describe('tells of log-outs', () => {
    const tell = (token: string) =>
      knock(
        system.origin,
        new URLSearchParams({ logout_token: token }).toString(),
        { 'content-type': 'application/x-www-form-urlencoded' },
        'POST',
        '/oidc/backchannel-logout',
      );

    it('and every replica refuses the session at its next look, and no other session', async () => {
      const ended = await provider.sign({ ...number, sid: 'session-ended' });
      const other = await provider.sign({ ...number, sid: 'session-other' });
      expect(await ask(ended)).toMatchObject(lanIs);
      const told = await tell(await provider.signLogout({ sid: 'session-ended', sub: 'x' }));
      expect([told.status, told.headers['cache-control']]).toEqual([200, 'no-store']);
      await system.revocations.poll();
      expect(await ask(ended)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
      expect(await ask(other)).toMatchObject(lanIs);
      const replica = beliefFor({ connect, observer: system.test.observer }).revocations(system.accounts);
      await replica.poll();
      expect(() => replica.check(`Bearer ${ended}`)).toThrow();
      expect(() => replica.check(`Bearer ${other}`)).not.toThrow();
    });

    it('of a whole account where no session is named', async () => {
      const sub = 'account-of-hung';
      const before = await provider.sign({ ...number, sub, sid: 'one' });
      expect((await tell(await provider.signLogout({ sub }))).status).toBe(200);
      await system.revocations.poll();
      expect(await ask(before)).toMatchObject({ status: 401 });
      expect(() => system.revocations.check(unsigned({ sub, iat: nowS() + 3 }))).not.toThrow();
    });

    it.each<[string, () => Promise<string>]>([
      ['without an event', () => provider.signLogout({ sub: 'x', events: undefined })],
      ['with a nonce', () => provider.signLogout({ sub: 'x', nonce: 'n' })],
      ['for another client', () => provider.signLogout({ sub: 'x', aud: 'other' })],
      ['of another issuer', () => provider.signLogout({ sub: 'x', iss: 'https://other.example' })],
      ['about nobody', () => provider.signLogout({})],
      ['that is an access token', () => provider.sign({ ...number, aud: 'portal' })],
      ['that is none', async () => 'garbage'],
    ])('and is not believed %s', async (_what, make) => {
      const answer = await tell(await make());
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.text)).toMatchObject({ error: 'invalid_request' });
    });

    it('and is asked to tell again what could not be written down', async () => {
      populationDown = true;
      const answer = await tell(await provider.signLogout({ sub: 'x' }));
      expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
    });
  });

  describe('binds tokens to a key (RFC 9449)', () => {
    const makeClient = async () => {
      const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
      const jwk = await exportJWK(publicKey);
      const token = await provider.sign({ ...number, cnf: { jkt: await calculateJwkThumbprint(jwk) } });
      const ath = createHash('sha256').update(token).digest('base64url');
      const prove = (changes: object = {}) =>
        new SignJWT({
          jti: crypto.randomUUID(),
          htm: 'POST',
          htu: `${PUBLIC_ORIGIN}/graphql`,
          ath,
          ...changes,
        })
          .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
          .setIssuedAt()
          .sign(privateKey);
      return { token, prove };
    };
    const withProof = (token: string, dpop: string) =>
      ask(token, MINE, { authorization: `DPoP ${token}`, dpop });

    it('and they count with a fresh proof, once', async () => {
      const { token, prove } = await makeClient();
      const proof = await prove();
      expect(await withProof(token, proof)).toMatchObject(lanIs);
      expect(await withProof(token, proof)).toMatchObject({ status: 401 });
      expect(await withProof(token, await prove())).toMatchObject(lanIs);
    });

    it('and they are refused stolen, as bearer tokens, and with a proof of something else', async () => {
      const { token, prove } = await makeClient();
      const stranger = await makeClient();
      expect(await ask(token)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
      const refused = [
        await stranger.prove(),
        await prove({ htu: 'https://elsewhere.example/graphql' }),
        await prove({ htm: 'GET' }),
        await prove({ ath: 'other' }),
      ];
      for (const proof of refused) expect(await withProof(token, proof)).toMatchObject({ status: 401 });
      const unbound = await provider.sign(number);
      expect(await withProof(unbound, await prove())).toMatchObject({ status: 401 });
    });
  });

  it('decides nothing while it is down: who is signed in stays so, and the catalogue goes on', async () => {
    const token = await provider.sign(number);
    provider.down = true;
    expect(await ask(token)).toMatchObject({ status: 503, code: 'IDENTITY_UNAVAILABLE' });
    expect(await ask(token, OPEN)).toMatchObject({ status: 200, code: undefined });
    provider.down = false;
    expect(await ask(token)).toMatchObject(lanIs);
  });

  it('that has never answered is waited for, in words that say so', async () => {
    provider.down = true;
    const belief = beliefFor({ connect, observer: system.test.observer });
    const rules = belief.tokens(() => '');
    const token = `Bearer ${await provider.sign(number)}`;
    const failure = await readToken(token, rules).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'IDENTITY_UNAVAILABLE',
      message: expect.stringMatching(VIETNAMESE),
    });
    provider.down = false;
    expect(await readToken(token, rules)).toMatchObject({ viewer: { kind: 'CITIZEN' } });
  });

  describe('is asked about tokens (RFC 7662)', () => {
    const introspection = () => {
      const { tokenIntrospection } = beliefFor({ connect, observer: system.test.observer });
      if (tokenIntrospection === undefined) throw new Error('nobody is asked');
      return tokenIntrospection;
    };

    it('once, however many ask, and no token counts that it has taken back', async () => {
      const asks = introspection();
      const [good, bad] = [await provider.sign(number), await provider.sign(number)];
      provider.inactive.add(bad);
      provider.asked.length = 0;
      await Promise.all([asks.require(good), asks.require(good)]);
      expect(provider.asked).toEqual([`Basic ${Buffer.from('mot-lan:a+secret').toString('base64')}`]);
      await expect(asks.require(bad)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await ask(bad)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    });

    it('and while it does not say, nothing is decided', async () => {
      provider.down = true;
      await expect(introspection().require(await provider.sign(number))).rejects.toMatchObject({
        code: 'IDENTITY_UNAVAILABLE',
      });
    });
  });
});

function populationOf(system: System): Database {
  const database = system.test.house.subgraphs.get('population')?.database;
  if (database === undefined) throw new Error('population does not run');
  return database;
}

/** For what looks at verified tokens only. */
const unsigned = (claims: object): string =>
  `Bearer ${['{"alg":"none"}', JSON.stringify(claims)].map((part) => Buffer.from(part).toString('base64url')).join('.')}.`;
