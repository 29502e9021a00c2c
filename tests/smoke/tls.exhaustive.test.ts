/** TLS in front, by the very configuration of the guide (docs/operating/examples/nginx.conf) and a real nginx: `apt-get install nginx-light`. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { believe } from '../../app/assembly/tokenRules.ts';
import { readEnvironment } from '../../app/environment/environment.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { findFreePorts } from '../../platform/embedded/ports.ts';
import { openProvider, type Provider, registered } from '../support/provider.ts';
import { openSystem, PUBLIC_ORIGIN, type System } from '../support/system.ts';

const PROGRAM = '/usr/sbin/nginx';
const HOST = new URL(PUBLIC_ORIGIN).host;
const LAN = getCastCitizen('lan');
const MINE = registered('MyPage');
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-tls-'));
const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
let provider: Provider;
let system: System;
let [tlsPort, plainPort] = [0, 0];

/** What an operator replaces, and nothing else; each of it stands in the file. */
function replaceIn(text: string, replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((done, [from, to]) => {
    if (!done.includes(from)) throw new Error(`the configuration does not hold ${from}`);
    return done.replaceAll(from, to);
  }, text);
}

async function startProxy(gateway: string): Promise<void> {
  const at = (name: string) => join(folder, name);
  const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  const files = ['-keyout', at('key.pem'), '-out', at('fullchain.pem')];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...subject, ...files],
    {
      stdio: 'ignore',
    },
  );
  [tlsPort = 0, plainPort = 0] = await findFreePorts('127.0.0.1', 2);
  const guide = readFileSync(new URL('../../docs/operating/examples/nginx.conf', import.meta.url), 'utf8');
  const text = replaceIn(guide, [
    ['10.0.0.11:4000', new URL(gateway).host],
    // The other gateway is one that is not there: what it should have answered the first one answers.
    ['10.0.0.12:4000', '127.0.0.1:9'],
    ['graph.example.vn', HOST],
    ['listen 443', `listen 127.0.0.1:${tlsPort}`],
    ['listen 80', `listen 127.0.0.1:${plainPort}`],
    ['/etc/ssl/mot-lan/', `${folder}/`],
    ['/var/log/nginx/', `${folder}/`],
    ['/run/', `${folder}/`],
  ]);
  writeFileSync(at('nginx.conf'), text);
  const words = ['-c', at('nginx.conf'), '-p', folder, '-e', at('start.log')];
  execFileSync(PROGRAM, [...words, '-t'], { stdio: 'pipe' });
  const nginx = spawn(PROGRAM, [...words, '-g', 'daemon off;'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => nginx.once('exit', resolve));
  undo.push(async () => {
    nginx.kill('SIGQUIT');
    await ended;
  });
  for (let tries = 0; tries < 100 && !existsSync(at('nginx-mot-lan.pid')); tries += 1) await sleep(50);
}

interface Heard {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

interface Asked {
  path?: string;
  /** GET or POST unless said. */
  verb?: string;
  body?: string;
  headers?: Record<string, string>;
  /** The address that asks: everything under 127 is this machine. */
  from?: string;
}

/** One request by TLS, the certificate checked against the name of the gateway. */
function ask({
  path = '/graphql',
  verb,
  body,
  headers = {},
  from = '127.0.0.1',
}: Asked = {}): Promise<Heard> {
  const method = verb ?? (body === undefined ? 'GET' : 'POST');
  return new Promise((resolve, reject) => {
    const request = requestTls(
      {
        ...{ host: '127.0.0.1', port: tlsPort, servername: HOST, localAddress: from, path, method },
        ca: readFileSync(join(folder, 'fullchain.pem')),
        headers: { host: HOST, 'content-type': 'application/json', ...headers },
        agent: false,
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

beforeAll(async () => {
  if (!existsSync(PROGRAM)) throw new Error('nginx is needed: apt-get install nginx-light');
  provider = await openProvider();
  undo.push(() => provider.close());
  system = await openSystem({
    profile: 'production',
    // Nothing flows back while it is counted.
    limits: { proxies: 1, refillAddress: 1 },
    belief: (parts) =>
      believe(
        readEnvironment({
          ...{
            OIDC_ISSUER: provider.url,
            OIDC_CLAIM_KIND: 'realm_access.roles',
            OIDC_KINDS: 'citizen=CITIZEN',
          },
          ...{ OIDC_LEVEL_2: 'vneid-2', OIDC_CLAIM_PERSON: 'cccd', OIDC_PERSON_FORM: 'number' },
        }),
        { ...parts, register: 'population' },
      ),
  });
  undo.push(() => system.close());
  await startProxy(system.origin);
}, 300_000);
afterAll(async () => {
  for (const work of undo.reverse()) await work();
}, 60_000);

const isLan = { data: { viewer: { person: { fullName: LAN.fullName } } } };

it('passes a citizen’s token on, and says for how long browsers must use TLS', async () => {
  const token = await provider.sign({ cccd: LAN.personalNumber });
  const { status, headers, text } = await ask({ body: MINE, headers: { authorization: `Bearer ${token}` } });
  expect([status, JSON.parse(text)]).toMatchObject([200, isLan]);
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect(headers.server).toBe('nginx');
});

it('lets a proof name the address that the client calls (RFC 9449), and none without TLS', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  const cnf = { jkt: await calculateJwkThumbprint(jwk) };
  const token = await provider.sign({ cccd: LAN.personalNumber, cnf });
  const ath = createHash('sha256').update(token).digest('base64url');
  const withProof = async (htu: string) => {
    const dpop = await new SignJWT({ jti: crypto.randomUUID(), htm: 'POST', htu, ath })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .setIssuedAt()
      .sign(privateKey);
    return ask({ body: MINE, headers: { authorization: `DPoP ${token}`, dpop } });
  };
  expect(JSON.parse((await withProof(`https://${HOST}/graphql`)).text)).toMatchObject(isLan);
  expect((await withProof(`http://${HOST}/graphql`)).status).toBe(401);
});

it('counts each caller by its own address, whatever it claims', async () => {
  const left = async (asked: Asked) =>
    Number(
      /r=(\d+)/.exec(
        String(
          (await ask({ body: registered('ProcedurePage', { code: '1.004222' }), ...asked })).headers
            .ratelimit,
        ),
      )?.[1],
    );
  const claims = { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' };
  const first = await left({ from: '127.0.0.5' });
  expect(await left({ from: '127.0.0.6', headers: claims })).toBeGreaterThan(first - 10);
  expect(await left({ from: '127.0.0.5', headers: claims })).toBeLessThan(first - 10);
  expect(await left({ from: '127.0.0.6', headers: claims })).toBeLessThan(first - 10);
});

it('leaves it to the gateway to refuse a body that is too long, with its code, and refuses itself what is longer than any', async () => {
  const refused = await ask({ body: JSON.stringify({ query: 'x'.repeat(70_000) }) });
  expect([refused.status, JSON.parse(refused.text).errors[0].extensions.code]).toEqual([
    413,
    'PAYLOAD_TOO_LARGE',
  ]);
  expect((await ask({ body: 'x'.repeat(300_000) })).status).toBe(413);
});

it('passes the bytes of files, more of them than any other body, whatever their link', async () => {
  const sent = await ask({
    ...{ verb: 'PATCH', path: '/files/one/secret-link', body: 'x'.repeat(1_048_576) },
    headers: {
      'content-type': 'application/offset+octet-stream',
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
    },
  });
  expect([sent.status, JSON.parse(sent.text).errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
});

it('passes on neither metrics nor health', async () => {
  for (const path of ['/metrics', '/health/subgraphs', '/health/ready', '/health/live'])
    expect([path, (await ask({ path })).status]).toEqual([path, 404]);
});

it('gives no certificate for another name, and sends whoever comes without TLS to the address with it', async () => {
  const other = new Promise((resolve, reject) => {
    requestTls(
      { host: '127.0.0.1', port: tlsPort, servername: 'other.test', rejectUnauthorized: false },
      resolve,
    )
      .on('error', reject)
      .end();
  });
  await expect(other).rejects.toThrow(/unrecognized name|alert/i);
  const moved = await new Promise<Heard>((resolve) => {
    requestPlain(
      { host: '127.0.0.1', port: plainPort, path: '/graphql', headers: { host: HOST } },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: '' });
      },
    ).end();
  });
  expect([moved.status, moved.headers.location]).toEqual([308, `https://${HOST}/graphql`]);
});

it('writes no token, no query, no body and no link of a file into its log', async () => {
  const token = await provider.sign({ cccd: LAN.personalNumber });
  await ask({ path: '/catalogue/changes?after=secret-word', headers: { authorization: `Bearer ${token}` } });
  await sleep(200);
  const log = readFileSync(join(folder, 'mot-lan-access.log'), 'utf8');
  expect(log).toContain('/catalogue/changes');
  expect(log).toContain('"PATCH /files" 401');
  for (const word of ['secret-word', 'secret-link', token, LAN.personalNumber ?? ''])
    expect(log).not.toContain(word);
});
