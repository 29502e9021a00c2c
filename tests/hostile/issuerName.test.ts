/** A token of a good key and of another name: the name of an issuer is compared letter by letter, and told only where that helps. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { Issuer } from '../../gateway/caller/issuer.ts';
import { IssuerKeys } from '../../gateway/caller/issuerKeys.ts';
import type { TokenRules } from '../../gateway/caller/viewer.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import type { System } from '../support/system.ts';
import { bodyOf, JSON_TYPE, knock, openDoor, VIETNAMESE } from './door.ts';

const OTHER = 'https://elsewhere.example';
/** Nothing of a name but the whole of it counts. */
const NAMES: [string, (issuer: string) => unknown][] = [
  ['somebody else', () => OTHER],
  ['a slash behind it', (issuer) => `${issuer}/`],
  ['another scheme', (issuer) => issuer.replace('http:', 'https:')],
  ['its capitals', (issuer) => issuer.toUpperCase()],
  ['a longer name', (issuer) => `${issuer}.elsewhere.example`],
  ['a letter that nobody sees', (issuer) => `${issuer}\u200b`],
  ['a list with its name', (issuer) => [issuer]],
  ['nobody', () => undefined],
];

describe('A token whose issuer has another name', () => {
  let server: Server;
  let issuer: string;
  let system: System;
  let rules: TokenRules;
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;

  beforeAll(async () => {
    keys = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'first', alg: 'ES256', use: 'sig' };
    server = createServer((_request, reply) => reply.end(JSON.stringify({ keys: [jwk] })));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const read = new IssuerKeys({ read: new Issuer({ url: issuer, keys: `${issuer}/keys` }).readKeys });
    rules = { issuer, audience: AUDIENCE, key: read.find };
    system = await openDoor({ tokens: rules });
  }, 120_000);
  afterAll(async () => {
    await system?.close();
    server?.closeAllConnections();
    server?.close();
  });
  afterEach(() => {
    delete rules.namesIssuer;
  });

  const sign = (iss: unknown, key = keys.privateKey) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      kind: 'CITIZEN',
      azp: 'national-portal',
      scope: 'person:read',
      sub: 'account-x',
      aud: AUDIENCE,
    };
    return new SignJWT({
      ...claims,
      iat: now,
      exp: now + 600,
      ...(iss === undefined ? {} : { iss }),
    } as JWTPayload)
      .setProtectedHeader({ alg: 'ES256', kid: 'first', typ: 'at+jwt' })
      .sign(key);
  };
  const ask = async (token: string) => {
    const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` };
    const { status, text } = await knock(system.origin, bodyOf('{ viewer { id } }'), headers);
    const { errors = [] } = JSON.parse(text) as {
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { status, text, code: errors[0]?.extensions.code, message: errors[0]?.message };
  };

  it('is not that of the very same token under the right name, which is taken', async () => {
    expect(await ask(await sign(issuer))).toMatchObject({ status: 200, code: undefined });
  });

  it.each(NAMES)('is refused, and nobody is told which name would be right: %s', async (_what, nameOf) => {
    const answer = await ask(await sign(nameOf(issuer)));
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(answer.text).not.toContain(issuer);
    expect(answer.text).not.toContain(OTHER);
  });

  it.each(NAMES)(
    'is refused by a sandbox in words that say whose token it takes: %s',
    async (_what, nameOf) => {
      rules.namesIssuer = true;
      const answer = await ask(await sign(nameOf(issuer)));
      expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
      expect(answer.message).toContain(`ở đây cần mã của ${issuer}.`);
      expect(answer.message).toMatch(VIETNAMESE);
      expect(answer.text).not.toContain(OTHER);
    },
  );

  it('tells the name to nobody whose signature is not good', async () => {
    rules.namesIssuer = true;
    const stranger = await generateKeyPair('ES256');
    const answer = await ask(await sign(OTHER, stranger.privateKey));
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(answer.text).not.toContain(issuer);
  });
});
