/** `npm run import:lists` as a process of its own: its days, its whole lists, its corrections, and how it ends. */
import postgres from 'postgres';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { startCommand } from '../../support/processes.ts';
import { writeFile } from './records.ts';

const WITHIN_MS = 180_000;
let open: TestHouse;
let owner: postgres.Sql;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
}, WITHIN_MS);
afterAll(async () => {
  await owner.end();
  await open.close();
});

async function run(kind: string, text: string, ...words: string[]): Promise<[code: unknown, told: string]> {
  const started = startCommand(['app/commands/importLists.ts', kind, writeFile(text), ...words], {
    DATABASE_URL_PROCEDURES: open.ownerUrl('procedures'),
  });
  const code = await started.ended;
  return [code, started.lines.join('\n')];
}

const entriesOf = async (list: string, code: string): Promise<unknown[]> =>
  (
    await owner`select name, valid_from::text as from, valid_to::text as to from code_list_entries
      where list = ${list} and code = ${code} order by id`
  ).map(({ name, from, to }) => [name, from, to]);
const holding = async (): Promise<number> =>
  Number(
    (
      await owner`select count(*) as n from code_list_entries where list = 'DOCUMENT_TYPE' and valid_to is null`
    )[0]?.n,
  );

describe('The command', () => {
  it(
    'takes the day that it is given, and corrects an entry of that day',
    async () => {
      const unit = (name: string) => `code,name,kind,parent_code\n99200,${name},COMMUNE,22\n`;
      expect(await run('units-34', unit('Xã Sai'), '--valid-from', '2026-09-01')).toEqual([
        0,
        expect.stringContaining('1 nhận'),
      ]);
      expect(await run('units-34', unit('Xã Đúng'), '--valid-from', '2026-09-01')).toEqual([
        0,
        expect.stringContaining('ENTRY_CORRECTED: 1'),
      ]);
      expect(await entriesOf('UNITS_34', '99200')).toEqual([
        ['Xã Sai', '2026-09-01', '2026-09-01'],
        ['Xã Đúng', '2026-09-01', null],
      ]);
    },
    WITHIN_MS,
  );

  it(
    'ends nothing by a whole list that it cannot read, in whole or in part, or that is far too short',
    async () => {
      const rows = Array.from({ length: 30 }, (_one, index) => `GIAY_${index},Giấy ${index}\n`);
      const text = (some: string[]) => `code,name\n${some.join('')}`;
      await run('document-types', text(rows), '--valid-from', '2026-01-05');
      expect(await holding()).toBe(30);
      for (const [broken, why] of [
        ['', 'FILE_EMPTY'],
        ['\0c\0o', 'NOT_UTF8'],
        [text(rows.slice(0, 29)).concat('GIAY_29,\n'), 'ENTRIES_REFUSED'],
        [text(rows.slice(0, 3)), 'ENDS_UNCONFIRMED'],
      ] as const)
        expect(await run('document-types', broken, '--complete')).toEqual([3, expect.stringContaining(why)]);
      expect(await holding()).toBe(30);
      expect(await run('document-types', text(rows.slice(0, 3)), '--complete', '--ends', '27')).toEqual([
        0,
        expect.stringContaining('ENTRY_ENDED: 27'),
      ]);
      expect(await holding()).toBe(3);
    },
    WITHIN_MS,
  );

  it(
    'is told up to which day a list is known, and who took over from an agency',
    async () => {
      const one = 'code,name\nGIAY_0,Giấy 0\n';
      expect((await run('document-types', one, '--known-until', '2026-02-30'))[0]).toBe(2);
      expect((await run('document-types', one, '--known-until', '2026-10-01'))[0]).toBe(0);
      const [known] = await owner`select known_until::text as until from code_list_standings
        where list = 'DOCUMENT_TYPE' order by id desc limit 1`;
      expect(known?.until).toBe('2026-10-01');
      const successors = 'old_code,old_name,new_code,new_name\nH22,,H21,\n';
      expect((await run('agency-successors', successors, '--source', 'QĐ 1'))[0]).toBe(0);
      expect((await run('agency-successors', successors, '--complete'))[0]).toBe(2);
      const rows = await owner`select successor, source from agency_successors where agency = 'H22'`;
      expect(rows.map(({ successor, source }) => [successor, source])).toEqual([['H21', 'QĐ 1']]);
    },
    WITHIN_MS,
  );
});
