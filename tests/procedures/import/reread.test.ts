/** What came in before is read again by the rules of today: a new version only where a fact is read otherwise. */
import postgres from 'postgres';
import type { Database } from '../../../kernel/database.ts';
import { digestFile } from '../../../kernel/files/openBytes.ts';
import { importList } from '../../../subgraphs/procedures/codeLists/actions/importList.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { codeOf, makeRecord, type NationalRecord, takeIn, tellLine, toLines, writeFile } from './records.ts';

const THEN = '2026-11-20';
const TODAY = '2026-11-25';
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

const versionsOf = (code: string) => owner<
  { version: number; from: string; to: string | null; hash: string }[]
>`
  select version, in_force_from::text as from, in_force_to::text as to, content_hash as hash
  from procedures_versions where code = ${code} order by version`;

/**
 * A file that was imported by a release that misread it: what it then read is what another file says. The catalogue cannot
 * be changed, so the import of that other file is made the import of this one.
 */
async function importMisread(
  records: readonly NationalRecord[],
  misread: readonly NationalRecord[],
  source: string,
): Promise<string> {
  const path = writeFile(toLines(records));
  const { run } = await takeIn(database, writeFile(toLines(misread)), { day: THEN, source });
  await owner`update imports set file_digest = ${await digestFile(path)} where id = ${run.id}`;
  for (const record of records)
    await owner`update kept_records set record = ${JSON.stringify(record)}
      where source = ${source} and code = ${String(record.MATTHC)}`;
  return path;
}

const again = (path: string | null, source: string, how: object = {}) =>
  takeIn(database, path, { day: TODAY, source, reread: true, ...how });

const YEUCAU = 'Có chuồng.';

describe('Records that are read again', () => {
  it.each([
    ['from the file that was imported', 'the-file', 10],
    ['from what is kept of them', 'the-kept', 20],
  ])('%s make a version where a fact changes, and nothing else does', async (how, source, number) => {
    const codes = [codeOf(number), codeOf(number + 1)];
    const right = codes.map((code) => makeRecord(code, { YEUCAU }));
    const misread = [makeRecord(codes[0] ?? ''), makeRecord(codes[1] ?? '', { YEUCAU })];
    const file = await importMisread(right, misread, source);
    const path = how.includes('file') ? file : null;
    const [, unchanged] = await Promise.all(codes.map(versionsOf));
    const { lines, run } = await again(path, source);
    expect(lines.map((line) => [line.code, line.outcome, line.differences])).toEqual([
      [codes[0], 'ACCEPTED', [{ field: '/requirements', before: null, after: YEUCAU }]],
      [codes[1], 'UNCHANGED', undefined],
    ]);
    expect(run).toMatchObject({ accepted: 1, unchanged: 1, kind: 'REREAD' });
    expect((await versionsOf(codes[0] ?? '')).map(({ from, to }) => [from, to])).toEqual([
      [THEN, TODAY],
      [TODAY, null],
    ]);
    expect([...(await versionsOf(codes[1] ?? ''))]).toEqual([...(unchanged ?? [])]);
    expect((await again(path, source)).lines.map(tellLine)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('on the day on which they came in correct the version of that day', async () => {
    const file = await importMisread(
      [makeRecord(codeOf(30), { YEUCAU })],
      [makeRecord(codeOf(30))],
      'that-day',
    );
    const { lines } = await again(file, 'that-day', { day: THEN });
    expect(lines.map(tellLine)).toEqual(['ACCEPTED | CORRECTED_THAT_DAY']);
    expect((await versionsOf(codeOf(30))).map(({ from, to }) => [from, to])).toEqual([
      [THEN, THEN],
      [THEN, null],
    ]);
  });

  it('for a rehearsal are told alike, and nothing is written', async () => {
    const codes = [codeOf(40), codeOf(41), codeOf(40)];
    const right = codes.map((code) => makeRecord(code, { YEUCAU }));
    const file = await importMisread(
      right,
      codes.map((code) => makeRecord(code)),
      'rehearsed',
    );
    const counts = () => owner`select (select count(*) from procedures_versions) as versions,
      (select count(*) from imports) as imports, (select count(*) from import_records) as records,
      (select count(*) from outbox) as events, (select max(xmin::text) from kept_records) as kept`;
    const before = await counts();
    const rehearsed = await again(file, 'rehearsed', { dryRun: true, batchRecords: 1 });
    expect(await counts()).toEqual(before);
    expect(rehearsed.lines.map(tellLine)).toEqual([
      'ACCEPTED',
      'ACCEPTED',
      'UNCHANGED | DUPLICATE_RECORD MATTHC',
    ]);
    const inEarnest = await again(file, 'rehearsed', { batchRecords: 1 });
    expect(inEarnest.lines).toEqual(rehearsed.lines);
  });

  it('go on where a run was stopped', async () => {
    const codes = Array.from({ length: 5 }, (_one, index) => codeOf(50 + index));
    const right = codes.map((code) => makeRecord(code, { YEUCAU }));
    await importMisread(
      right,
      codes.map((code) => makeRecord(code)),
      'stopped',
    );
    const stopped = await again(null, 'stopped', { batchRecords: 2, stopAfter: 1 });
    expect(stopped).toMatchObject({ finished: false, run: { position: 2, accepted: 2 } });
    const rest = await again(null, 'stopped', { batchRecords: 2 });
    expect(rest).toMatchObject({ finished: true, run: { id: stopped.run.id, position: 5, accepted: 5 } });
    expect(rest.lines.map(({ position }) => position)).toEqual([3, 4, 5]);
  });

  it('of an older file do not bring its facts back', async () => {
    const older = writeFile(toLines([makeRecord(codeOf(60))]));
    await takeIn(database, older, { day: THEN });
    await takeIn(database, writeFile(toLines([makeRecord(codeOf(60), { YEUCAU })])), { day: '2026-11-21' });
    const { lines } = await again(older, 'national-record');
    expect(lines.map(tellLine)).toEqual(['UNCHANGED | READ_FROM_LATER_FILE MATTHC']);
    expect((await versionsOf(codeOf(60))).length).toBe(2);
  });

  it('mean what their words meant on the day on which they came in', async () => {
    const list = (text: string) =>
      importList(database, {
        ...{ list: 'AGENCY', text, source: 'test', today: THEN, now: new Date() },
        term: { day: THEN, basis: 'OBSERVED', complete: false },
      });
    await list('code,name,kind,valid_from,valid_to\nG97,Bộ Chim câu,MINISTRY,2026-01-01,2026-11-22\n');
    const changes = { COQUANCONGBO: 'Bộ Chim câu' };
    const path = writeFile(toLines([makeRecord(codeOf(70), changes)]));
    await takeIn(database, path, { day: THEN });
    expect((await again(path, 'national-record')).lines.map(tellLine)).toEqual(['UNCHANGED']);
    expect((await takeIn(database, path, { day: TODAY })).lines.map(tellLine)).toEqual([
      'ACCEPTED | PUBLISHER_UNMAPPED COQUANCONGBO',
    ]);
  });

  it('leave what people worked out as it is', async () => {
    const code = '1.004222';
    const THANHPHANHOSO = [{ TRUONGHOP: null, GIAYTO: [{ TENGIAYTO: 'Chuồng; tổ chim' }] }];
    const changes = {
      ...{ TENTTHC: 'Đăng ký thường trú', COQUANCONGBO: 'bo-cong-an', QUYETDINH: '9/QĐ-BCA' },
      THANHPHANHOSO,
      CACHTHUCTHUCHIEN: [{ KENH: '1', THOIGIAN: [{ MOTA: '(Tùy từng tổ chim)' }] }],
    };
    const file = await importMisread(
      [makeRecord(code, { ...changes, YEUCAU })],
      [makeRecord(code, changes)],
      'worked-out',
    );
    const { lines } = await again(file, 'worked-out');
    expect(lines[0]?.findings.map(({ kind }) => kind)).toContain('CASES_KEPT');
    expect(lines[0]?.differences?.map(({ field }) => field)).toEqual(['/requirements']);
    // What the reader could not prove of the papers is decided here, not of the fees; of a procedure that nobody worked out all is told.
    expect(lines[0]?.unproven?.map(({ questions }) => questions)).toEqual([['FEE']]);
    const own = writeFile(toLines([makeRecord(codeOf(80), { THANHPHANHOSO })]));
    const [untouched] = (await takeIn(database, own, { day: TODAY })).lines;
    expect(untouched?.unproven?.map(({ field }) => field)).toEqual(['THANHPHANHOSO[0].GIAYTO[0].TENGIAYTO']);
  });

  it('that lacked something and can be read now come in, and those that still do keep where they came from', async () => {
    const waits = (number: number): NationalRecord => {
      const { QUYETDINH: _number, ...record } = makeRecord(codeOf(number));
      return record;
    };
    const path = writeFile(toLines([waits(90), waits(91)]));
    await takeIn(database, path, { day: THEN, source: 'waiting' });
    await owner`update incomplete_records set record = ${JSON.stringify(makeRecord(codeOf(90)))} where code = ${codeOf(90)}`;
    const { lines } = await again(null, 'waiting');
    expect(lines.map(({ code, outcome }) => [code, outcome])).toEqual([
      [codeOf(90), 'ACCEPTED'],
      [codeOf(91), 'INCOMPLETE'],
    ]);
    const rows =
      await owner`select code, file_digest as digest, position::integer, completed_at is null as waits
      from incomplete_records where source = 'waiting' order by code`;
    const digest = await digestFile(path);
    expect([...rows]).toEqual([
      { code: codeOf(90), digest, position: 1, waits: false },
      { code: codeOf(91), digest, position: 2, waits: true },
    ]);
  });

  it('bring what a fee says to whoever collects it, and no version where nothing more is said', async () => {
    const line = (MOTA: string | null) => ({
      MAPHILEPHI: null,
      SOTIEN: '20000',
      DONVI: 'Việt Nam Đồng',
      MOTA,
    });
    const charging = (number: number, MOTA: string | null) => {
      const row = { THOIGIANGIAIQUYET: '5', DONVITINH: 'Ngày làm việc', MOTA: null, PHILEPHI: [line(MOTA)] };
      return makeRecord(codeOf(number), { CACHTHUCTHUCHIEN: [{ KENH: '1', THOIGIAN: [row] }] });
    };
    const file = await importMisread(
      [charging(100, '20.000 đồng/bản'), charging(101, null)],
      [charging(100, null), charging(101, null)],
      'fees-before',
    );
    const { lines } = await again(file, 'fees-before');
    expect(lines.map(({ outcome }) => outcome)).toEqual(['ACCEPTED', 'UNCHANGED']);
    const [event] = await owner<{ fee: Record<string, unknown> }[]>`
      select payload -> 'content' -> 'channels' -> 0 -> 'fees' -> 0 as fee from outbox
      where topic = 'procedure.published' and payload -> 'content' ->> 'code' = ${codeOf(100)} order by xid desc, id desc limit 1`;
    expect(event?.fee).toMatchObject({ amountDong: 20_000, per: 'bản' });
    expect((await versionsOf(codeOf(101))).length).toBe(1);
  });

  it('must have been there before', async () => {
    const path = writeFile(toLines([makeRecord(codeOf(80))]));
    await expect(again(path, 'never-seen')).rejects.toThrow(/FILE_NEVER_IMPORTED/);
    await expect(again(null, 'never-seen')).rejects.toThrow(/NOTHING_KEPT/);
  });
});
