import { toSearchText } from '../../../subgraphs/procedures/records/rules/searchText.ts';
import { ask, type GraphqlAnswer } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const query = (text: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> =>
  ask(open.house, 'procedures', { query: text, variables });

const SEARCH = `query ($query: String!, $publisher: AgencyCode, $first: Int, $after: String) {
  searchProcedures(query: $query, publisher: $publisher, first: $first, after: $after) {
    nodes { code name publisher { code name } } pageInfo { hasNextPage endCursor }
  }
}`;

async function search(variables: Record<string, unknown>) {
  const answer = await query(SEARCH, variables);
  expect(answer.errors).toBeUndefined();
  const { nodes, pageInfo } = answer.data.searchProcedures;
  return { codes: nodes.map((node: { code: string }) => node.code) as string[], nodes, pageInfo };
}

describe('Searching procedures', () => {
  it.each([
    'dang ky khai sinh',
    'đăng ký khai sinh',
    'ĐĂNG KÝ KHAI SINH',
    '  Đăng  ký,khai sinh ',
    '1.001193',
    'đăng kí khai sinh',
  ])('finds birth registration first for "%s"', async (text) => {
    expect((await search({ query: text })).codes[0]).toBe('1.001193');
  });

  it('puts the phrase before all the words, and those before what is merely alike', async () => {
    const { nodes } = await search({ query: 'đăng ký thường trú', first: 100 });
    const text = 'dang ky thuong tru';
    const rankOf = (name: string) => {
      const known = toSearchText(name);
      if (known.includes(text)) return 2;
      return text.split(' ').every((word) => known.split(' ').includes(word)) ? 1 : 0;
    };
    const ranks = nodes.map((node: { name: string }) => rankOf(node.name));
    expect(nodes[0].code).toBe('1.004222');
    expect(ranks).toEqual([...ranks].sort().reverse());
  });

  it('finds words that stand far apart', async () => {
    expect((await search({ query: 'khai sinh lại' })).codes[0]).toBe('1.004884');
  });

  it('reads page after page without a gap or a repetition', async () => {
    const all = (await search({ query: 'đăng ký', first: 100 })).codes;
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await search({ query: 'đăng ký', first: 4, after });
      read.push(...page.codes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(all.length).toBeGreaterThan(8);
    expect(read).toEqual(all);
  });

  it('lists one publisher, everything of it when no word is given', async () => {
    const { nodes } = await search({ query: '', publisher: '000.00.00.G15', first: 100 });
    expect(nodes.length).toBeGreaterThan(10);
    expect(new Set(nodes.map((node: { publisher: { name: string } }) => node.publisher.name))).toEqual(
      new Set(['Bộ Tư pháp']),
    );
  });

  it.each([
    ['a local suffix', '1.001193.000.00.00.H26'],
    ['no point', '1001193'],
    ['spaces round it', '  1.001193 '],
  ])('finds a code with %s', async (_how, text) => {
    expect((await search({ query: text })).codes).toEqual(['1.001193']);
  });

  it('finds every code that begins as typed, in their order', async () => {
    expect((await search({ query: '1.0118' })).codes).toEqual([]);
    expect((await search({ query: '1.0116' })).codes).toEqual(['1.011606', '1.011607']);
  });

  it('prefers the diacritics that were typed', async () => {
    // Without its diacritics tách (to split) is also a part of other words; hộ is also ho and hồ.
    expect((await search({ query: 'tách hộ' })).codes[0]).toBe('1.010038');
    expect((await search({ query: 'tử' })).nodes[0].name).toContain('tử');
  });

  it('finds nothing for what is not there, and refuses a cursor of another search', async () => {
    expect((await search({ query: 'zzzz qqqq' })).codes).toEqual([]);
    const { pageInfo } = await search({ query: 'đăng ký', first: 1 });
    const answer = await query(SEARCH, { query: 'khai sinh', after: pageInfo.endCursor });
    expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });
});
