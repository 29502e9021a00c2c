/** People, relations, organisations and papers as they come in by files: what is kept of them, and what the other registers hear. */
import postgres from 'postgres';
import type { Database } from '../../kernel/database.ts';
import { organizationIdOfTaxNumber, personIdOfNumber, personIdOfRecord } from '../../kernel/identity.ts';
import type { ImportedLine } from '../../kernel/imports/findings.ts';
import type { Keys } from '../../kernel/keys.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { importPeople } from '../../subgraphs/population/actions/importPeople.ts';
import { importRelations } from '../../subgraphs/population/actions/importRelations.ts';
import { importDocuments } from '../../subgraphs/warehouse/actions/importDocuments.ts';
import { importOrganizations } from '../../subgraphs/warehouse/actions/importOrganizations.ts';
import { documentIdOf } from '../../subgraphs/warehouse/rules/imports/ids.ts';
import { ask, grantFor, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';

type Take = (
  database: Database,
  keys: Keys,
  order: { lines: { position: number; bytes: Buffer; tooLong: boolean }[]; now: Date; synthetic: boolean },
) => Promise<ImportedLine[]>;

const MOTHER = '001190555001';
const CHILD = '001315555002';
const told = { version: 1, recordedAt: '2026-06-01T08:00:00+07:00' };
const home = { text: '7 Lý Thường Kiệt, phường Buôn Ma Thuột', unitCode: '24133', vintage: '34' };
const mother = {
  ...{
    ...told,
    personalNumber: MOTHER,
    fullName: 'Trịnh Thị  Hạnh',
    gender: 'FEMALE',
    birthDate: '1990-02-03',
  },
  ...{ lifeStatus: 'ALIVE', permanentResidence: home, nationality: 'Việt Nam', oldNumber: '555000111' },
};
const child = {
  ...{ ...told, personalNumber: CHILD, fullName: 'Trịnh Gia Bảo', gender: 'FEMALE', birthDate: '2015-05-06' },
  lifeStatus: 'ALIVE',
};
const motherhood = {
  ...{ ...told, kind: 'MOTHER', person: { personalNumber: CHILD }, relative: { personalNumber: MOTHER } },
};
const paper = {
  ...{ ...told, record: 'HT/2015-17', holder: { personalNumber: CHILD }, resultType: 'KQ.G15.000031' },
  ...{ title: 'Giấy khai sinh', number: '17/2015', issuer: 'H15.50.05', issuedOn: '2015-05-20' },
  ...{ permanent: true, state: 'VALID', form: 'STRUCTURED', data: { zeta: 'một', alpha: 2 } },
};
const company = {
  ...{ ...told, taxNumber: '0100109106', name: 'Công ty Hoa Ban', legalForm: 'TNHH', headquarters: home },
  representatives: [
    { person: { personalNumber: MOTHER }, name: 'Trịnh Thị Hạnh', title: 'Giám đốc', from: '2020-01-01' },
  ],
};
const motherId = personIdOfNumber(testKeys, MOTHER);
const childId = personIdOfNumber(testKeys, CHILD);

describe('A register that is fed with files', () => {
  let open: TestHouse;
  const owners = new Map<SubgraphName, postgres.Sql>();
  const owner = (name: SubgraphName): postgres.Sql => owners.get(name) as postgres.Sql;
  beforeAll(async () => {
    open = await openHouse();
    for (const name of ['population', 'warehouse', 'dossiers'] as const)
      owners.set(name, postgres(open.ownerUrl(name), { max: 1, onnotice: () => undefined }));
  });
  afterAll(async () => {
    for (const one of owners.values()) await one.end();
    await open.close();
  });

  async function take(how: Take, name: SubgraphName, ...records: object[]): Promise<ImportedLine[]> {
    const lines = records.map((record, index) => ({
      ...{ position: index + 1, tooLong: false },
      bytes: Buffer.from(JSON.stringify(record)),
    }));
    const order = { lines, now: new Date('2026-11-29T00:00:00Z'), synthetic: false };
    return how(open.house.get(name).database, testKeys, order);
  }
  const outcomes = async (...given: Parameters<typeof take>) =>
    (await take(...given)).map(({ outcome, findings: [finding] }) =>
      finding === undefined ? outcome : `${finding.kind} ${finding.field}`.trim(),
    );
  const people = (...records: object[]) => outcomes(importPeople, 'population', ...records);
  const relations = (...records: object[]) => outcomes(importRelations, 'population', ...records);
  const papers = (...records: object[]) => outcomes(importDocuments, 'warehouse', ...records);
  const companies = (...records: object[]) => outcomes(importOrganizations, 'warehouse', ...records);
  const eventsOf = (name: SubgraphName, field: string, id: string) => owner(name)`
    select topic, payload from outbox where payload ->> ${field} = ${id} order by xid, id`;

  it('keeps people in its own stored form, cleaned once, and tells of them', async () => {
    expect(await people(mother, child)).toEqual(['ADDED', 'ADDED']);
    const [row] = await owner('population')`select * from people where person_id = ${motherId}`;
    expect(row).toMatchObject({ full_name: 'Trịnh Thị Hạnh', permanent_residence_unit_code: '24133' });
    expect(JSON.stringify(row)).not.toContain(MOTHER);
    expect(row?.number_encrypted).toBeInstanceOf(Buffer);
    expect(await eventsOf('population', 'personId', motherId)).toMatchObject([
      { topic: 'person.registered', payload: { aliases: [personIdOfNumber(testKeys, '555000111')] } },
    ]);
  });

  it('changes nothing for a record that comes again, reports one that contradicts, and never goes back', async () => {
    expect(await people(mother, { ...mother, fullName: 'Trịnh Thị Hạnh' })).toEqual([
      'UNCHANGED',
      'UNCHANGED',
    ]);
    expect(await people({ ...mother, religion: 'Phật giáo' })).toEqual(['CONTRADICTS version']);
    expect(await people({ ...mother, version: 2, fullName: 'Trịnh Thị Hạnh Nhi' }, mother)).toEqual([
      'CORRECTED',
      'GOES_BACK version',
    ]);
    const told = await eventsOf('population', 'personId', motherId);
    expect(told.map(({ topic }) => topic)).toEqual(['person.registered', 'person.corrected']);
  });

  it.each([
    ['whose number says another year', { birthDate: '1991-02-03' }, 'NUMBER_CONTRADICTS birthDate'],
    ['whose number says the other sex', { gender: 'MALE' }, 'NUMBER_CONTRADICTS gender'],
    [
      'whose number is of an invented person',
      { personalNumber: '901190555001' },
      'NUMBER_MALFORMED personalNumber',
    ],
    ['without a number and a record', { personalNumber: null }, 'KEY_MISSING personalNumber'],
    ['whose name shows nothing', { fullName: '\u200b\u00ad' }, 'RECORD_MALFORMED fullName'],
    ['born on no day', { birthDate: '1990-02-30' }, 'RECORD_MALFORMED birthDate'],
    ['with half an address', { hometown: { text: 'Huế' } }, 'RECORD_MALFORMED hometown.unitCode'],
    ['with a member that is none', { blood: 'A' }, 'RECORD_MALFORMED blood'],
    ['of a day to come', { version: 9, recordedAt: '2027-01-01T00:00:00Z' }, 'FROM_THE_FUTURE version'],
  ])('refuses a person %s, and keeps the others of the file', async (_what, changes, reason) => {
    expect(await people({ ...mother, ...changes }, child)).toEqual([reason, 'UNCHANGED']);
  });

  it('knows whoever has no number by the record, and goes on knowing them when they get one', async () => {
    const { personalNumber: _, ...unnumbered } = { ...child, fullName: 'Vừ Mí Sùng', gender: 'MALE' };
    expect(await people({ ...unnumbered, record: 'HG-1' })).toEqual(['ADDED']);
    const numbered = { ...unnumbered, record: 'HG-1', version: 2, personalNumber: '002215555003' };
    expect(await people(numbered)).toEqual(['CORRECTED']);
    const id = personIdOfRecord(testKeys, 'HG-1');
    expect(await owner('population')`select alias_id from person_aliases where person_id = ${id}`).toEqual([
      { alias_id: personIdOfNumber(testKeys, '002215555003') },
    ]);
    // A record that names itself only now is known by that name from now on, for the rest of its file too.
    const named = { ...mother, ...{ version: 3, personalNumber: '00119055\u200b5020', oldNumber: null } };
    expect(await people(named, { ...named, record: 'N-1' }, { ...child, record: 'N-1', version: 2 })).toEqual(
      ['ADDED', 'UNCHANGED', 'TWO_PEOPLE personalNumber'],
    );
    expect(await people({ ...numbered, record: 'HG-2' })).toEqual(['NUMBER_OF_ANOTHER personalNumber']);
    expect(await people({ ...child, version: 2, record: 'HG-1' })).toEqual(['TWO_PEOPLE personalNumber']);
  });

  it('derives from relations who may act for whom, until they are revoked', async () => {
    expect(await relations(motherhood, motherhood)).toEqual(['ADDED', 'UNCHANGED']);
    const rights = () => owner('dossiers')`
      select representative_id, capacity, minor_until::text from family_mandates where represented_id = ${childId}`;
    await open.house.settle();
    expect(await rights()).toEqual([
      { representative_id: motherId, capacity: 'PARENT', minor_until: '2033-05-06' },
    ]);
    expect(await people({ ...child, version: 2, birthDate: '2015-06-07' })).toEqual(['CORRECTED']);
    await open.house.settle();
    expect(await rights()).toMatchObject([{ minor_until: '2033-06-07' }]);
    const other = { ...motherhood, relative: { record: 'HG-1' } };
    expect(
      await relations(
        other,
        { ...motherhood, relative: { personalNumber: '001190555009' } },
        {
          ...motherhood,
          relative: motherhood.person,
        },
      ),
    ).toEqual(['OTHER_HOLDS', 'PERSON_UNKNOWN relative', 'SAME_PERSON relative']);
    const { kind, person, relative } = motherhood;
    expect(await relations({ kind, person, relative, ...told, version: 2, revoked: true })).toEqual([
      'REVOKED',
    ]);
    await open.house.settle();
    expect(await rights()).toEqual([]);
    expect(await relations(motherhood)).toEqual(['GOES_BACK version']);
  });

  it('tells of a death whoever is next of kin, and nobody acts for the dead', async () => {
    expect(await relations({ ...motherhood, version: 3 })).toEqual(['CORRECTED']);
    expect(await people({ ...child, version: 3, lifeStatus: 'DECEASED', diedOn: '2026-10-01' })).toEqual([
      'CORRECTED',
    ]);
    await open.house.settle();
    expect(
      await owner('dossiers')`select capacity from family_mandates where represented_id = ${childId}`,
    ).toEqual([{ capacity: 'NEXT_OF_KIN' }]);
  });

  it('keeps papers in the order of their data, and what is revoked proves nothing any more', async () => {
    expect(await papers(paper, paper)).toEqual(['ADDED', 'UNCHANGED']);
    const id = documentIdOf(testKeys, 'HT/2015-17');
    const [row] = await owner('warehouse')`select data, holder_id from documents where document_id = ${id}`;
    expect(row).toEqual({
      holder_id: childId,
      data: [
        { key: 'zeta', value: 'một' },
        { key: 'alpha', value: '2' },
      ],
    });
    const states = () => owner('dossiers')`
      select subject, state from held_evidence where document_id = ${id} order by subject = ${childId}`;
    await open.house.settle();
    expect(await states()).toEqual([{ subject: childId, state: 'VALID' }]);
    const revoked = { record: 'HT/2015-17', ...told, version: 2, revoked: true };
    expect(await papers(revoked, revoked, paper)).toEqual(['REVOKED', 'UNCHANGED', 'GOES_BACK version']);
    await open.house.settle();
    expect(await states()).toEqual([{ subject: childId, state: 'REVOKED' }]);
    expect(await papers({ ...paper, version: 3, holder: { personalNumber: MOTHER } })).toEqual(['CORRECTED']);
    await open.house.settle();
    expect(await states()).toEqual([
      { subject: motherId, state: 'VALID' },
      { subject: childId, state: 'REVOKED' },
    ]);
    expect(
      await papers({ ...revoked, record: 'HT/none' }, { ...paper, record: 'x', form: 'DOCUMENT_ONLY' }),
    ).toEqual(['NOT_HELD record', 'RECORD_MALFORMED data']);
  });

  it('keeps organisations with those who act for them, and shows none that is revoked', async () => {
    expect(await companies(company)).toEqual(['ADDED']);
    const id = organizationIdOfTaxNumber(testKeys, '0100109106');
    const acting = () =>
      owner('dossiers')`select person_id, until_day::text from representatives where organization_id = ${id}`;
    await open.house.settle();
    expect(await acting()).toEqual([{ person_id: motherId, until_day: null }]);
    const ended = { ...company.representatives[0], until: '2026-10-31' };
    expect(await companies({ ...company, version: 2, representatives: [ended] })).toEqual(['CORRECTED']);
    await open.house.settle();
    expect(await acting()).toEqual([{ person_id: motherId, until_day: '2026-10-31' }]);
    expect(await companies({ taxNumber: '0100109106', ...told, version: 3, revoked: true })).toEqual([
      'REVOKED',
    ]);
    await open.house.settle();
    expect(await acting()).toEqual([]);
    expect(await companies({ ...company, representatives: [ended, ended] })).toEqual([
      'MEMBER_TWICE representatives.1',
    ]);
  });

  it('shows nobody a person whose record is revoked, and gives the number free', async () => {
    const wrong = { ...mother, personalNumber: '001190555010', oldNumber: null, record: 'WRONG' };
    expect(await people(wrong)).toEqual(['ADDED']);
    expect(await people({ record: 'WRONG', ...told, version: 2, revoked: true }, wrong)).toEqual([
      'REVOKED',
      'GOES_BACK version',
    ]);
    const id = personIdOfNumber(testKeys, '001190555010');
    expect(await eventsOf('population', 'personId', id)).toMatchObject([
      { topic: 'person.registered' },
      { topic: 'person.corrected', payload: { aliases: [], typedHashes: [] } },
    ]);
    expect(await people({ ...wrong, record: 'RIGHT', version: 3 })).toEqual(['CORRECTED']);
  });

  it('gives no office the address of somebody protected, and nothing that tells the grade', async () => {
    const READ = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Person { fullName permanentResidence { text } householdHeadName } } }`;
    const reads = ['Person.fullName', 'Person.permanentResidence.text', 'Person.householdHeadName'];
    const read = async () => {
      const minh = viewerOf('minh');
      const grant = grantFor(minh, [{ role: 'APPLICANT', kind: 'PERSON', id: motherId, typed: null, reads }]);
      const variables = { of: [{ __typename: 'Person', id: motherId }] };
      const { data } = await ask(open.house, 'population', { query: READ, variables, viewer: minh, grant });
      return data._entities[0];
    };
    expect(await read()).toMatchObject({ permanentResidence: { text: home.text } });
    const { permanentResidence: _, ...homeless } = mother;
    expect(await people({ ...homeless, version: 4 })).toEqual(['CORRECTED']);
    const absent = await read();
    expect(
      await people({ ...mother, version: 5, householdHeadName: 'Trịnh Văn A', protection: 'ADDRESS' }),
    ).toEqual(['CORRECTED']);
    expect(await read()).toEqual(absent);
    const own = { ...viewerOf('lan'), personId: motherId };
    const PAGE = '{ viewer { person { permanentResidence { text } } } }';
    const { data } = await ask(open.house, 'population', { query: PAGE, viewer: own });
    expect(data.viewer.person.permanentResidence.text).toBe(home.text);
  });

  it('derives of the whole nation what stands there already', async () => {
    const all = () => owner('population')`
      select (select md5(string_agg(p::text, ',' order by p::text)) from parentages p) as parents,
        (select md5(string_agg(g::text, ',' order by g::text)) from guardianships g) as guardians,
        (select md5(string_agg(k::text, ',' order by k::text)) from next_of_kin k) as kin,
        (select md5(string_agg(concat(father_id, mother_id, spouse_id), ',' order by person_id)) from people) as relatives`;
    const before = await all();
    const ids = await owner('population')`select person_id from people order by person_id`;
    const { retellFamilies } = await import('../../subgraphs/population/actions/retellFamilies.ts');
    await open.house.get('population').database.jobTransaction((tx) =>
      retellFamilies(
        tx,
        ids.map(({ person_id }) => person_id),
        new Date('2026-11-16T00:00:00Z'),
      ),
    );
    expect(await all()).toEqual(before);
  });
});
