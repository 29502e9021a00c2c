/** What population tells of a home that nobody may be told, and whose home it is. */
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { openContent } from '../../kernel/closedContent.ts';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import { personIdOfNumber } from '../../kernel/identity.ts';
import { placeOfHome } from '../../kernel/protectedHomes.ts';
import { asTx } from '../../platform/provisioning/asTx.ts';
import { importPeople } from '../../subgraphs/population/actions/importPeople.ts';
import { importRelations } from '../../subgraphs/population/actions/importRelations.ts';
import { rekeyHomes } from '../../subgraphs/population/actions/rekeyHomes.ts';
import { ask, grantFor, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';

const MIGRATIONS = new URL('../../subgraphs/population/database/migrations/', import.meta.url);
const NUMBERS = { hanh: '001190777001', mate: '001190777002', child: '001190777003', other: '001190777004' };
type Name = keyof typeof NUMBERS;
const idOf = (name: Name): PersonId => personIdOfNumber(testKeys, NUMBERS[name]);
const address = (text: string) => ({ text, unitCode: '24133', vintage: '34' });
const HOME = address('7 Lý Thường Kiệt, phường Buôn Ma Thuột');
const ELSEWHERE = address('9 Lê Lợi, phường Buôn Ma Thuột');
const HAMLET = address('Thôn 3, xã Ea Tu');

let version = 0;
const told = () => {
  version += 1;
  return { version, recordedAt: '2026-06-01T08:00:00+07:00' };
};
const record = (name: Name, changes: object = {}) => ({
  ...{ ...told(), personalNumber: NUMBERS[name], fullName: `Trịnh Thị ${name}`, gender: 'FEMALE' },
  ...{ birthDate: '1990-02-03', lifeStatus: 'ALIVE', householdHeadName: 'Trịnh Văn A', ...changes },
});

describe('A home that nobody may be told', () => {
  let open: TestHouse;
  let sql: postgres.Sql;
  beforeEach(async () => {
    open = await openHouse({ only: ['population'] });
    sql = postgres(open.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  });
  afterEach(async () => {
    await sql.end();
    await open.close();
  });

  async function take(how: typeof importPeople, ...records: object[]): Promise<void> {
    const lines = records.map((one, index) => ({
      ...{ position: index + 1, tooLong: false, bytes: Buffer.from(JSON.stringify(one)) },
    }));
    const order = { lines, now: new Date('2026-11-29T00:00:00Z'), synthetic: false };
    const report = await how(open.house.get('population').database, testKeys, order);
    expect(report.filter(({ outcome }) => outcome === 'REFUSED')).toEqual([]);
  }
  const people = (...records: object[]) => take(importPeople, ...records);
  const named = (ids: string[]) => Object.keys(NUMBERS).filter((name) => ids.includes(idOf(name as Name)));
  /** What was told last of the home of a person. */
  async function heard(name: Name) {
    const [row] = await sql`
      select payload from outbox where topic = 'address.protected' and payload ->> 'personId' = ${idOf(name)}
      order by xid desc, id desc limit 1`;
    if (row === undefined) return undefined;
    const { household, kin, content } = row.payload;
    const opened =
      content === null ? null : JSON.parse(openContent(testKeys, content, placeOfHome(idOf(name))));
    return { household: named(household), kin: named(kin), opened };
  }
  async function officeReads(name: Name, field = 'permanentResidence'): Promise<string | null> {
    const minh = viewerOf('minh');
    const part = { role: 'APPLICANT', kind: 'PERSON' as const, id: idOf(name), typed: null };
    const { data } = await ask(open.house, 'population', {
      ...{ viewer: minh, grant: grantFor(minh, [part]) },
      query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${field} { text } } } }`,
      variables: { of: [{ __typename: 'Person', id: idOf(name) }] },
    });
    return data._entities[0][field]?.text ?? null;
  }

  it('is told closed, with whose home it is too and the family, and with nothing of it in the open', async () => {
    await people(
      record('hanh', { permanentResidence: HOME }),
      record('child', { permanentResidence: ELSEWHERE }),
    );
    await people(
      record('mate', { currentResidence: { ...HOME, text: 'Số 7 Lý Thường Kiệt,  PHƯỜNG Buôn Ma Thuột' } }),
    );
    expect(await heard('hanh')).toBeUndefined();
    await people(record('hanh', { permanentResidence: HOME, protection: 'ADDRESS' }));
    const mother = { personalNumber: NUMBERS.hanh };
    await take(importRelations, {
      ...told(),
      kind: 'MOTHER',
      person: { personalNumber: NUMBERS.child },
      relative: mother,
    });
    expect(await heard('hanh')).toEqual({
      ...{ household: ['hanh', 'mate'], kin: ['child'] },
      opened: { fullName: 'Trịnh Thị hanh', addresses: [HOME.text] },
    });
    const outbox = JSON.stringify(await sql`select payload from outbox where topic = 'address.protected'`);
    expect(outbox).not.toMatch(/Kiệt|Trịnh/);
  });

  it('is closed to offices in the record of whoever lives there, from the moment they do until they leave', async () => {
    await people(record('hanh', { permanentResidence: HOME, protection: 'ADDRESS' }));
    await people(
      record('mate', { permanentResidence: ELSEWHERE }),
      record('other', { permanentResidence: ELSEWHERE }),
    );
    expect([await officeReads('hanh'), await officeReads('mate')]).toEqual([null, ELSEWHERE.text]);
    await people(record('mate', { permanentResidence: HOME }));
    expect(await officeReads('mate')).toBeNull();
    expect((await heard('hanh'))?.household).toEqual(['hanh', 'mate']);
    await people(record('mate', { permanentResidence: ELSEWHERE }));
    expect([await officeReads('mate'), await officeReads('other')]).toEqual([ELSEWHERE.text, ELSEWHERE.text]);
    expect((await heard('hanh'))?.household).toEqual(['hanh']);
  });

  it.each([
    ['the grade ends', (name: Name) => record(name, { permanentResidence: HOME })],
    [
      'the record is taken back',
      (name: Name) => ({ ...told(), personalNumber: NUMBERS[name], revoked: true }),
    ],
  ])('is told to be one no longer when %s', async (_what, change) => {
    await people(record('hanh', { permanentResidence: HOME, protection: 'ADDRESS' }));
    await people(record('mate', { permanentResidence: HOME }));
    expect(await officeReads('mate')).toBeNull();
    await people(change('hanh'));
    expect(await heard('hanh')).toEqual({ household: [], kin: [], opened: null });
    expect(await officeReads('mate')).toBe(HOME.text);
  });

  it.each<[string, string, Partial<typeof HOME>?]>([
    ['without signs, abbreviated', '7 Ly Thuong Kiet, P. Buon Ma Thuot'],
    ['with what others leave out', 'Số nhà 7, đường Lý Thường Kiệt, Tổ dân phố 3, P.Buôn Ma Thuột'],
    ['with the number cut off', '7/ Lý Thường Kiệt, phường Buôn Ma Thuột'],
    ['without its commune', '7 Lý Thường Kiệt'],
    ['under the code of another table of units', HOME.text, { unitCode: '24118', vintage: '63' }],
  ])('is closed in the record of a relative who lives there: %s', async (_how, text, unit = {}) => {
    const there = { ...HOME, text, ...unit };
    await people(
      record('hanh', { permanentResidence: HOME, protection: 'ADDRESS' }),
      record('mate', { permanentResidence: there, birthRegistrationPlace: there }),
      record('other', { permanentResidence: ELSEWHERE }),
    );
    const spouse = (name: Name) => ({
      ...{ ...told(), kind: 'SPOUSE', person: { personalNumber: NUMBERS.hanh } },
      relative: { personalNumber: NUMBERS[name] },
    });
    await take(importRelations, spouse('mate'));
    expect([await officeReads('mate'), await officeReads('other')]).toEqual([null, ELSEWHERE.text]);
    await people(record('hanh', { permanentResidence: HOME }));
    expect(await officeReads('mate')).toBe(text);
  });

  it('leaves a relative the residence that is elsewhere, and a stranger one that is written alike', async () => {
    await people(
      record('hanh', { permanentResidence: HOME, protection: 'ADDRESS' }),
      record('child', { permanentResidence: ELSEWHERE }),
      record('other', { permanentResidence: { ...HOME, unitCode: '24118', vintage: '63' } }),
    );
    await take(importRelations, {
      ...{ ...told(), kind: 'MOTHER', person: { personalNumber: NUMBERS.child } },
      relative: { personalNumber: NUMBERS.hanh },
    });
    expect([await officeReads('child'), await officeReads('other')]).toEqual([ELSEWHERE.text, HOME.text]);
  });

  it('is that of one household where no house has a number', async () => {
    await people(record('hanh', { permanentResidence: HAMLET, protection: 'ADDRESS' }));
    await people(record('mate', { permanentResidence: HAMLET }));
    await people(record('other', { permanentResidence: HAMLET, householdHeadName: 'Vừ Mí Sùng' }));
    expect([await officeReads('mate'), await officeReads('other')]).toEqual([null, HAMLET.text]);
  });

  it.each([
    '7 Ly Thuong Kiet, P. Buon Ma Thuot',
    'Số nhà 7, đường Lý Thường Kiệt, Tổ dân phố 3, P.Buôn Ma Thuột',
    'Lý Thường Kiệt, số 07, phường Buôn Ma Thuột',
  ])('is that of whoever lives there and is no relative, who has it written as %s', async (text) => {
    const there = { ...HOME, text };
    await people(record('mate', { permanentResidence: there, householdHeadName: null }));
    await people(record('hanh', { permanentResidence: HOME, protection: 'ADDRESS' }));
    expect((await heard('hanh'))?.household).toEqual(['hanh', 'mate']);
    expect(await officeReads('mate')).toBeNull();
    const { data } = await ask(open.house, 'population', {
      viewer: { ...viewerOf('lan'), personId: idOf('mate') },
      query: '{ viewer { person { permanentResidence { text } } } }',
    });
    expect(data.viewer.person.permanentResidence.text).toBe(text);
  });

  it('is known of records that came in before homes had a key of their own', async () => {
    const there = { ...HOME, text: '7 Ly Thuong Kiet, P. Buon Ma Thuot' };
    await people(
      record('hanh', { permanentResidence: HOME, protection: 'ADDRESS' }),
      record('mate', { currentResidence: there }),
      record('other', { permanentResidence: ELSEWHERE }),
    );
    await sql`update people set permanent_home = null, current_home = null, home_protected = person_id = ${idOf('hanh')}`;
    await sql`update protected_homes set household = array[person_id]`;
    expect(await officeReads('mate', 'currentResidence')).toBe(there.text);
    await sql.begin((tx) => rekeyHomes(asTx(tx)));
    expect(await officeReads('mate', 'currentResidence')).toBeNull();
    expect(await officeReads('other')).toBe(ELSEWHERE.text);
    expect((await heard('hanh'))?.household).toEqual(['hanh', 'mate']);
  });

  it('is told once more when the same record comes again, for registers that were filled before', async () => {
    const protectedRecord = record('hanh', { permanentResidence: HOME, protection: 'ADDRESS' });
    await people(protectedRecord);
    await sql`delete from protected_homes`;
    await sql`delete from outbox where topic = 'address.protected'`;
    await people(protectedRecord);
    expect((await heard('hanh'))?.household).toEqual(['hanh']);
  });

  it('is known beside the records of relatives that came in before it was kept there', async () => {
    await people(
      record('hanh', { permanentResidence: HOME, protection: 'ADDRESS' }),
      record('child', { permanentResidence: { ...HOME, unitCode: '24118', vintage: '63' } }),
    );
    await take(importRelations, {
      ...{ ...told(), kind: 'MOTHER', person: { personalNumber: NUMBERS.child } },
      relative: { personalNumber: NUMBERS.hanh },
    });
    await sql`update people set homes_of_kin = '[]'`;
    expect(await officeReads('child')).toBe(HOME.text);
    const migration = readFileSync(new URL('0007_homes_of_kin.sql', MIGRATIONS), 'utf8');
    await sql.unsafe(migration.slice(migration.indexOf('update people')));
    expect(await officeReads('child')).toBeNull();
  });

  it('is an address to nobody who only works here: jobs read no home, the serving role no list', async () => {
    const { app, job } = open.urls.population ?? { app: '', job: '' };
    const [serving, working] = [new URL(app).username, new URL(job).username];
    const rights = await sql`
      select has_column_privilege(${working}, 'people', 'permanent_home', 'select') as home,
        has_table_privilege(${serving}, 'protected_homes', 'select') as list,
        has_table_privilege(${serving}, 'housemates', 'select') as mates`;
    expect(rights).toEqual([{ home: false, list: false, mates: false }]);
  });
});
