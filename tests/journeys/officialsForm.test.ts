/** Officials give an imported procedure its form, by the registered operations of their desk; a portal files it; the next import keeps it. */
import { createHash, randomUUID } from 'node:crypto';
import { readSourceOperations } from '../../app/commands/operations.ts';
import type { CatalogueIntake } from '../../subgraphs/procedures/files/upstream/port.ts';
import { codeOf, makeRecord, takeIn, tellLine, toLines, writeFile } from '../procedures/import/records.ts';
import { handInForCatalogue } from '../support/catalogueFiles.ts';
import { fileRequest, pdf } from '../support/files.ts';
import { fileEveryCase, openForPortal, runAs, runAsPortal } from '../support/portal.ts';
import type { ShownField } from '../support/portalForm.ts';
import type { System } from '../support/system.ts';

const CODE = codeOf(950);
const AGENCY = 'H15.50.05';
const IN_FORCE = '2026-11-22';
const KENH = [
  { KENH: '2', THOIGIAN: [{ THOIGIANGIAIQUYET: '5', DONVITINH: 'Ngày làm việc', PHILEPHI: [] }] },
];
const record = (more: object = {}) =>
  makeRecord(CODE, { COQUANCONGBO: 'G01', CACHTHUCTHUCHIEN: KENH, ...more });

const ask = (key: string, concept: string, more: object = {}) => ({
  ...{ key, label: `Câu ${key}`, role: 'APPLICANT', concept, required: true },
  ...more,
});
const NAME = ask('name', 'FULL_NAME', { binding: 'APPLICANT.Person.fullName', section: 'Người nộp' });
const PARTS = { section: 'Nội dung' };
/** One question of each kind of answer that somebody types. */
const QUESTIONS = [
  NAME,
  ask('cage', 'YES_NO', { ...PARTS, help: 'Chuồng có mái che.' }),
  ask('cageArea', 'NUMBER', {
    ...PARTS,
    condition: { question: 'cage', values: ['YES'] },
    limits: { least: 2.5, most: 40 },
  }),
  ask('whyNoCage', 'REASON', { ...PARTS, condition: { question: 'cage', values: ['NO'] } }),
  ask('province', 'CHOICE', { ...PARTS, codeList: { list: 'UNITS_34', kind: 'PROVINCE' } }),
  ask('colour', 'CHOICE', { ...PARTS, choices: ['Xám', 'Trắng'] }),
  ask('since', 'PERIOD_BOUND', { ...PARTS, limits: { earliest: '2026-01-01', latest: '2026-12-31' } }),
  ask('licence', 'OTHER', { ...PARTS, limits: { minLength: 6, maxLength: 8, pattern: 'CODE' } }),
  ask('price', 'AMOUNT', { ...PARTS, limits: { most: 500_000 } }),
  ask('pigeons', 'REQUESTED_COPIES', PARTS),
  ask('neighbour', 'PERSON', PARTS),
  ask('place', 'ADDRESS', PARTS),
  ask('photo', 'FILE', PARTS),
  ask('spouse', 'REASON', { ...PARTS, condition: { roleAbsent: 'APPLICANT' } }),
];
/** What was signed, and the form that it brings: both are files. */
const SIGNED = pdf(300_000);
const FORM = pdf(5_000);
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const TEMPLATE = { name: 'Mẫu 01.pdf', sha256: sha(FORM) };
const contentWith = (questions: readonly object[], template: object = {}) => ({
  ...{ code: CODE, name: `Cấp giấy phép nuôi chim câu số ${CODE}`, field: 'Hộ tịch', tiers: ['COMMUNE'] },
  audiences: ['Công dân Việt Nam'],
  channels: [{ channel: 'ONLINE', timeLimits: [{ value: 5, unit: 'WORKING_DAY' }], fees: [] }],
  cases: [
    {
      ...{ code: 'GENERAL', name: 'Trường hợp chung', roles: [{ role: 'APPLICANT', required: true }] },
      questions,
      ...template,
      components: [
        {
          ...{ code: 'CHUONG', name: 'Giấy xác nhận có chuồng', kind: 'SUBMIT', role: 'APPLICANT' },
          ...{ originals: 1, copies: 0, noEvidenceReason: 'PRIVATE_DOCUMENT', ...template },
        },
      ],
    },
  ],
  ...{ results: [], legalBasis: [], competentAgency: 'Ủy ban nhân dân cấp xã' },
  steps: [{ steps: ['Nộp hồ sơ.'] }],
});

const desk = readSourceOperations().filter(({ client }) => client === 'national-database');
let system: System;
let decision = '';
let draft = '';
beforeAll(async () => {
  system = await openForPortal();
  await take(record());
}, 120_000);
afterAll(() => system?.close());

async function take(one: object) {
  const database = system.test.house.get('procedures').database;
  const day = '2026-11-20';
  const taken = await takeIn(database, writeFile(toLines([one])), { day, source: 'pigeons' });
  await system.test.house.settle();
  return taken.lines.map(tellLine);
}

async function run(persona: string, name: string, variables: object) {
  const { document } = desk.find((operation) => operation.name === name) ?? {};
  if (document === undefined) throw new Error(`${name} is not registered for the desk`);
  const { data, errors } = await system.ask(persona, document, variables);
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  return Object.values(data)[0] as any;
}
const change = (persona: string, name: string, input: object) =>
  run(persona, name, { input: { requestId: randomUUID(), ...input } });
const signed = (number: string) => ({
  ...{ authority: 'G01', number, decidedOn: '2026-11-21', effectiveOn: IN_FORCE, kind: 'PROCEDURES' },
  file: { sha256: sha(SIGNED) },
  annex: [{ code: CODE, name: contentWith([]).name, change: 'AMENDED' }],
});
const register = async (persona: string, number: string): Promise<string> =>
  (await change(persona, 'RegisterDecision', signed(number))).decision.id;
const enter = (questions: readonly object[]) =>
  change('thu', 'EnterProcedure', {
    ...{ agency: 'G01', decision, inForceFrom: IN_FORCE },
    content: contentWith(questions),
  });
const problemsOf = async () =>
  (await run('thu', 'ProcedureDraft', { id: draft })).problems.map(
    ({ kind, subject }: { kind: string; subject: string }) => `${kind} ${subject}`,
  );

describe('Officials who give an imported procedure its form', () => {
  it('are told of a form that nobody could fill when they enter it, and it is not kept', async () => {
    decision = await register('trang', '950/QĐ-BCA');
    const wrong = [
      ask('a', 'OTHER', { condition: { question: 'b' } }),
      ask('b', 'OTHER', { limits: { minLength: 3, maxLength: 2 } }),
      ask('c', 'YES_NO', { limits: { maxLength: 2 } }),
      ask('c', 'OTHER', { condition: { question: 'c', values: ['MAYBE'] } }),
    ];
    const answer = await enter(wrong);
    expect(answer.__typename).toBe('PublicationRefused');
    expect(answer.problems.map(({ kind, subject }: Record<string, string>) => `${kind} ${subject}`)).toEqual([
      'CONDITION_ON_MISSING_QUESTION a',
      'LIMITS_CONTRADICT b',
      'LIMITS_OF_ANOTHER_KIND c',
      'QUESTION_KEY_TWICE c',
      'CONDITION_NEVER_HOLDS c',
    ]);
    const both = ask('a', 'CHOICE', { choices: ['x'], codeList: { list: 'FIELD' } });
    const none = ask('b', 'CHOICE', { codeList: { list: 'UNITS_34', kind: 'DISTRICT' } });
    const path = (index: number) => `content.cases.0.questions.${index}.codeList`;
    expect(await enter([both])).toMatchObject({ __typename: 'InputMalformed', fields: [path(0)] });
    expect(await enter([NAME, none])).toMatchObject({ __typename: 'InputMalformed', fields: [path(1)] });
    const open = await run('thu', 'ProcedureDrafts', { agency: 'G01', first: 100 });
    expect(open.nodes.filter(({ code }: { code: string }) => code === CODE)).toEqual([]);
  });

  it('read the verdict of the linter before anybody checks, and amend what the state can answer', async () => {
    const { binding: _binding, ...unbound } = NAME as typeof NAME & { binding: string };
    draft = (await enter([unbound, ...QUESTIONS.slice(1)])).draft.id;
    expect(await problemsOf()).toEqual(['UNBOUND_THOUGH_ANSWERED name']);
    const input = { requestId: randomUUID(), draft, decision, inForceFrom: IN_FORCE };
    await run('thu', 'AmendDraft', { input: { ...input, content: contentWith(QUESTIONS) } });
    expect(await problemsOf()).toEqual([]);
    const [one] = (await run('thu', 'ProcedureDraft', { id: draft })).content.cases;
    expect(one.questions[4]).toMatchObject({
      codeList: { list: 'UNITS_34', kind: 'PROVINCE', asOf: IN_FORCE },
      section: { heading: 'Nội dung', order: 2 },
    });
    expect(one.questions[4].choices).toHaveLength(34);
  });

  it('compare two hands: who entered the draft enters no annex, and an annex of their own is compared with no draft of theirs', async () => {
    const again = await change('thu', 'RegisterDecision', signed('951/QĐ-BCA'));
    expect(again).toMatchObject({ __typename: 'FourEyesRequired' });
    const other = { ...signed('952/QĐ-BCA'), annex: [] };
    const own = (await change('thu', 'RegisterDecision', other)).decision.id;
    const input = { draft, inForceFrom: IN_FORCE, content: contentWith(QUESTIONS) };
    await change('thu', 'AmendDraft', { ...input, decision: own });
    expect(await change('trang', 'CompareDraft', { draft })).toMatchObject({
      __typename: 'FourEyesRequired',
      message: expect.stringContaining('hai cán bộ khác nhau'),
    });
    expect(await change('thu', 'AmendDraft', { ...input, decision })).toMatchObject({
      __typename: 'DraftMoved',
    });
  });

  it('give its form as a file that they have handed in, and as no other', async () => {
    const content = contentWith(QUESTIONS, { template: TEMPLATE });
    const input = { draft, decision, inForceFrom: IN_FORCE, content };
    const paths = ['content.cases.0.template', 'content.cases.0.components.0.template'];
    expect(await change('thu', 'AmendDraft', input)).toMatchObject({ fields: paths });
    const file = { bytes: FORM, name: 'mau-01.pdf' };
    expect((await handInForCatalogue(system, 'thu', file)).sha256).toBe(TEMPLATE.sha256);
    // What another agency has handed in is not theirs to give.
    const other = { ...contentWith([NAME], { template: TEMPLATE }), code: codeOf(951) };
    expect(
      await change('linh', 'EnterProcedure', { agency: 'G15', inForceFrom: IN_FORCE, content: other }),
    ).toMatchObject({ __typename: 'InputMalformed', fields: paths });
    expect(await change('thu', 'AmendDraft', input)).toMatchObject({ __typename: 'DraftMoved' });
    const [one] = (await run('thu', 'ProcedureDraft', { id: draft })).content.cases;
    const known = { ...TEMPLATE, mediaType: 'application/pdf', sizeBytes: FORM.length, url: null };
    expect([one.template, one.components[0].template]).toEqual([known, known]);
    expect((await fileRequest(system, null, `/catalogue/files/${TEMPLATE.sha256}`)).status).toBe(404);
  });

  it('publish it by four eyes under a decision whose signed file is here, and a portal draws and files it', async () => {
    for (const [persona, step] of [
      ['trang', 'CompareDraft'],
      ['quan', 'ApproveDraft'],
    ] as const)
      expect(await change(persona, step, { draft })).toMatchObject({ __typename: 'DraftMoved' });
    expect(await change('ngoc', 'PublishProcedure', { draft })).toMatchObject({
      ...{ __typename: 'DecisionFileMissing', sha256: sha(SIGNED) },
      message: expect.stringContaining('tệp'),
    });
    await handInForCatalogue(system, 'trang', { bytes: SIGNED, name: '950-QĐ-BCA.pdf' });
    const shown = () => runAs(system, 'public', 'lan', 'PublicationDecision', { id: decision });
    expect(await change('ngoc', 'PublishProcedure', { draft })).toMatchObject({ __typename: 'DraftMoved' });
    expect((await shown()).file).toEqual({
      ...{ address: null, sha256: sha(SIGNED), name: null, mediaType: null, sizeBytes: null, url: null },
    });
    expect(await change('ngoc', 'PubliciseProcedure', { draft })).toMatchObject({ __typename: 'DraftMoved' });
    expect((await shown()).file).toMatchObject({
      ...{ name: '950-QĐ-BCA.pdf', sizeBytes: SIGNED.length, url: `/catalogue/files/${sha(SIGNED)}` },
    });
    await system.test.house.settle();
    const [ending] = await fileEveryCase(system, CODE, AGENCY);
    expect(ending?.outcome).toBe('DossierFiled');
    const kinds = (ending?.fields ?? []).map(({ key, answerKind, state }) => `${key} ${answerKind} ${state}`);
    expect(kinds).toEqual(expect.arrayContaining(['name NAME HELD', 'cage YES_NO NOT_HELD']));
    expect(kinds.at(-1)).toBe('spouse TEXT NOT_APPLICABLE');
  });

  it('show everybody the signed file and the form, unchanged and for ever', async () => {
    const [one] = (await runAsPortal(system, 'lan', 'PortalProcedure', { code: CODE })).cases;
    const url = `/catalogue/files/${TEMPLATE.sha256}`;
    expect(one.template).toEqual({ ...TEMPLATE, sizeBytes: FORM.length, url });
    expect(one.components[0].template).toEqual(one.template);
    for (const [path, bytes] of [
      [url, FORM],
      [`/catalogue/files/${sha(SIGNED)}`, SIGNED],
    ] as const) {
      const read = await fetch(`${system.origin}${path}`);
      expect(Object.fromEntries(read.headers)).toMatchObject({
        ...{ 'content-type': 'application/pdf', etag: `"${sha(bytes)}"` },
        ...{
          'content-length': String(bytes.length),
          'content-security-policy': "default-src 'none'; sandbox",
        },
        'cache-control': 'public, max-age=31536000, immutable',
      });
      expect(sha(Buffer.from(await read.arrayBuffer()))).toBe(sha(bytes));
    }
    const again = await fetch(`${system.origin}${url}`, {
      headers: { 'if-none-match': `"${TEMPLATE.sha256}"` },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await fetch(`${system.origin}${url}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(FORM.length)]);
    expect((await fetch(`${system.origin}${url}`, { method: 'PUT' })).status).toBe(405);
    for (const other of ['0'.repeat(64), 'F'.repeat(64), 'x'])
      expect((await fetch(`${system.origin}/catalogue/files/${other}`)).status).toBe(404);
  });

  it('have every answer judged by the form: each problem with its code and the key of its question', async () => {
    const parties = [{ role: 'APPLICANT', viewer: true }];
    const opened = await runAsPortal(system, 'lan', 'OpenMyDraft', {
      input: {
        ...{ requestId: randomUUID(), procedure: CODE, caseCode: 'GENERAL', channel: 'ONLINE' },
        ...{ agency: AGENCY, parties },
      },
    });
    const dossier = opened.dossier.id;
    const { fields, seal } = (await runAsPortal(system, 'lan', 'MyForm', { dossier })).answer;
    const name = fields.find(({ key }: ShownField) => key === 'name').value;
    const submit = (answers: Record<string, string>) =>
      runAsPortal(system, 'lan', 'SubmitMyDossier', {
        input: {
          ...{ requestId: randomUUID(), dossier },
          seal: { keyId: seal.keyId, payload: seal.payload, signature: seal.signature },
          answers: Object.entries({ name, ...answers }).map(([key, value]) => ({ key, value })),
        },
      });
    const few = { cage: 'Không' };
    // Without a cage nobody is asked how large it is, and everybody why there is none.
    expect((await submit(few)).keys).toEqual(expect.arrayContaining(['whyNoCage', 'photo']));
    expect((await submit(few)).keys).not.toContain('cageArea');
    const refused = await submit({
      ...{ cage: 'NO', cageArea: '3', whyNoCage: 'Thả tự do', province: 'Sao Hỏa', colour: 'trắng' },
      ...{ since: '31/12/2025', licence: 'AB/1', price: '600.000', pigeons: '2', neighbour: 'Hoa' },
      ...{ place: '1 Lê Lợi, Tỉnh Đắk Lắk', photo: 'e'.repeat(64) },
    });
    const told = refused.problems.map(({ key, code }: Record<string, string>) => `${key} ${code}`);
    expect(told).toEqual([
      ...['cageArea NOT_ASKED', 'province WRITING', 'since TOO_LOW', 'licence TOO_SHORT'],
      ...['price TOO_HIGH', 'neighbour WRITING', 'photo NOT_UPLOADED'],
    ]);
  });

  it('keep their questions when a newer record comes in, or the old one is read again, which is told', async () => {
    expect(await take(record({ YEUCAU: 'Có chuồng.' }))).toEqual(['REFUSED | PUBLISHED_HERE']);
    const database = system.test.house.get('procedures').database;
    const how = { day: '2026-11-20', source: 'pigeons', reread: true };
    const { lines } = await takeIn(database, null, how);
    expect(lines.map(({ outcome }) => outcome)).not.toContain('ACCEPTED');
    await system.test.house.settle();
    const [ending] = await fileEveryCase(system, CODE, AGENCY);
    expect(ending?.fields.map(({ key }) => key)).toEqual(QUESTIONS.map(({ key }) => key));
    expect(ending?.outcome).toBe('DossierFiled');
  });

  it('confirm, two of them, what the state holds in the place of a paper: who holds it is not asked for the paper', async () => {
    const parties = [{ role: 'APPLICANT', viewer: true }];
    const paper = async () => {
      const { dossier } = await runAsPortal(system, 'lan', 'OpenMyDraft', {
        input: {
          ...{ requestId: randomUUID(), procedure: CODE, caseCode: 'GENERAL', channel: 'ONLINE' },
          ...{ agency: AGENCY, parties },
        },
      });
      const { answer } = await runAsPortal(system, 'lan', 'MyForm', { dossier: dossier.id });
      return answer.checklist.find(({ code }: { code: string }) => code === 'CHUONG').state;
    };
    const confirm = (persona: string) =>
      change(persona, 'ConfirmMapping', {
        ...{ procedure: CODE, component: 'CHUONG', resultType: 'KQ.G15.000031' },
        basis: 'Nghị quyết 66.7/2025/NQ-CP; Cơ sở dữ liệu hộ tịch',
      });
    expect(await confirm('trang')).toMatchObject({ __typename: 'MappingProposed' });
    await system.test.house.settle();
    expect(await paper()).not.toBe('HELD');
    expect(await confirm('trang')).toMatchObject({ __typename: 'FourEyesRequired' });
    expect(await confirm('quan')).toMatchObject({ __typename: 'MappingDecided' });
    await system.test.house.settle();
    expect(await paper()).toBe('HELD');
  });

  it('have neither file shown any more once malware is found in them, and what they decided stays', async () => {
    const intake = system.test.upstreams.get('procedures') as CatalogueIntake;
    intake.scanner = { scan: async () => 'Test-Signature' };
    await system.test.house.get('procedures').work();
    intake.scanner = null;
    const [one] = (await runAsPortal(system, 'lan', 'PortalProcedure', { code: CODE })).cases;
    expect(one.template).toMatchObject({ sha256: TEMPLATE.sha256, url: null });
    const { file } = await runAs(system, 'public', 'lan', 'PublicationDecision', { id: decision });
    expect(file).toMatchObject({ sha256: sha(SIGNED), name: null, url: null });
    for (const bytes of [FORM, SIGNED])
      expect((await fileRequest(system, null, `/catalogue/files/${sha(bytes)}`)).status).toBe(404);
  });
});
