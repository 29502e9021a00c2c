/** A file of records that is empty or was cut off between two records is no success. */
import postgres from 'postgres';
import { ImportFileEmpty } from '../../../subgraphs/procedures/import/actions/importFile.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { codeOf, makeRecord, takeIn, writeFile } from './records.ts';

const DAY = '2026-11-20';
let open: TestHouse;
let owner: postgres.Sql;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await owner.end();
  await open.close();
});

const take = (content: string | Buffer) =>
  takeIn(open.house.get('procedures').database, writeFile(content), { day: DAY });

describe('A file of records', () => {
  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['a byte order mark', '\u{feff}'],
    ['blank lines', '\n\r\n  \n'],
    ['an empty array', '[]'],
    ['a reply without records', '{"error_code":"0","data":[]}'],
  ])('is refused with %s in it, and leaves no run behind', async (_what, content) => {
    await expect(take(content)).rejects.toThrow(ImportFileEmpty);
    expect(await owner`select from imports`).toHaveLength(0);
  });

  it('tells that its array was cut off between two records, and takes in what came before', async () => {
    const { run, lines } = await take(`[${JSON.stringify(makeRecord(codeOf(901)))},\n`);
    expect([run.accepted + run.repaired, run.refused]).toEqual([1, 1]);
    expect(lines.at(-1)?.findings.map(({ kind }) => kind)).toEqual(['CUT_OFF']);
  });

  it('tells that its last line was cut off', async () => {
    const whole = JSON.stringify(makeRecord(codeOf(902)));
    const { run, lines } = await take(`${JSON.stringify(makeRecord(codeOf(903)))}\n${whole.slice(0, -40)}`);
    expect([run.accepted + run.repaired, run.refused]).toEqual([1, 1]);
    expect(lines.at(-1)?.code).toBe(codeOf(902));
  });

  it('is not taken in when half a letter of UTF-16 is left at its end', async () => {
    const text = `\u{feff}${JSON.stringify(makeRecord(codeOf(904)))}\n`;
    await expect(take(Buffer.from(text, 'utf16le').subarray(0, -1))).rejects.toThrow();
  });
});
