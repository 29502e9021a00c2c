/** PRE-1, PRE-2, MS-21, ACC-8, ACC-9, REL-4, POP-7: a form of every kind, filled over HTTP for the people it is about. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ProcedureContent } from '../../kernel/domain/content.ts';
import type { NamedCall } from '../../kernel/domain/namedOperations.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { signSeal } from '../../subgraphs/dossiers/rules/seal.ts';
import { testKeys } from '../support/house.ts';
import { findExample, openSystem, runNamed, type System } from '../support/system.ts';

interface Prefilled {
  fields: { key: string; state: string; value: string | null; provenance: { register: string } | null }[];
  checklist: { code: string; state: string; reason: string | null }[];
  remaining: { subject: string }[];
  seal: { payload: string; signature: string } | null;
}
interface Form {
  code: string;
  caseCode: string;
  by: string;
  parties: object[];
  /** Codes of the papers still asked: all others are held or need not be brought. */
  papers: string[];
  values: Record<string, string>;
}

/** `people` are ROLE:key, as they are typed at the counter. */
function form(code: string, caseCode: string, people: string, papers: string, values: Form['values']): Form {
  const parties = people.split(' ').map((text) => {
    const [role = '', key = ''] = text.split(':');
    const { personalNumber, fullName, birthDate } = getCastCitizen(key);
    // Where a procedure asks that the child agrees, the counter has asked her.
    return { role, person: { personalNumber, fullName, birthDate }, childConsent: role === 'CHILD' };
  });
  return { code, caseCode, by: 'minh', parties, papers: papers.match(/\S+/g) ?? [], values };
}
const company = { role: 'ORGANIZATION', organizationTaxNumber: '9900000104' };
const IDENTITY = 'TP-fba615df00';
const RESIDENCE = 'TP-fbddb24665';
const forms = {
  birth: form(
    '1.001193',
    'BIRTH_IN_COUNTRY',
    'APPLICANT:oanh MOTHER:oanh FATHER:phuc',
    `TP-79a5ba66fc ${IDENTITY} ${RESIDENCE} TP-037212a4c3`,
    {
      motherFullName: 'Dương Thị Oanh',
      fatherPersonalNumber: '966087000401',
      marriageCertificateNumber: '83/2014',
      marriageRegistrationPlace: 'Phường Diên Hồng, Thành phố Pleiku, Tỉnh Gia Lai',
    },
  ),
  marriage: form('1.000894', 'BOTH_RESIDENT', 'APPLICANT:chi SPOUSE:dung', `${IDENTITY} ${RESIDENCE}`, {
    applicantMaritalStatus: 'SINGLE',
    spouseBirthDate: '1995-04-22',
  }),
  marital: form(
    '1.004873',
    'REISSUE',
    'APPLICANT:chi',
    `TP-d8e59eb76f ${IDENTITY} ${RESIDENCE} TP-252ef5f6e3`,
    {},
  ),
  guardianship: form(
    '1.004837',
    'APPOINTED',
    'APPLICANT:son GUARDIAN:son CHILD:tam',
    `TP-fa172e1789 ${IDENTITY} ${RESIDENCE} TP-ee6854099b`,
    {
      childFullName: 'Vũ Minh Tâm',
      childPersonalNumber: '966214000405',
    },
  ),
  death: form(
    '1.000656',
    'GENERAL',
    'APPLICANT:hanh DECEASED:nam',
    'TP-7e349e39f6 TP-e26228f5c1 TP-05848ca2fb TP-e0663fe90b TP-9d1688bbd5',
    {
      deceasedDeathDate: '2026-04-03',
    },
  ),
  record: form(
    '3.000333',
    'SELF',
    'APPLICANT:lan FATHER:lan-father MOTHER:lan-mother SPOUSE:hung',
    'TP-dcea7c122e',
    {
      applicantOldIdentityNumber: '990000101',
      motherFullName: 'Lê Thị Hiền',
    },
  ),
  poor: form('1.011606', 'HOUSEHOLD_REQUEST', 'APPLICANT:bao', '', { applicantBirthDate: '1951' }),
  land: form('1.012783', 'INDIVIDUAL', 'APPLICANT:lan-father', 'TP-f561883814', {
    certificateNumber: 'ZZ 900103',
  }),
  residence: form('1.004222', 'OWN_DWELLING', 'APPLICANT:mai', 'TP-6f06d307ae TP-5156b0151a TP-137d744b80', {
    applicantPermanentResidence: '9 Trần Hưng Đạo, Phường 1, Thành phố Tuy Hoà, Tỉnh Phú Yên',
  }),
  suspension: {
    code: '2.002029',
    caseCode: 'SUSPEND',
    by: 'vinh',
    parties: [company, { role: 'APPLICANT', viewer: true }],
    papers: ['TP-1d4f86ba3d', 'TP-b6c148c109', 'TP-0e3af148c0', 'TP-bd110b976d', 'TP-e502b59175'],
    values: {
      organizationOrganizationName: 'Công ty TNHH MTV Hoa Sen Tây Nguyên',
      organizationHeadquarters: '18 Nguyễn Tất Thành, Phường Buôn Ma Thuột, Tỉnh Đắk Lắk',
      organizationLegalRepresentative: 'Đinh Công Vinh',
      applicantPersonalNumber: '966085000501',
    },
  },
} satisfies Record<string, Form>;
const rows = Object.entries<Form>(forms);
const held = {
  marriage: `${IDENTITY}-2`,
  death: IDENTITY,
  record: 'TP-6044c63307',
  land: 'TP-5fdff2089e',
  suspension: '2.002029-SUSPEND-03',
};
const papersHeld = new Map(Object.entries(held));

/** The questions of a form in its order, each with the register that owns what it is bound to. */
function questionsOf({ code, caseCode }: Form): [key: string, register: string | undefined][] {
  const folder = new URL('../../subgraphs/procedures/database/seed/procedures/', import.meta.url);
  const { cases } = JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as ProcedureContent;
  const questions = cases.find((candidate) => candidate.code === caseCode)?.questions ?? [];
  const registerOf = (path: string) => (path.includes('.Person.') ? 'POPULATION' : 'WAREHOUSE');
  return questions.map(({ key, binding }) => [key, binding == null ? undefined : registerOf(binding)]);
}

const OPEN = `mutation ($input: OpenDraftDossierInput!) { answer: openDraftDossier(input: $input) { __typename
  ... on DraftDossierOpened { dossier { id } } ... on Refusal { message } } }`;
const PREFILL = `query ($dossier: ID!) { prefill(dossier: $dossier) { __typename ... on PersonNotVerified { roles message }
  ... on Prefill { answer { ... on PrefillAnswer { fields { key state reason value provenance { register } }
    checklist { code state reason } remaining { subject } seal { payload signature } } } } } }`;
const CALL = '{ name id document variables { name value } accessDossier }';
const HELD = `... on AlreadyHeld { component answeredBy ${CALL} }`;
const UPLOAD = `mutation ($input: OpenUploadInput!) { answer: openUpload(input: $input) { __typename ${HELD} } }`;
const SUPPLEMENT = `mutation ($input: RequestSupplementInput!) { answer: requestSupplement(input: $input) { __typename ${HELD} } }`;
const SUBMIT = `mutation ($input: SubmitDossierInput!) { answer: submitDossier(input: $input) { __typename
  ... on PrefillExpired { refreshWith ${CALL} } ... on PrefillForOtherVersion { refreshWith ${CALL} } } }`;

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
const open = async (by: string, input: object) => (await system.ask(by, OPEN, { input })).data.answer;

async function prefill(asked: Form): Promise<{ dossier: string; outcome: Prefilled; data: unknown }> {
  const dossier = (await open(asked.by, inputOf(asked))).dossier.id as string;
  const { data, errors } = await system.ask(asked.by, PREFILL, { dossier });
  expect(errors).toBeUndefined();
  return { dossier, outcome: data.prefill.answer, data: data.prefill };
}
const fieldOf = ({ fields }: Prefilled, key: string) => fields.find((field) => field.key === key);

describe('A form, filled for all the people it is about', () => {
  it.each(rows)('%s: each question once, from the register that owns it', async (_name, asked) => {
    const { outcome } = await prefill(asked);
    expect(outcome.fields.map(({ key, provenance }) => [key, provenance?.register])).toEqual(
      questionsOf(asked),
    );
    for (const [key, value] of Object.entries(asked.values)) expect(fieldOf(outcome, key)?.value).toBe(value);
    expect(outcome.seal).not.toBeNull();
    // A value known in part is shown, and the rest of it asked.
    const without = outcome.fields.filter(({ value, state }) => value === null || state === 'PARTIAL');
    expect(outcome.remaining.map(({ subject }) => subject)).toEqual([
      ...without.map(({ key }) => key),
      ...asked.papers,
    ]);
  });

  it('asks Oanh about the child, whom no register knows', async () => {
    const { outcome } = await prefill(forms.birth);
    const child = outcome.remaining.map(({ subject }) => subject).filter((key) => key.startsWith('child'));
    expect(child.join(' ')).toBe(
      'childName childBirthDate childGender childEthnicity childNationality childBirthPlace childHometown',
    );
  });

  it.each([
    ['death', IDENTITY, 'HELD', null],
    ['marital', 'TP-d8e59eb76f', 'EXPIRED', null],
    ['marriage', IDENTITY, 'NOT_HELD', 'OTHER_OWNER'],
    ['birth', IDENTITY, 'NOT_HELD', 'NO_RECORD'],
  ] as const)('tells how a certificate stands: %s, paper %s: %s', async (name, paper, state, reason) => {
    const { checklist } = (await prefill(forms[name])).outcome;
    expect(checklist.find(({ code }) => code === paper)).toMatchObject({ state, reason });
  });

  it('keeps the unit of the address of Mai in the table it was written in', async () => {
    const { dossier } = await prefill(forms.residence);
    const document =
      'query ($id: ID!) { dossier(id: $id) { parties { person { permanentResidence { unitCode vintage } } } } }';
    const { data } = await system.ask('minh', document, { id: dossier }, { 'access-dossier': dossier });
    const permanentResidence = { unitCode: '22015', vintage: '63' };
    expect(data.dossier.parties).toEqual([{ person: { permanentResidence } }]);
  });

  it('knows the decision on the household of Bảo until it runs out, at the end of 2026', async () => {
    const { outcome } = await prefill(forms.poor);
    const valid = Date.now() < Date.parse('2027-01-01T00:00:00+07:00');
    expect(fieldOf(outcome, 'previousCategory')?.value).toBe(valid ? 'Hộ cận nghèo' : null);
  });

  it('opens nothing for Xuân, who represents the enterprise no longer', async () => {
    const answer = await open('xuan', inputOf({ ...forms.suspension, by: 'xuan' }));
    const message = expect.any(String);
    expect(answer).toEqual({ __typename: 'RepresentationNotEstablished', message });
  });
});

describe('A procedure that is not handled so', () => {
  const ASK = `mutation ($input: OpenDraftDossierInput!) { answer: openDraftDossier(input: $input) { __typename
    ... on ChannelNotOffered { channels } ... on Refusal { message } } }`;
  const refused = async (by: string, asked: object) => {
    const parties = by === 'minh' ? forms.residence.parties : [{ role: 'APPLICANT', viewer: true }];
    const input = { ...inputOf({ ...forms.residence, by, parties }), ...asked };
    return (await system.ask(by, ASK, { input })).data.answer;
  };

  it.each(['minh', 'lan'])(
    'opens no draft by post where it has no postal channel, and %s reads how else',
    async (by) => {
      const answer = await refused(by, { channel: 'POST' });
      expect(answer).toMatchObject({
        __typename: 'ChannelNotOffered',
        message: expect.stringMatching(/trực tuyến/),
      });
      expect([...answer.channels].sort()).toEqual(['COUNTER', 'ONLINE']);
    },
  );

  it.each(['minh', 'lan'])('opens no draft at a ward where only ministries handle it, for %s', async (by) => {
    const answer = await refused(by, { procedure: '3.000346', caseCode: 'GENERAL' });
    expect(answer).toMatchObject({
      __typename: 'AgencyNotEligible',
      message: expect.stringMatching(/cấp giải quyết/),
    });
  });
});

describe('A refusal that names an operation', () => {
  const runs = async (by: string, call: NamedCall) => {
    const answer = await runNamed(system, by, call);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  it.each(rows.filter(([name]) => papersHeld.has(name)))(
    '%s: held is told, and read',
    async (name, asked) => {
      const { by } = asked;
      const { dossier } = await prefill(asked);
      const component = papersHeld.get(name);
      const input = {
        requestId: randomUUID(),
        dossier,
        component,
        name: 'a.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 9,
      };
      const { answer } = (await system.ask(by, UPLOAD, { input })).data;
      expect(answer).toMatchObject({ __typename: 'AlreadyHeld', component });
      expect((await runs(by, answer.answeredBy)).document).toMatchObject({ state: 'VALID' });
    },
  );

  it.each([
    ['PrefillExpired', { fileBefore: '2026-01-01T00:00:00.000Z' }],
    ['PrefillForOtherVersion', { case: 'JOIN_FAMILY' }],
  ])('%s: the operation gives a fresh seal', async (refusal, changes) => {
    const { dossier, outcome } = await prefill(forms.residence);
    const seal = signSeal(testKeys, { ...JSON.parse(outcome.seal?.payload ?? ''), ...changes });
    const input = { requestId: randomUUID(), dossier, seal, answers: [] };
    const { answer } = (await system.ask('minh', SUBMIT, { input })).data;
    expect(answer.__typename).toBe(refusal);
    const fresh = await runs('minh', answer.refreshWith);
    expect(fresh.prefill.answer.seal.signature).toEqual(expect.any(String));
  });

  it('once filed: an officer who asks for a supplement that is held can read it', async () => {
    for (const key of ['open-draft', 'prefill', 'submit']) await system.run(key);
    const dossier = system.captured.filed as string;
    const asked = { components: ['TP-dad2e57a74'], reason: 'Cần giấy khai sinh.' };
    const input = { requestId: randomUUID(), dossier, ...asked };
    const { answer } = (await system.ask('minh', SUPPLEMENT, { input })).data;
    expect(answer.__typename).toBe('AlreadyHeld');
    expect((await runs('minh', answer.answeredBy)).document).toMatchObject({ number: '118/1994' });
  });

  it('and what was filed can be paid: the dossier shows the request that rests on the filing itself', async () => {
    await system.test.house.settle();
    const asked = (await system.run('pay')).data.createPaymentRequest;
    expect(asked.__typename).toBe('PaymentRequested');
    const query = 'query ($id: ID!) { dossier(id: $id) { paymentRequests { id state total } } }';
    const id = system.captured.filed as string;
    const { data } = await system.ask('minh', query, { id }, { 'access-dossier': id });
    expect(data.dossier.paymentRequests).toEqual([
      { id: asked.paymentRequest.id, state: asked.paymentRequest.state, total: 20_000 },
    ]);
  });
});

describe('A refused request for a paper or a dossier', () => {
  it('is in the log of the person concerned: which agency, why, and what in Vietnamese words', async () => {
    const { dossier } = await prefill(forms.record);
    await system.ask('phong', PREFILL, { dossier });
    await system.ask('phong', 'query ($id: ID!) { dossier(id: $id) { stage } }', { id: dossier });
    await system.test.house.settle();
    const { data } = await system.ask('lan', findExample('access-log').document);
    const agency = { name: 'Ủy ban nhân dân phường Tân Lập' };
    const purpose = 'Giải quyết thủ tục hành chính';
    for (const label of ['Dữ liệu điền sẵn vào tờ khai', 'Hồ sơ thủ tục hành chính']) {
      const refusal = { outcome: 'DENIED', role: 'OFFICER', agency, purpose, fields: [label] };
      expect(data.viewer.person.accessLog.nodes).toContainEqual(expect.objectContaining(refusal));
    }
  });

  it('opens nothing for Tuấn, whose system is attested no longer', async () => {
    const answer = await open('tuan', inputOf(forms.marriage));
    expect(answer).toEqual({ __typename: 'ConsumerNotAttested', message: expect.any(String) });
  });

  it('is not what a repeated request meets: one requestId is one dossier, and one content', async () => {
    const input = inputOf(forms.marriage);
    const first = await open('minh', input);
    expect(first.__typename).toBe('DraftDossierOpened');
    expect(await open('minh', input)).toEqual(first);
    expect((await open('minh', { ...input, channel: 'POST' })).__typename).toBe('RequestIdReused');
  });
});
