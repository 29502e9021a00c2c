/** A list that was taken in wrongly is corrected on its own day, an observed day gives way to a told one, and nothing is lost. */
import postgres from 'postgres';
import type { Database } from '../../../kernel/database.ts';
import { importList } from '../../../subgraphs/procedures/codeLists/actions/importList.ts';
import { importSuccessors } from '../../../subgraphs/procedures/codeLists/actions/importSuccessors.ts';
import type { JudgedEntry } from '../../../subgraphs/procedures/codeLists/rules/lists/listFindings.ts';
import type { ListTerm } from '../../../subgraphs/procedures/codeLists/rules/lists/listVerdict.ts';
import { type CodeList, codeLists } from '../../../subgraphs/procedures/codeLists/rules/spelling.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

const TODAY = '2026-11-20';
let open: TestHouse;
let owner: postgres.Sql;
let database: Database;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures'], clock: () => new Date(`${TODAY}T03:00:00Z`) });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  database = open.house.get('procedures').database;
}, 120_000);
afterAll(async () => {
  await owner.end();
  await open.close();
});

const take = (list: CodeList, text: string, term: Partial<ListTerm> = {}): Promise<JudgedEntry[]> =>
  importList(database, {
    list,
    text,
    source: 'test-list',
    term: { day: TODAY, basis: 'OBSERVED', complete: false, ...term },
    today: TODAY,
    now: new Date(),
  });

const tell = ({ code, outcome, findings }: JudgedEntry): string =>
  [code, outcome, ...findings.map(({ kind }) => kind)].join(' ');

const historyOf = async (list: CodeList, code: string): Promise<unknown[]> =>
  (
    await owner`select name, valid_from::text as from, valid_to::text as to, basis from code_list_entries
    where list = ${list} and code = ${code} order by id`
  ).map(({ name, from, to, basis }) => [name, from, to, basis]);

const LIST = `query ($list: CodeList!, $day: Date) { codeList(list: $list, asOf: $day, first: 100) {
  knownUntil knownFrom nodes { code name } } }`;
const shown = async (list: CodeList, day: string | null = null) =>
  (await ask(open.house, 'procedures', { query: LIST, variables: { list, day } })).data.codeList;
const nameOn = async (list: CodeList, code: string, day: string) =>
  (await shown(list, day)).nodes.find((one: { code: string }) => one.code === code)?.name;

/** A row of each list, with the right name and with the wrong one. */
const rows: Record<Exclude<CodeList, 'UNITS_63'>, (name: string) => string> = {
  FIELD: (name) => `code,name\n0-nuoi-chim,${name}\n`,
  AGENCY: (name) => `code,name,kind\nA01,${name},OTHER\n`,
  RESULT_TYPE: (name) => `code,name,issuing_code\n0KQ,${name},G15\n`,
  DOCUMENT_TYPE: (name) => `code,name\nGIAY,${name}\n`,
  APPLICANT_KIND: (name) => `code,name\n0_NUOI_CHIM,${name}\n`,
  UNITS_34: (name) => `code,name,kind,parent_code\n00001,${name},COMMUNE,22\n`,
  MATTER: (name) => `code,name,kind\n0.000001,${name},PERSON\n`,
};
const codeIn = (row: string): string => row.split('\n')[1]?.split(',')[0] ?? '';

describe('A list that is corrected on the day on which its entries begin', () => {
  it.each(codeLists.filter((list) => list !== 'UNITS_63'))('has the right entry only: %s', async (list) => {
    const code = codeIn(rows[list](''));
    await take(list, rows[list]('Tên sai'));
    const [line] = await take(list, rows[list]('Tên đúng'));
    expect(line?.outcome).toBe('ACCEPTED');
    expect(line?.findings.map(({ kind }) => kind)).toContain('ENTRY_CORRECTED');
    expect(await historyOf(list, code)).toEqual([
      ['Tên sai', TODAY, TODAY, 'OBSERVED'],
      ['Tên đúng', TODAY, null, 'OBSERVED'],
    ]);
    expect(await nameOn(list, code, TODAY)).toBe('Tên đúng');
    expect(await nameOn(list, code, '2026-11-19')).toBeUndefined();
    expect((await take(list, rows[list]('Tên đúng'))).map(({ outcome }) => outcome)).toEqual(['UNCHANGED']);
  });

  it('is followed by the portals: the wrong entry ended, the right one began', async () => {
    const query = `query ($after: String) { codeListChanges(list: DOCUMENT_TYPE, first: 100, after: $after) {
      nodes { kind holdsFrom entry { name validFrom validTo } } } }`;
    const { nodes } = (await ask(open.house, 'procedures', { query, variables: { after: null } })).data
      .codeListChanges;
    const told = nodes.map(({ kind, entry: { name } }: { kind: string; entry: { name: string } }) => [
      kind,
      name,
    ]);
    expect(told).toEqual([
      ['ADDED', 'Tên sai'],
      ['ENDED', 'Tên sai'],
      ['ADDED', 'Tên đúng'],
    ]);
  });

  it('can be corrected again, and a later file goes on from the last word', async () => {
    await take('DOCUMENT_TYPE', 'code,name\nSAU,Một\n', { day: '2026-01-01' });
    await take('DOCUMENT_TYPE', 'code,name\nSAU,Hai\n', { day: '2026-01-01' });
    await take('DOCUMENT_TYPE', 'code,name\nSAU,Ba\n', { day: '2026-01-01' });
    expect((await take('DOCUMENT_TYPE', 'code,name\nSAU,Bốn\n')).map(tell)).toEqual([
      'SAU ACCEPTED NAME_CHANGED',
    ]);
    expect(
      await Promise.all(
        ['2025-12-31', '2026-01-01', TODAY].map((day) => nameOn('DOCUMENT_TYPE', 'SAU', day)),
      ),
    ).toEqual([undefined, 'Ba', 'Bốn']);
  });

  it('is corrected too where a later change is known already, which stays', async () => {
    await take('DOCUMENT_TYPE', 'code,name\nTUONG_LAI,Sai\n');
    await take('DOCUMENT_TYPE', 'code,name\nTUONG_LAI,Sang năm\n', { day: '2027-01-01' });
    expect((await take('DOCUMENT_TYPE', 'code,name\nTUONG_LAI,Đúng\n')).map(tell)).toEqual([
      'TUONG_LAI ACCEPTED ENTRY_CORRECTED',
    ]);
    expect(await nameOn('DOCUMENT_TYPE', 'TUONG_LAI', TODAY)).toBe('Đúng');
    expect(await nameOn('DOCUMENT_TYPE', 'TUONG_LAI', '2027-01-01')).toBe('Sang năm');
  });

  it('takes back what the whole list of that day lacks', async () => {
    const all = `code,name\n${(await shown('DOCUMENT_TYPE')).nodes
      .map(({ code, name }: { code: string; name: string }) => `${code},${name}\n`)
      .join('')}`;
    await take('DOCUMENT_TYPE', 'code,name\nNHAM,Nhầm\n');
    const lines = await take('DOCUMENT_TYPE', all, { complete: true });
    expect(lines.map(tell)).toContain('NHAM ACCEPTED ENTRY_TAKEN_BACK');
    expect(await historyOf('DOCUMENT_TYPE', 'NHAM')).toEqual([['Nhầm', TODAY, TODAY, 'OBSERVED']]);
    expect(await nameOn('DOCUMENT_TYPE', 'NHAM', TODAY)).toBeUndefined();
  });

  it('of a unit shows it nowhere by the wrong name', async () => {
    const query = `{ thatDay: administrativeUnit(code: "00001", vintage: UNITS_34, asOf: "${TODAY}") { name inForceFrom inForceTo }
      now: administrativeUnit(code: "00001", vintage: UNITS_34) { name } }`;
    expect((await ask(open.house, 'procedures', { query })).data).toEqual({
      thatDay: { name: 'Tên đúng', inForceFrom: TODAY, inForceTo: null },
      now: { name: 'Tên đúng' },
    });
  });

  it('keeps what was taken back for ever: nobody gives it days again', async () => {
    await expect(
      owner`update code_list_entries set valid_to = '2027-01-01' where code = 'NHAM'`,
    ).rejects.toThrow(/only ever ends/);
    await expect(owner`delete from code_list_standings`).rejects.toThrow(/not changed afterwards/);
  });
});

describe('An entry whose first day was only observed', () => {
  it('begins on the day that a later file tells, and did not hold on none before', async () => {
    await take('DOCUMENT_TYPE', 'code,name\nTHAY,Thấy hôm nay\n');
    const told = await take('DOCUMENT_TYPE', 'code,name\nTHAY,Thấy hôm nay\n', {
      day: '2026-09-01',
      basis: 'DECIDED',
    });
    expect(told.map(tell)).toEqual(['THAY ACCEPTED FIRST_DAY_CORRECTED']);
    expect(await historyOf('DOCUMENT_TYPE', 'THAY')).toEqual([
      ['Thấy hôm nay', TODAY, TODAY, 'OBSERVED'],
      ['Thấy hôm nay', '2026-09-01', null, 'DECIDED'],
    ]);
    expect(await nameOn('DOCUMENT_TYPE', 'THAY', '2026-08-31')).toBeUndefined();
    expect(await nameOn('DOCUMENT_TYPE', 'THAY', '2026-09-01')).toBe('Thấy hôm nay');
  });

  it('keeps a decided day against another file, which says so', async () => {
    const lines = await take('DOCUMENT_TYPE', 'code,name\nTHAY,Thấy hôm nay\n', {
      day: '2026-08-01',
      basis: 'DECIDED',
    });
    expect(lines.map(tell)).toEqual(['THAY UNCHANGED FIRST_DAY_KEPT']);
  });
});

describe('A list', () => {
  it('says up to which day it is known and by whom, or that nobody has said', async () => {
    expect(await shown('UNITS_34')).toMatchObject({
      knownUntil: '2026-09-20',
      knownFrom: expect.stringContaining('202/2025/QH15'),
    });
    expect(await shown('UNITS_63')).toMatchObject({ knownUntil: '2025-06-30' });
    expect(await shown('APPLICANT_KIND')).toMatchObject({ knownUntil: null, knownFrom: null });
    const query = '{ administrativeUnit(code: "22", vintage: UNITS_34) { knownUntil } }';
    expect((await ask(open.house, 'procedures', { query })).data.administrativeUnit.knownUntil).toBe(
      '2026-09-20',
    );
  });

  it('is known up to the day of the whole list, never later than today, and no less by an older copy', async () => {
    const known = async () => (await shown('MATTER')).knownUntil;
    const all = `code,name,kind\n${(
      await owner`select code, name, kind from code_list_entries where list = 'MATTER' and valid_to is null`
    )
      .map(({ code, name, kind }) => `${code},"${name}",${kind}\n`)
      .join('')}`;
    await take('MATTER', all);
    expect(await known()).toBeNull();
    for (const [day, until] of [
      ['2026-11-10', '2026-11-10'],
      ['2026-06-01', '2026-11-10'],
      ['2027-01-01', TODAY],
    ] as const) {
      await take('MATTER', all, { day, complete: true });
      expect(await known()).toBe(until);
    }
    await take('MATTER', all, { knownUntil: '2026-11-01' });
    expect(await known()).toBe('2026-11-01');
  });
});

describe('A file of successors', () => {
  const take = (of: 'UNITS' | 'AGENCIES', rows: string) =>
    importSuccessors(database, { of, text: `old_code,old_name,new_code,new_name\n${rows}`, source: 'QĐ 1' });
  const kinds = (lines: readonly JudgedEntry[]) =>
    lines.map(({ outcome, findings }) => [outcome, findings.at(-1)?.kind]);

  it('may name several for a commune, one for a province, and none of another level', async () => {
    const [ward] =
      await owner`select code, name from administrative_units where vintage = 'UNITS_63' and level = 'COMMUNE' limit 1`;
    const to =
      await owner`select code, name from administrative_units where vintage = 'UNITS_34' and level = 'COMMUNE'
      and code <> '00001' order by code limit 3`;
    const row = (one: number) => `${ward?.code},${ward?.name},${to[one]?.code},${to[one]?.name}\n`;
    const lines = await take('UNITS', `${row(0)}${row(1)}${row(0)}${ward?.code},,22,\n`);
    expect(kinds(lines)).toEqual([
      ['ACCEPTED', undefined],
      ['ACCEPTED', undefined],
      ['UNCHANGED', 'ENTRY_TWICE'],
      ['REFUSED', expect.stringContaining('LEVEL')],
    ]);
    expect(kinds(await take('UNITS', `${row(1)}${row(2)}`))).toEqual([
      ['UNCHANGED', undefined],
      ['REFUSED', 'SUCCESSOR_CONTRADICTS'],
    ]);
    const query = `{ administrativeUnit(code: "${ward?.code}", vintage: UNITS_63) {
      successor { code } successors { code vintage } successorState successorSource } }`;
    expect((await ask(open.house, 'procedures', { query })).data.administrativeUnit).toEqual({
      successor: null,
      successors: [to[0], to[1]].map((unit) => ({ code: unit?.code, vintage: 'UNITS_34' })),
      successorState: 'KNOWN',
      successorSource: 'QĐ 1',
    });
  });

  it('may be of agencies, and contradicts nothing on record', async () => {
    expect(kinds(await take('AGENCIES', 'H22,,H21,\nG04,,G09,\nG04,,G17,\nG05,,G05,\nX99,,G01,\n'))).toEqual([
      ['ACCEPTED', undefined],
      ['REFUSED', 'SUCCESSOR_CONTRADICTS'],
      ['UNCHANGED', undefined],
      ['REFUSED', 'SUCCESSOR_CONTRADICTS'],
      ['REFUSED', 'UNIT_UNKNOWN'],
    ]);
  });
});
