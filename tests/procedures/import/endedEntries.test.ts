/** What has ended on a list is offered no more: to the matching of papers, to the audit, and to records seen from that day on. */
import postgres from 'postgres';
import type { Database } from '../../../kernel/database.ts';
import { importList } from '../../../subgraphs/procedures/codeLists/actions/importList.ts';
import { readAuditInput } from '../../../subgraphs/procedures/onceOnly/database/audit.ts';
import { readNewVersions } from '../../../subgraphs/procedures/onceOnly/jobs.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { codeOf, makeRecord, takeIn, tellLine, toLines, writeFile } from './records.ts';

const BEFORE = '2026-11-20';
const ENDS = '2026-12-01';
const PERMIT = 'KQ.G15.999001';
const NAME = 'Giấy phép nuôi chim câu cảnh';
let open: TestHouse;
let owner: postgres.Sql;
let database: Database;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  database = open.house.get('procedures').database;
  await list(
    'RESULT_TYPE',
    `code,name,issuing_code,valid_from,valid_to\n${PERMIT},${NAME},G15,2026-01-01,${ENDS}\n`,
  );
  await list('AGENCY', `code,name,kind,valid_from,valid_to\nG98,Bộ Chim câu,MINISTRY,2026-01-01,${ENDS}\n`);
  await owner`insert into code_spellings (list, source, spelling) values ('AGENCY', 'national-record', 'bo-chim')`;
  await owner`insert into spelling_mappings (spelling_id, version, code, basis, mapped_at)
    select id, 1, 'G98', 'EXACT', now() from code_spellings where spelling = 'bo-chim'`;
}, 120_000);
afterAll(async () => {
  await owner.end();
  await open.close();
});

const list = (name: 'RESULT_TYPE' | 'AGENCY', text: string) =>
  importList(database, {
    ...{ list: name, text, source: 'test', today: BEFORE, now: new Date() },
    term: { day: BEFORE, basis: 'OBSERVED', complete: false },
  });

const take = async (code: string, changes: object, day: string): Promise<string[]> =>
  (await takeIn(database, writeFile(toLines([makeRecord(code, { ...changes })])), { day })).lines.map(
    tellLine,
  );

const paper = { TENGIAYTO: NAME, SOBANCHINH: '1', SOBANSAO: '0', MA_KQ_THAYTHE: PERMIT };
const asked = { THANHPHANHOSO: [{ TRUONGHOP: null, GIAYTO: [paper] }] };

/** What is suggested in place of the papers of a procedure once the work has read it on a day. */
async function suggestedOn(code: string, day: string): Promise<string[]> {
  await readNewVersions({ database, now: new Date(`${day}T09:00:00+07:00`) });
  const rows = await owner<{ type: string }[]>`
    select s ->> 'resultType' as type from component_readings, jsonb_array_elements(suggestions) s
    where procedure_code = ${code}`;
  return rows.map(({ type }) => type);
}

describe('A result type that has ended', () => {
  it('is what a record seen before its end means, and only named by one seen after it', async () => {
    expect(await take(codeOf(51), asked, BEFORE)).toEqual(['ACCEPTED']);
    expect(await take(codeOf(52), asked, ENDS)).toEqual([expect.stringContaining('REPLACING_CODE_UNKNOWN')]);
    const results = { KETQUATHUCHIEN: [{ MAKETQUA: PERMIT, TENKETQUA: NAME }] };
    expect(await take(codeOf(53), results, BEFORE)).toEqual(['ACCEPTED']);
    const [line] = await take(codeOf(54), results, ENDS);
    expect(line).toContain('RESULT_TYPE_ENDED');
    expect(line).not.toContain('RESULT_TYPE_ADDED');
    const [version] = await owner`select content -> 'results' as results from procedures_versions
      where code = ${codeOf(54)}`;
    expect(version?.results).toEqual([PERMIT]);
  });

  it('is suggested for no paper from that day on, and the papers are read again', async () => {
    const unmapped = { THANHPHANHOSO: [{ TRUONGHOP: null, GIAYTO: [{ ...paper, MA_KQ_THAYTHE: null }] }] };
    await take(codeOf(55), unmapped, BEFORE);
    expect(await suggestedOn(codeOf(55), BEFORE)).toContain(PERMIT);
    expect(await suggestedOn(codeOf(55), ENDS)).not.toContain(PERMIT);
  }, 120_000);

  it('is matched by no audit of that day, which still knows its name', async () => {
    const [before, after] = [await readAuditInput(database, BEFORE), await readAuditInput(database, ENDS)];
    expect(JSON.stringify(before.index.variants)).toContain(PERMIT);
    expect(JSON.stringify(after.index.variants)).not.toContain(PERMIT);
    expect(after.resultTypes.map(({ code }) => code)).toContain(PERMIT);
  });
});

describe('An agency that has ended', () => {
  it.each([
    ['its name', 'Bộ Chim câu', 57],
    ['a spelling that was mapped to it', 'bo-chim', 58],
  ])('publishes nothing that was seen from that day on, by %s', async (_how, spelling, number) => {
    const publisher = { COQUANCONGBO: spelling };
    expect(await take(codeOf(number), publisher, BEFORE)).toEqual([expect.not.stringContaining('UNMAPPED')]);
    expect(await take(codeOf(number + 10), publisher, ENDS)).toEqual([
      expect.stringContaining('PUBLISHER_UNMAPPED'),
    ]);
  });
});
