/** Searching what a portal shows: ranked, marked, and only what is shown today. */
import { ask, type GraphqlAnswer } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { guidance, publishBy, take } from './stage.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const SEARCH = `query ($query: String!, $kinds: [PortalSearchKind!], $first: Int, $after: String) {
  searchPortal(query: $query, kinds: $kinds, first: $first, after: $after) {
    nodes { kind title { text isMatch } excerpt { text isMatch }
      found { __typename ... on PortalItem { item agency { code } } ... on LegalDocument { number procedures } ... on PublicationDecision { number authority { code } } } }
    pageInfo { hasNextPage endCursor } } }`;

interface Hit {
  kind: string;
  title: { text: string; isMatch: boolean }[];
  excerpt: { text: string; isMatch: boolean }[];
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  found: any;
}

async function search(query: string, more: Record<string, unknown> = {}) {
  const answer: GraphqlAnswer = await ask(open.house, 'procedures', {
    query: SEARCH,
    variables: { query, ...more },
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.searchPortal as {
    nodes: Hit[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const join = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');
const titles = async (query: string, more: Record<string, unknown> = {}) =>
  (await search(query, more)).nodes.map(({ title }) => join(title));

describe('A search of the portal', () => {
  it.each([
    ['mất thẻ căn cước', 'mat the can cuoc'],
    ['Luật Hộ tịch', 'luat ho tich'],
    ['KHAI SINH', 'khai sinh'],
  ])('finds the same with and without diacritics: %s, %s', async (marked, plain) => {
    expect(await titles(marked)).toEqual(await titles(plain));
    expect((await titles(plain)).length).toBeGreaterThan(0);
  });

  it('puts first what has the words in its title', async () => {
    expect((await titles('mua nhà'))[0]).toBe('Mua nhà, đất');
    expect((await titles('mất thẻ căn cước'))[0]).toContain('Mất thẻ căn cước');
    const [first] = (await search('60/2014/QH13')).nodes;
    expect(first).toMatchObject({ kind: 'LEGAL_DOCUMENT', found: { number: '60/2014/QH13' } });
  });

  it('finds a document that only procedures name, and a decision, by number however it is typed', async () => {
    const kinds = ['LEGAL_DOCUMENT', 'PUBLICATION_DECISION'];
    for (const query of ['18/2026/NĐ-CP', '18 2026 nd cp'])
      expect((await search(query, { kinds })).nodes[0]).toMatchObject({
        kind: 'LEGAL_DOCUMENT',
        found: { __typename: 'LegalDocument', number: '18/2026/NĐ-CP' },
      });
    for (const query of ['163/QĐ-BTP', '163 qd btp'])
      expect((await search(query, { kinds })).nodes[0]).toMatchObject({
        kind: 'PUBLICATION_DECISION',
        excerpt: [],
        found: { __typename: 'PublicationDecision', number: '163/QĐ-BTP', authority: { code: 'G15' } },
      });
  });

  it('forgives a slip of the pen', async () => {
    expect((await titles('ket hom va lap gia dnh'))[0]).toBe('Kết hôn và lập gia đình');
  });

  it('keeps to the kinds that are asked for', async () => {
    const all = new Set((await search('khai sinh')).nodes.map(({ kind }) => kind));
    expect(all).toEqual(new Set(['GUIDANCE', 'QUESTION', 'LIFE_EVENT']));
    const some = (await search('khai sinh', { kinds: ['QUESTION'] })).nodes;
    expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(['QUESTION']));
    expect((await search('khai sinh', { kinds: [] })).nodes).toEqual([]);
  });

  it('marks the words where they stand, as parts of text', async () => {
    const [hit] = (await search('dang ky khai sinh', { kinds: ['GUIDANCE'] })).nodes;
    expect(hit?.title.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
      'đăng',
      'ký',
      'khai',
      'sinh',
    ]);
    expect(join(hit?.title ?? [])).toBe('Chuẩn bị gì khi đăng ký khai sinh (minh họa)');
    const life = (await search('thẻ căn cước chế độ', { kinds: ['LIFE_EVENT'] })).nodes[0];
    expect(life?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toContain('căn');
  });

  it('goes on where the page before ended', async () => {
    const whole = await titles('luật', { first: 50 });
    expect(whole.length).toBeGreaterThan(3);
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = await search('luật', { first: 1, after });
      read.push(...nodes.map(({ title }) => join(title)));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(read).toEqual(whole);
  });

  it('finds nothing for nothing, and refuses what is too long', async () => {
    expect((await search('')).nodes).toEqual([]);
    expect((await search(' .,;<> ')).nodes).toEqual([]);
    const answer = await ask(open.house, 'procedures', {
      query: SEARCH,
      variables: { query: 'a'.repeat(201) },
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('finds what is published and not what is drafted or taken back', async () => {
    const drafted = await take(open, 'draft', 'thu', {
      agency: 'G01',
      content: guidance('Kinh khí cầu bí mật'),
    });
    expect(await titles('kinh khí cầu')).toEqual([]);
    await take(open, 'withdraw', 'thu', { id: drafted.item.id, reason: 'Nhập nhầm.' });
    const { id } = await publishBy(open, { content: guidance('Kinh khí cầu công khai') });
    expect(await titles('kinh khi cau')).toEqual(['Kinh khí cầu công khai']);
    await take(open, 'withdraw', 'ngoc', { id, reason: 'Hết dùng.' });
    expect(await titles('kinh khi cau')).toEqual([]);
  });

  it('costs a fixed number of statements', async () => {
    const { database } = open.house.get('procedures');
    const before = database.statements;
    const few = await search('luat ho tich', { first: 1 });
    const some = database.statements - before;
    const many = await search('luật', { first: 50 });
    expect([few.nodes.length, many.nodes.length > 1]).toEqual([1, true]);
    // The search; items, documents, decisions; their counts and agencies.
    expect(database.statements - before - some).toBeLessThanOrEqual(6);
  });
});
