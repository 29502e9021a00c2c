/**
 * What portals do from where they live: a page of another origin in a real browser, which asks the graph and sends files with the tus client
 * as it comes; and links of files with a token that is bound to a key (DPoP). In production, through registered operations.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Browser, chromium, type Page } from 'playwright-core';
import { believe } from '../../app/assembly/tokenRules.ts';
import { readEnvironment } from '../../app/environment/environment.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { JSON_TYPE, knock } from '../hostile/door.ts';
import { pdf } from '../support/files.ts';
import { keycloakSettings, openProvider, type Provider, registered } from '../support/provider.ts';
import { openSystem, PUBLIC_ORIGIN, type System } from '../support/system.ts';

const CHROMIUM = '/usr/bin/chromium';
const LEASE = 'TP-254d5c02e7';
const LAN = getCastCitizen('lan');
const SCOPE = 'openid person:read document:read dossier:read dossier:write prefill:read';

let provider: Provider;
let system: System;
let dossier: string;
const tus = readFileSync(
  createRequire(import.meta.url)
    .resolve('tus-js-client')
    .replace(/lib.*$/, 'dist/tus.min.js'),
);

/** Pages of two other origins; the gateway was told of the first. */
const servePage = (): Server =>
  createServer((request, response) =>
    request.url === '/tus.js'
      ? response.setHeader('content-type', 'text/javascript').end(tus)
      : response.setHeader('content-type', 'text/html').end('<!doctype html><script src="/tus.js"></script>'),
  );
const [portal, stranger] = [servePage(), servePage()];
const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  provider = await openProvider();
  for (const one of [portal, stranger]) await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
  system = await openSystem({
    profile: 'production',
    allowedOrigins: [originOf(portal)],
    belief: (parts) =>
      believe(readEnvironment(keycloakSettings(provider)), { ...parts, register: 'population' }),
  });
  const opened = await change(await signIn(), 'OpenMyDraft', {
    ...{ procedure: '1.004222', caseCode: 'JOIN_FAMILY', channel: 'ONLINE', agency: 'H15.50.05' },
    parties: [{ role: 'APPLICANT', viewer: true }],
  });
  dossier = opened.dossier.id;
}, 240_000);
afterAll(async () => {
  await system?.close();
  await provider?.close();
  for (const one of [portal, stranger]) {
    one.closeAllConnections();
    one.close();
  }
}, 60_000);

const signIn = (claims: object = {}) => provider.sign({ cccd: LAN.personalNumber, scope: SCOPE, ...claims });

async function change(token: string, name: string, input: object, headers: Record<string, string> = {}) {
  const body = registered(name, { input: { requestId: randomUUID(), ...input } });
  const sent = { ...JSON_TYPE, authorization: `Bearer ${token}`, ...headers };
  const { text } = await knock(system.origin, body, sent);
  const { data, errors } = JSON.parse(text);
  if (errors !== undefined) throw new Error(text);
  return Object.values(data)[0] as ReturnType<typeof JSON.parse>;
}
const openUpload = async (sizeBytes: number, ...signed: [string, Record<string, string>?]) => {
  const [token, headers] = signed;
  const input = { dossier, component: LEASE, name: 'thue-nha.pdf', mediaType: 'application/pdf', sizeBytes };
  return (await change(token, 'UploadForMyDossier', input, headers)).upload;
};

describe('A file from a page of another origin', () => {
  it.each([
    ['PATCH', 'authorization,content-type,dpop,tus-resumable,upload-offset'],
    ['HEAD', 'authorization,tus-resumable'],
    ['GET', 'authorization'],
  ])('may be asked for by %s, as a browser asks before', async (method, headers) => {
    const asked = {
      origin: originOf(portal),
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    };
    const answer = await knock(system.origin, '', asked, 'OPTIONS', '/files/a/b');
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe(originOf(portal));
    expect(String(answer.headers['access-control-allow-methods']).split(', ')).toContain(method);
    const allowed = String(answer.headers['access-control-allow-headers']).split(', ');
    expect(headers.split(',').filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('may not by a page that nobody named', async () => {
    const asked = { origin: 'https://evil.example', 'access-control-request-method': 'PATCH' };
    const answer = await knock(system.origin, '', asked, 'OPTIONS', '/files/a/b');
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('A page of another origin in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(CHROMIUM)) throw new Error(`This is tested in a real browser: ${CHROMIUM} is needed.`);
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
  }, 120_000);
  afterAll(() => browser?.close());
  async function onPage<T>(from: Server, work: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage();
    try {
      // What runs there is written here, and tsx names its functions by a helper that the page does not have.
      await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
      await page.goto(originOf(from));
      return await work(page);
    } finally {
      await page.close();
    }
  }

  /** Asks as a portal's page does: with a token, which a browser lets nobody send unasked. */
  async function askFrom(from: Server, body: string) {
    const sent = { url: `${system.origin}/graphql`, body, token: await signIn() };
    return onPage(from, (page) =>
      page.evaluate(async ({ url, body, token }) => {
        try {
          const response = await fetch(url, {
            method: 'POST',
            headers: {
              accept: 'application/graphql-response+json, application/json;q=0.9',
              authorization: `Bearer ${token}`,
              'content-type': 'application/json',
            },
            body,
          });
          return {
            status: response.status,
            body: await response.json(),
            left: response.headers.get('ratelimit'),
            trace: response.headers.get('trace-id'),
          };
        } catch (error) {
          return { failed: String(error) };
        }
      }, sent),
    );
  }

  it('that the operator named reads answers, refusals with their code and status, and what is left of its budget', async () => {
    const answer = await askFrom(portal, registered('MyPage'));
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { viewer: { person: { fullName: LAN.fullName } } } },
      left: expect.stringContaining(';r='),
      trace: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const refused = await askFrom(portal, JSON.stringify({ documentId: '0'.repeat(64) }));
    expect(refused.body.errors[0].extensions.code).toBe('OPERATION_NOT_REGISTERED');
    expect(refused.status).toBeGreaterThanOrEqual(400);
  });

  it('that nobody named cannot ask', async () => {
    system.calls.clear();
    expect(await askFrom(stranger, registered('MyPage'))).toEqual({
      failed: expect.stringContaining('Failed to fetch'),
    });
    expect([...system.calls.values()]).toEqual([]);
  });

  it('sends a file in parts, goes on after a break as the server says, reads it again, and is refused in words', async () => {
    const bytes = pdf(300_000);
    const token = await signIn();
    const upload = await openUpload(bytes.length, token);
    const sent = {
      address: `${system.origin}${upload.sendTo.path}`,
      authorization: `Bearer ${token}`,
      text: bytes.toString('base64'),
    };
    const told = await onPage(portal, (page) =>
      page.evaluate(async ({ address, authorization, text }) => {
        const file = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
        const options = {
          uploadUrl: address,
          headers: { authorization },
          chunkSize: 100_000,
          retryDelays: null,
        };
        // biome-ignore lint/suspicious/noExplicitAny: the library of the page
        const { Upload } = (window as any).tus;
        const offsets: number[] = [];
        await new Promise<void>((stopped, failed) => {
          const first = new Upload(file, {
            ...options,
            onError: failed,
            onChunkComplete: (_size: number, accepted: number) => {
              offsets.push(accepted);
              void first.abort().then(stopped);
            },
          });
          first.start();
        });
        const between = await fetch(address, {
          method: 'HEAD',
          headers: { authorization, 'tus-resumable': '1.0.0' },
        });
        await new Promise<void>((done, failed) => {
          new Upload(file, {
            ...options,
            onError: failed,
            onSuccess: () => done(),
            onChunkComplete: (_size: number, accepted: number) => offsets.push(accepted),
          }).start();
        });
        const refused = await fetch(address, { headers: { authorization: 'Bearer x' } });
        return {
          offsets,
          between: ['upload-offset', 'upload-length', 'upload-expires'].map((name) =>
            between.headers.get(name),
          ),
          refused: [refused.status, (await refused.json()).errors[0].extensions.code],
        };
      }, sent),
    );
    expect(told.offsets).toEqual([100_000, 200_000, 300_000]);
    expect(told.between).toEqual(['100000', '300000', expect.stringMatching(/GMT$/)]);
    expect(told.refused).toEqual([401, 'UNAUTHENTICATED']);
    await system.test.house.get('dossiers').work();
    const listed = await knock(system.origin, registered('DossierFiles', { dossier }), {
      ...JSON_TYPE,
      ...{ authorization: `Bearer ${token}`, 'access-dossier': dossier },
    });
    const [file] = JSON.parse(listed.text).data.dossier.uploads;
    const read = await onPage(portal, (page) =>
      page.evaluate(
        async ({ address, authorization }) => {
          const answer = await fetch(address, { headers: { authorization } });
          return [answer.headers.get('content-disposition'), (await answer.arrayBuffer()).byteLength];
        },
        { address: `${system.origin}${file.readAt.path}`, authorization: `Bearer ${token}` },
      ),
    );
    expect(read).toEqual([expect.stringContaining('thue-nha.pdf'), bytes.length]);
  }, 60_000);
});

describe('A link of a file, by a token that is bound to a key', () => {
  it('takes a proof for its own address and method, once, and nothing without one', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    const token = await signIn({ cnf: { jkt: await calculateJwkThumbprint(jwk) } });
    const prove = (htm: string, path: string) =>
      new SignJWT({
        ...{ jti: randomUUID(), htm, htu: `${PUBLIC_ORIGIN}${path}` },
        ath: createHash('sha256').update(token).digest('base64url'),
      })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
        .setIssuedAt()
        .sign(privateKey);
    const proved = async (proof: string) => ({ authorization: `DPoP ${token}`, dpop: proof });
    const bytes = pdf(2_000);
    const { sendTo } = await openUpload(bytes.length, token, await proved(await prove('POST', '/graphql')));
    const ask = (method: string, headers: Record<string, string>) =>
      fetch(`${system.origin}${sendTo.path}`, {
        method,
        headers: { 'tus-resumable': '1.0.0', ...headers },
        ...(method === 'PATCH' ? { body: new Uint8Array(bytes) } : {}),
      });
    const send = (headers: Record<string, string>) =>
      ask('PATCH', { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream', ...headers });
    for (const headers of [
      { authorization: `Bearer ${token}` },
      { authorization: `DPoP ${token}` },
      await proved(await prove('POST', sendTo.path)),
      await proved(await prove('PATCH', '/graphql')),
    ]) {
      const refused = await send(headers);
      expect([refused.status, (await refused.json()).errors[0].extensions.code]).toEqual([
        401,
        'UNAUTHENTICATED',
      ]);
    }
    const once = await proved(await prove('HEAD', sendTo.path));
    const stands = await ask('HEAD', once);
    expect([stands.status, stands.headers.get('upload-offset')]).toEqual([200, '0']);
    expect((await ask('HEAD', once)).status).toBe(401);
    expect((await send(await proved(await prove('PATCH', sendTo.path)))).status).toBe(204);
  });
});
