/** Administrative units as they were decided: each code as in its decision, each name and each new unit from its day. */
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { importList } from '../../subgraphs/procedures/codeLists/actions/importList.ts';
import { keepLists } from '../../subgraphs/procedures/codeLists/jobs.ts';
import type { ListTerm } from '../../subgraphs/procedures/codeLists/rules/lists/listVerdict.ts';
import type { CodeList } from '../../subgraphs/procedures/codeLists/rules/spelling.ts';
import { ask } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const TODAY = '2026-11-20';
let open: TestHouse;
let owner: postgres.Sql;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures'], clock: () => new Date(`${TODAY}T03:00:00Z`) });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await owner.end();
  await open.close();
});

const UNIT = `query ($code: String!, $asOf: Date) { administrativeUnit(code: $code, vintage: UNITS_34, asOf: $asOf) {
  name inForceFrom inForceTo parent { name } } }`;
const find = async (code: string, asOf: string | null = null) =>
  (await ask(open.house, 'procedures', { query: UNIT, variables: { code, asOf } })).data.administrativeUnit;
const nameOf = async (code: string, asOf: string | null = null) => (await find(code, asOf))?.name;

const take = (list: CodeList, text: string, term: Partial<ListTerm> = {}) =>
  importList(open.house.get('procedures').database, {
    list,
    text,
    source: 'test-list',
    term: { day: TODAY, basis: 'DECIDED', complete: false, ...term },
    today: TODAY,
    now: new Date(),
  });
const HEADER = 'code,name,kind,parent_code\n';

/** Decisions, by the codes and names in them. */
const decided: [decision: string, day: string, code: string, before: string, after: string][] = [
  ['30/2026/QH16', '2026-04-30', '75', 'Tỉnh Đồng Nai', 'Thành phố Đồng Nai'],
  ['237/NQ-UBTVQH16', '2026-04-30', '26368', 'Xã Long Thành', 'Phường Long Thành'],
  ['237/NQ-UBTVQH16', '2026-04-30', '26485', 'Xã Nhơn Trạch', 'Phường Nhơn Trạch'],
  ['36/2026/QH16', '2026-09-01', '22', 'Tỉnh Quảng Ninh', 'Thành phố Quảng Ninh'],
  ['39/2026/QH16', '2026-09-20', '24', 'Tỉnh Bắc Ninh', 'Thành phố Bắc Ninh'],
  ['388/NQ-UBTVQH16', '2026-09-20', '07840', 'Xã Hiệp Hoà', 'Phường Hiệp Hoà'],
  ['388/NQ-UBTVQH16', '2026-09-20', '09319', 'Xã Tiên Du', 'Phường Tiên Du'],
];

describe('The embedded units', () => {
  it('have Ba Chẽ under the code of Decision 19/2025/QĐ-TTg, and nobody under the misprint', async () => {
    expect(await find('06970', '2025-07-01')).toMatchObject({ name: 'Xã Ba Chẽ', inForceFrom: '2025-07-01' });
    expect(await nameOf('06970')).toBe('Xã Ba Chẽ');
    expect(await find('06978')).toBeNull();
  });

  it.each(decided)('follow %s of %s: %s', async (_decision, day, code, before, after) => {
    const eve = new Date(Date.parse(`${day}T00:00:00Z`) - 1).toISOString().slice(0, 10);
    expect([await nameOf(code, '2025-07-01'), await nameOf(code, eve)]).toEqual([before, before]);
    expect([await nameOf(code, day), await nameOf(code)]).toEqual([after, after]);
  });

  it('changed in 2026 in 3 cities and 22 wards, and in nothing else', async () => {
    const changed = await owner`
      select valid_from::text as day, kind, count(*)::integer as units from code_list_entries
      where list = 'UNITS_34' and valid_from > '2025-07-01' group by 1, 2 order by 1, 2`;
    expect(changed.map(({ day, kind, units }) => [day, kind, units])).toEqual([
      ['2026-04-30', 'COMMUNE', 10],
      ['2026-04-30', 'PROVINCE', 1],
      ['2026-09-01', 'PROVINCE', 1],
      ['2026-09-20', 'COMMUNE', 12],
      ['2026-09-20', 'PROVINCE', 1],
    ]);
  });

  it('are put right in a database that has the copy of before, which keeps what was asked by the wrong code', async () => {
    const undone = new Error('undone');
    await owner
      .begin(async (sql) => {
        await sql`alter table code_list_entries disable trigger code_list_entries_kept`;
        await sql`delete from code_list_changes where list = 'UNITS_34' and kind = 'ENDED'`;
        await sql`delete from code_list_changes where entry_id in
          (select id from code_list_entries where list = 'UNITS_34' and valid_from > '2025-07-01')`;
        await sql`delete from code_list_entries where list = 'UNITS_34' and valid_from > '2025-07-01'`;
        await sql`update code_list_entries e set valid_to = null, name = case when c.holds_from = '2026-04-30'
          then c.name_after else c.name_before end from unit_changes() c where e.list = 'UNITS_34' and e.code = c.code`;
        await sql`update code_list_entries set code = '06978' where list = 'UNITS_34' and code = '06970'`;
        await sql`update administrative_units set code = '06978' where vintage = 'UNITS_34' and code = '06970'`;
        await sql`alter table code_list_entries enable trigger code_list_entries_kept`;
        await sql`select mend_embedded_units()`;
        const rows =
          await sql`select code, name, valid_from::text as from, valid_to is null as holds from code_list_entries
          where list = 'UNITS_34' and code in ('06970', '06978', '75', '24') order by code, valid_from`;
        expect(rows.map(({ code, name, from, holds }) => [code, name, from, holds])).toEqual([
          ['06970', 'Xã Ba Chẽ', '2025-07-01', true],
          ['06978', 'Xã Ba Chẽ', '2025-07-01', false],
          ['24', 'Tỉnh Bắc Ninh', '2025-07-01', false],
          ['24', 'Thành phố Bắc Ninh', '2026-09-20', true],
          ['75', 'Tỉnh Đồng Nai', '2025-07-01', false],
          ['75', 'Thành phố Đồng Nai', '2026-04-30', true],
        ]);
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
  });

  it('are those of the source that the notice names, but for what the notice says', () => {
    const read = (name: string) =>
      readFileSync(new URL(`../../subgraphs/procedures/database/${name}`, import.meta.url), 'utf8');
    const units = JSON.parse(read('seed/units/units-34.json')) as [string, string, string, string | null][];
    expect(units.filter(([code]) => code === '06970' || code === '06978')).toEqual([
      ['06970', 'Xã Ba Chẽ', 'COMMUNE', '22'],
    ]);
    expect(read('seed/NOTICE.md')).toContain('06970');
  });
});

describe('A unit that has ended', () => {
  const ask63 = async (code: string, asOf: string | null) => {
    const query = `query ($code: String!, $asOf: Date) { administrativeUnit(code: $code, vintage: UNITS_63, asOf: $asOf) {
      name inForceTo parent { name } successor { name } successors { code vintage } successorState } }`;
    return (await ask(open.house, 'procedures', { query, variables: { code, asOf } })).data
      .administrativeUnit;
  };

  it('is not there on a later day, and is still what its code means where no day is asked for', async () => {
    expect(await ask63('02', '2025-06-30')).toMatchObject({ name: 'Tỉnh Hà Giang' });
    expect(await ask63('02', '2025-07-01')).toBeNull();
    expect(await ask63('02', null)).toMatchObject({ name: 'Tỉnh Hà Giang', inForceTo: '2025-07-01' });
  });

  it('says what it became where a source names it, and that this is unknown where none does', async () => {
    expect(await ask63('02', null)).toMatchObject({
      successor: { name: 'Tỉnh Tuyên Quang' },
      successors: [{ code: '08', vintage: 'UNITS_34' }],
      successorState: 'KNOWN',
    });
    const [district] = await owner`select code from administrative_units where vintage = 'UNITS_63'
      and level = 'DISTRICT' and parent_code = '02' limit 1`;
    expect(await ask63(district?.code, null)).toMatchObject({
      ...{ successor: null, successors: [], successorState: 'UNKNOWN', parent: { name: 'Tỉnh Hà Giang' } },
    });
    const query = `{ administrativeUnit(code: "08", vintage: UNITS_34) { successors { code } successorState } }`;
    expect((await ask(open.house, 'procedures', { query })).data.administrativeUnit).toEqual({
      ...{ successors: [], successorState: 'NOT_ENDED' },
    });
  });
});

describe('A unit that a decision makes later', () => {
  beforeAll(async () => {
    await take('UNITS_34', `${HEADER}99101,Xã Thử Nghiệm,COMMUNE,22\n`, { day: '2026-09-01' });
    await take('UNITS_34', `${HEADER}99102,Xã Sang Năm,COMMUNE,22\n`, { day: '2027-01-01' });
    await take('UNITS_34', `${HEADER}99103,Xã Quan Sát,COMMUNE,22\n`, { basis: 'OBSERVED' });
    const rows =
      'code,name,kind,parent_code,valid_from,valid_to\n99104,Xã Có Ngày,COMMUNE,22,2026-03-01,2026-06-01\n';
    await take('UNITS_34', rows);
  });

  it('is not there before its day', async () => {
    expect(await find('99101', '2026-01-01')).toBeNull();
    expect(await find('99101', '2026-08-31')).toBeNull();
    expect(await find('99101', '2026-09-01')).toEqual({
      name: 'Xã Thử Nghiệm',
      inForceFrom: '2026-09-01',
      inForceTo: null,
      parent: { name: 'Thành phố Quảng Ninh' },
    });
    expect([await find('99102'), await nameOf('99102', '2027-01-01')]).toEqual([null, 'Xã Sang Năm']);
  });

  it('is there from the day on which it was observed, where no day was told', async () => {
    expect([await find('99103', '2026-11-19'), await nameOf('99103')]).toEqual([null, 'Xã Quan Sát']);
  });

  it('follows the days of its own row before those of the file', async () => {
    expect(await find('99104', '2026-02-28')).toBeNull();
    expect(await find('99104', '2026-03-01')).toMatchObject({
      inForceFrom: '2026-03-01',
      inForceTo: '2026-06-01',
    });
    const LIST = `query ($day: Date) { codeList(list: UNITS_34, asOf: $day, first: 100, after: null) { nodes { code } } }`;
    expect(
      (await ask(open.house, 'procedures', { query: LIST, variables: { day: '2026-06-01' } })).errors,
    ).toBeUndefined();
    const held =
      await owner`select valid_from::text as from, valid_to::text as to from code_list_entries where code = '99104'`;
    expect(held.map(({ from, to }) => [from, to])).toEqual([['2026-03-01', '2026-06-01']]);
  });

  it('is refused on a day before the table, with an unreadable day, without a kind or below nobody', async () => {
    const rows = `code,name,kind,parent_code,valid_from
99111,Xã Trước,COMMUNE,22,2025-06-30
99112,Xã Sai Ngày,COMMUNE,22,30/02/2026
99113,Xã Không Loại,,22,
99114,Xã Mồ Côi,COMMUNE,98,
`;
    const lines = await take('UNITS_34', rows);
    expect(lines.map(({ outcome, findings }) => [outcome, findings.at(-1)?.kind])).toEqual([
      ['REFUSED', 'BEFORE_THE_TABLE'],
      ['REFUSED', 'DAY_UNREADABLE'],
      ['REFUSED', 'KIND_UNKNOWN'],
      ['REFUSED', 'PARENT_UNKNOWN'],
    ]);
  });
});

describe('An entry of another list that begins later', () => {
  const keepUp = (day: string) =>
    keepLists({ database: open.house.get('procedures').database, now: new Date(`${day}T03:00:00Z`) });
  const agency = async (asOf: string | null) => {
    const query = `query ($asOf: Date) { _entities(representations: [{ __typename: "Agency", code: "H15.99" }]) {
      ... on Agency { name(asOf: $asOf) } } }`;
    return (await ask(open.house, 'procedures', { query, variables: { asOf } })).data._entities[0].name;
  };

  it('has its name, and its place in the catalogue, from its day on', async () => {
    await take('AGENCY', `${HEADER}H15.99,Sở Sang Năm,OTHER,H15\n`, { day: '2027-01-01' });
    await take('RESULT_TYPE', 'code,name,issuing_code\nKQ.H15.999901,Giấy Sang Năm,H15\n', {
      day: '2027-01-01',
    });
    const known = () => owner`select name from result_types where code = 'KQ.H15.999901'`;
    expect([await agency(null), await agency('2027-01-01')]).toEqual([null, 'Sở Sang Năm']);
    expect(await known()).toHaveLength(0);
    await keepUp('2027-01-01');
    expect([await agency(null), (await known()).length]).toEqual(['Sở Sang Năm', 1]);
  });

  it('does not stand in the way of the whole list as it is until then', async () => {
    await take('DOCUMENT_TYPE', 'code,name\nGIAY_A,Giấy A\nGIAY_B,Giấy B\n', { day: '2026-01-01' });
    await take('DOCUMENT_TYPE', 'code,name\nGIAY_A,Giấy A mới\n', { day: '2027-01-01' });
    const lines = await take('DOCUMENT_TYPE', 'code,name\nGIAY_A,Giấy A\nGIAY_B,Giấy B\n', {
      complete: true,
    });
    expect(lines.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });
});
