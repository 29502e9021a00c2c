/** The same is found however it was typed, in the question and in the text that is searched. */

import { readSeedContents } from '../../../subgraphs/procedures/database/seedFiles.ts';
import { makeSearchDocument } from '../../../subgraphs/procedures/search/rules/document.ts';
import { tokenize } from '../../../subgraphs/procedures/search/rules/tokens.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { UNSEEN } from '../../text/writings.ts';

const WRITINGS: [string, string][] = [
  ...UNSEEN.map(([what, one]): [string, string] => [`with ${what}`, `đă${one}ng ký${one} khai${one} sinh`]),
  ['decomposed', 'đăng ký khai sinh'.normalize('NFD')],
  ['with spaces that do not break', 'đăng\u00a0ký\u202fkhai\u3000sinh'],
  ['full-width', 'đăng ｋý ｋｈａｉ ｓｉｎｈ'],
  ['with Cyrillic letters', 'đăng ký khаі ѕіnh'],
  ['with another Đ', 'ÐĂNG KÝ KHAI SINH'],
  ['with a caron for a breve', 'đǎng ký khai sinh'],
  ['with marks typed twice', 'đă\u0306ng ký\u0301 khai sinh'],
  ['in letters of mathematics', 'đăng ký 𝐤𝐡𝐚𝐢 𝑠𝑖𝑛ℎ'],
];

describe('A question', () => {
  let open: TestHouse;
  let plain: Awaited<ReturnType<typeof find>>;
  beforeAll(async () => {
    open = await openHouse({ only: ['procedures'] });
    plain = await find('đăng ký khai sinh');
  });
  afterAll(() => open.close());

  const find = async (query: string, filter: object | null = null) => {
    const { data } = await ask(open.house, 'procedures', {
      query: `query ($query: String!, $filter: ProcedureFilter) {
        searchProcedures(query: $query, filter: $filter, first: 50) { nodes { code } totalCount } }`,
      variables: { query, filter },
    });
    return data.searchProcedures;
  };

  it.each(WRITINGS)('finds the same, in the same order, %s', async (_what, written) => {
    expect(plain.nodes[0].code).toBe('1.001193');
    expect(await find(written)).toEqual(plain);
  });

  it('is a code however it is typed', async () => {
    for (const code of ['１．００１１９３', '1.001193\u200b', '\u202a1.001193\u202c', '\u00a01.001193'])
      expect((await find(code)).nodes[0].code).toBe('1.001193');
  });

  it('that nobody sees asks for everything, like an empty one', async () => {
    expect(await find('\u200b\u3164\u2800')).toEqual(await find(''));
  });

  it('is filtered by a value however it was copied', async () => {
    const plain = await find('', { fields: ['Hộ tịch'] });
    expect(plain.totalCount).toBeGreaterThan(0);
    expect(await find('', { fields: ['Hô\u0323\u200b\u00a0tịch'] })).toEqual(plain);
  });
});

describe('A text that is searched', () => {
  const [content] = readSeedContents();

  it.each(WRITINGS)('has the same words %s', (_what, written) => {
    expect(tokenize(written)).toEqual(tokenize('đăng ký khai sinh'));
    if (content === undefined) throw new Error('no seed');
    const named = (name: string) => makeSearchDocument({ ...content, name, keywords: [name] }, [name]);
    expect(named(written)).toEqual(named('đăng ký khai sinh'));
  });
});
