/** The sandbox's identity provider, as two libraries of clients and a real browser use it, unchanged. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import * as openid from 'openid-client';
import { type Browser, chromium } from 'playwright-core';
import { readToken, type TokenRules } from '../../gateway/caller/viewer.ts';
import { openDoor } from '../../gateway/door/door.ts';
import { Outages } from '../../gateway/door/outages.ts';
import { SandboxAccounts } from '../../gateway/sandbox/accounts.ts';
import { clientKeyOf } from '../../gateway/sandbox/clientKeys.ts';
import { serveSandbox } from '../../gateway/sandbox/index.ts';
import { AUDIENCE, findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { TOKEN_EXCHANGE } from '../../gateway/sandbox/provider.ts';
import { safeLimits } from '../../gateway/settings.ts';
import { accountOf } from '../../nation/accounts.ts';
import type { Persona } from '../../nation/types.ts';
import { testKeys } from '../support/house.ts';
import { clickThrough, signInAt } from '../support/signIn.ts';

const CHROMIUM = '/usr/bin/chromium';
const SCOPES = 'openid offline_access person:read document:read';

let origin = '';
let rules: TokenRules;
const accounts = new SandboxAccounts();
const server = openDoor(safeLimits);

beforeAll(async () => {
  await serveSandbox(server, { keys: testKeys, outages: new Outages(), accounts, origin: () => origin });
  await server.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  rules = { issuer: origin, audience: AUDIENCE, key: testKeys.signer('issuer').publicKey };
}, 60_000);
afterAll(() => server.close());

const personaOf = (key: string): Persona => {
  const persona = findPersona(key);
  if (persona === undefined) throw new Error(`no persona ${key}`);
  return persona;
};
const viewerOf = async (token: string) => (await readToken(`Bearer ${token}`, rules))?.viewer;
const insecure = { execute: [openid.allowInsecureRequests] };
const asSystem = async (clientId: string, key = clientId) =>
  openid.discovery(new URL(origin), clientId, undefined, openid.PrivateKeyJwt(await webKeyOf(key)), insecure);

/** The published key of a system, as the library takes keys. */
async function webKeyOf(clientId: string): Promise<CryptoKey> {
  const der = clientKeyOf(clientId).privateKey.export({ format: 'der', type: 'pkcs8' });
  return crypto.subtle.importKey('pkcs8', der, 'Ed25519', false, ['sign']);
}

const isCallback = ({ pathname }: URL): boolean => pathname === '/callback';

async function signIn(config: openid.Configuration, persona: string): Promise<openid.TokenEndpointResponse> {
  const verifier = openid.randomPKCECodeVerifier();
  const address = openid.buildAuthorizationUrl(config, {
    redirect_uri: 'http://127.0.0.1:5173/callback',
    scope: SCOPES,
    prompt: 'consent',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const callback = await clickThrough(address, isCallback, persona);
  return openid.authorizationCodeGrant(config, callback, { pkceCodeVerifier: verifier });
}

describe('The provider of the sandbox, used by openid-client', () => {
  const asPortal = () =>
    openid.discovery(new URL(origin), 'national-portal', undefined, openid.None(), insecure);

  it('signs a person of the nation in with a code and PKCE, after one click', async () => {
    const tokens = await signIn(await asPortal(), 'lan');
    expect(await viewerOf(tokens.access_token)).toMatchObject({
      kind: 'CITIZEN',
      account: accountOf('lan'),
      client: 'national-portal',
      scopes: ['person:read', 'document:read'],
      assurance: 2,
      personId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('refreshes a token, and signs nobody in who was locked meanwhile', async () => {
    const config = await asPortal();
    const { refresh_token: refresh = '' } = await signIn(config, 'lan');
    const refreshed = await openid.refreshTokenGrant(config, refresh);
    expect(await viewerOf(refreshed.access_token)).toMatchObject({ account: accountOf('lan') });
    accounts.setLocked('lan', true);
    await expect(openid.refreshTokenGrant(config, refreshed.refresh_token ?? refresh)).rejects.toThrow();
    accounts.setLocked('lan', false);
  });

  it('signs in whom the page of the sandbox names, in the name of the system in which they work', async () => {
    expect(await viewerOf(await signInAt(origin, 'minh'))).toMatchObject({
      kind: 'OFFICER',
      account: accountOf('minh'),
      client: 'one-stop-dak-lak',
      scopes: expect.arrayContaining(['dossier:handle', 'person:read']),
    });
    const atLevelOne = await viewerOf(await signInAt(origin, 'lan', 1));
    expect(atLevelOne).toMatchObject({ assurance: 1, client: 'national-portal' });
    // Asked for everything that there is, she gets what is hers.
    expect(atLevelOne?.scopes).toEqual(
      expect.not.arrayContaining(['dossier:handle', 'directory:administer']),
    );
  });

  it('tells the client that somebody is locked', async () => {
    accounts.setLocked('lan', true);
    await expect(signInAt(origin, 'lan')).rejects.toMatchObject({ error: 'access_denied' });
    accounts.setLocked('lan', false);
  });

  it('takes no code without PKCE', async () => {
    const address = openid.buildAuthorizationUrl(await asPortal(), {
      redirect_uri: 'http://127.0.0.1:5173/callback',
      scope: SCOPES,
    });
    expect((await clickThrough(address, isCallback, 'lan')).searchParams.get('error')).toBe(
      'invalid_request',
    );
  });

  it('knows a system by its key, and gives it a token of its own', async () => {
    const config = await asSystem('one-stop-dak-lak');
    const { access_token: token } = await openid.clientCredentialsGrant(config);
    expect(await viewerOf(token)).toMatchObject({
      kind: 'SYSTEM',
      client: 'one-stop-dak-lak',
      agency: 'H15',
    });
    const impostor = await asSystem('one-stop-dak-lak', 'one-stop-gia-lai');
    await expect(openid.clientCredentialsGrant(impostor)).rejects.toThrow();
  });

  it('lets a system act for its officer, who signed in once, and for nobody else', async () => {
    const config = await asSystem('one-stop-dak-lak');
    const tokenOf = (key: string) => issueToken(testKeys, origin, personaOf(key), new Date());
    const exchange = async (token: string) =>
      openid.genericGrantRequest(config, TOKEN_EXCHANGE, {
        subject_token: token,
        subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      });
    const { access_token: token } = await exchange(await tokenOf('minh'));
    expect(decodeJwt(token)).toMatchObject({ sub: accountOf('minh'), act: { sub: 'one-stop-dak-lak' } });
    expect(await viewerOf(token)).toMatchObject({ kind: 'OFFICER', client: 'one-stop-dak-lak' });
    await expect(exchange(await tokenOf('lan'))).rejects.toThrow();
    await expect(exchange('garbage')).rejects.toThrow();
  });

  it('tells whoever may ask whether a token still counts', async () => {
    const config = await asSystem('one-stop-dak-lak');
    expect(config.serverMetadata()).toMatchObject({
      issuer: origin,
      backchannel_logout_supported: true,
      end_session_endpoint: `${origin}/oidc/logout`,
    });
    expect(await openid.tokenIntrospection(config, 'garbage')).toEqual({ active: false });
  });

  it('serves nobody who calls this machine by a foreign name', async () => {
    const answer = await server.inject({
      url: '/.well-known/openid-configuration',
      headers: { host: 'evil.example' },
    });
    expect(answer.statusCode).toBe(403);
  });

  it('lets pages of this machine ask, and no page of another', async () => {
    const asks = async (from: string) => {
      const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: 'national-portal' });
      const answer = await fetch(`${origin}/oidc/token`, { method: 'POST', headers: { origin: from }, body });
      return [answer.status, answer.headers.get('access-control-allow-origin')];
    };
    expect(await asks('http://localhost:5173')).toEqual([400, 'http://localhost:5173']);
    expect(await asks('https://evil.example')).toEqual([400, null]);
    const question = async (from: string, path = '/oidc/token') => {
      const headers = { origin: from, 'access-control-request-method': 'POST' };
      const answer = await fetch(`${origin}${path}`, { method: 'OPTIONS', headers });
      return [answer.status, answer.headers.get('access-control-allow-origin')];
    };
    expect(await question('http://localhost:5173')).toEqual([204, 'http://localhost:5173']);
    for (const path of ['/oidc/token', '/oidc/introspect', '/oidc/userinfo'])
      expect(await question('https://evil.example', path)).toEqual([403, null]);
  });

  it('names in its description only addresses that it answers', async () => {
    const described = await (await fetch(`${origin}/.well-known/openid-configuration`)).json();
    const addresses = Object.entries(described).filter(([name]) => /_(endpoint|uri)$/.test(name));
    expect(addresses.length).toBeGreaterThan(5);
    for (const [name, address] of addresses) {
      const answers = ['GET', 'POST'].map(
        async (method) => (await fetch(String(address), { method, redirect: 'manual' })).status,
      );
      expect([name, await Promise.all(answers)]).not.toEqual([name, [404, 404]]);
    }
  });

  it.each([
    [
      'of an error',
      '/oidc/authorize?client_id=<b>nobody</b>&response_type=code',
      'Yêu cầu đăng nhập không hợp lệ',
    ],
    ['after it has signed out', '/oidc/logout/success', 'Đã đăng xuất khỏi hộp cát'],
  ])('has a page %s that asks nobody else for anything', async (_what, path, title) => {
    const answer = await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } });
    const html = await answer.text();
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).not.toMatch(/https?:(?!\/\/127\.0\.0\.1)|@import|<b>/);
  });
});

/** What leaves the page cannot be waited for on the page. */
const inAMoment = (script: string): string => `setTimeout(() => ${script}, 0)`;

describe('The provider of the sandbox, used by oidc-client-ts in a real browser on another origin', () => {
  let page: Server;
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(CHROMIUM)) throw new Error(`This is tested in a real browser: ${CHROMIUM} is needed.`);
    const main = createRequire(import.meta.url).resolve('oidc-client-ts');
    const library = readFileSync(main.replace(/dist.*$/, 'dist/browser/oidc-client-ts.min.js'));
    page = createServer((request, response) =>
      request.url === '/library.js'
        ? response.setHeader('content-type', 'text/javascript').end(library)
        : response
            .setHeader('content-type', 'text/html')
            .end('<!doctype html><title>portal</title><script src="/library.js"></script>'),
    );
    await new Promise<void>((listening) => page.listen(0, '127.0.0.1', listening));
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    page?.closeAllConnections();
    page?.close();
  }, 60_000);

  it('signs in by discovery, a code and PKCE, with one click on a name, and out again', async () => {
    const portal = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
    const tab = await browser.newPage();
    const settings = {
      authority: origin,
      client_id: 'national-portal',
      redirect_uri: `${portal}/callback`,
      post_logout_redirect_uri: `${portal}/callback`,
      scope: 'openid person:read',
    };
    await tab.goto(portal);
    await tab.evaluate(inAMoment(`new oidc.UserManager(${JSON.stringify(settings)}).signinRedirect()`));
    await tab.getByRole('button', { name: 'Nguyễn Thị Lan' }).click();
    await tab.waitForURL(`${portal}/callback**`);
    const token = await tab.evaluate(
      `new oidc.UserManager(${JSON.stringify(settings)}).signinCallback().then((user) => user.access_token)`,
    );
    expect(await viewerOf(String(token))).toMatchObject({
      account: accountOf('lan'),
      scopes: ['person:read'],
    });
    await tab.evaluate(inAMoment(`new oidc.UserManager(${JSON.stringify(settings)}).signoutRedirect()`));
    await tab.getByRole('button').first().click();
    await tab.waitForURL(`${portal}/callback**`);
  }, 120_000);
});
