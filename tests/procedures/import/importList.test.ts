/** Code lists that are taken in: what is new, changed or ended is kept with its days, and nothing is written over. */
import postgres from 'postgres';
import type { Database } from '../../../kernel/database.ts';
import { importList } from '../../../subgraphs/procedures/codeLists/actions/importList.ts';
import { importSuccessors } from '../../../subgraphs/procedures/codeLists/actions/importSuccessors.ts';
import type { JudgedEntry } from '../../../subgraphs/procedures/codeLists/rules/lists/listFindings.ts';
import type { ListTerm } from '../../../subgraphs/procedures/codeLists/rules/lists/listVerdict.ts';
import { parseCsv } from '../../../subgraphs/procedures/codeLists/rules/lists/parseCsv.ts';
import type { CodeList } from '../../../subgraphs/procedures/codeLists/rules/spelling.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

const TODAY = '2026-11-20';
let open: TestHouse;
let owner: postgres.Sql;
let database: Database;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  database = open.house.get('procedures').database;
});
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

/** The entries of a code, oldest first: name, first day, first day no longer. */
const historyOf = async (list: CodeList, code: string): Promise<unknown[]> =>
  (
    await owner`select name, valid_from::text as from, valid_to::text as to from code_list_entries
    where list = ${list} and code = ${code} order by valid_from nulls first`
  ).map(({ name, from, to }) => [name, from, to]);

describe('The list of result types', () => {
  const HEADER = 'code,name,issuing_code,procedures\n';

  it('keeps every code as it is found, and says which have not the prescribed shape', async () => {
    const text = `${HEADER}"KQ.G15.999001","Giấy phép nuôi chim câu",G15,"7.000001"
"000.00.00.G04-KQ0051","Giấy phép, liên vận ""A""",G04,"7.000002"
"Test_P001","Giấy thử",,"7.000003"
"KQ.H43.000001","Giấy của tỉnh",H43,"7.000004"\n`;
    expect((await take('RESULT_TYPE', text)).map(tell)).toEqual([
      'KQ.G15.999001 ACCEPTED',
      '000.00.00.G04-KQ0051 ACCEPTED CODE_MALFORMED',
      'Test_P001 ACCEPTED CODE_MALFORMED ISSUER_MISSING',
      'KQ.H43.000001 ACCEPTED ISSUER_UNMAPPED',
    ]);
    const types = await owner`select code, name, issuer from result_types
      where code in ('Test_P001', 'KQ.H43.000001', '000.00.00.G04-KQ0051') order by code`;
    expect(types.map(({ name, issuer }) => [name, issuer])).toEqual([
      ['Giấy phép, liên vận "A"', 'G04'],
      ['Giấy của tỉnh', 'H43'],
      ['Giấy thử', null],
    ]);
    const [issuer] = await owner`select name, listed from agencies where code = 'H43'`;
    expect(issuer).toEqual({ name: null, listed: false });
    expect((await take('RESULT_TYPE', text)).map(({ outcome }) => outcome)).toEqual(
      Array(4).fill('UNCHANGED'),
    );
  });

  it.each([
    ['TCVN3', 'GiÊy chøng nhËn'],
    ['VNI', 'Giaáy chöùng nhaän'],
  ])(
    'refuses a name in %s with the column, takes the row beside it, and guesses nothing',
    async (_how, name) => {
      const text = `${HEADER}KQ.G15.999004,${name},G15,\nKQ.G15.999005,Giấy nuôi chim,G15,\n`;
      const lines = await take('RESULT_TYPE', text);
      expect(lines[0]).toMatchObject({
        ...{ code: 'KQ.G15.999004', outcome: 'REFUSED' },
        findings: [{ kind: 'TEXT_NOT_UNICODE', outcome: 'REFUSED', field: 'name', before: name }],
      });
      expect(lines[1]?.outcome).toMatch(/ACCEPTED|UNCHANGED/);
      expect(await historyOf('RESULT_TYPE', 'KQ.G15.999004')).toEqual([]);
    },
  );

  it('refuses a second name of one code in the same file, and keeps the first', async () => {
    const text = `${HEADER}KQ.G15.999002,Tên một,G15,\nKQ.G15.999002,Tên hai,G15,\nKQ.G15.999002,Tên một,G15,\n`;
    expect((await take('RESULT_TYPE', text)).map(tell)).toEqual([
      'KQ.G15.999002 ACCEPTED',
      'KQ.G15.999002 REFUSED CODE_TWICE',
      'KQ.G15.999002 UNCHANGED ENTRY_TWICE',
    ]);
  });

  it('keeps the old name with its days when a later file has another', async () => {
    await take('RESULT_TYPE', `${HEADER}KQ.G15.999003,Tên cũ,G15,\n`, {
      day: '2026-01-01',
      basis: 'DECIDED',
    });
    const renamed = `${HEADER}KQ.G15.999003,Tên mới,G15,\n`;
    expect((await take('RESULT_TYPE', renamed, { day: '2025-12-31' })).map(tell)).toEqual([
      'KQ.G15.999003 REFUSED OLDER_THAN_IN_FORCE',
    ]);
    expect((await take('RESULT_TYPE', renamed)).map(tell)).toEqual(['KQ.G15.999003 ACCEPTED NAME_CHANGED']);
    expect(await historyOf('RESULT_TYPE', 'KQ.G15.999003')).toEqual([
      ['Tên cũ', '2026-01-01', TODAY],
      ['Tên mới', TODAY, null],
    ]);
    const [type] = await owner`select name from result_types where code = 'KQ.G15.999003'`;
    expect(type?.name).toBe('Tên mới');
  });

  it('does not let anybody change an entry afterwards, the owner of the tables included', async () => {
    await expect(
      owner`update code_list_entries set name = 'Khác' where list = 'RESULT_TYPE'`,
    ).rejects.toThrow(/only ever ends/);
    await expect(owner`delete from code_list_entries where list = 'RESULT_TYPE'`).rejects.toThrow(
      /only ever ends/,
    );
  });
});

describe('The list of fields', () => {
  it('ends what a whole list no longer has, and an entry can come back', async () => {
    const text = (names: string[]) => `name\n${names.join('\n')}\n`;
    const all = (await owner`select name from code_list_entries where list = 'FIELD'`).map(
      ({ name }) => `"${name}"`,
    );
    await take('FIELD', text(['Nuôi chim câu']), { day: '2026-01-01' });
    const ended = await take('FIELD', text(all), { day: '2026-02-01', complete: true });
    expect(ended.filter(({ outcome }) => outcome !== 'UNCHANGED').map(tell)).toEqual([
      'nuoi-chim-cau ACCEPTED ENTRY_ENDED',
    ]);
    expect((await take('FIELD', text(['Nuôi chim câu']), { day: '2026-03-01' })).map(tell)).toEqual([
      'nuoi-chim-cau ACCEPTED ENTRY_BACK',
    ]);
    expect(await historyOf('FIELD', 'nuoi-chim-cau')).toEqual([
      ['Nuôi chim câu', '2026-01-01', '2026-02-01'],
      ['Nuôi chim câu', '2026-03-01', null],
    ]);
  });
});

describe('The list of agencies', () => {
  it('takes both orders of a code for one agency, and keeps both', async () => {
    const text = 'code,name,kind,parent_code\n000.00.07.H15,Sở Chim câu,OTHER,H15\n';
    expect((await take('AGENCY', text)).map(tell)).toEqual(['H15.07 REPAIRED CODE_TURNED']);
    const [agency] = await owner`select name, legacy_code, listed from agencies where code = 'H15.07'`;
    expect(agency).toEqual({ name: 'Sở Chim câu', legacy_code: '000.00.07.H15', listed: true });
    const [spelling] =
      await owner`select m.code, m.basis from code_spellings s join spelling_mappings m on m.spelling_id = s.id
      where s.spelling = '000.00.07.H15'`;
    expect(spelling).toEqual({ code: 'H15.07', basis: 'EXACT' });
  });

  it('gives a name to one that was only a spelling before', async () => {
    await owner`insert into agencies (code, kind, listed) values ('H44', 'OTHER', false)`;
    const text = JSON.stringify([{ code: 'H44', name: 'Ủy ban nhân dân tỉnh mới', kind: 'PROVINCE' }]);
    await take('AGENCY', text);
    const [agency] = await owner`select name, kind, listed from agencies where code = 'H44'`;
    expect(agency).toEqual({ name: 'Ủy ban nhân dân tỉnh mới', kind: 'PROVINCE', listed: true });
  });
});

describe('The tables of administrative units', () => {
  it('hold by law: 63 provinces until 30 June 2025, 34 from the day after, each code in its own table', async () => {
    expect(await historyOf('UNITS_63', '15')).toEqual([['Tỉnh Yên Bái', null, '2025-07-01']]);
    expect(await historyOf('UNITS_34', '15')).toEqual([['Tỉnh Lào Cai', '2025-07-01', null]]);
  });

  it('take a new name from the day that is told, and keep the old one until then', async () => {
    const [{ name } = { name: '' }] = await owner<{ name: string }[]>`
      select name from administrative_units where vintage = 'UNITS_34' and code = '75'`;
    const text = JSON.stringify([{ Code: '75', FullName: 'Thành phố Đồng Nai', Wards: [] }]);
    expect((await take('UNITS_34', text, { day: '2026-04-30', basis: 'DECIDED' })).map(tell)).toEqual(
      name === 'Thành phố Đồng Nai' ? ['75 UNCHANGED'] : ['75 ACCEPTED NAME_CHANGED'],
    );
    const renamed = JSON.stringify([{ Code: '08', FullName: 'Thành phố Tuyên Quang', Wards: [] }]);
    expect((await take('UNITS_34', renamed, { day: '2026-11-01', basis: 'DECIDED' })).map(tell)).toEqual([
      '08 ACCEPTED NAME_CHANGED',
    ]);
    expect(await historyOf('UNITS_34', '08')).toEqual([
      ['Tỉnh Tuyên Quang', '2025-07-01', '2026-11-01'],
      ['Thành phố Tuyên Quang', '2026-11-01', null],
    ]);
  });

  it('of before the merger are closed: a file does not rename the past', async () => {
    const text = JSON.stringify([{ Code: '15', FullName: 'Tỉnh Khác', District: [] }]);
    expect((await take('UNITS_63', text)).map(tell)).toEqual(['15 REFUSED VINTAGE_CLOSED']);
  });

  it('read provinces, districts and communes from the tables as they are published', async () => {
    const text = JSON.stringify([
      {
        Code: '97',
        FullName: 'Tỉnh Chim Câu',
        Wards: [{ Code: '99997', FullName: 'Xã  Chuồng', ProvinceCode: '97' }],
      },
    ]);
    expect((await take('UNITS_34', text)).map(tell)).toEqual(['97 ACCEPTED', '99997 REPAIRED TEXT_TIDIED']);
    const [ward] =
      await owner`select name, level, parent_code from administrative_units where vintage = 'UNITS_34' and code = '99997'`;
    expect(ward).toEqual({ name: 'Xã Chuồng', level: 'COMMUNE', parent_code: '97' });
  });

  it('know who became whom, and refuse what contradicts it or names nobody', async () => {
    const header = 'old_code,old_name,new_code,new_name\n';
    const text = `${header}02,Tỉnh Hà Giang,08,Tỉnh Tuyên Quang\n02,Tỉnh Hà Giang,15,Tỉnh Lào Cai\n02,Tỉnh Hà Nam,08,Tỉnh Tuyên Quang\n99,Tỉnh Không Có,08,Tỉnh Tuyên Quang\n`;
    const lines = await importSuccessors(database, { of: 'UNITS', text, source: 'test' });
    expect(lines.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'REFUSED', 'UNCHANGED', 'REFUSED']);
    expect(lines.map(({ findings }) => findings.map(({ kind, field }) => `${kind} ${field}`))).toEqual([
      ['NAME_DIFFERS new_name'],
      ['SUCCESSOR_CONTRADICTS new_code'],
      ['NAME_DIFFERS old_name', 'NAME_DIFFERS new_name'],
      ['UNIT_UNKNOWN old_code'],
    ]);
  });
});

describe('A CSV file', () => {
  it.each<[string, string, Record<string, string>[]]>([
    ['quotes, commas and line ends within a field', 'a,b\n"x, ""y""\nz",2\r\n', [{ a: 'x, "y"\nz', b: '2' }]],
    ['missing fields', 'a,b\n1\n', [{ a: '1', b: '' }]],
    ['an empty last field', 'a,b\n1,\n', [{ a: '1', b: '' }]],
    ['no last line end', 'a,b\n1,2', [{ a: '1', b: '2' }]],
    [
      'a quote that nobody closed',
      'a,b\n"1,2\n3,4\n',
      [
        { a: '"1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    ['nothing', '', []],
  ])('is read with %s', (_what, text, rows) => {
    expect(parseCsv(text).map(({ fields }) => fields)).toEqual(rows);
  });
});
