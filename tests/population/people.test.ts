import type postgres from 'postgres';
import { personIdentity } from '../../kernel/domain/events.ts';
import { decryptField, namedIdentityHash, typedIdentityHash } from '../../kernel/identity.ts';
import { castCitizens } from '../../nation/cast.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { ask, grantFor, personId, viewerOf } from '../support/ask.ts';
import { openHouse, TEST_PEOPLE, type TestHouse, testKeys } from '../support/house.ts';
import { idOfOldNumber, openOwner, part, recordId, takeLeaves } from './support.ts';

const OWN = `{ viewer { person { id fullName birthDate gender personalNumber oldNumber hometown recordVersion recordedAt
  permanentResidence { text unitCode vintage } father { fullName } spouse { fullName } } } }`;
const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Person { id fullName spouse { fullName } } } }`;

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

const people = (ids: string[], grant: string) =>
  ask(open.house, 'population', {
    query: ENTITIES,
    variables: { representations: ids.map((id) => ({ __typename: 'Person', id })) },
    viewer: minh,
    grant,
  });

describe('The register of people', () => {
  it('gives Lan her own record, and nothing of her relatives', async () => {
    const { data, errors } = await ask(open.house, 'population', { query: OWN, viewer: viewerOf('lan') });
    expect(errors).toBeUndefined();
    expect(data.viewer.person).toMatchObject({
      id: personId('lan'),
      fullName: 'Nguyễn Thị Lan',
      birthDate: '1994-03-12',
      personalNumber: '966194000101',
      oldNumber: '990000101',
      recordVersion: '4',
      recordedAt: '2026-02-20T03:15:00.000Z',
      permanentResidence: { unitCode: getCastCitizen('lan').permanentResidence?.unitCode, vintage: '34' },
      father: null,
      spouse: null,
    });
    const leaves = await takeLeaves(owner);
    expect(leaves).toMatchObject([{ outcome: 'DISCLOSED', subject: personId('lan') }]);
    expect(leaves[0]?.fields).toContain('Person.personalNumber');
  });

  it('has no record for an officer', async () => {
    const { data } = await ask(open.house, 'population', { query: OWN, viewer: minh });
    expect(data.viewer.person).toBeNull();
  });

  it('reads many people in one statement, and a relative whom the dossier names too', async () => {
    const subjects = [part('APPLICANT', personId('lan'), 'lan'), part('SPOUSE', personId('hung'), 'hung')];
    const { database } = open.house.get('population');
    const before = database.statements;
    const { data } = await people([personId('lan'), personId('hung')], grantFor(minh, subjects));
    expect(data._entities).toEqual([
      { id: personId('lan'), fullName: 'Nguyễn Thị Lan', spouse: { fullName: 'Phạm Văn Hùng' } },
      { id: personId('hung'), fullName: 'Phạm Văn Hùng', spouse: { fullName: 'Nguyễn Thị Lan' } },
    ]);
    expect(database.statements - before).toBe(1);
  });

  it('knows Lan by the id of her old number, and answers with her own', async () => {
    const alias = idOfOldNumber('lan');
    const subjects = [part('APPLICANT', alias, 'lan', { personalNumber: '990000101' })];
    const { data } = await people([alias], grantFor(minh, subjects));
    expect(data._entities[0]).toMatchObject({ id: personId('lan'), fullName: 'Nguyễn Thị Lan' });
  });

  it('opens no record by a number that two people carry, even when both are named', async () => {
    const alias = idOfOldNumber('lam');
    const both = [part('APPLICANT', alias, 'lam'), part('SPOUSE', personId('lam-twin'), 'lam-twin')];
    const { data } = await people([alias, personId('lam-twin')], grantFor(minh, both));
    expect(data._entities).toMatchObject([null, { fullName: 'Võ Văn Lâm' }]);
    const named = [part('APPLICANT', recordId('lam'), 'lam')];
    expect((await people([recordId('lam')], grantFor(minh, named))).data._entities[0].fullName).toBe(
      'Đỗ Văn Lâm',
    );
  });

  it('stores no number in the clear', async () => {
    const [dump] = await owner<{ text: string }[]>`
      select string_agg(row_text, E'\n') as text from (
        select people::text as row_text from people union all select person_aliases::text from person_aliases
        union all select outbox::text from outbox) as everything`;
    expect(dump?.text.length).toBeGreaterThan(10_000);
    for (const { personalNumber, oldNumber } of castCitizens) {
      for (const number of [personalNumber, oldNumber]) {
        if (number === null) continue;
        expect(dump?.text).not.toContain(number);
        expect(dump?.text).not.toContain(Buffer.from(number).toString('hex'));
      }
    }
  });

  it('binds an encrypted number to its row and column', async () => {
    const [row] = await owner<{ sealed: Buffer }[]>`
      select number_encrypted as sealed from people where person_id = ${personId('lan')}`;
    const sealed = row?.sealed ?? Buffer.alloc(0);
    expect(decryptField(testKeys, sealed, `people|personal_number|${personId('lan')}`)).toBe('966194000101');
    expect(() => decryptField(testKeys, sealed, `people|personal_number|${personId('hung')}`)).toThrow();
    expect(() => decryptField(testKeys, sealed, `people|old_number|${personId('lan')}`)).toThrow();
  });

  it('publishes everybody once, with a hash for each number and no value', async () => {
    const events = await owner<
      { payload: unknown }[]
    >`select payload from outbox where topic = 'person.registered'`;
    expect(events).toHaveLength(TEST_PEOPLE);
    const parsed = events.map(({ payload }) => personIdentity.parse(payload));
    const lan = parsed.find((one) => one.personId === personId('lan'));
    expect(lan).toEqual({
      personId: personId('lan'),
      aliases: [idOfOldNumber('lan')],
      typedHashes: ['966194000101', '990000101'].map((number) =>
        typedIdentityHash(testKeys, number, 'Nguyễn Thị Lan', '1994-03-12'),
      ),
      namedHashes: ['966194000101', '990000101'].map((number) =>
        namedIdentityHash(testKeys, number, 'Nguyễn Thị Lan'),
      ),
    });
    expect(parsed.find((one) => one.personId === recordId('newborn'))).toMatchObject({
      aliases: [],
      typedHashes: [],
    });
    expect(parsed.filter((one) => one.aliases.includes(idOfOldNumber('lam')))).toHaveLength(2);
  });
});
