/** ACC-6, DOS-11, ACC-17, POP-5 over HTTP: acting for a child, and the officer who is not, or no longer, in charge. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { accountOf } from '../../nation/accounts.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { personId } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

const FAMILY = `{ viewer { person { id children { id fullName representation { capacity childConsentNeeded } } wards { id fullName } }
  organizations { id name } } }`;
const OPEN = `mutation ($input: OpenDraftDossierInput!) { answer: openDraftDossier(input: $input) { __typename
  ... on ChildConsentNotDeclared { roles message }
  ... on DraftDossierOpened { dossier { id parties { role verification capacity childConsentDeclared person { fullName } } } } } }`;
const PREFILL = `query ($dossier: ID!) { prefill(dossier: $dossier) { __typename ... on Refusal { message }
  ... on Prefill { answer { ... on PrefillAnswer { fields { role key state value provenance { register } } seal { signature } } } } } }`;
const PEOPLE = `query ($id: ID!) { dossier(id: $id) { parties { person { fullName permanentResidence { text }
  householdHeadName father { fullName } children { fullName } } } } }`;
const LOOK_UP = `query ($input: IdentityInput!) { lookUpPerson(input: $input) { ... on PersonFound { person {
  fullName father { fullName } mother { fullName } householdHeadName } } } }`;
const CHANGE = (name: string) =>
  `mutation ($input: AssignDossierInput!) { answer: ${name}(input: $input) { __typename } }`;

let system: System;
beforeAll(async () => {
  system = await openSystem();
}, 120_000);
afterAll(() => system?.close());

const open = async (by: string, input: object) =>
  (await system.ask(by, OPEN, { input: { requestId: randomUUID(), ...input } })).data.answer;

describe('The journey of a mother and her child of ten', () => {
  const moveIn = (child: string, more: object = {}) => ({
    ...{ procedure: '1.004222', caseCode: 'CHILD_JOINS_PARENTS', channel: 'ONLINE', agency: 'H15.50.05' },
    parties: [
      { role: 'APPLICANT', viewer: true },
      { role: 'CHILD', relation: child, ...more },
    ],
  });

  it('finds the child in her own record, old enough to be asked, and names her by reference', async () => {
    const { data } = await system.ask('oanh', FAMILY);
    const [quynh] = data.viewer.person.children;
    expect(quynh).toMatchObject({
      fullName: 'Hoàng Như Quỳnh',
      representation: { capacity: 'PARENT', childConsentNeeded: true },
    });
    expect((await open('oanh', moveIn(quynh.id))).__typename).toBe('DraftDossierOpened');
  });

  it('fills the form with what the registers hold of the child; subject and actor both stand in the ledger', async () => {
    const { dossier } = await open('oanh', moveIn(personId('quynh'), { childConsent: true }));
    expect(dossier.parties).toEqual([
      {
        role: 'APPLICANT',
        verification: 'OWN_RECORD',
        capacity: 'OWN_RECORD',
        childConsentDeclared: null,
        person: { fullName: 'Dương Thị Oanh' },
      },
      {
        role: 'CHILD',
        verification: 'REPRESENTED',
        capacity: 'PARENT',
        childConsentDeclared: null,
        person: { fullName: 'Hoàng Như Quỳnh' },
      },
    ]);
    const { data } = await system.ask('oanh', PREFILL, { dossier: dossier.id });
    const child = data.prefill.answer.fields.filter(({ role }: { role: string }) => role === 'CHILD');
    expect(child.map(({ value }: { value: string }) => value)).toContain('Hoàng Như Quỳnh');
    expect(data.prefill.answer.seal.signature).toEqual(expect.any(String));
    await system.test.house.settle();
    const owner = postgres(system.test.ownerUrl('transparency'), { max: 1, onnotice: () => undefined });
    const entries = await owner`
      select distinct register, actor, actor_is_subject, outcome from access_entries
      where subject = ${personId('quynh')} and dossier = ${dossier.id} order by register`;
    await owner.end();
    const byOanh = {
      actor: testKeys.hmac('pseudonym', accountOf('oanh')),
      ...{ actor_is_subject: false, outcome: 'DISCLOSED' },
    };
    expect([...entries]).toEqual(
      expect.arrayContaining([
        { register: 'dossiers', ...byOanh },
        { register: 'population', ...byOanh },
      ]),
    );
    expect(entries.every(({ outcome }) => outcome === 'DISCLOSED')).toBe(true);
  });

  it.each([
    ['vinh', [], ['Công ty TNHH MTV Hoa Sen Tây Nguyên']],
    ['xuan', [], []],
    ['son', ['Vũ Minh Tâm'], []],
    ['hanh', [], []],
  ])('%s reads whoever is hers to act for, and nobody besides', async (who, wards, organizations) => {
    const { data, errors } = await system.ask(who, FAMILY);
    expect(errors).toBeUndefined();
    expect(data.viewer.person.children).toEqual([]);
    expect(data.viewer.person.wards.map(({ fullName }: { fullName: string }) => fullName)).toEqual(wards);
    expect(data.viewer.organizations.map(({ name }: { name: string }) => name)).toEqual(organizations);
  });
});

describe('The journey of an officer with a family', () => {
  let dossier: string;
  const typed = (key: string) => {
    const { personalNumber, fullName, birthDate } = getCastCitizen(key);
    return { personalNumber, fullName, birthDate };
  };
  beforeAll(async () => {
    const parties = [{ role: 'APPLICANT', person: typed('lan') }];
    const input = { procedure: '1.004222', caseCode: 'JOIN_FAMILY', channel: 'COUNTER', parties };
    dossier = (await open('minh', input)).dossier.id;
  });
  const read = (who: string) => system.ask(who, PEOPLE, { id: dossier }, { 'access-dossier': dossier });
  const lookUp = (who: string, key: string) =>
    system.ask(who, LOOK_UP, { input: typed(key) }, { 'access-dossier': dossier });
  const change = async (by: string, name: string, officer: string) => {
    const input = { requestId: randomUUID(), dossier, officer: accountOf(officer) };
    return (await system.ask(by, CHANGE(name), { input })).data.answer.__typename;
  };
  const codeOf = ({ errors }: Awaited<ReturnType<typeof read>>) => errors?.[0]?.extensions.code;

  it('to whom it is assigned reads the household that the form asks for, and relatives, which it does not, in nothing (POP-5)', async () => {
    const { data, errors } = await read('minh');
    expect(errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code])).toEqual([
      ['father', 'FORBIDDEN'],
      ['children', 'FORBIDDEN'],
    ]);
    expect(data.dossier.parties).toEqual([
      {
        person: {
          fullName: 'Nguyễn Thị Lan',
          permanentResidence: { text: expect.stringContaining('48 Lê Duẩn') },
          householdHeadName: 'Phạm Văn Hùng',
          father: null,
          children: null,
        },
      },
    ]);
  });

  it.each(['nga', 'phong'])(
    'to whom it is not assigned gets nothing, and Lan reads that %s tried (POP-5)',
    async (who) => {
      // Like a dossier that does not exist.
      expect((await read(who)).data).toEqual({ dossier: null });
      const looked = await lookUp(who, 'lan');
      expect(codeOf(looked)).toBe('DOSSIER_NOT_VALID');
      expect(JSON.stringify(looked)).not.toMatch(/Nguyễn|Phạm|Lê Duẩn/);
      await system.test.house.settle();
      const log = `{ viewer { person { accessLog(first: 10) { nodes { outcome role agency { code } } } } } }`;
      const { data } = await system.ask('lan', log);
      const agency = { code: who === 'nga' ? 'H15.50.05' : 'H15.50.06' };
      const refusal = { outcome: 'DENIED', role: 'OFFICER', agency };
      expect(data.viewer.person.accessLog.nodes).toContainEqual(refusal);
    },
  );

  it('looks up nobody but the person of the dossier (ACC-17)', async () => {
    expect((await lookUp('minh', 'lan')).data.lookUpPerson.person.fullName).toBe('Nguyễn Thị Lan');
    expect(codeOf(await lookUp('minh', 'hung'))).toBe('FORBIDDEN');
  });

  it('who is taken off reads nothing from the next request on (ACC-17)', async () => {
    expect(await change('minh', 'assignDossier', 'nga')).toBe('DossierAssigned');
    expect((await read('nga')).data.dossier.parties[0].person.fullName).toBe('Nguyễn Thị Lan');
    expect(await change('minh', 'unassignDossier', 'nga')).toBe('DossierAssigned');
    expect((await read('nga')).data).toEqual({ dossier: null });
    expect(codeOf(await lookUp('nga', 'lan'))).toBe('DOSSIER_NOT_VALID');
  });

  it('reads the people of a dossier no more once handling has ended (ACC-17)', async () => {
    const owner = postgres(system.test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
    await owner`update dossiers set stage = 'FILED', status = 'RESULT_RETURNED', code = 'H15.50.05-261116-9001', filed_at = now()
      where dossier_id = ${dossier}`;
    await owner.end();
    expect(codeOf(await read('minh'))).toBe('DOSSIER_NOT_VALID');
    expect(codeOf(await lookUp('minh', 'lan'))).toBe('DOSSIER_NOT_VALID');
  });
});
