/** What becomes of the records of a file: in, put right, unchanged or refused, each told; and never lost to another. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { Database } from '../../../kernel/database.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { codeOf, makeRecord, packed, type Taken, takeIn, tellLine, toLines, writeFile } from './records.ts';

const DAY = '2026-11-20';
const NEXT_DAY = '2026-11-21';
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

const take = (records: readonly unknown[], day = DAY): Promise<Taken> =>
  takeIn(database, writeFile(toLines(records)), { day });

/** Every version of a procedure, oldest first. */
const versionsOf = (code: string) => owner<
  { version: number; from: string; to: string | null; origin: string; basis: string; number: string | null }[]
>`
  select version, in_force_from::text as from, in_force_to::text as to, v.origin, in_force_basis as basis, d.number
  from procedures_versions v left join publication_decisions d on d.id = v.decision_id
  where code = ${code} order by version`;

describe('A record that is taken in', () => {
  it('is a version from the day on which it was seen, by its decision, whose date nobody invents', async () => {
    const { lines, run, finished } = await take([makeRecord(codeOf(1))]);
    expect([lines.map(tellLine), finished]).toEqual([['ACCEPTED'], true]);
    expect(run).toMatchObject({ accepted: 1, refused: 0, position: 1 });
    expect([...(await versionsOf(codeOf(1)))]).toEqual([
      { version: 1, from: DAY, to: null, origin: 'IMPORTED', basis: 'OBSERVED', number: '77/QĐ-BTP' },
    ]);
    const [decision] = await owner`select * from publication_decisions where number = '77/QĐ-BTP'`;
    expect(decision).toMatchObject({ authority: 'G15', decided_on: null, origin: 'IMPORTED' });
  });

  it('is read by everybody through the graph at once', async () => {
    const { data } = await ask(open.house, 'procedures', {
      query: `{ procedure(code: "${codeOf(1)}", asOf: "${DAY}") {
        name publisher { code } results { code name } channels { fees { amount state } }
        cases { components { name noEvidenceReason } } } }`,
    });
    expect(data.procedure).toMatchObject({
      name: `Cấp giấy phép nuôi chim câu số ${codeOf(1)}`,
      publisher: { code: 'G15' },
      results: [{ code: 'KQ.G15.000031', name: 'Giấy khai sinh' }],
      channels: [{ fees: [{ amount: 20000, state: 'AMOUNT_SET' }] }],
      cases: [{ components: [{ name: 'Giấy xác nhận có chuồng', noEvidenceReason: 'NOT_REVIEWED_YET' }] }],
    });
  });

  it('may be a page of the older portal, with Vietnamese field names', async () => {
    const page = {
      'Mã thủ tục': codeOf(9),
      'Số quyết định': '77/QĐ-BTP',
      'Tên thủ tục': 'Cấp giấy phép nuôi chim câu',
      'Cơ quan công bố': 'G15',
      'Cấp thực hiện': 'Cấp Xã',
      'Lĩnh vực': 'Hộ tịch',
      'Đối tượng thực hiện': ['Công dân Việt Nam'],
      'Thành phần hồ sơ': ['Giấy xác nhận có chuồng'],
    };
    const { lines } = await take([page]);
    expect([lines[0]?.code, lines[0]?.outcome]).toEqual([codeOf(9), 'ACCEPTED']);
    const [version] = await owner`select field, content from procedures_versions where code = ${codeOf(9)}`;
    expect(version).toMatchObject({ field: 'Hộ tịch', content: { tiers: ['COMMUNE'] } });
  });

  it('ends the version before it when it says something else, and the other registers hear of both', async () => {
    await take([makeRecord(codeOf(2))]);
    const { lines } = await take([makeRecord(codeOf(2), { TENTTHC: 'Cấp lại giấy phép' })], NEXT_DAY);
    expect(lines.map(tellLine)).toEqual(['ACCEPTED']);
    expect((await versionsOf(codeOf(2))).map(({ version, from, to }) => [version, from, to])).toEqual([
      [1, DAY, NEXT_DAY],
      [2, NEXT_DAY, null],
    ]);
    const topics = await owner`
      select topic from outbox where payload ->> 'code' = ${codeOf(2)} or payload ->> 'versionId' in
        (select id::text from procedures_versions where code = ${codeOf(2)}) order by topic`;
    expect(topics.map(({ topic }) => topic)).toEqual([
      'procedure.published',
      'procedure.published',
      'procedure.repealed',
    ]);
  });

  it('is put right in its spellings, and the report says what was and what is', async () => {
    const { lines } = await take([
      makeRecord(codeOf(3), { LINHVUCTHUCHIEN: [{ TENLINHVUC: 'hộ  TỊCH' }], COQUANCONGBO: 'bo-tu-phap' }),
    ]);
    expect(lines[0]?.outcome).toBe('REPAIRED');
    expect(lines[0]?.findings).toContainEqual(
      expect.objectContaining({ kind: 'SPELLING_MAPPED', after: 'Hộ tịch', before: 'hộ TỊCH' }),
    );
    const [version] = await owner`select field, publisher from procedures_versions where code = ${codeOf(3)}`;
    expect(version).toEqual({ field: 'Hộ tịch', publisher: 'G15' });
  });

  it('is not told as put right where only its spaces and the composition of its letters differ', async () => {
    const plain = makeRecord(codeOf(6), { YEUCAU: 'Có chuồng.' });
    const spaced = {
      ...plain,
      TENTTHC: `  ${String(plain.TENTTHC).normalize('NFD').replaceAll(' ', '\u00a0 ')}`,
      YEUCAU: 'Có  chuồng.\r\n',
    };
    expect((await take([spaced])).lines.map(tellLine)).toEqual(['ACCEPTED']);
    expect((await take([plain], NEXT_DAY)).lines.map(tellLine)).toEqual(['UNCHANGED']);
  });

  it('is told where it cites a document that has a digit more than the one its field cites in the catalogue', async () => {
    const cites = (number: number, SOVANBAN: string) =>
      makeRecord(codeOf(number), {
        LINHVUCTHUCHIEN: [{ TENLINHVUC: 'Nuôi chim câu' }],
        CANCUPHAPLY: [{ SOVANBAN }],
      });
    const usual = [960, 961, 962].map((number) => cites(number, '22/2017/NĐ-CP'));
    const path = writeFile(toLines([...usual, cites(963, '122/2017/NĐ-CP122')]));
    await takeIn(database, path, { day: '2026-11-20' });
    // Read again, it stands beside the whole catalogue, wherever it stood in its file.
    const { lines } = await takeIn(database, path, { day: '2026-11-21', reread: true });
    const told = lines.map(({ findings }) => findings.some(({ kind }) => kind === 'NUMBER_UNUSUAL'));
    expect(told).toEqual([false, false, false, true]);
  });

  it('goes in though its publisher is on no list: the spelling stands for it and waits to be mapped', async () => {
    const { lines } = await take([makeRecord(codeOf(4), { COQUANCONGBO: 'toa-an-nhan-dan' })]);
    expect(lines.map(tellLine)).toEqual(['ACCEPTED | PUBLISHER_UNMAPPED COQUANCONGBO']);
    const { data } = await ask(open.house, 'procedures', {
      query: `{ procedure(code: "${codeOf(4)}", asOf: "${DAY}") { publisher { code name } } }`,
    });
    expect(data.procedure.publisher).toEqual({ code: 'toa-an-nhan-dan', name: null });
  });

  it('brings the result types that no list has, so that whoever reads the version can look them up', async () => {
    const results = [{ MAKETQUA: 'KQ.G15.999001', TENKETQUA: 'Giấy phép nuôi chim câu' }];
    const { lines } = await take([makeRecord(codeOf(5), { KETQUATHUCHIEN: results })]);
    expect(lines[0]?.findings.map(({ kind }) => kind)).toContain('RESULT_TYPE_ADDED');
    const { data } = await ask(open.house, 'procedures', {
      query: `{ procedure(code: "${codeOf(5)}", asOf: "${DAY}") { results { code name issuer { code } } } }`,
    });
    expect(data.procedure.results).toEqual([
      { code: 'KQ.G15.999001', name: 'Giấy phép nuôi chim câu', issuer: { code: 'G15' } },
    ]);
  });
});

describe('The same record again', () => {
  const dirty = (text: string) => `\u200b${text.normalize('NFD').replaceAll(' ', '\u00a0\ufeff ')}\u2060`;

  it('makes no new version, however its text comes this time', async () => {
    const first = makeRecord(codeOf(13), { YEUCAU: 'Có chuồng.\nCó chim câu.' });
    await take([first]);
    const again = JSON.parse(JSON.stringify(first), (_key, value: unknown) =>
      typeof value === 'string' && /\p{L} /u.test(value) ? dirty(value) : value,
    );
    again.YEUCAU = 'Có\u202fchuồng.\u2028Có chim câu.\r\n';
    const { lines } = await take([again], NEXT_DAY);
    expect(lines[0]?.outcome).toBe('UNCHANGED');
    expect((await versionsOf(codeOf(13))).length).toBe(1);
  });

  it('of a font of before Unicode is refused by its field, and the version stays', async () => {
    await take([makeRecord(codeOf(14))]);
    const { lines } = await take([makeRecord(codeOf(14), { TENTTHC: 'CÊp giÊy phÐp nu«i chim' })], NEXT_DAY);
    expect(lines.map(tellLine)).toEqual(['REFUSED | TEXT_NOT_UNICODE TENTTHC | REQUIRED_MISSING TENTTHC']);
    expect((await versionsOf(codeOf(14))).length).toBe(1);
  });
});

describe('The same file again', () => {
  it('changes nothing, packed or not', async () => {
    const text = toLines([codeOf(11), codeOf(12)].map((code) => makeRecord(code)));
    await takeIn(database, writeFile(text), { day: DAY });
    const rows = () => owner`select (select count(*) from procedures_versions) as versions,
      (select count(*) from outbox) as events, (select count(*) from code_list_entries) as entries`;
    const before = await rows();
    for (const again of [
      text,
      packed(text),
      JSON.stringify([codeOf(12), codeOf(11)].map((code) => makeRecord(code))),
    ]) {
      const { lines } = await takeIn(database, writeFile(again), { day: NEXT_DAY });
      expect(lines.map(tellLine)).toEqual(['UNCHANGED', 'UNCHANGED']);
    }
    expect(await rows()).toEqual(before);
  });

  it('goes on where a run stopped, on the day of that run, and ends as one that never stopped', async () => {
    const records = Array.from({ length: 12 }, (_one, index) => makeRecord(codeOf(1001 + index)));
    const path = writeFile(toLines(records));
    const stopped = await takeIn(database, path, { day: DAY, stopAfter: 1, batchRecords: 5 });
    expect(stopped).toMatchObject({ finished: false, run: { position: 5, accepted: 5 } });
    const rest = await takeIn(database, path, { day: DAY });
    expect(rest).toMatchObject({ finished: true, run: { id: stopped.run.id, position: 12, accepted: 12 } });
    expect(rest.lines.map(({ position }) => position)).toEqual([6, 7, 8, 9, 10, 11, 12]);
    const [{ count } = { count: 0 }] = await owner<{ count: number }[]>`
      select count(*)::integer as count from procedures_versions where code between ${codeOf(1001)} and ${codeOf(1012)}`;
    expect(count).toBe(12);
  });

  it('is not taken in by two at once: the second stops, and nothing is in twice', async () => {
    const records = Array.from({ length: 12 }, (_one, index) => makeRecord(codeOf(2001 + index)));
    const path = writeFile(toLines(records));
    await takeIn(database, path, { day: DAY, stopAfter: 1, batchRecords: 5 });
    const both = await Promise.allSettled([
      takeIn(database, path, { day: DAY, batchRecords: 5 }),
      takeIn(database, path, { day: DAY, batchRecords: 5 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [{ count } = { count: 0 }] = await owner<{ count: number }[]>`
      select count(*)::integer as count from procedures_versions where code between ${codeOf(2001)} and ${codeOf(2012)}`;
    expect(count).toBe(12);
  });
});

describe('Bad input', () => {
  it('is told with the record and the field, and everything else goes in', async () => {
    const good = (number: number, changes = {}) => makeRecord(codeOf(number), changes);
    const fee = (SOTIEN: string) => [
      {
        KENH: '1',
        THOIGIAN: [
          {
            THOIGIANGIAIQUYET: '5',
            DONVITINH: 'Ngày',
            MOTA: null,
            PHILEPHI: [{ SOTIEN, DONVI: 'Việt Nam Đồng', MOTA: null }],
          },
        ],
      },
    ];
    const cases: [string | object, string][] = [
      [good(31), 'ACCEPTED'],
      ['{"MATTHC": "7.000032", "TENTTHC": "cụt', 'REFUSED | NOT_JSON'],
      ['"một dòng chữ"', 'REFUSED | RECORD_UNREADABLE'],
      [{ TENTTHC: 'Không có mã', QUYETDINH: '1/QĐ' }, 'CODE_MISSING MATTHC'],
      [good(33, { MATTHC: 'ABC' }), 'CODE_MALFORMED MATTHC'],
      [good(34, { MATTHC: `${codeOf(34)}.000.00.00.H56` }), 'REPAIRED | LOCAL_SUFFIX_REMOVED MATTHC'],
      [good(35, { CAPTHUCHIEN: [{ CAPTHUCHIEN: 'HUYEN', TENCAP: 'Cấp huyện' }] }), 'LEVEL_ENDED CAPTHUCHIEN'],
      [
        good(36, { CAPTHUCHIEN: [{ CAPTHUCHIEN: 'SAO', TENCAP: 'Cấp sao hỏa' }] }),
        'LEVEL_UNKNOWN CAPTHUCHIEN',
      ],
      [good(37, { CACHTHUCTHUCHIEN: fee('-20000') }), 'AMOUNT_MALFORMED CACHTHUCTHUCHIEN'],
      [good(38, { CACHTHUCTHUCHIEN: fee('hai mươi nghìn') }), 'AMOUNT_MALFORMED CACHTHUCTHUCHIEN'],
      [
        good(39, {
          CANCUPHAPLY: [{ SOVANBAN: '1/2026/TT-BTP', NGAYBANHANH: '20260301', NGAYHIEULUC: '20260101' }],
        }),
        'DATES_CONTRADICT CANCUPHAPLY',
      ],
      [good(31), 'UNCHANGED | DUPLICATE_RECORD MATTHC'],
      [good(31, { TENTTHC: 'Tên khác' }), 'REFUSED | DUPLICATE_CODE MATTHC'],
      [good(40, { TRANGTHAI: 'Đã bãi bỏ' }), 'REPEALED_AT_SOURCE TRANGTHAI'],
      [good(41, { TENTTHC: 'Cấp gi\u{fffd}y phép' }), 'TEXT_UNREADABLE TENTTHC'],
      [good(42), 'ACCEPTED'],
    ];
    const text = cases.map(([line]) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const { lines } = await takeIn(database, writeFile(text), { day: DAY });
    expect(lines.map(({ position }) => position)).toEqual(cases.map((_one, index) => index + 1));
    expect(
      lines.map((line, index) => [
        index + 1,
        tellLine(line).includes(cases[index]?.[1] ?? '') ? 'as told' : tellLine(line),
      ]),
    ).toEqual(cases.map((_one, index) => [index + 1, 'as told']));
    expect((await versionsOf(codeOf(42))).length).toBe(1);
    expect((await versionsOf(codeOf(34))).length).toBe(1);
  });

  it('of a list that only names procedures is told as heads, each with its code', async () => {
    const data = [
      { MATTHC: codeOf(81), TENTTHC: 'Một' },
      { ID: codeOf(82), TENTTHC: 'Hai' },
    ];
    const path = writeFile(JSON.stringify({ error_code: '0', message: 'OK', data }));
    const { lines } = await takeIn(database, path, { day: DAY });
    expect(lines.map((line) => [line.code, tellLine(line)])).toEqual([
      [codeOf(81), 'REFUSED | HEAD_ONLY'],
      [codeOf(82), 'REFUSED | HEAD_ONLY'],
    ]);
  });

  it('that only the database refuses does not cost the records beside it', async () => {
    // Half a character: JSON can write it and PostgreSQL does not take it.
    const records = [71, 72, 73].map((number) =>
      makeRecord(codeOf(number), number === 72 ? { YEUCAU: 'Không có \ud83d' } : {}),
    );
    const { lines, run } = await take(records);
    expect(lines.map(tellLine)).toEqual(['ACCEPTED', 'REFUSED | REFUSED_BY_DATABASE', 'ACCEPTED']);
    expect(lines[1]?.code).toBe(codeOf(72));
    expect(run).toMatchObject({ accepted: 2, refused: 1, position: 3 });
  });
});

describe('What is there already', () => {
  it('is not replaced by a record that was seen before it began', async () => {
    await take([makeRecord(codeOf(61))], NEXT_DAY);
    const { lines } = await take([makeRecord(codeOf(61), { TENTTHC: 'Tên cũ' })], DAY);
    expect(lines.map(tellLine)).toEqual(['REFUSED | OLDER_THAN_IN_FORCE']);
  });

  it('is corrected by another record of the same day: the later one holds that day, and both stay', async () => {
    await take([makeRecord(codeOf(62))]);
    const other = [makeRecord(codeOf(62), { TENTTHC: 'Tên khác' })];
    expect((await take(other)).lines.map(tellLine)).toEqual(['ACCEPTED | CORRECTED_THAT_DAY']);
    expect((await take(other)).lines.map(tellLine)).toEqual(['UNCHANGED']);
    expect((await versionsOf(codeOf(62))).map(({ version, from, to }) => [version, from, to])).toEqual([
      [1, DAY, DAY],
      [2, DAY, null],
    ]);
    const { data } = await ask(open.house, 'procedures', {
      query: `{ procedure(code: "${codeOf(62)}", asOf: "${DAY}") { version name
        history { nodes { version name inForceFrom inForceTo publicisedAt differences { path } } } } }`,
    });
    const { history, ...shown } = data.procedure;
    expect(shown).toEqual({ version: 2, name: 'Tên khác' });
    expect(history.nodes).toEqual([
      expect.objectContaining({ version: 2, inForceTo: null, differences: [{ path: '/name' }] }),
      expect.objectContaining({ version: 1, inForceFrom: DAY, inForceTo: DAY, differences: null }),
    ]);
    expect(history.nodes[1].publicisedAt < history.nodes[0].publicisedAt).toBe(true);
    const told = await owner`select kind, version, c.in_force_to::text as to from catalogue_changes c
      join procedures_versions v on v.id = c.version_id where v.code = ${codeOf(62)} order by c.xid, c.id`;
    expect(told.map(({ kind, version, to }) => [kind, version, to])).toEqual([
      ['PUBLISHED', 1, null],
      ['ENDED', 1, DAY],
      ['PUBLISHED', 2, null],
    ]);
  });

  it('comes back after its repeal only by another decision', async () => {
    await take([makeRecord(codeOf(63))]);
    await owner`update procedures_versions set in_force_to = ${NEXT_DAY} where code = ${codeOf(63)}`;
    expect((await take([makeRecord(codeOf(63))], NEXT_DAY)).lines.map(tellLine)).toEqual([
      'REFUSED | REPEALED_REPUBLISHED QUYETDINH',
    ]);
    const again = await take([makeRecord(codeOf(63), { QUYETDINH: '78/QĐ-BTP' })], NEXT_DAY);
    expect(again.lines.map(tellLine)).toEqual(['ACCEPTED | PUBLISHED_AGAIN QUYETDINH']);
    expect((await versionsOf(codeOf(63))).map(({ version, number }) => [version, number])).toEqual([
      [1, '77/QĐ-BTP'],
      [2, '78/QĐ-BTP'],
    ]);
  });

  it('stands when it was published here: an import does not write over a publication', async () => {
    await take([makeRecord(codeOf(64))]);
    await owner`
      with before as (
        update procedures_versions set in_force_to = ${NEXT_DAY} where code = ${codeOf(64)} returning *)
      insert into procedures_versions (id, code, version, name, field, publisher, in_force_from, content,
        content_hash, origin, in_force_basis)
      select ${randomUUID()}::uuid, code, 2, name, field, publisher, ${NEXT_DAY}, content, content_hash, 'PUBLISHED', 'DECIDED'
      from before`;
    expect((await take([makeRecord(codeOf(64))], '2026-11-22')).lines.map(tellLine)).toEqual(['UNCHANGED']);
    const other = await take([makeRecord(codeOf(64), { TENTTHC: 'Tên khác' })], '2026-11-22');
    expect(other.lines.map(tellLine)).toEqual(['REFUSED | PUBLISHED_HERE']);
  });

  it('keeps its forms, its cases and its confirmed papers when a record of it comes in', async () => {
    const code = '1.004222';
    const [before] = await owner`select content from procedures_versions where code = ${code}`;
    const { lines } = await take([
      makeRecord(code, { TENTTHC: 'Đăng ký thường trú', COQUANCONGBO: 'bo-cong-an', QUYETDINH: '9/QĐ-BCA' }),
    ]);
    expect(lines[0]?.findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['CASES_KEPT', 'COMPONENT_NOT_TAKEN']),
    );
    const [after] =
      await owner`select content from procedures_versions where code = ${code} order by version desc`;
    expect(after?.content.cases).toEqual(before?.content.cases);
    expect(after?.content).toMatchObject({ decisionNumber: '9/QĐ-BCA', steps: [{ steps: ['Nộp hồ sơ.'] }] });
  });
});
