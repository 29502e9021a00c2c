/**
 * The first day of an installation: the commands of the guide (docs/operating/first-day.md), word for word. Empty databases, keys of
 * its own, no seed, production, registered operations only.
 */

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { RELEASE_FILES } from '../../gateway/release/release.ts';
import { idOf, normaliseDocument } from '../../kernel/domain/documents.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { withoutCredentials } from '../../platform/provision.ts';
import { subgraphNames } from '../../schema/files.ts';
import type { GraphqlAnswer } from '../support/ask.ts';
import { type Started, startCommand } from '../support/processes.ts';
import { type Guide, readGuide } from './firstDayGuide.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-first-day-'));
const keyPair = await generateKeyPair('ES256', { extractable: true });
const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
let production: Record<string, string> = {};
let running: Started;
let origin = '';
let adminUrl = '';
let told = '';
let guide: Guide;

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

/** Commands of the guide, word for word, in one shell as an operator has it; the first that fails ends them. */
async function shell(commands: string): Promise<string> {
  const settings = 'set -a; [ ! -f "$DAY/keys.env" ] || . "$DAY/keys.env"; . "$DAY/settings.env"; set +a';
  const child = spawn('sh', ['-e', '-c', `${settings}\n${commands}`], {
    cwd: projectRoot,
    env: childEnvironment({ DAY: folder, ADMIN: adminUrl, NODE_OPTIONS: '', NODE_ENV: 'production' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`ended with ${code}:\n${said.join('')}`);
  return said.join('');
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
  adminUrl = server.adminUrl;
  guide = readGuide(folder);
  // What an operator writes otherwise than the guide: where the servers are, and where this provider has its keys.
  const issuerUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  const settings = {
    ...parseEnv(readFileSync(join(folder, 'settings.env'), 'utf8')),
    RELEASE_DIRECTORY: join(folder, 'release'),
    ...Object.fromEntries(
      subgraphNames.map((name) => [
        `DATABASE_URL_${name.toUpperCase()}`,
        withoutCredentials(adminUrl, `first_${name}`),
      ]),
    ),
    ...{ OIDC_ISSUER: issuerUrl, OIDC_JWKS_URL: `${issuerUrl}/jwks.json` },
    ...{ PAYMENT_PLATFORM_URL: 'http://127.0.0.1:9', OIDC_LOGOUT_CLIENTS: 'portal' },
    // No scanner runs here.
    ...{ FILES_DIRECTORY: join(folder, 'files'), FILE_SCANNER: 'none' },
  } as Record<string, string>;
  write(
    'settings.env',
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  await shell(guide.before);
  production = {
    ...(parseEnv(readFileSync(join(folder, 'keys.env'), 'utf8')) as Record<string, string>),
    ...settings,
  };
  running = startCommand(['app/commands/start.ts'], production);
  undo.push(() => running.end());
  origin = await running.find(/(http:\/\/[\d.]+:\d+)\/graphql/);
  expect((await run(leader, 'Intake')).errors?.[0]?.extensions.code).toBe('CONSUMER_NOT_ATTESTED');
  told = await shell(guide.after);
}, 900_000);
afterAll(async () => {
  for (const work of undo.reverse()) await work();
}, 120_000);

interface Account {
  sub: string;
  kind: string;
  agency?: string;
  acr?: string;
  azp: string;
  scope: string;
  /** When the token was issued, in seconds; now unless said. */
  iat?: number;
}

/** What a client asks again: a machine that others use too answers late. */
const LATER = ['SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'OVERLOADED'];

/** A registered operation of the account's client, by its name, as a client asks. */
async function run(account: Account, name: string, variables: object = {}): Promise<GraphqlAnswer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask(account, name, variables);
    const code = answer.errors?.[0]?.extensions.code;
    if (!LATER.includes(String(code)) || tries > 60) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function ask(account: Account, name: string, variables: object) {
  return send(account, { documentId: findId(account, name), variables });
}

function findId(account: Account, name: string): string | undefined {
  const { operations, clients } = JSON.parse(
    readFileSync(join(folder, 'release', RELEASE_FILES.manifest), 'utf8'),
  ) as { operations: Record<string, { name: string }>; clients: Record<string, string[]> };
  return clients[account.azp]?.find((id) => operations[id]?.name === name);
}

/** What a replica answers; the first one unless another is said. */
async function send(account: Account, body: object, at = origin): Promise<GraphqlAnswer> {
  const { sub, iat, ...claims } = account;
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })
    .setSubject(sub)
    .setIssuer(production.OIDC_ISSUER ?? '')
    .setAudience('mot-lan')
    .setIssuedAt(iat)
    .setExpirationTime('5m')
    .sign(keyPair.privateKey);
  const answer = await fetch(`${at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as GraphqlAnswer;
}

const office = (sub: string): Account => ({
  ...{ sub, kind: 'GOVERNMENT_OFFICE', agency: 'G22', azp: 'government-office' },
  scope: 'directory:administer',
});
const officer = (sub: string): Account => ({
  ...{ sub, kind: 'OFFICER', agency: 'H15.50.05', azp: 'one-stop-dak-lak' },
  scope: 'dossier:read dossier:write dossier:handle person:verify',
});
const provincial = (sub: string): Account => ({
  ...{ sub, kind: 'ADMINISTRATOR', agency: 'H15', azp: 'agency-administration' },
  scope: 'directory:administer',
});

const leader = officer('leader');
const citizen: Account = {
  ...{ sub: 'citizen-hanh', kind: 'CITIZEN', acr: '2', azp: 'national-portal' },
  scope: 'person:read document:read dossier:read dossier:write prefill:read',
};

/** Asks until it is so: what the registers tell each other takes its time on a busy machine. */
async function until(
  again: () => Promise<GraphqlAnswer>,
  isSo: (answer: GraphqlAnswer) => boolean,
): Promise<GraphqlAnswer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await again();
    if (isSo(answer)) return answer;
    if (tries > 240 || answer.errors !== undefined) throw new Error(`it stays ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const expectHeld = (state: string) => (answer: GraphqlAnswer) =>
  answer.data?.prefill?.answer?.checklist?.[0]?.state === state;
let draft = '';

it('takes in what the guide names, by its commands', async () => {
  expect(told.match(/^[✓].*/gm)).toEqual([
    expect.stringContaining('4'),
    expect.anything(),
    expect.stringContaining('4 nhận'),
    expect.stringContaining('2 thêm'),
    expect.stringContaining('1 thêm'),
    expect.stringContaining('1 thêm'),
    expect.stringContaining('1 thêm'),
    expect.stringContaining('1 liên kết'),
    expect.anything(),
    expect.stringContaining('1 nhận'),
  ]);
  expect((await run(leader, 'Intake')).data).toMatchObject({ intake: { nodes: [] } });
  expect((await run(officer('nobody'), 'Intake')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
}, 300_000);

it('shows a citizen what came in of her, of whom and of what she acts for', async () => {
  expect((await run(citizen, 'MyPage')).data).toMatchObject({
    viewer: {
      person: { fullName: 'Trịnh Thị Hạnh', birthDate: '1990-02-03' },
      documents: { nodes: [{ title: 'Giấy khai sinh', number: '3/1990', state: 'VALID' }] },
    },
  });
  expect((await run(citizen, 'WhomIActFor')).data).toMatchObject({
    viewer: {
      person: { children: [{ fullName: 'Trịnh Gia Hân' }] },
      organizations: [{ name: 'Công ty TNHH Hoa Ban' }],
    },
  });
}, 300_000);

it('goes from a draft to a dossier that the head of unit has taken', async () => {
  const asked = { procedure: '7.900001', caseCode: 'GENERAL', channel: 'ONLINE', agency: 'H15.50.05' };
  const parties = [{ role: 'APPLICANT', viewer: true }];
  const open = () => run(citizen, 'OpenMyDraft', { input: { requestId: randomUUID(), ...asked, parties } });
  const isOpened = ({ data }: GraphqlAnswer) => data?.openDraftDossier?.__typename === 'DraftDossierOpened';
  draft = (await until(open, isOpened)).data.openDraftDossier.dossier.id;
  const form = await until(() => run(citizen, 'MyForm', { dossier: draft }), expectHeld('HELD'));
  expect(form.data.prefill.answer.checklist).toMatchObject([{ name: 'Giấy khai sinh', state: 'HELD' }]);
  // An imported procedure asks who applies, and everything of that is held.
  const values = form.data.prefill.answer.fields.map(({ key, value, answerKind }: Record<string, string>) => [
    key,
    answerKind,
    value,
  ]);
  expect(values).toEqual([
    ['applicantFullName', 'NAME', 'Trịnh Thị Hạnh'],
    ['applicantBirthDate', 'DAY', '1990-02-03'],
    ['applicantGender', 'CHOICE', 'FEMALE'],
    ['applicantPersonalNumber', 'PERSONAL_NUMBER', '066190555001'],
    ['applicantPermanentResidence', 'TEXT', expect.stringContaining('7 Lý Thường Kiệt')],
  ]);
  const second = (await open()).data.openDraftDossier.dossier.id;
  const { fields, seal } = (await run(citizen, 'MyForm', { dossier: second })).data.prefill.answer;
  const { keyId, payload, signature } = seal;
  const held = fields.filter(({ value }: { value: unknown }) => value !== null);
  const answers = held.map(({ key, value }: { key: string; value: string }) => ({ key, value }));
  const filing = { requestId: randomUUID(), dossier: second, seal: { keyId, payload, signature }, answers };
  const filed = await run(citizen, 'SubmitMyDossier', { input: filing });
  expect(filed.data.submitDossier).toMatchObject({ __typename: 'DossierFiled' });
  const [waiting] = (await run(leader, 'Intake')).data.intake.nodes;
  expect(waiting).toMatchObject({ id: second, channel: 'ONLINE', procedure: { code: '7.900001' } });
  const taking = { requestId: randomUUID(), dossier: second };
  expect((await run(leader, 'TakeDossier', { input: taking })).data.takeDossier).toMatchObject({
    __typename: 'DossierTaken',
  });
  expect((await run(citizen, 'MyDossier', { dossier: second })).data.dossier).toMatchObject({
    stage: 'FILED',
  });
}, 300_000);

it('lets a paper that is revoked, and a name that is corrected, reach whoever reads within seconds', async () => {
  expect(await shell(guide.later)).toContain('1 thu hồi');
  const form = await until(() => run(citizen, 'MyForm', { dossier: draft }), expectHeld('NOT_HELD'));
  expect(form.data.prefill.answer.checklist).toMatchObject([{ state: 'NOT_HELD', reason: 'REVOKED' }]);
  const [line = ''] = readFileSync(join(folder, 'people.jsonl'), 'utf8').split('\n');
  const corrected = { ...JSON.parse(line), version: 2, fullName: 'Trịnh Mỹ Hạnh' };
  write('people.jsonl', JSON.stringify(corrected));
  expect(await shell('npm run import:people -- "$DAY/people.jsonl"')).toContain('1 đính chính');
  const typed = { personalNumber: corrected.personalNumber, birthDate: corrected.birthDate };
  const verify = async (fullName: string) =>
    (await run(leader, 'VerifyPerson', { input: { ...typed, fullName } })).data.verifyPerson.outcome;
  expect([await verify('Trịnh Mỹ Hạnh'), await verify('Trịnh Thị Hạnh')]).toEqual(['MATCH', 'MISMATCH']);
  expect((await run(citizen, 'MyPage')).data.viewer.person.fullName).toBe('Trịnh Mỹ Hạnh');
}, 300_000);

describe('A second replica on the same databases', () => {
  let replica = '';
  beforeAll(async () => {
    const started = startCommand(['app/commands/start.ts'], production);
    undo.push(() => started.end());
    replica = await started.find(/(http:\/\/[\d.]+:\d+)\/graphql/);
  }, 300_000);
  const codeOf = (answer: GraphqlAnswer) => answer.errors?.[0]?.extensions.code;
  /** Until both replicas answer so. */
  const untilBoth = async (account: Account, body: object, isSo: (answer: GraphqlAnswer) => boolean) => {
    for (const at of [origin, replica]) {
      let answer = await send(account, body, at);
      for (let tries = 0; !isSo(answer) && tries < 240; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        answer = await send(account, body, at);
      }
      expect([at, isSo(answer), answer]).toEqual([at, true, answer]);
    }
  };

  it('runs what a client handed in once two administrators have approved it, as the first does, and stops with it', async () => {
    const document = 'query WhoAmI { viewer { id } }';
    const body = { documentId: idOf(normaliseDocument(parse(document))) };
    write('more.graphql', `# label: Xem tài khoản của chính mình\n${document}`);
    const handed =
      'npm run submit -- one-stop-dak-lak "$DAY/more.graphql" --hand-in --by "Nguyễn Văn Vận Hành"';
    expect(await shell(handed)).toContain('đã nộp');
    await untilBoth(leader, body, (answer) => codeOf(answer) === 'OPERATION_NOT_REGISTERED');
    const list = () => run(office('first'), 'ClientManifests', { client: 'one-stop-dak-lak', first: 20 });
    const isChecked = ({ data }: GraphqlAnswer) => data?.clientManifests.nodes[0]?.state === 'CHECKED';
    const [{ id: manifest, digest }] = (await until(list, isChecked)).data.clientManifests.nodes;
    for (const administrator of ['first', 'second']) {
      const input = { requestId: randomUUID(), manifest, digest };
      const { data } = await run(office(administrator), 'ApproveClientManifest', { input });
      expect(data.approveClientManifest.manifest.id).toBe(manifest);
    }
    await untilBoth(leader, body, ({ data }) => data?.viewer != null);
    const input = { requestId: randomUUID(), manifest, reason: 'Trang này không còn dùng' };
    await run(office('second'), 'SuspendClientManifest', { input });
    await untilBoth(leader, body, (answer) => codeOf(answer) === 'OPERATION_NOT_REGISTERED');
  }, 600_000);

  it('refuses whom the provider logged out at the first one, and takes who signs in again', async () => {
    const body = { documentId: findId(citizen, 'MyPage') };
    const before = Math.floor(Date.now() / 1000) - 60;
    await untilBoth(citizen, body, ({ data }) => data?.viewer != null);
    const token = await new SignJWT({ events: { 'http://schemas.openid.net/event/backchannel-logout': {} } })
      .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'logout+jwt' })
      .setSubject(citizen.sub)
      .setJti(randomUUID())
      .setIssuer(production.OIDC_ISSUER ?? '')
      .setAudience('portal')
      .setIssuedAt()
      .setExpirationTime('2m')
      .sign(keyPair.privateKey);
    const told = await fetch(`${origin}/oidc/backchannel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
    expect(told.status).toBe(200);
    await untilBoth({ ...citizen, iat: before }, body, (answer) => codeOf(answer) === 'UNAUTHENTICATED');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await untilBoth(citizen, body, ({ data }) => data?.viewer != null);
  }, 600_000);
});

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
