/**
 * The first day of an installation, as the guide tells it (docs/operating/directory.md): empty databases, keys of its own, no seed,
 * production, registered operations only.
 */
import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseEnv } from 'node:util';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { RELEASE_FILES, RELEASE_FOLDER } from '../../gateway/release/release.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { withoutCredentials } from '../../platform/provision.ts';
import { subgraphNames } from '../../schema/files.ts';
import type { GraphqlAnswer } from '../support/ask.ts';
import { type Started, startCommand } from '../support/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-first-day-'));
const keyPair = await generateKeyPair('ES256', { extractable: true });
const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
let production: Record<string, string> = {};
let running: Started;
let origin = '';

/** An identity provider with one key, which has shut nobody out. */
async function openIssuer(): Promise<Server> {
  const jwk = { ...(await exportJWK(keyPair.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const body = request.url?.endsWith('/jwks.json')
      ? { keys: [jwk] }
      : { issuedAt: new Date().toISOString(), accounts: [], tokens: [] };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function command(name: string, words: string[] = [], changes: Record<string, string> = {}) {
  const started = startCommand([`app/commands/${name}.ts`, ...words], { ...production, ...changes });
  const code = await started.ended;
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${started.lines.join('\n')}`);
  return started.lines.join('\n');
}

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(async () => {
  const server = await startEmbeddedPostgres({
    dataDirectory: join(folder, 'data'),
    report: () => undefined,
    durable: false,
  });
  undo.push(() => server.stop().then(() => removeEmbeddedPostgres(join(folder, 'data'), () => undefined)));
  const issuer = await openIssuer();
  undo.push(() => issuer.close());
  await command('keys', ['new', '--out', join(folder, 'keys.env')]);
  const keys = parseEnv(readFileSync(join(folder, 'keys.env'), 'utf8')) as Record<string, string>;
  const release = join(folder, 'release');
  mkdirSync(release);
  for (const file of [RELEASE_FILES.supergraph, RELEASE_FILES.policy])
    copyFileSync(new URL(file, RELEASE_FOLDER), new URL(file, pathToFileURL(`${release}/`)));
  const installation = { INSTALLATION: 'first', RELEASE_DIRECTORY: release };
  await command('operations', [], { ...installation, KEY_RELEASE: keys.KEY_RELEASE ?? '' });
  await command('provision', [], {
    ...{ ...installation, KEY_DATABASE: keys.KEY_DATABASE ?? '', NODE_ENV: 'production' },
    DATABASE_ADMIN_URL: server.adminUrl,
  });
  const urls = subgraphNames.map((name) => [
    `DATABASE_URL_${name.toUpperCase()}`,
    withoutCredentials(server.adminUrl, `first_${name}`),
  ]);
  const issuerUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  production = {
    ...{ ...keys, ...installation, ...Object.fromEntries(urls), PROFILE: 'production' },
    ...{ OIDC_ISSUER: issuerUrl, OIDC_JWKS_URL: `${issuerUrl}/jwks.json` },
    PAYMENT_PLATFORM_URL: 'http://127.0.0.1:9',
  };
  running = startCommand(['app/commands/start.ts'], production);
  undo.push(() => running.end());
  origin = await running.find(/(http:\/\/[\d.]+:\d+)\/graphql/);
}, 600_000);
afterAll(async () => {
  for (const work of undo.reverse()) await work();
}, 120_000);

interface Account {
  sub: string;
  kind: string;
  agency: string;
  azp: string;
  scope: string;
}

/** A registered operation of the account's client, by its name. */
async function run(account: Account, name: string, variables: object = {}) {
  const { operations, clients } = JSON.parse(
    readFileSync(join(folder, 'release', RELEASE_FILES.manifest), 'utf8'),
  ) as { operations: Record<string, { name: string }>; clients: Record<string, string[]> };
  const documentId = clients[account.azp]?.find((id) => operations[id]?.name === name);
  const { sub, ...claims } = account;
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })
    .setSubject(sub)
    .setIssuer(production.OIDC_ISSUER ?? '')
    .setAudience('mot-lan')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(keyPair.privateKey);
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ documentId, variables }),
  });
  return (await answer.json()) as GraphqlAnswer;
}

const office = (sub: string): Account => ({
  ...{ sub, kind: 'GOVERNMENT_OFFICE', agency: 'G22', azp: 'government-office' },
  scope: 'directory:administer',
});
const officer = (sub: string): Account => ({
  ...{ sub, kind: 'OFFICER', agency: 'H15.50.05', azp: 'one-stop-dak-lak' },
  scope: 'dossier:read dossier:write dossier:handle',
});
const provincial = (sub: string): Account => ({
  ...{ sub, kind: 'ADMINISTRATOR', agency: 'H15', azp: 'agency-administration' },
  scope: 'directory:administer',
});

it('goes from nothing to a head of unit who reads the intake, by the commands of the guide', async () => {
  expect((await run(officer('leader'), 'Intake')).errors?.[0]?.extensions.code).toBe('CONSUMER_NOT_ATTESTED');
  const agencies = write(
    'agencies.csv',
    `code,name,kind,parent_code\nG22,Văn phòng Chính phủ,MINISTERIAL_AGENCY,
H15,Ủy ban nhân dân tỉnh Đắk Lắk,PROVINCE,\nH15.50.05,Ủy ban nhân dân phường Buôn Ma Thuột,COMMUNE,H15\n`,
  );
  await command('importLists', ['agencies', agencies]);
  const by = ['--by', 'Người vận hành', '--basis', 'Quyết định 1/QĐ-VPCP'];
  await command('administrators', ['first', 'second', ...by]);
  const client = 'one-stop-dak-lak';
  const records = [
    { kind: 'UNIT', agency: 'H15.50.05', unit: 'MC', name: 'Bộ phận Một cửa', from: '2026-11-01' },
    { kind: 'DUTY', account: 'leader', agency: 'H15.50.05', duty: 'LEAD', unit: 'MC', from: '2026-11-01' },
    {
      kind: 'SYSTEM',
      client,
      agency: 'H15',
      clientKind: 'CONSUMER_SYSTEM',
      name: 'Một cửa',
      from: '2026-11-01',
    },
    { kind: 'ATTESTATION', client, number: '1', from: '2026-11-01', until: '2099-01-01' },
  ];
  const file = write('directory.jsonl', records.map((one) => JSON.stringify(one)).join('\n'));
  expect(await command('importDirectory', [file, ...by])).toContain('4 nhận');
  expect((await run(officer('leader'), 'Intake')).data).toMatchObject({ intake: { nodes: [] } });
  expect((await run(officer('nobody'), 'Intake')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
}, 300_000);

it('lets the first administrators make others by four eyes, who end what they keep', async () => {
  const proposal = {
    kind: 'DUTY',
    agency: 'H15',
    account: 'provincial',
    duty: 'ADMINISTER',
    from: '2026-11-01',
  };
  const propose = async () =>
    (
      await run(office('first'), 'ProposeDirectoryEntry', {
        input: { requestId: randomUUID(), ...proposal, basis: 'Quyết định 2' },
      })
    ).data.proposeDirectoryEntry;
  let proposed = await propose();
  // The list of agencies reaches dossiers by the feed of the catalogue.
  for (let tries = 0; proposed.code === 'AGENCY_UNKNOWN' && tries < 120; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    proposed = await propose();
  }
  const input = () => ({ requestId: randomUUID(), entry: proposed.entry.id });
  const own = await run(office('first'), 'ConfirmDirectoryEntry', { input: input() });
  expect(own.data.confirmDirectoryEntry.__typename).toBe('AnotherAdministratorNeeded');
  const confirmed = await run(office('second'), 'ConfirmDirectoryEntry', { input: input() });
  expect(confirmed.data.confirmDirectoryEntry).toMatchObject({ entry: { state: 'IN_FORCE' } });
  const variables = { agency: 'H15.50.05', kind: 'DUTY', first: 10 };
  const { data } = await run(provincial('provincial'), 'DirectoryEntries', variables);
  const [leader] = data.directoryEntries.nodes;
  expect(leader).toMatchObject({ account: 'leader', duty: 'LEAD', byCommand: true });
  await run(provincial('provincial'), 'EndDirectoryEntry', {
    input: { requestId: randomUUID(), entry: leader.id },
  });
  expect((await run(officer('leader'), 'Intake')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
}, 300_000);
