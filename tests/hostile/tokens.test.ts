/** Tokens that are not ours: whoever brings one is nobody, not even an anonymous caller. */
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { readViewer } from '../../gateway/caller/viewer.ts';
import { AUDIENCE, findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { testKeys } from '../support/house.ts';
import type { System } from '../support/system.ts';
import { bodyOf, expectRefused, JSON_TYPE, knock, openDoor, signedIn } from './door.ts';

const ISSUER = 'https://issuer.test';
const signer = testKeys.signer('issuer');
const publicPem = signer.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

interface Changes {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  key?: Parameters<SignJWT['sign']>[0];
  issuer?: string;
  audience?: string;
  expiresInS?: number;
  notBeforeInS?: number;
  issuedInS?: number;
}

async function token(changes: Changes = {}): Promise<string> {
  const nowS = Math.floor(Date.now() / 1000);
  const jwt = new SignJWT({
    kind: 'CITIZEN',
    azp: 'national-portal',
    scope: 'person:read',
    ...changes.claims,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.keyId, typ: 'at+jwt', ...changes.header })
    .setIssuer(changes.issuer ?? ISSUER)
    .setAudience(changes.audience ?? AUDIENCE)
    .setSubject('account-x')
    .setIssuedAt(nowS + (changes.issuedInS ?? 0))
    .setExpirationTime(nowS + (changes.expiresInS ?? 600));
  if (changes.notBeforeInS !== undefined) jwt.setNotBefore(nowS + changes.notBeforeInS);
  return jwt.sign(changes.key ?? signer.privateKey);
}

function payload(): string {
  const nowS = Math.floor(Date.now() / 1000);
  return base64({
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'account-x',
    kind: 'ADMINISTRATOR',
    azp: 'national-portal',
    scope: 'person:read',
    iat: nowS,
    exp: nowS + 600,
  });
}

function signedWithPublicKey(): string {
  const input = `${base64({ alg: 'HS256', typ: 'at+jwt' })}.${payload()}`;
  return `${input}.${createHmac('sha256', publicPem).update(input).digest('base64url')}`;
}

const attacks: Record<string, () => Promise<string> | string> = {
  garbage: () => 'garbage',
  'nothing after Bearer': () => '',
  '100 KB': () => 'a'.repeat(100_000 / 8),
  'three dots': () => '...',
  'alg none': () => `${base64({ alg: 'none', typ: 'at+jwt' })}.${payload()}.`,
  'HS256 with the public key': signedWithPublicKey,
  "somebody else's key": () => token({ key: generateKeyPairSync('ed25519').privateKey }),
  'a key in its own header': () => {
    const pair = generateKeyPairSync('ed25519');
    return token({ key: pair.privateKey, header: { jwk: pair.publicKey.export({ format: 'jwk' }) } });
  },
  'a critical header nobody knows': () => {
    const header = base64({ alg: 'EdDSA', typ: 'at+jwt', crit: ['odd'], odd: 1 });
    const input = `${header}.${payload()}`;
    return `${input}.${testKeys.sign('issuer', Buffer.from(input)).toString('base64url')}`;
  },
  'another issuer': () => token({ issuer: 'https://evil.example' }),
  'another audience': () => token({ audience: 'tax-portal' }),
  'an identity token': () => token({ header: { typ: 'JWT' } }),
  expired: () => token({ expiresInS: -60 }),
  'not valid yet': () => token({ notBeforeInS: 60 }),
  'a life of ten years': () => token({ expiresInS: 3_653 * 86_400 }),
  'made tomorrow': () => token({ issuedInS: 86_400, expiresInS: 87_000 }),
  'an unknown kind': () => token({ claims: { kind: 'GOD' } }),
  'no scope': () => token({ claims: { scope: undefined } }),
  'a person id that is none': () => token({ claims: { person_id: "' or 1=1" } }),
};

describe('A token that is not ours', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor();
  }, 120_000);
  afterAll(() => system?.close());

  it.each(Object.entries(attacks))('is refused: %s', async (_name, make) => {
    const headers = { authorization: `Bearer ${await make()}` };
    // Even what is open to everybody: a bad token is a mistake or an attack, never an anonymous caller.
    const body = bodyOf('{ procedure(code: "1.004222") { code } }');
    await expectRefused(system, { body, headers, status: 401, code: 'UNAUTHENTICATED' });
  });

  it('is refused by another scheme, in the address and in a cookie', async () => {
    const { authorization = '' } = await signedIn('lan');
    const body = bodyOf('{ viewer { id } }');
    const bearer = authorization.slice('Bearer '.length);
    const refused = { body, status: 401, code: 'UNAUTHENTICATED' };
    await expectRefused(system, { ...refused, headers: { authorization: `Basic ${bearer}` } });
    await expectRefused(system, { ...refused, headers: { cookie: `access_token=${bearer}` } });
    const answer = await knock(system.origin, body, JSON_TYPE, 'POST', `/graphql?access_token=${bearer}`);
    expect(answer.status).toBe(401);
  });

  it('is refused when one character of a good one is changed', async () => {
    const { authorization = '' } = await signedIn('lan');
    const [header, claims = '', signature] = authorization.split('.');
    const forged = `${header}.${claims.slice(0, -2)}${claims.endsWith('A') ? 'B' : 'A'}${claims.slice(-1)}.${signature}`;
    const body = bodyOf('{ viewer { id } }');
    await expectRefused(system, {
      body,
      headers: { authorization: forged },
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  it('gives an officer no person of his own, whatever the token claims', async () => {
    const claims = {
      kind: 'OFFICER',
      agency: 'H15.50.05',
      person_id: '00000000-0000-8000-8000-000000000001',
    };
    const authorization = `Bearer ${await token({ claims })}`;
    const viewer = await readViewer(authorization, {
      issuer: ISSUER,
      audience: AUDIENCE,
      key: signer.publicKey,
    });
    expect(viewer).toMatchObject({ kind: 'OFFICER', personId: null });
    await expectRefused(system, {
      body: bodyOf('{ viewer { person { fullName } } }'),
      headers: { authorization },
      status: 400,
      code: 'PURPOSE_REQUIRED',
    });
  });

  it.each([undefined, '1', '3', '02', 'urn:level:2'])(
    'A83: makes no citizen of level 2 whose level is %s',
    async (acr) => {
      const claims = {
        person_id: '00000000-0000-8000-8000-000000000001',
        ...(acr === undefined ? {} : { acr }),
      };
      await expectRefused(system, {
        body: bodyOf('{ viewer { person { fullName } } }'),
        headers: { authorization: `Bearer ${await token({ claims })}` },
        status: 403,
        code: 'STEP_UP_REQUIRED',
      });
    },
  );

  describe('of a system', () => {
    const claims = { kind: 'SYSTEM', agency: 'H15', scope: 'person:read person:verify dossier:write' };
    const ask = async (authorization: string, query: string, variables = {}, headers = {}) => {
      const sent = { ...JSON_TYPE, authorization, ...headers };
      const answer = await knock(system.origin, bodyOf(query, variables), sent);
      const { data, errors } = JSON.parse(answer.text) as {
        data?: unknown;
        errors?: { message: string; extensions: { code: string } }[];
      };
      return { data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
    };

    it('without an officer reads the catalogue, and nothing about anybody, and changes nothing', async () => {
      const authorization = `Bearer ${await token({ claims })}`;
      expect(await ask(authorization, '{ procedure(code: "1.004222") { code } }')).toMatchObject({
        data: { procedure: { code: '1.004222' } },
      });
      const needed = { code: 'FORBIDDEN', message: expect.stringMatching(/phải nêu cán bộ/) };
      expect(await ask(authorization, '{ viewer { person { fullName } } }')).toMatchObject(needed);
      const create =
        'mutation($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename } }';
      expect(await ask(authorization, create, { input: {} })).toMatchObject(needed);
    });

    it('that acts for an officer opens what the officer may open through that system, and no more', async () => {
      const minh = findPersona('minh');
      if (minh === undefined) throw new Error('no Minh');
      const verify = async (actor: string) => {
        const exchanged = await issueToken(testKeys, ISSUER, minh, new Date(), { actor });
        const query = 'query($input: IdentityInput!) { verifyPerson(input: $input) { outcome } }';
        const { personalNumber, fullName, birthDate } = getCastCitizen('lan');
        const headers = {
          'access-purpose': 'PERSON_VERIFICATION',
          'access-basis': encodeURIComponent('Luật Căn cước, Điều 10'),
        };
        const input = { personalNumber, fullName, birthDate };
        return ask(`Bearer ${exchanged}`, query, { input }, headers);
      };
      expect(await verify('one-stop-dak-lak')).toMatchObject({
        data: { verifyPerson: { outcome: 'MATCH' } },
      });
      // The system of another province: the directory says that it does not act for his agency.
      expect(await verify('one-stop-gia-lai')).toMatchObject({ code: 'CONSUMER_NOT_ATTESTED' });
    });

    it.each<[string, Record<string, unknown>]>([
      ['another system than its client', { kind: 'OFFICER', agency: 'H15.50.05', act: { sub: 'other' } }],
      ['nobody', { kind: 'OFFICER', agency: 'H15.50.05', act: {} }],
      ['itself, for a citizen', { kind: 'CITIZEN', act: { sub: 'national-portal' } }],
    ])('that says it is acted for by %s is refused', async (_what, said) => {
      const body = bodyOf('{ procedure(code: "1.004222") { code } }');
      const headers = { authorization: `Bearer ${await token({ claims: said })}` };
      await expectRefused(system, { body, headers, status: 401, code: 'UNAUTHENTICATED' });
    });
  });
});
