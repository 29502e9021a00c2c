/** Records that lack what every procedure has: kept for officials with what is missing, and never a procedure. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Database } from '../../../kernel/database.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { codeOf, makeRecord, takeIn, tellLine, toLines, writeFile } from './records.ts';

const DAY = '2026-11-20';
let open: TestHouse;
let database: Database;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
  database = open.house.get('procedures').database;
});
afterAll(() => open.close());

const take = (records: readonly unknown[], source = 'national-record') =>
  takeIn(database, writeFile(toLines(records)), { day: DAY, source });

const LIST = `query ($after: String) { incompleteRecords(first: 2, after: $after) {
  nodes { id code name missing source sourceId fileDigest position observedOn procedure { version } }
  pageInfo { hasNextPage endCursor } } }`;

async function listAll(): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(open.house, 'procedures', {
      query: LIST,
      variables: { after },
      viewer: viewerOf('thu'),
    });
    expect(errors).toBeUndefined();
    found.push(...data.incompleteRecords.nodes);
    if (!data.incompleteRecords.pageInfo.hasNextPage) return found;
    after = data.incompleteRecords.pageInfo.endCursor;
  }
}

const rowOf = async (match: object) =>
  (await listAll()).find((row) => Object.entries(match).every(([field, value]) => row[field] === value));

/** Three records as their shapes have them; every text is invented. */
const tables = (code: string) => ({
  thu_tuc_id: code,
  source_file: `ChiTiet_${code}.doc`,
  metadata: {
    mã_thủ_tục: code,
    tên_thủ_tục: 'Cấp giấy phép nuôi chim câu',
    số_quyết_định: 'Quyết định số 12/QĐ-BCC',
    cấp_thực_hiện: 'Cấp Bộ',
    lĩnh_vực: 'Hộ tịch',
  },
  content: { trình_tự_thực_hiện: 'Bước 1: Nộp hồ sơ.', cách_thức_thực_hiện: '' },
  tables: { hinh_thuc_nop: [], thanh_phan_ho_so: [], can_cu_phap_ly: [] },
});
const listed = (id: string) => ({
  _id: { $oid: id },
  title: 'Thủ tục nuôi chim câu',
  'Trình tự thực hiện': 'Bước 1: Nộp hồ sơ.</p>',
  'Cơ quan thực hiện': 'Ủy ban nhân dân cấp xã',
});

describe('A record that lacks something', () => {
  const { QUYETDINH: _number, ...undecided } = makeRecord(codeOf(1));

  it.each<[string, unknown, string | null, string[]]>([
    ['of the national shape', undecided, codeOf(1), ['DECISION']],
    [
      'that says nothing of how to apply',
      { ...makeRecord(codeOf(2)), TRINHTUTHUCHIEN: [], CACHTHUCTHUCHIEN: [], THANHPHANHOSO: [] },
      codeOf(2),
      ['STEPS', 'CHANNELS', 'COMPONENTS'],
    ],
    ['with its code under thu_tuc_id', tables(codeOf(3)), codeOf(3), ['PUBLISHER', 'CHANNELS', 'COMPONENTS']],
    [
      'of the list of 2021',
      listed('61aa'),
      null,
      ['CODE', 'DECISION', 'FIELD', 'PUBLISHER', 'CHANNELS', 'COMPONENTS'],
    ],
  ])('%s is told as incomplete, with its code and what is missing', async (_what, record, code, missing) => {
    const { lines, run } = await take([record]);
    expect(lines.map((line) => [line.code, line.outcome, line.missing])).toEqual([
      [code, 'INCOMPLETE', missing],
    ]);
    expect(run).toMatchObject({ incomplete: 1, refused: 0 });
  });

  it('is on the list of officials once, with where it came from', async () => {
    const path = writeFile(toLines([makeRecord(codeOf(11)), tables(codeOf(12)), listed('61bb')]));
    await takeIn(database, path, { day: DAY, source: 'pages' });
    await takeIn(database, path, { day: DAY, source: 'pages' });
    const fileDigest = createHash('sha256').update(readFileSync(path)).digest('hex');
    const rows = (await listAll()).filter(({ source }) => source === 'pages');
    expect(rows).toEqual([
      expect.objectContaining({ code: null, name: 'Thủ tục nuôi chim câu', sourceId: '61bb', position: 3 }),
      expect.objectContaining({
        ...{
          code: codeOf(12),
          sourceId: `ChiTiet_${codeOf(12)}.doc`,
          fileDigest,
          position: 2,
          observedOn: DAY,
        },
        ...{ missing: ['PUBLISHER', 'CHANNELS', 'COMPONENTS'], procedure: null },
      }),
    ]);
  });

  it('is no procedure: it is found by no code, no search and no feed', async () => {
    await take([tables(codeOf(13))]);
    const { data } = await ask(open.house, 'procedures', {
      query: `{ procedure(code: "${codeOf(13)}", asOf: "${DAY}") { version }
        searchProcedures(query: "${codeOf(13)}") { nodes { code } }
        catalogueChanges(first: 100) { nodes { code } } }`,
    });
    expect(data.procedure).toBeNull();
    expect(data.searchProcedures.nodes).toEqual([]);
    expect(data.catalogueChanges.nodes.map(({ code }: { code: string }) => code)).not.toContain(codeOf(13));
  });

  it('leaves the version that is there, and the list when one that lacks nothing comes in', async () => {
    const { QUYETDINH: _decision, ...first } = makeRecord(codeOf(14), { TENTTHC: 'Tên khác' });
    await take([first]);
    expect(await rowOf({ code: codeOf(14) })).toMatchObject({ procedure: null, name: 'Tên khác' });
    expect((await take([makeRecord(codeOf(14))])).lines.map(tellLine)).toEqual(['ACCEPTED']);
    expect(await rowOf({ code: codeOf(14) })).toBeUndefined();
    expect((await take([{ ...first, YEUCAU: 'Có chuồng.' }])).lines[0]?.outcome).toBe('INCOMPLETE');
    expect(await rowOf({ code: codeOf(14) })).toMatchObject({ procedure: { version: 1 } });
    const { data } = await ask(open.house, 'procedures', {
      query: `{ procedure(code: "${codeOf(14)}", asOf: "${DAY}") { version name } }`,
    });
    expect(data.procedure).toEqual({ version: 1, name: `Cấp giấy phép nuôi chim câu số ${codeOf(14)}` });
  });

  it('without a code waits no longer once its source tells it anew, with a code or whole', async () => {
    const { thu_tuc_id: _id, ...page } = { ...tables(codeOf(18)), source_file: 'ChiTiet_18.doc' };
    const uncoded = { ...page, thu_tuc_id: null, metadata: { ...page.metadata, mã_thủ_tục: undefined } };
    await take([uncoded], 'pages of 18');
    await take([{ ...uncoded, source_file: 'ChiTiet_19.doc' }], 'pages of 18');
    await take([{ ...tables(codeOf(18)), source_file: 'ChiTiet_18.doc' }], 'other pages');
    expect(await rowOf({ source: 'pages of 18', sourceId: 'ChiTiet_18.doc' })).toMatchObject({ code: null });
    await take([{ ...tables(codeOf(18)), source_file: 'ChiTiet_18.doc' }], 'pages of 18');
    const rows = (await listAll()).filter(({ source }) => source === 'pages of 18');
    expect(rows.map(({ code, sourceId }) => [code, sourceId])).toEqual([
      [codeOf(18), 'ChiTiet_18.doc'],
      [null, 'ChiTiet_19.doc'],
    ]);
  });

  it('and cannot be read, or does not say which procedure it means, is refused as before', async () => {
    const unreadable = { ...undecided, TENTTHC: 'Cấp gi\u{fffd}y phép' };
    const { lines } = await take([unreadable, { QUYETDINH: '1/QĐ-BTP', YEUCAU: 'Có chuồng.' }]);
    expect(lines.map(({ outcome, missing }) => [outcome, missing])).toEqual([
      ['REFUSED', undefined],
      ['REFUSED', undefined],
    ]);
  });

  it('may stand in a collection that names its lists, and a broken one is told by its code', async () => {
    const collection = { 'shape one': [tables(codeOf(15))], 'shape two': [listed('61cc')] };
    const { lines } = await takeIn(database, writeFile(JSON.stringify(collection)), { day: DAY });
    expect(lines.map(({ code, outcome }) => [code, outcome])).toEqual([
      [codeOf(15), 'INCOMPLETE'],
      [null, 'INCOMPLETE'],
    ]);
    const broken = `${JSON.stringify(tables(codeOf(16))).slice(0, 200)}\n`;
    const told = await takeIn(database, writeFile(toLines([makeRecord(codeOf(17))]) + broken), { day: DAY });
    expect(told.lines.map((line) => [line.code, tellLine(line)])).toEqual([
      [codeOf(17), 'ACCEPTED'],
      [codeOf(16), 'REFUSED | NOT_JSON'],
    ]);
  });

  it.each<[string | null, string]>([
    [null, 'UNAUTHENTICATED'],
    ['lan', 'FORBIDDEN'],
    ['minh', 'FORBIDDEN'],
    ['viet', 'ANSWERED'],
  ])('is shown to officials of the catalogue only: %s', async (persona, code) => {
    const viewer = persona === null ? null : viewerOf(persona);
    const { errors } = await ask(open.house, 'procedures', {
      query: '{ incompleteRecords { nodes { name } } }',
      viewer,
    });
    expect(errors?.[0]?.extensions.code ?? 'ANSWERED').toBe(code);
  });
});
