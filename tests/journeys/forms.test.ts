/** PRE-1, PRE-2, MS-21, ACC-8, ACC-9, REL-4, POP-7: a form of every kind, filled over HTTP for the people it is about. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ProcedureContent } from '../../schema/content.ts';
import { signSeal } from '../../subgraphs/dossiers/rules/seal.ts';
import { castOrganizations } from '../../subgraphs/nation/cast-organizations.ts';
import { getCastCitizen } from '../../subgraphs/nation/nation.ts';
import { testKeys } from '../support/house.ts';
import { findExample, openSystem, type System } from '../support/system.ts';

interface Field {
  key: string;
  state: string;
  reason: string | null;
  value: string | null;
  provenance: { register: string } | null;
}
interface Paper {
  code: string;
  state: string;
  reason: string | null;
}
interface Seal {
  keyId: string;
  payload: string;
  signature: string;
}
interface Answer {
  fields: Field[];
  checklist: Paper[];
  remaining: { subject: string; kind: string }[];
  seal: Seal | null;
}
type Party = { role: string } & Record<string, unknown>;
interface Form {
  code: string;
  caseCode: string;
  /** Who opens it: Minh at his counter, or a citizen online. */
  by: string;
  parties: Party[];
}

const typed = (role: string, key: string): Party => {
  const { personalNumber, oldNumber, fullName, birthDate } = getCastCitizen(key);
  return { role, person: { personalNumber: personalNumber ?? oldNumber, fullName, birthDate } };
};
/** "ROLE:key" for everybody the form is about. */
const form = (code: string, caseCode: string, ...people: string[]): Form => ({
  code,
  caseCode,
  by: 'minh',
  parties: people.map((text) => {
    const [role = '', key = ''] = text.split(':');
    return typed(role, key);
  }),
});
const suspension = (by: string): Form => ({
  code: '2.002029',
  caseCode: 'SUSPEND',
  by,
  parties: [
    { role: 'ORGANIZATION', organizationTaxNumber: castOrganizations[0]?.taxNumber },
    { role: 'APPLICANT', viewer: true },
  ],
});

const seedOf = ({ code, caseCode }: Form) => {
  const file = new URL(`../../subgraphs/procedures/database/seed/procedures/${code}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as ProcedureContent;
  const found = cases.find((candidate) => candidate.code === caseCode);
  if (found === undefined) throw new Error(`no case ${caseCode} of ${code}`);
  return found;
};
/** The register that owns what a question is bound to. */
const registerOf = (binding: string | null | undefined): string | undefined =>
  binding == null ? undefined : binding.split('.')[1] === 'Person' ? 'POPULATION' : 'WAREHOUSE';

const OPEN =
  'mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename ... on DraftDossierOpened { dossier { id } } ... on Refusal { message } } }';
const PREFILL = `query ($dossier: ID!) { prefill(dossier: $dossier) { __typename
  ... on PersonNotVerified { roles } ... on Refusal { message }
  ... on Prefill { answer { __typename ... on PrefillAnswer {
    fields { key state reason value provenance { register } } checklist { code state reason }
    remaining { subject kind } seal { keyId payload signature } } } } } }`;

/** A form, the values that its people are known by, and the papers still asked: all others are held or need not be brought. */
type Row = [name: string, form: Form, values: Record<string, string>, papers: string[]];
const rows: Row[] = [
  [
    'birth registration',
    form('1.001193', 'BIRTH_IN_COUNTRY', 'APPLICANT:oanh', 'MOTHER:oanh', 'FATHER:phuc'),
    {
      motherFullName: 'Dương Thị Oanh',
      fatherPersonalNumber: '966087000401',
      marriageCertificateNumber: '83/2014',
      marriageRegistrationPlace: 'Phường Diên Hồng, Thành phố Pleiku, Tỉnh Gia Lai',
    },
    ['03', '05', '06', '07'],
  ],
  [
    'marriage',
    form('1.000894', 'BOTH_RESIDENT', 'APPLICANT:chi', 'SPOUSE:dung'),
    { applicantFullName: 'Lê Thị Kim Chi', applicantMaritalStatus: 'SINGLE', spouseBirthDate: '1995-04-22' },
    ['03', '04', '05', '07', '08'],
  ],
  [
    'guardianship',
    form('1.004837', 'APPOINTED', 'APPLICANT:son', 'GUARDIAN:son', 'CHILD:tam'),
    { guardianFullName: 'Vũ Đức Sơn', childFullName: 'Vũ Minh Tâm', childPersonalNumber: '966214000405' },
    ['03', '04', '05', '06'],
  ],
  [
    'death registration',
    form('1.000656', 'GENERAL', 'APPLICANT:hanh', 'DECEASED:nam'),
    {
      applicantFullName: 'Đặng Thị Hạnh',
      deceasedFullName: 'Trịnh Văn Nam',
      deceasedDeathDate: '2026-04-03',
    },
    ['03', '05', '06', '07'],
  ],
  [
    'criminal record',
    form('3.000333', 'SELF', 'APPLICANT:lan', 'FATHER:lan-father', 'MOTHER:lan-mother', 'SPOUSE:hung'),
    {
      applicantOldIdentityNumber: '990000101',
      motherFullName: 'Lê Thị Hiền',
      spousePersonalNumber: '966091000102',
    },
    ['04'],
  ],
  [
    'poor household',
    form('1.011606', 'HOUSEHOLD_REQUEST', 'APPLICANT:bao'),
    { applicantBirthDate: '1951', applicantEthnicity: 'Ê Đê', applicantRelationToHouseholdHead: 'Chủ hộ' },
    [],
  ],
  [
    'exchange of a land certificate',
    form('1.012783', 'INDIVIDUAL', 'APPLICANT:lan-father'),
    {
      certificateNumber: 'ZZ 900103',
      certificateIssuedOn: '2025-10-06',
      parcelNumber: '87',
      areaSquareMetres: '142.5',
    },
    ['03'],
  ],
  [
    'residence from a merged province',
    form('1.004222', 'OWN_DWELLING', 'APPLICANT:mai'),
    {
      applicantPermanentResidence: '9 Trần Hưng Đạo, Phường 1, Thành phố Tuy Hoà, Tỉnh Phú Yên',
      applicantHometown: 'Tỉnh Phú Yên',
    },
    ['02', '03', '04', '05'],
  ],
  [
    'suspension of an enterprise, for who represents it',
    suspension('vinh'),
    {
      organizationOrganizationName: 'Công ty TNHH MTV Hoa Sen Tây Nguyên',
      organizationTaxNumber: '9900000104',
      organizationEstablishmentDate: '2018-03-15',
      organizationHeadquarters: '18 Nguyễn Tất Thành, Phường Buôn Ma Thuột, Tỉnh Đắk Lắk',
      organizationLegalRepresentative: 'Đinh Công Vinh',
      applicantPersonalNumber: '966085000501',
    },
    ['02', '06', '07', '08', '09'],
  ],
];
const getForm = (name: string): Form => {
  const row = rows.find(([candidate]) => candidate === name);
  if (row === undefined) throw new Error(`no form ${name}`);
  return row[1];
};
const HELD = '... on AlreadyHeld { component answeredBy }';
const UPLOAD = `mutation ($input: RecordUploadInput!) { answer: recordUpload(input: $input) { __typename ${HELD} } }`;
const SUPPLEMENT = `mutation ($input: RequestSupplementInput!) { answer: requestSupplement(input: $input) { __typename ${HELD} } }`;
const SUBMIT = `mutation ($input: SubmitDossierInput!) { answer: submitDossier(input: $input) { __typename
  ... on PrefillExpired { refreshWith } ... on PrefillForOtherVersion { refreshWith } } }`;

let system: System;
beforeAll(async () => {
  system = await openSystem();
}, 120_000);
afterAll(() => system?.close());

const inputOf = ({ code, caseCode, by, parties }: Form) => ({
  requestId: randomUUID(),
  procedure: code,
  caseCode,
  parties,
  ...(by === 'minh' ? { channel: 'COUNTER' } : { channel: 'ONLINE', agency: 'H15.50.05' }),
});
const open = async (by: string, input: object) =>
  (await system.ask(by, OPEN, { input })).data.openDraftDossier;

async function prefill(asked: Form): Promise<{ dossier: string; outcome: Answer; data: unknown }> {
  const dossier = (await open(asked.by, inputOf(asked))).dossier.id as string;
  const { data, errors } = await system.ask(asked.by, PREFILL, { dossier });
  expect(errors).toBeUndefined();
  return { dossier, outcome: data.prefill.answer, data: data.prefill };
}
const fieldOf = ({ fields }: Answer, key: string) => fields.find((field) => field.key === key);
const paperOf = ({ checklist }: Answer, number: string) =>
  checklist.find(({ code }) => code.endsWith(`-${number}`));

describe('A form, filled for all the people it is about', () => {
  it.each(rows)(
    '%s: each question once, from the register that owns it',
    async (_name, asked, values, papers) => {
      const { outcome } = await prefill(asked);
      const { questions } = seedOf(asked);
      expect(outcome.fields.map(({ key, provenance }) => [key, provenance?.register])).toEqual(
        questions.map(({ key, binding }) => [key, registerOf(binding)]),
      );
      for (const [key, value] of Object.entries(values)) expect(fieldOf(outcome, key)?.value).toBe(value);
      expect(outcome.seal).not.toBeNull();
      // A value known in part is shown, and the rest of it asked.
      const open = outcome.fields.filter(({ value, state }) => value === null || state === 'PARTIAL');
      const prefix = `${asked.code}-${asked.caseCode}-`;
      expect(outcome.remaining.map(({ subject }) => subject)).toEqual([
        ...open.map(({ key }) => key),
        ...papers.map((number) => prefix + number),
      ]);
    },
  );

  it('asks Oanh about the child, whom no register knows, and not for the marriage certificate that is held', async () => {
    const { outcome } = await prefill(getForm('birth registration'));
    const child = outcome.remaining.map(({ subject }) => subject).filter((key) => key.startsWith('child'));
    expect(child.map((key) => key.slice('child'.length))).toEqual([
      'Name',
      'BirthDate',
      'Gender',
      'Ethnicity',
      'Nationality',
      'BirthPlace',
      'Hometown',
    ]);
    expect(paperOf(outcome, '04')).toMatchObject({ state: 'HELD' });
  });

  it('tells the marital status certificates as the warehouse holds them: one run out, one never given', async () => {
    const { outcome } = await prefill(getForm('marriage'));
    expect(paperOf(outcome, '03')).toMatchObject({ state: 'EXPIRED' });
    expect(paperOf(outcome, '04')).toMatchObject({ state: 'NOT_HELD', reason: 'NO_RECORD' });
  });

  it('keeps the unit of the address of Mai in the table it was written in', async () => {
    const { dossier } = await prefill(getForm('residence from a merged province'));
    const document =
      'query ($id: ID!) { dossier(id: $id) { parties { person { permanentResidence { unitCode vintage } } } } }';
    const { data } = await system.ask('minh', document, { id: dossier }, { 'access-dossier': dossier });
    expect(data.dossier.parties).toEqual([
      { person: { permanentResidence: { unitCode: '22015', vintage: '63' } } },
    ]);
  });

  it('knows the decision on the household of Bảo until it runs out, at the end of 2026', async () => {
    const { outcome } = await prefill(getForm('poor household'));
    const valid = Date.now() < Date.parse('2027-01-01T00:00:00+07:00');
    const held = { state: valid ? 'HELD' : 'EXPIRED', value: valid ? 'Hộ cận nghèo' : null };
    expect(fieldOf(outcome, 'previousCategory')).toMatchObject(held);
  });

  it('gives Xuân, who represents the enterprise no longer, nothing of it', async () => {
    const { data } = await prefill(suspension('xuan'));
    expect(data).toEqual({
      __typename: 'PersonNotVerified',
      roles: ['ORGANIZATION'],
      message: expect.any(String),
    });
  });
});

describe('A refusal that names an operation', () => {
  const runs = async (by: string, operation: string, dossier: string) => {
    const answer = await system.ask(by, operation, {}, { 'access-dossier': dossier });
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  it.each(rows)('%s: whoever is told that a paper is held can read it', async (_name, asked) => {
    const { dossier, outcome } = await prefill(asked);
    for (const { code } of outcome.checklist.filter(({ state }) => state === 'HELD')) {
      const input = { requestId: randomUUID(), dossier, component: code, sha256: 'a'.repeat(64) };
      const { answer } = (await system.ask(asked.by, UPLOAD, { input })).data;
      expect(answer).toMatchObject({ __typename: 'AlreadyHeld', component: code });
      const { document } = await runs(asked.by, answer.answeredBy, dossier);
      expect(document).toMatchObject({ state: 'VALID', title: expect.any(String) });
    }
  });

  it.each([
    ['PrefillExpired', { fileBefore: '2026-01-01T00:00:00.000Z' }],
    ['PrefillForOtherVersion', { case: 'JOIN_FAMILY' }],
  ])('%s: the operation gives a fresh seal', async (refusal, changes) => {
    const { dossier, outcome } = await prefill(getForm('residence from a merged province'));
    const seal = signSeal(testKeys, { ...JSON.parse(outcome.seal?.payload ?? ''), ...changes });
    const input = { requestId: randomUUID(), dossier, seal, answers: [] };
    const { answer } = (await system.ask('minh', SUBMIT, { input })).data;
    expect(answer.__typename).toBe(refusal);
    const fresh = await runs('minh', answer.refreshWith, dossier);
    expect(fresh.prefill.answer.seal.signature).toEqual(expect.any(String));
  });

  it('once filed: an officer who asks for a supplement that is held can read it', async () => {
    for (const key of ['open-draft', 'prefill', 'submit']) await system.run(key);
    const dossier = system.captured.filed as string;
    const components = ['1.004222-JOIN_FAMILY-02'];
    const input = { requestId: randomUUID(), dossier, components, reason: 'Cần giấy khai sinh.' };
    const { answer } = (await system.ask('minh', SUPPLEMENT, { input })).data;
    expect(answer.__typename).toBe('AlreadyHeld');
    expect((await runs('minh', answer.answeredBy, dossier)).document).toMatchObject({ number: '118/1994' });
  });
});

describe('What was refused', () => {
  it('is in the log of the person concerned: which agency, why, and what in Vietnamese words', async () => {
    const { dossier } = await prefill(getForm('criminal record'));
    await system.ask('phong', PREFILL, { dossier });
    await system.ask('phong', 'query ($id: ID!) { dossier(id: $id) { stage } }', { id: dossier });
    await system.test.house.settle();
    const { data } = await system.ask('lan', findExample('access-log').document);
    const denied = data.viewer.person.accessLog.nodes.filter(
      (entry: { outcome: string }) => entry.outcome === 'DENIED',
    );
    for (const label of ['Dữ liệu điền sẵn vào tờ khai', 'Hồ sơ thủ tục hành chính'])
      expect(denied).toContainEqual(
        expect.objectContaining({
          role: 'OFFICER',
          agency: { name: 'Ủy ban nhân dân phường Tân Lập' },
          purpose: 'Giải quyết thủ tục hành chính',
          fields: [label],
        }),
      );
  });

  it('opens nothing for Tuấn, whose system is attested no longer', async () => {
    const { __typename, dossier } = await open('tuan', inputOf(getForm('marriage')));
    expect([__typename, dossier]).toEqual(['ConsumerNotAttested', undefined]);
  });

  it('is not what a repeated request meets: one requestId is one dossier, and one content', async () => {
    const input = inputOf(getForm('marriage'));
    const first = await open('minh', input);
    expect(first.__typename).toBe('DraftDossierOpened');
    expect(await open('minh', input)).toEqual(first);
    expect((await open('minh', { ...input, channel: 'POST' })).__typename).toBe('RequestIdReused');
  });
});
