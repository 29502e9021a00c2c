import type postgres from 'postgres';
import { ask, grantFor, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { idOf } from '../support/ids.ts';
import { idOfOldNumber, openOwner, part, someDossier, takeLeaves } from './support.ts';

const ANSWERS = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Prefill { personAnswers { key state reason value display recordVersion asOf level document } } } }`;

let open: TestHouse;
let owner: postgres.Sql;
const minh = viewerOf('minh');

beforeAll(async () => {
  open = await openHouse({ only: ['population'] });
  owner = openOwner(open);
});
beforeEach(() => takeLeaves(owner));
afterAll(async () => {
  await owner.end();
  await open.close();
});

const question = (role: string, path: string | null) => ({ key: `${role}.${path}`, role, path });

async function answer(subjects: ReturnType<typeof part>[], questions: object[] | null) {
  const grant = grantFor(minh, subjects, { dossier: someDossier });
  const representations = [{ __typename: 'Prefill', grant, questions }];
  const { data, errors } = await ask(open.house, 'population', {
    query: ANSWERS,
    variables: { representations },
    viewer: minh,
  });
  expect(errors).toBeUndefined();
  return data._entities[0].personAnswers;
}

describe('Prefilling from the population register', () => {
  it('answers for each role from the record of whoever plays it, with where and when from', async () => {
    const subjects = [part('APPLICANT', personId('lan'), 'lan'), part('SPOUSE', personId('hung'), 'hung')];
    const answers = await answer(subjects, [
      question('APPLICANT', 'Person.birthDate'),
      question('SPOUSE', 'Person.gender'),
      question('APPLICANT', 'Person.personalNumber'),
      question('APPLICANT', 'Person.permanentResidence.text'),
    ]);
    const held = {
      state: 'HELD',
      reason: null,
      level: 'STATE_VERIFIED',
      asOf: '2026-02-20T03:15:00.000Z',
      document: null,
    };
    expect(answers).toMatchObject([
      {
        ...held,
        key: 'APPLICANT.Person.birthDate',
        value: '1994-03-12',
        display: '12/03/1994',
        recordVersion: '4',
      },
      { ...held, key: 'SPOUSE.Person.gender', value: 'MALE', display: 'Nam', recordVersion: '3' },
      { ...held, value: '966194000101' },
      { ...held, value: expect.stringContaining('48 Lê Duẩn') },
    ]);
  });

  it('notes what was disclosed of each person, for the dossier of the grant', async () => {
    const subjects = [part('APPLICANT', personId('lan'), 'lan'), part('SPOUSE', personId('hung'), 'hung')];
    await answer(subjects, [
      question('APPLICANT', 'Person.fullName'),
      question('APPLICANT', 'Person.religion'),
      question('SPOUSE', 'Person.fullName'),
    ]);
    const leaves = await takeLeaves(owner);
    expect(leaves).toHaveLength(2);
    const own = { outcome: 'DISCLOSED', dossier: someDossier };
    expect(leaves).toContainEqual({
      ...own,
      subject: personId('lan'),
      fields: ['Person.fullName', 'Person.religion'],
    });
    expect(leaves).toContainEqual({ ...own, subject: personId('hung'), fields: ['Person.fullName'] });
  });

  it('leaves questions of other registers out, and says null when the questions did not arrive', async () => {
    const subjects = [part('APPLICANT', personId('lan'), 'lan')];
    const others = [question('APPLICANT', null), question('APPLICANT', 'Document[KQ.G15.000031].number')];
    expect(await answer(subjects, others)).toEqual([]);
    expect(await answer(subjects, null)).toBeNull();
  });

  it('says why there is no answer: no such role, no record, no value, part of a date, disputed', async () => {
    const subjects = [
      part('APPLICANT', personId('uyen'), 'uyen'),
      part('FATHER', personId('bao'), 'bao'),
      part('GUARDIAN', personId('khanh'), 'khanh'),
      { ...part('CHILD', idOf(someDossier), 'lan') },
    ];
    const empty = { value: null, display: null, level: null };
    expect(
      await answer(subjects, [
        question('SPOUSE', 'Person.fullName'),
        question('CHILD', 'Person.fullName'),
        question('APPLICANT', 'Person.hometown'),
        question('FATHER', 'Person.birthDate'),
        question('GUARDIAN', 'Person.hometown'),
        question('APPLICANT', 'Person.typedHashes'),
      ]),
    ).toMatchObject([
      { ...empty, state: 'NOT_APPLICABLE', reason: 'ROLE_ABSENT', asOf: null },
      { ...empty, state: 'NOT_HELD', reason: 'NO_RECORD', asOf: null },
      { ...empty, state: 'NOT_HELD', reason: 'NO_VALUE' },
      { state: 'PARTIAL', value: '1951', display: '1951' },
      { state: 'DISPUTED', value: expect.any(String) },
      { ...empty, state: 'NOT_HELD', reason: 'NO_MAPPING' },
    ]);
  });

  it('gives nothing of a record that is not the one that was typed, and records the refusal', async () => {
    const subjects = [part('APPLICANT', personId('lan'), 'lan', { fullName: 'Nguyễn Thị Làn' })];
    const answers = await answer(subjects, [question('APPLICANT', 'Person.religion')]);
    expect(answers).toMatchObject([{ state: 'NOT_PERMITTED', value: null, asOf: null, recordVersion: null }]);
    expect(await takeLeaves(owner)).toMatchObject([
      { outcome: 'DENIED', subject: personId('lan'), fields: ['Person.religion'] },
    ]);
  });

  it('answers a dossier that was opened with an old number', async () => {
    const subjects = [part('APPLICANT', idOfOldNumber('lan'), 'lan', { personalNumber: '990000101' })];
    const answers = await answer(subjects, [question('APPLICANT', 'Person.fullName')]);
    expect(answers).toMatchObject([{ state: 'HELD', value: 'Nguyễn Thị Lan' }]);
    expect(await takeLeaves(owner)).toMatchObject([{ subject: personId('lan') }]);
  });

  it('takes one statement for a form about two people', async () => {
    const { database } = open.house.get('population');
    const before = database.statements;
    const subjects = [part('APPLICANT', personId('lan'), 'lan'), part('SPOUSE', personId('hung'), 'hung')];
    await answer(subjects, [question('APPLICANT', 'Person.fullName'), question('SPOUSE', 'Person.fullName')]);
    expect(database.statements - before).toBe(1);
  });
});
