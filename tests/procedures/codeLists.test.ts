/** Code lists as portals read them, and spellings that wait for an official (CAT-10). */

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../kernel/database.ts';
import { importList } from '../../subgraphs/procedures/codeLists/actions/importList.ts';
import { ask, type GraphqlAnswer, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { codeOf, makeRecord, takeIn, toLines, writeFile } from './import/records.ts';

const DAY = '2026-11-20';
const NEXT_DAY = '2026-11-21';
let open: TestHouse;
let database: Database;

beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
  database = open.house.get('procedures').database;
});
afterAll(() => open.close());

const viet = viewerOf('viet');
const query = (
  text: string,
  variables: Record<string, unknown> = {},
  viewer = viet,
): Promise<GraphqlAnswer> => ask(open.house, 'procedures', { query: text, variables, viewer });

const LIST = `query ($list: CodeList!, $asOf: Date, $first: Int, $after: String) {
  codeList(list: $list, asOf: $asOf, first: $first, after: $after) {
    nodes { code name validFrom validTo basis wellFormed } pageInfo { hasNextPage endCursor } } }`;
const CHANGES = `query ($list: CodeList!, $since: Date, $after: String) {
  codeListChanges(list: $list, since: $since, first: 100, after: $after) {
    nodes { kind holdsFrom entry { code name validTo } } pageInfo { hasNextPage endCursor } } }`;
const UNMAPPED = `query ($list: SpelledList) {
  unmappedSpellings(list: $list, first: 100) { nodes { id list source spelling } } }`;
const MAP = `mutation ($input: MapSpellingInput!) { mapSpelling(input: $input) {
  __typename ... on SpellingMapped { code version spelling { spelling } } ... on Refusal { message } } }`;

const mapSpelling = async (spelling: string, code: string, requestId: string = randomUUID()) =>
  (await query(MAP, { input: { requestId, spelling, code } })).data.mapSpelling;

async function findUnmapped(text: string): Promise<{ id: string; source: string; list: string } | undefined> {
  const { data } = await query(UNMAPPED);
  return data.unmappedSpellings.nodes.find(({ spelling }: { spelling: string }) => spelling === text);
}

const takeFields = (text: string, day: string) =>
  importList(database, {
    list: 'FIELD',
    text,
    source: 'test-list',
    term: { day, basis: 'DECIDED', complete: false },
    today: NEXT_DAY,
    now: new Date(),
  });

describe('A code list', () => {
  it('is told as it holds on a day, page by page', async () => {
    const before = (await query(LIST, { list: 'UNITS_63', asOf: '2025-06-30', first: 100 })).data.codeList;
    expect(before.nodes).toHaveLength(100);
    expect(before.nodes[0]).toEqual({
      code: '00001',
      name: 'Phường Phúc Xá',
      validFrom: null,
      validTo: '2025-07-01',
      basis: 'DECIDED',
      wellFormed: true,
    });
    const next = await query(LIST, {
      list: 'UNITS_63',
      asOf: '2025-06-30',
      first: 1,
      after: before.pageInfo.endCursor,
    });
    expect(next.data.codeList.nodes[0].code > before.nodes[99].code).toBe(true);
    expect((await query(LIST, { list: 'UNITS_63', asOf: '2025-07-01' })).data.codeList.nodes).toEqual([]);
    expect((await query(LIST, { list: 'UNITS_34', asOf: '2025-06-30' })).data.codeList.nodes).toEqual([]);
  });

  it('wants a whole day, and no cursor of another list', async () => {
    const partial = await query(LIST, { list: 'FIELD', asOf: '2025' });
    expect(partial.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const { endCursor } = (await query(LIST, { list: 'FIELD', first: 1 })).data.codeList.pageInfo;
    const other = await query(LIST, { list: 'AGENCY', first: 1, after: endCursor });
    expect(other.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  it('tells what changed since a cursor: a new name is an end and a beginning', async () => {
    const everything = async (after: string | null): Promise<GraphqlAnswer['data']> => {
      const page = (await query(CHANGES, { list: 'FIELD', after })).data.codeListChanges;
      return page.pageInfo.hasNextPage ? everything(page.pageInfo.endCursor) : page;
    };
    const { endCursor } = (await everything(null)).pageInfo;
    const first = 'code,name\nchim-cau,Nuôi chim câu\n';
    await takeFields(first, '2026-01-01');
    await takeFields(first, '2026-01-01');
    await takeFields('code,name\nchim-cau,Chăn nuôi chim câu\n', DAY);
    // A change is told once no transaction that began before it is open, of other tests' databases too.
    const changes = async () =>
      (await query(CHANGES, { list: 'FIELD', after: endCursor })).data.codeListChanges;
    let told = await changes();
    while (told.nodes.length < 3) {
      await sleep(50);
      told = await changes();
    }
    const { nodes, pageInfo } = told;
    const old = { code: 'chim-cau', name: 'Nuôi chim câu', validTo: DAY };
    expect(nodes).toEqual([
      { kind: 'ADDED', holdsFrom: '2026-01-01', entry: old },
      { kind: 'ENDED', holdsFrom: DAY, entry: old },
      {
        kind: 'ADDED',
        holdsFrom: DAY,
        entry: { code: 'chim-cau', name: 'Chăn nuôi chim câu', validTo: null },
      },
    ]);
    const after = await query(CHANGES, { list: 'FIELD', after: pageInfo.endCursor });
    expect(after.data.codeListChanges.nodes).toEqual([]);
    const tomorrow = await query(CHANGES, { list: 'FIELD', since: '2999-01-01' });
    expect(tomorrow.data.codeListChanges.nodes).toEqual([]);
  });
});

describe('A spelling that no list knows', () => {
  const field = 'Nuôi, thả bồ câu đưa thư';

  it('is visible, and is mapped to nothing however alike it looks', async () => {
    const alike = makeRecord(codeOf(1), { LINHVUCTHUCHIEN: [{ TENLINHVUC: 'Hộ tich' }] });
    const odd = makeRecord(codeOf(2), { LINHVUCTHUCHIEN: [{ TENLINHVUC: field }] });
    await takeIn(database, writeFile(toLines([alike, odd])), { day: DAY });
    expect(await findUnmapped('Hộ tich')).toMatchObject({ list: 'FIELD', source: 'national-record' });
    expect(await findUnmapped(field)).toBeDefined();
    const { data } = await query(`{ procedure(code: "${codeOf(1)}", asOf: "${DAY}") { field } }`);
    expect(data.procedure.field).toBe('Hộ tich');
  });

  it('means what an official says, and the next import follows her', async () => {
    await takeFields('code,name\nbo-cau,Bồ câu\n', '2026-01-01');
    const { id = '' } = (await findUnmapped(field)) ?? {};
    const requestId = randomUUID();
    const mapped = {
      __typename: 'SpellingMapped',
      code: 'bo-cau',
      version: 1,
      spelling: { spelling: field },
    };
    expect(await mapSpelling(id, 'bo-cau', requestId)).toEqual(mapped);
    expect(await mapSpelling(id, 'bo-cau', requestId)).toEqual(mapped);
    expect((await mapSpelling(id, 'chim-cau', requestId)).__typename).toBe('RequestIdReused');
    expect(await findUnmapped(field)).toBeUndefined();
    const odd = makeRecord(codeOf(2), { LINHVUCTHUCHIEN: [{ TENLINHVUC: field }] });
    const { lines } = await takeIn(database, writeFile(toLines([odd])), { day: NEXT_DAY });
    expect(lines[0]?.findings.map(({ kind }) => kind)).toEqual(['SPELLING_MAPPED']);
    const { data } = await query(`{ procedure(code: "${codeOf(2)}", asOf: "${NEXT_DAY}") { field } }`);
    expect(data.procedure.field).toBe('Bồ câu');
  });

  it('waits no longer once its list has an entry of this very name', async () => {
    const odd = makeRecord(codeOf(4), { LINHVUCTHUCHIEN: [{ TENLINHVUC: 'Nuôi ong' }] });
    await takeIn(database, writeFile(toLines([odd])), { day: DAY });
    await takeFields('code,name\nnuoi-ong-1,Nuôi ong mật\n', '2026-01-01');
    expect(await findUnmapped('Nuôi ong')).toBeDefined();
    await takeFields('code,name\nnuoi-ong-2,NUÔI  ong\n', '2026-01-01');
    expect(await findUnmapped('Nuôi ong')).toBeUndefined();
  });

  it('of an agency that two agencies have means neither', async () => {
    await importList(database, {
      list: 'AGENCY',
      text: 'code,name,kind,parent_code\nH15.61,Ủy ban nhân dân xã Chuồng,COMMUNE,H15\nH21.61,Ủy ban nhân dân xã Chuồng,COMMUNE,H21\n',
      source: 'test-list',
      term: { day: DAY, basis: 'OBSERVED', complete: false },
      today: DAY,
      now: new Date(),
    });
    const odd = makeRecord(codeOf(5), { COQUANCONGBO: 'Ủy ban nhân dân xã Chuồng' });
    const { lines } = await takeIn(database, writeFile(toLines([odd])), { day: DAY });
    expect(lines[0]?.findings.map(({ kind }) => kind)).toEqual(['PUBLISHER_UNMAPPED']);
    expect(await findUnmapped('Ủy ban nhân dân xã Chuồng')).toMatchObject({ list: 'AGENCY' });
  });

  it('is told apart by its source: the same text of another means nothing yet', async () => {
    const odd = makeRecord(codeOf(3), { LINHVUCTHUCHIEN: [{ TENLINHVUC: field }] });
    await takeIn(database, writeFile(toLines([odd])), { day: DAY, source: 'province-export' });
    expect(await findUnmapped(field)).toMatchObject({ source: 'province-export' });
  });

  it('is mapped to no code that the list has not today, and only where it was seen', async () => {
    const { id = '' } = (await findUnmapped('Hộ tich')) ?? {};
    expect((await mapSpelling(id, 'khong-co')).__typename).toBe('CodeUnknown');
    expect((await mapSpelling(randomUUID(), 'bo-cau')).__typename).toBe('SpellingUnknown');
    expect((await mapSpelling('không phải mã', 'bo-cau')).__typename).toBe('SpellingUnknown');
  });

  it('can be given another meaning, and who said what before stays on record', async () => {
    const { id = '' } = (await findUnmapped('Hộ tich')) ?? {};
    expect(await mapSpelling(id, 'bo-cau')).toMatchObject({ version: 1 });
    expect(await mapSpelling(id, 'ho-tich')).toMatchObject({ version: 2, code: 'ho-tich' });
    expect(await mapSpelling(id, 'ho-tich')).toMatchObject({ version: 2 });
  });

  it('of one kind of applicant means what each source means by it', async () => {
    const { data } = await query(UNMAPPED, { list: 'APPLICANT_KIND' });
    expect(data.unmappedSpellings.nodes).toEqual([
      expect.objectContaining({ source: 'dossier-feed-2025', spelling: '4' }),
    ]);
  });
});
