import type postgres from 'postgres';
import { personIdOfNumber } from '../../kernel/identity.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { ask, grantFor, personId, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { idOfOldNumber, openOwner, part, recordId, takeLeaves, typing, withBasis } from './support.ts';

const VERIFY = `query ($input: IdentityInput!) {
  verifyPerson(input: $input) { outcome message attributes { attribute verdict } } }`;
const LOOK_UP = `query ($input: IdentityInput!) { lookUpPerson(input: $input) {
  __typename ... on Refusal { message } ... on PersonMismatch { attributes { attribute verdict } }
  ... on PersonFound { person { id fullName personalNumber } } } }`;

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

const verify = (input: object, purpose = withBasis) =>
  ask(open.house, 'population', { query: VERIFY, variables: { input }, viewer: minh, purpose });
const lookUp = (input: object, grant: string | null) =>
  ask(open.house, 'population', {
    query: LOOK_UP,
    variables: { input },
    viewer: minh,
    purpose: withBasis,
    grant,
  });

describe('Verifying a person', () => {
  it('matches Lan and leaves a trace that she can read', async () => {
    const { data, errors } = await verify(typing('lan'));
    expect(errors).toBeUndefined();
    expect(data.verifyPerson.outcome).toBe('MATCH');
    expect(await takeLeaves(owner)).toMatchObject([
      { outcome: 'DISCLOSED', subject: personId('lan'), fields: ['Query.verifyPerson'] },
    ]);
  });

  it('matches her by her old number too', async () => {
    const { data } = await verify(typing('lan', { personalNumber: '990000101' }));
    expect(data.verifyPerson.outcome).toBe('MATCH');
  });

  it('calls Hoa a near match of Hòa and leaves it to the officer', async () => {
    const { data } = await verify(typing('hoa-1', { fullName: 'Trần Thị Hoa' }));
    expect(data.verifyPerson).toMatchObject({
      outcome: 'NEAR_MATCH',
      attributes: [
        { attribute: 'PERSONAL_NUMBER', verdict: 'MATCH' },
        { attribute: 'FULL_NAME', verdict: 'NEAR_MATCH' },
        { attribute: 'BIRTH_DATE', verdict: 'MATCH' },
      ],
    });
    expect((await takeLeaves(owner)).map(({ outcome }) => outcome)).toEqual(['DISCLOSED']);
  });

  it('never matches a full date with Bảo, of whom only the year is known', async () => {
    expect((await verify(typing('bao'))).data.verifyPerson.outcome).toBe('MATCH');
    const full = await verify(typing('bao', { birthDate: '1951-01-01' }));
    expect(full.data.verifyPerson.outcome).toBe('NEAR_MATCH');
  });

  it('says which part does not match, none of the stored values, and records the refusal', async () => {
    const answer = await verify(typing('lan', { fullName: 'Lê Thị Mận', birthDate: '1994-03-13' }));
    expect(answer.data.verifyPerson.outcome).toBe('MISMATCH');
    const { fullName, birthDate, personalNumber } = getCastCitizen('lan');
    for (const stored of [fullName, birthDate, personalNumber ?? ''])
      expect(JSON.stringify(answer)).not.toContain(stored);
    const leaves = await takeLeaves(owner);
    expect(leaves.map(({ outcome }) => outcome).sort()).toEqual(['DENIED', 'DISCLOSED']);
    expect(new Set(leaves.map(({ subject }) => subject))).toEqual(new Set([personId('lan')]));
  });

  it('helps with a year that contradicts the number', async () => {
    const { data } = await verify(typing('lan', { birthDate: '1949-03-12' }));
    expect(data.verifyPerson).toMatchObject({ outcome: 'MISMATCH' });
    expect(data.verifyPerson.message).toContain('không phù hợp với số định danh');
  });

  it('finds nobody for an unknown number, synthetic or not', async () => {
    for (const personalNumber of ['966194999999', '001094000101', '990999999']) {
      const { data } = await verify(typing('lan', { personalNumber }));
      expect(data.verifyPerson).toMatchObject({ outcome: 'NOT_FOUND', attributes: [] });
    }
    expect(await takeLeaves(owner)).toEqual([]);
  });

  it('finds the number of Lâm ambiguous and tells both who carry it', async () => {
    const { data } = await verify(typing('lam'));
    expect(data.verifyPerson).toMatchObject({ outcome: 'AMBIGUOUS', attributes: [] });
    const subjects = (await takeLeaves(owner)).map(({ subject }) => subject).sort();
    expect(subjects).toEqual([personId('lam-twin'), recordId('lam')].sort());
  });

  it('takes two statements', async () => {
    const { database } = open.house.get('population');
    const before = database.statements;
    await verify(typing('lan'));
    expect(database.statements - before).toBe(2);
  });
});

describe('Looking up the person of a dossier', () => {
  it('finds Lan when the dossier names her and all three parts match', async () => {
    const grant = grantFor(minh, [part('APPLICANT', personId('lan'), 'lan')]);
    const { data } = await lookUp(typing('lan'), grant);
    expect(data.lookUpPerson).toEqual({
      __typename: 'PersonFound',
      person: { id: personId('lan'), fullName: 'Nguyễn Thị Lan', personalNumber: '966194000101' },
    });
    expect((await takeLeaves(owner))[0]).toMatchObject({
      outcome: 'DISCLOSED',
      subject: personId('lan'),
      fields: ['Person.fullName', 'Person.id', 'Person.personalNumber', 'Query.lookUpPerson'],
    });
  });

  it('finds her by her old number, for a dossier that was opened with it', async () => {
    const old = { personalNumber: '990000101' };
    const grant = grantFor(minh, [part('APPLICANT', idOfOldNumber('lan'), 'lan', old)]);
    const { data } = await lookUp(typing('lan', old), grant);
    expect(data.lookUpPerson).toMatchObject({ __typename: 'PersonFound', person: { id: personId('lan') } });
  });

  it('answers a near match as a mismatch with its verdicts, and records it', async () => {
    const grant = grantFor(minh, [part('APPLICANT', personId('hoa-1'), 'hoa-1')]);
    const { data } = await lookUp(typing('hoa-1', { fullName: 'Trần Thị Hoa' }), grant);
    expect(data.lookUpPerson.__typename).toBe('PersonMismatch');
    expect(data.lookUpPerson.attributes).toContainEqual({ attribute: 'FULL_NAME', verdict: 'NEAR_MATCH' });
    expect(await takeLeaves(owner)).toMatchObject([{ outcome: 'DENIED', fields: ['Query.lookUpPerson'] }]);
  });

  it('answers an unknown and an ambiguous number with refusals of their own, where the dossier names them', async () => {
    const nobody = { personalNumber: '966194999999' };
    const typedId = personIdOfNumber(testKeys, nobody.personalNumber);
    const unknown = await lookUp(
      typing('lan', nobody),
      grantFor(minh, [part('APPLICANT', typedId, 'lan', nobody)]),
    );
    expect(unknown.data.lookUpPerson.__typename).toBe('PersonNotFound');
    const twins = grantFor(minh, [part('APPLICANT', recordId('lam'), 'lam')]);
    const ambiguous = await lookUp(typing('lam'), twins);
    expect(ambiguous.data.lookUpPerson.__typename).toBe('PersonAmbiguous');
    expect(ambiguous.data.lookUpPerson.message).toContain('12 chữ số');
  });

  it('refuses alike whom the dossier does not name: somebody, nobody, and a number that two people carry', async () => {
    const grant = grantFor(minh, [part('APPLICANT', personId('lan'), 'lan')]);
    const answers = [];
    for (const typed of [typing('hung'), typing('lan', { personalNumber: '966194999999' }), typing('lam')]) {
      const { data, errors } = await lookUp(typed, grant);
      answers.push({ data, codes: errors?.map(({ extensions }) => extensions.code) });
    }
    const refused = { data: { lookUpPerson: null }, codes: ['FORBIDDEN'] };
    expect(answers).toEqual([refused, refused, refused]);
  });
});
