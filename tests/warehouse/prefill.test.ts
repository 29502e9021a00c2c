import postgres from 'postgres';
import type { OrganizationId } from '../../kernel/domain/opaqueId.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { accepts, documentId, grantOf, hoaSen, minh, noon, type PrefillInput, prefill } from './cast.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await openHouse({ only: ['warehouse'], clock: () => noon });
});
afterAll(async () => test.close());

const birth = 'KQ.G15.000031';
const marriage = 'KQ.G15.000032';
const status = 'KQ.G15.000038';

async function read(
  input: Omit<PrefillInput, 'grant'> & { roles: Record<string, string>; organization?: OrganizationId },
) {
  const answer = await prefill(test.house, {
    ...input,
    grant: grantOf(minh, input.roles, input.organization),
  });
  expect(answer.errors).toBeUndefined();
  return answer.data._entities[0];
}

const answersOf = async (roles: Record<string, string>, path: string, role = 'APPLICANT') =>
  (await read({ roles, questions: [{ key: 'q', role, path }] })).documentAnswers[0];

describe('Questions that papers answer', () => {
  it('carry value, paper, version, as-of date and level', async () => {
    expect(await answersOf({ APPLICANT: 'lan' }, `Document[${birth}].number`)).toEqual({
      key: 'q',
      state: 'HELD',
      reason: null,
      value: '118/1994',
      display: '118/1994',
      recordVersion: '1',
      asOf: expect.stringMatching(/^2021-07-01T/),
      level: 'STATE_VERIFIED',
      document: documentId('lan-birth-certificate'),
    });
  });

  it.each([
    [`Document[${birth}].issuedOn`, '1994-03-25', '25/03/1994'],
    [`Document[${birth}].issuer`, 'H15', 'H15'],
    [`Document[${birth}].data.motherName`, 'Lê Thị Hiền', 'Lê Thị Hiền'],
    [`Document[${marriage}].data.marriedOn`, '2019-12-20', '20/12/2019'],
    ['Document[KQ.G01.000023].validUntil', '2034-03-12', '12/03/2034'],
  ])('answer %s', async (path, value, display) => {
    expect(await answersOf({ APPLICANT: 'lan' }, path)).toMatchObject({ state: 'HELD', value, display });
  });

  it.each([
    ['chi', `Document[${status}].number`, 'EXPIRED', null],
    ['dung', `Document[${birth}].number`, 'NOT_HELD', 'REVOKED'],
    ['giang', `Document[${birth}].number`, 'NOT_HELD', 'IN_REVIEW'],
    ['hanh', `Document[${birth}].number`, 'NOT_HELD', 'DOCUMENT_ONLY'],
    ['uyen', `Document[${birth}].number`, 'NOT_HELD', 'NO_RECORD'],
    ['lan', `Document[${birth}].validUntil`, 'NOT_HELD', 'NO_VALUE'],
    ['lan', `Document[${birth}].data.unknownField`, 'NOT_HELD', 'NO_VALUE'],
  ])('of %s about %s are %s %s, with no value', async (key, path, state, reason) => {
    const answer = await answersOf({ APPLICANT: key }, path);
    expect(answer).toMatchObject({ state, reason, value: null, display: null, level: null });
  });

  it('do not apply when nobody plays the part', async () => {
    expect(await answersOf({ APPLICANT: 'lan' }, `Document[${birth}].number`, 'CHILD')).toMatchObject({
      state: 'NOT_APPLICABLE',
      reason: 'ROLE_ABSENT',
    });
  });

  it('are left to the other registers when they are theirs', async () => {
    const questions = [
      { key: 'name', role: 'APPLICANT', path: 'Person.fullName' },
      { key: 'phone', role: 'APPLICANT', path: null },
    ];
    expect((await read({ roles: { APPLICANT: 'lan' }, questions })).documentAnswers).toEqual([]);
  });

  it('are null while procedures is silent', async () => {
    expect(await read({ roles: { APPLICANT: 'lan' } })).toEqual({
      documentAnswers: null,
      heldComponents: null,
    });
  });

  it('about an organisation come from its register', async () => {
    const questions = [
      'name',
      'taxNumber',
      'headquarters',
      'representativeName',
      'establishedOn',
      'legalForm',
    ].map((name) => ({
      key: name,
      role: 'ORGANIZATION',
      path: `Organization.${name}`,
    }));
    questions.push({
      key: 'certificate',
      role: 'ORGANIZATION',
      path: 'Document[KQ.G12.001046].data.enterpriseCode',
    });
    const { documentAnswers } = await read({ roles: { APPLICANT: 'vinh' }, organization: hoaSen, questions });
    const shown = Object.fromEntries(
      documentAnswers.map((answer: { key: string; display: string }) => [answer.key, answer.display]),
    );
    expect(shown).toMatchObject({
      name: 'Công ty TNHH MTV Hoa Sen Tây Nguyên',
      taxNumber: '9900000104',
      representativeName: 'Đinh Công Vinh',
      establishedOn: '15/03/2018',
      certificate: '9900000104',
    });
    expect(documentAnswers[0]).toMatchObject({
      state: 'HELD',
      recordVersion: '3',
      asOf: '2026-01-05T02:00:00.000Z',
      document: null,
    });
  });

  it('say nothing of an organisation where a person plays the part', async () => {
    expect(await answersOf({ APPLICANT: 'lan' }, 'Organization.name')).toMatchObject({
      state: 'NOT_PERMITTED',
      value: null,
    });
  });
});

describe('Components that papers prove', () => {
  const judge = async (
    roles: Record<string, string>,
    role: string,
    mappings: { resultType: string; state: string }[],
  ) => (await read({ roles, components: [{ code: 'c', role, accepts: mappings }] })).heldComponents[0];

  it('are held by a paper of an accepted type', async () => {
    expect(await judge({ APPLICANT: 'lan' }, 'APPLICANT', accepts(status, birth))).toEqual({
      code: 'c',
      state: 'HELD',
      reason: null,
      document: documentId('lan-birth-certificate'),
      resultType: birth,
      mapping: 'CONFIRMED',
      recordVersion: '1',
      asOf: expect.stringMatching(/^2021-07-01T/),
      level: 'STATE_VERIFIED',
    });
  });

  it.each([
    ['chi', status, 'EXPIRED', null, null],
    ['dung', birth, 'NOT_HELD', 'REVOKED', null],
    ['giang', birth, 'NOT_HELD', 'IN_REVIEW', null],
    ['hanh', birth, 'HELD', 'DOCUMENT_ONLY', 'IMAGE_ONLY'],
    ['uyen', birth, 'NOT_HELD', 'NO_RECORD', null],
  ])('of %s by %s are %s %s', async (key, resultType, state, reason, level) => {
    expect(await judge({ APPLICANT: key }, 'APPLICANT', accepts(resultType))).toMatchObject({
      state,
      reason,
      level,
    });
  });

  it('say that the mapping is only proposed', async () => {
    const proposed = [{ resultType: birth, state: 'PROPOSED' }];
    expect(await judge({ APPLICANT: 'lan' }, 'APPLICANT', proposed)).toMatchObject({
      state: 'HELD',
      reason: 'PROPOSED_MAPPING',
      mapping: 'PROPOSED',
    });
  });

  it('say that somebody else of the same dossier owns the paper', async () => {
    const land = accepts('KQ.G10.001148');
    const roles = { APPLICANT: 'lan', FATHER: 'lan-father' };
    expect(await judge(roles, 'APPLICANT', land)).toMatchObject({
      state: 'NOT_HELD',
      reason: 'OTHER_OWNER',
      document: null,
    });
    expect(await judge(roles, 'FATHER', land)).toMatchObject({
      state: 'HELD',
      document: documentId('lan-father-land-certificate'),
    });
    expect(await judge({ APPLICANT: 'lan' }, 'APPLICANT', land)).toMatchObject({ reason: 'NO_RECORD' });
  });

  it('do not apply when nobody plays the part, and are left out when nothing replaces them', async () => {
    expect(await judge({ APPLICANT: 'lan' }, 'CHILD', accepts(birth))).toMatchObject({
      state: 'NOT_APPLICABLE',
      reason: 'ROLE_ABSENT',
    });
    expect(await judge({ APPLICANT: 'lan' }, 'APPLICANT', [])).toBeUndefined();
  });

  // The row is changed by hand; how a revocation comes in, and reaches the guard of dossiers, is in
  // tests/journeys/registersComeIn.test.ts.
  it('are not held in this register once their row says that they are revoked', async () => {
    expect(await judge({ APPLICANT: 'khanh' }, 'APPLICANT', accepts(birth))).toMatchObject({ state: 'HELD' });
    const owner = postgres(test.ownerUrl('warehouse'), { max: 1 });
    await owner`update documents set state = 'REVOKED', record_version = 2 where document_id = ${documentId('khanh-birth-certificate')}`;
    await owner.end();
    expect(await judge({ APPLICANT: 'khanh' }, 'APPLICANT', accepts(birth))).toMatchObject({
      state: 'NOT_HELD',
      reason: 'REVOKED',
      recordVersion: '2',
    });
  });
});

describe('warehouse: the statements of a prefill', () => {
  const questions = [birth, marriage, status].flatMap((type) =>
    ['APPLICANT', 'SPOUSE'].map((role) => ({
      key: `${role}${type}`,
      role,
      path: `Document[${type}].number`,
    })),
  );
  const components = ['APPLICANT', 'SPOUSE'].map((role) => ({
    code: role,
    role,
    accepts: accepts(birth, marriage),
  }));

  it('is one statement for all papers of all people, and one for the organisation', async () => {
    const { database } = test.house.get('warehouse');
    const count = async (input: Parameters<typeof read>[0]) => {
      const before = database.statements;
      await read(input);
      return database.statements - before;
    };
    const roles = { APPLICANT: 'lan', SPOUSE: 'hung' };
    expect(await count({ roles, questions, components })).toBe(1);
    const organization = { key: 'o', role: 'ORGANIZATION', path: 'Organization.name' };
    expect(
      await count({ roles, organization: hoaSen, questions: [...questions, organization], components }),
    ).toBe(2);
  });
});
