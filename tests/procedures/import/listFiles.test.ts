/** A file of a list that is empty, cut off, misread or of another list: it is refused as a whole, and nothing ends by it. */
import postgres from 'postgres';
import type { Database } from '../../../kernel/database.ts';
import { importList } from '../../../subgraphs/procedures/codeLists/actions/importList.ts';
import { importSuccessors } from '../../../subgraphs/procedures/codeLists/actions/importSuccessors.ts';
import type { JudgedEntry } from '../../../subgraphs/procedures/codeLists/rules/lists/listFindings.ts';
import { ListRefused } from '../../../subgraphs/procedures/codeLists/rules/lists/listRefused.ts';
import type { ListTerm } from '../../../subgraphs/procedures/codeLists/rules/lists/listVerdict.ts';
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
  for (const list of ['DOCUMENT_TYPE', 'APPLICANT_KIND', 'FIELD', 'AGENCY', 'RESULT_TYPE'] as const)
    await take(list, ROWS, { day: '2026-01-05', basis: 'DECIDED' });
});
afterAll(async () => {
  await owner.end();
  await open.close();
});

const HEADER = 'code,name\n';
const ROWS = `${HEADER}THU_MOT,Thử một\nTHU_HAI,Thử hai\nTHU_BA,Thử ba\nTHU_TU,Thử tư\n`;

const take = (list: CodeList, text: string, term: Partial<ListTerm> = {}): Promise<JudgedEntry[]> =>
  importList(database, {
    list,
    text,
    source: 'test-list',
    term: { day: TODAY, basis: 'OBSERVED', complete: false, ...term },
    today: TODAY,
    now: new Date(),
  });

const everything = (): Promise<unknown> =>
  owner`select count(*)::integer as entries, count(valid_to)::integer as ended from code_list_entries`;

/** The code of the refusal; fails where the file is taken in, or anything has changed. */
async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  const before = await everything();
  const code = await work().then(
    () => 'taken in',
    (error: unknown) => (error instanceof ListRefused ? error.refusal : `${error}`),
  );
  expect(await everything()).toEqual(before);
  return code;
}

const broken: [what: string, text: string, code: string][] = [
  ['an empty file', '', 'FILE_EMPTY'],
  ['blank lines', '\n\r\n  \n', 'FILE_EMPTY'],
  ['a header alone', HEADER, 'FILE_EMPTY'],
  ['a header and blank lines', `${HEADER}\n,\n\n`, 'FILE_EMPTY'],
  ['an empty array', '[]', 'FILE_EMPTY'],
  ['an array cut off', '[{"code":"THU_MOT","name":"Thử một"},{"code":"THU', 'FILE_NOT_JSON'],
  ['a reply that holds no list', '{"error":"maintenance"}', 'HEADER_UNKNOWN'],
  ['a page instead of a list', '<!doctype html>\n<p>Bảo trì, xin quay lại sau\n', 'HEADER_UNKNOWN'],
  ['another separator', 'code;name\nTHU_MOT;Thử một\n', 'HEADER_UNKNOWN'],
  ['no header', 'THU_MOT,Thử một\nTHU_HAI,Thử hai\n', 'HEADER_UNKNOWN'],
  ['UTF-16 without a mark, read as UTF-8', [...ROWS].join('\0'), 'NOT_UTF8'],
  ['the list of other things', 'old_code,old_name,new_code,new_name\n02,A,08,B\n', 'LIST_WRONG'],
  ['the list of units', '[{"Code":"97","FullName":"Tỉnh Thử","Wards":[]}]', 'LIST_WRONG'],
  ['rows that name a kind of unit', 'code,name,kind\nTHU_MOT,Thử một,COMMUNE\n', 'LIST_WRONG'],
];

const onlyWhenComplete: [what: string, text: string, code: string][] = [
  ['a row without a name', ROWS.replace(',Thử hai', ','), 'ENTRIES_REFUSED'],
  ['a row that lacks a field', ROWS.replace(',Thử hai', ''), 'ENTRIES_REFUSED'],
  ['a row with a comma too many', ROWS.replace('Thử hai', 'Thử hai, cắt'), 'ENTRIES_REFUSED'],
  ['a quote that nobody closed', `${ROWS}THU_NAM,"Thử năm\n`, 'ENTRIES_REFUSED'],
  ['letters that were lost before', ROWS.replace('Thử ba', 'Th\u{fffd} ba'), 'ENTRIES_REFUSED'],
  ['one code with two names', `${ROWS}THU_MOT,Thử khác\n`, 'ENTRIES_REFUSED'],
  ['a last row that ends in the middle', ROWS.slice(0, -2), 'LAST_ROW_UNENDED'],
  ['most of the list missing', `${HEADER}THU_MOT,Thử một\n`, 'ENDS_UNCONFIRMED'],
];

describe('A file that cannot be the list', () => {
  it.each(broken)('is refused, whole list or not: %s', async (_what, text, code) => {
    for (const complete of [false, true])
      expect(await refusalOf(() => take('DOCUMENT_TYPE', text, { complete }))).toBe(code);
  });

  it.each(onlyWhenComplete)('ends nothing as the whole list: %s', async (_what, text, code) => {
    expect(await refusalOf(() => take('DOCUMENT_TYPE', text, { complete: true }))).toBe(code);
  });

  it('ends nothing in any list', async () => {
    const lists = [
      'FIELD',
      'AGENCY',
      'RESULT_TYPE',
      'APPLICANT_KIND',
      'UNITS_34',
      'UNITS_63',
      'MATTER',
    ] as const;
    for (const list of lists)
      for (const text of ['', HEADER, '[]'])
        expect([list, await refusalOf(() => take(list, text, { complete: true }))]).toEqual([
          list,
          'FILE_EMPTY',
        ]);
    const few = JSON.stringify([{ Code: '01', FullName: 'Thành phố Hà Nội', Wards: [] }]);
    expect(await refusalOf(() => take('UNITS_34', few, { complete: true }))).toBe('ENDS_UNCONFIRMED');
  });

  it('tells of successors nothing either', async () => {
    for (const [text, code] of [
      ['', 'FILE_EMPTY'],
      ['old_code,old_name,new_code,new_name\n', 'FILE_EMPTY'],
      [ROWS, 'HEADER_UNKNOWN'],
    ] as const)
      expect(await refusalOf(() => importSuccessors(database, { of: 'UNITS', text, source: 'test' }))).toBe(
        code,
      );
  });

  it('says which rows could not be read', async () => {
    const refused = await take('DOCUMENT_TYPE', ROWS.replace(',Thử hai', ','), { complete: true }).catch(
      (error: unknown) => error,
    );
    const lines = refused instanceof ListRefused ? refused.lines : [];
    expect(lines.map(({ code, outcome }) => [code, outcome])).toContainEqual(['THU_HAI', 'REFUSED']);
  });
});

describe('A whole list that lacks much', () => {
  const HALF = `${HEADER}THU_MOT,Thử một\n`;

  it('ends what it lacks when the number is said, and only that number', async () => {
    const standing = Number(
      (await owner`select count(*)::integer as n from code_list_entries where list = 'APPLICANT_KIND'`)[0]?.n,
    );
    const text = HALF;
    expect(
      await refusalOf(() => take('APPLICANT_KIND', text, { complete: true, endsExpected: standing })),
    ).toBe('ENDS_DIFFER');
    const lines = await take('APPLICANT_KIND', text, { complete: true, endsExpected: standing - 1 });
    expect(lines.filter(({ findings }) => findings.some(({ kind }) => kind === 'ENTRY_ENDED'))).toHaveLength(
      standing - 1,
    );
  });

  it('needs no number where few end, whether or not its last line ends', async () => {
    const three = `${HEADER}THU_MOT,Thử một\nTHU_HAI,Thử hai\nTHU_BA,Thử ba`;
    expect((await take('DOCUMENT_TYPE', three, { complete: true })).map(({ code }) => code)).toContain(
      'THU_TU',
    );
  });
});
