/**
 * The first day of an installation: the commands of the guide (docs/operating/first-day.md), word for word. Empty databases, keys of
 * its own, no seed, production, registered operations only.
 */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { idOf, normaliseDocument } from '../../kernel/domain/documents.ts';
import type { GraphqlAnswer } from '../support/ask.ts';
import { pdf } from '../support/files.ts';
import { startCommand } from '../support/processes.ts';
import { type Account, citizen, NewInstallation, officer, until } from './newInstallation.ts';

let installation: NewInstallation;
let told = '';

const leader = officer('leader');
const office = (sub: string): Account => ({
  ...{ sub, kind: 'GOVERNMENT_OFFICE', agency: 'G22', azp: 'government-office' },
  scope: 'directory:administer',
});
const provincial = (sub: string): Account => ({
  ...{ sub, kind: 'ADMINISTRATOR', agency: 'H15', azp: 'agency-administration' },
  scope: 'directory:administer',
});

const run = (account: Account, name: string, variables: object = {}) =>
  installation.run(account, name, variables);
const shell = (commands: string, variables?: Record<string, string>) =>
  installation.shell(commands, variables);

/** Starts a replica. @returns where it answers */
async function startReplica(): Promise<string> {
  const started = startCommand(['app/commands/start.ts'], installation.production);
  installation.undoLater(() => started.end());
  return started.find(/(http:\/\/[\d.]+:\d+)\/graphql/);
}

beforeAll(async () => {
  installation = await NewInstallation.open();
  await shell(installation.guide.before);
  installation.origin = await startReplica();
  expect((await run(leader, 'Intake')).errors?.[0]?.extensions.code).toBe('CONSUMER_NOT_ATTESTED');
  told = await shell(installation.guide.after);
}, 900_000);
afterAll(() => installation?.close(), 120_000);

const expectHeld = (state: string) => (answer: GraphqlAnswer) =>
  answer.data?.prefill?.answer?.checklist?.[0]?.state === state;
let draft = '';

/** Files a draft as it is prefilled: what is held stays as it is. */
async function file(dossier: string): Promise<GraphqlAnswer> {
  const { fields, seal } = (await run(citizen, 'MyForm', { dossier })).data.prefill.answer;
  const { keyId, payload, signature } = seal;
  const held = fields.filter(({ value }: { value: unknown }) => value !== null);
  const answers = held.map(({ key, value }: { key: string; value: string }) => ({ key, value }));
  const filing = { requestId: randomUUID(), dossier, seal: { keyId, payload, signature }, answers };
  return run(citizen, 'SubmitMyDossier', { input: filing });
}

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
  // The same block again, as somebody runs it whom one of its commands has failed.
  const again = await shell(installation.guide.after);
  expect(again.match(/^[!✗].*/gm)).toBeNull();
  expect(again.match(/0 thêm/g)?.length).toBe(4);
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
  const filed = await file(second);
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
  expect(await shell(installation.guide.later)).toContain('1 thu hồi');
  const form = await until(() => run(citizen, 'MyForm', { dossier: draft }), expectHeld('NOT_HELD'));
  expect(form.data.prefill.answer.checklist).toMatchObject([{ state: 'NOT_HELD', reason: 'REVOKED' }]);
  const [line = ''] = readFileSync(join(installation.folder, 'people.jsonl'), 'utf8').split('\n');
  const corrected = { ...JSON.parse(line), version: 2, fullName: 'Trịnh Mỹ Hạnh' };
  installation.write('people.jsonl', JSON.stringify(corrected));
  expect(await shell('npm run import:people -- "$DAY/people.jsonl"')).toContain('1 đính chính');
  const typed = { personalNumber: corrected.personalNumber, birthDate: corrected.birthDate };
  const verify = async (fullName: string) =>
    (await run(leader, 'VerifyPerson', { input: { ...typed, fullName } })).data.verifyPerson.outcome;
  expect([await verify('Trịnh Mỹ Hạnh'), await verify('Trịnh Thị Hạnh')]).toEqual(['MATCH', 'MISMATCH']);
  expect((await run(citizen, 'MyPage')).data.viewer.person.fullName).toBe('Trịnh Mỹ Hạnh');
}, 300_000);

it('takes the file of a paper that is held no more, sent by the commands of the guide, and files with it', async () => {
  const refused = await file(draft);
  expect(refused.data.submitDossier).toMatchObject({ __typename: 'PapersMissing' });
  const { checklist } = (await run(citizen, 'MyForm', { dossier: draft })).data.prefill.answer;
  installation.write('paper.pdf', pdf(300_000));
  const said = await shell(installation.guide.upload, {
    ...{ GRAPH: installation.origin, TOKEN: await installation.tokenOf(citizen) },
    ...{ DRAFT: draft, PAPER: checklist[0].code },
  });
  expect(said).toContain('UploadOpened');
  // Nobody looks for malware here.
  const files = () => run(citizen, 'DossierFiles', { dossier: draft });
  const sent = await until(files, ({ data }) => data?.dossier.uploads[0]?.state === 'NOT_SCANNED');
  expect(sent.data.dossier.uploads).toMatchObject([{ component: checklist[0].code, sizeBytes: 300_000 }]);
  expect((await file(draft)).data.submitDossier).toMatchObject({ __typename: 'DossierFiled' });
}, 300_000);

describe('A second replica on the same databases', () => {
  let replica = '';
  beforeAll(async () => {
    replica = await startReplica();
  }, 300_000);
  const codeOf = (answer: GraphqlAnswer) => answer.errors?.[0]?.extensions.code;
  /** Until both replicas answer so. */
  const untilBoth = async (account: Account, body: object, isSo: (answer: GraphqlAnswer) => boolean) => {
    for (const at of [installation.origin, replica]) {
      let answer = await installation.send(account, body, at);
      for (let tries = 0; !isSo(answer) && tries < 240; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        answer = await installation.send(account, body, at);
      }
      expect([at, isSo(answer), answer]).toEqual([at, true, answer]);
    }
  };

  it('runs what a client handed in once two administrators have approved it, as the first does, and stops with it', async () => {
    const document = 'query WhoAmI { viewer { id } }';
    const body = { documentId: idOf(normaliseDocument(parse(document))) };
    installation.write('more.graphql', `# label: Xem tài khoản của chính mình\n${document}`);
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
    const body = { documentId: installation.findId(citizen, 'MyPage') };
    const before = Math.floor(Date.now() / 1000) - 60;
    await untilBoth(citizen, body, ({ data }) => data?.viewer != null);
    const told = await fetch(`${installation.origin}/oidc/backchannel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: await installation.logoutTokenOf(citizen) }),
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
