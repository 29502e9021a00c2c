import postgres from 'postgres';
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import { chapters } from '../../../subgraphs/procedures/chapters.ts';
import { keepSearch } from '../../../subgraphs/procedures/search/jobs.ts';
import { recordVersion } from '../../../subgraphs/procedures/versions/actions/recordVersion.ts';
import {
  findLatestVersion,
  lockProcedure,
} from '../../../subgraphs/procedures/versions/database/versions.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

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

const database = () => open.house.get('procedures').database;
const keep = () => keepSearch({ database: database() });

/** Records the next version of an embedded procedure, as publication and import do. */
async function record(code: string, change: (content: ProcedureContent) => ProcedureContent, from: string) {
  await database().jobTransaction(async (tx) => {
    await lockProcedure(tx, code);
    const previous = await findLatestVersion(tx, code);
    if (previous === undefined) throw new Error(`${code} is embedded`);
    await recordVersion({ tx, followers: chapters }, previous, {
      content: change(previous.content),
      inForceFrom: from,
      inForceBasis: 'DECIDED',
      decisionId: null,
      origin: 'PUBLISHED',
      publicisedAt: new Date(),
    });
  });
}

async function codesOf(query: string, asOf: string): Promise<string[]> {
  const text =
    'query ($query: String!, $asOf: Date) { searchProcedures(query: $query, asOf: $asOf) { nodes { code version } } }';
  const answer = await ask(open.house, 'procedures', { query: text, variables: { query, asOf } });
  expect(answer.errors).toBeUndefined();
  return answer.data.searchProcedures.nodes.map(
    ({ code, version }: { code: string; version: number }) => `${code} v${version}`,
  );
}

describe('What is published', () => {
  it('is found by its new words from its first day, and by its old ones until then', async () => {
    await record('2.001159', (content) => ({ ...content, name: 'Trình báo khách trọ' }), '2026-01-01');
    expect((await codesOf('trình báo khách trọ', '2026-01-01'))[0]).toBe('2.001159 v2');
    expect((await codesOf('thông báo lưu trú', '2026-01-01'))[0]).not.toBe('2.001159 v1');
    expect((await codesOf('thông báo lưu trú', '2025-12-31'))[0]).toBe('2.001159 v1');
    expect(await codesOf('trình báo khách trọ', '2025-12-31')).not.toContain('2.001159 v2');
  });

  it('is found by keywords that its name lacks', async () => {
    await record('1.010038', (content) => ({ ...content, keywords: ['ra ở riêng'] }), '2026-02-01');
    expect((await codesOf('ra ở riêng', '2026-02-01'))[0]).toBe('1.010038 v2');
  });
});

describe('The upkeep of search', () => {
  it('finds versions that were there before search was, once', async () => {
    await owner`delete from procedures_search where code = '1.001193'`;
    expect(await codesOf('đăng ký khai sinh', '2026-01-01')).not.toContain('1.001193 v2');
    await keep();
    await keep();
    expect((await codesOf('đăng ký khai sinh', '2026-01-01'))[0]).toBe('1.001193 v2');
    const [row] =
      await owner`select count(*)::integer as rows from procedures_search where code = '1.001193'`;
    expect(row?.rows).toBe(2);
  });

  it('counts the vocabulary again after something was recorded, not oftener than once a minute', async () => {
    const known = () => owner`select documents from search_vocabulary where term = 'vang_nha'`;
    await keep();
    await owner`update search_vocabulary_state set refreshed_at = now()`;
    await record('1.000656', (content) => ({ ...content, name: 'Trình báo vắng nhà' }), '2026-01-01');
    await keep();
    expect(await known()).toHaveLength(0);
    await owner`update search_vocabulary_state set refreshed_at = now() - interval '2 minutes'`;
    await keep();
    expect(await known()).toEqual([{ documents: 1 }]);
    const [gone] = await owner`select documents from search_vocabulary where term = 'thong_bao'`;
    const [counted] = await owner`
      select count(*)::integer as documents from procedures_search where in_force_to is null and name_terms @@ 'thong_bao'`;
    expect(gone).toEqual(counted);
  });

  it('leaves the application no way to change or remove what is found', async () => {
    const app = postgres(open.urls.procedures?.app ?? '', { max: 1, onnotice: () => undefined });
    for (const statement of [
      'delete from procedures_search',
      `update procedures_search set name_key = 'x'`,
      `insert into search_vocabulary values ('x', 'WORD', 1, null)`,
      'truncate procedures_search',
    ])
      await expect(app.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });
});
