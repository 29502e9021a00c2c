import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const SEARCH = `query ($query: String!, $filter: ProcedureFilter, $after: String) {
  searchProcedures(query: $query, filter: $filter, after: $after) {
    nodes { code } totalCount correctedQuery facets { values { value } } edges { highlights { segments { text } } } }
}`;

const HOSTILE: [string, string][] = [
  ['wildcards', '%_%*?[a-z]'],
  ['the operators of a search', "khai & sinh | !('tử') <-> :* @@ "],
  ['quotation marks', `'' " \\' \\\\ ' or 1=1 --`],
  ['a statement', "'; drop table procedures_search; --"],
  ['a term of our own index', "khai=khai khai_sinh 'khai':1A"],
  ['control characters', 'khai\u0000\u0001\u001b[31m sinh\u007f\r\n\t'],
  ['only punctuation', '… —–·!?.,;:()[]{}<>/\\|~`^'],
  ['pictures', '👶🏽🇻🇳 👨‍👩‍👧'],
  ['another script', '出生登记 регистрация सत्यम्'],
  ['half a character', '\ud800khai \udc00sinh'],
  ['marks without a letter', '\u0301\u0323\u0309'],
  ['marks piled up', `kha\u0323\u0301\u0309\u0303i sinh`],
  ['letters that look alike', 'khаі ѕіnh'],
  ['invisible letters', 'kh\u200bai\u200d si\ufeffnh'],
  ['two hundred letters', 'a'.repeat(200)],
  ['a hundred words', Array.from({ length: 100 }, () => 'x').join(' ')],
  ['misspelt words only', 'qwrt zxcv bnmk jhgf ptrw vbnx klmq wrtz'],
  ['one word again and again', 'sinh '.repeat(40)],
  ['a very long number', '9'.repeat(200)],
  ['what is nearly a code', '1.00119 1.0011930 0.001193 -1.001193 1,001193'],
];

describe('Whatever is typed', () => {
  it.each(HOSTILE)('is answered: %s', async (_what, query) => {
    const answer = await ask(open.house, 'procedures', { query: SEARCH, variables: { query } });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.searchProcedures.totalCount).toBeGreaterThanOrEqual(
      answer.data.searchProcedures.nodes.length,
    );
    const ahead = await ask(open.house, 'procedures', {
      query: 'query ($prefix: String!) { suggestProcedures(prefix: $prefix) { procedure { code } } }',
      variables: { prefix: query.slice(0, 100) },
    });
    expect(ahead.errors).toBeUndefined();
  });

  it.each(['… —–·!?', '👶🏽🇻🇳', '出生登记', '\u0000'])(
    'finds nothing where there is no word: "%s"',
    async (query) => {
      const { data } = await ask(open.house, 'procedures', { query: SEARCH, variables: { query } });
      expect(data.searchProcedures).toMatchObject({ nodes: [], totalCount: 0, correctedQuery: null });
    },
  );

  it('is no longer than 200 characters', async () => {
    const { errors } = await ask(open.house, 'procedures', {
      query: SEARCH,
      variables: { query: 'a'.repeat(201) },
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toBe('Từ khóa tìm kiếm dài nhất 200 ký tự.');
  });

  it.each([
    ['a value with a control character', { fields: ['Hộ\u0000tịch'] }],
    ['a value without end', { audiences: ['a'.repeat(301)] }],
    ['too many values', { fields: Array.from({ length: 51 }, (_none, index) => `f${index}`) }],
  ])('is refused with a code where a filter has %s', async (_what, filter) => {
    const { errors } = await ask(open.house, 'procedures', {
      query: SEARCH,
      variables: { query: '', filter },
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([{ fields: [''] }, { fields: ["' or true --"] }, { publishers: [] }, { audiences: ['%'] }])(
    'finds nothing by a filter that nothing passes: %j',
    async (filter) => {
      const { data, errors } = await ask(open.house, 'procedures', {
        query: SEARCH,
        variables: { query: '', filter },
      });
      expect(errors).toBeUndefined();
      expect(data.searchProcedures.nodes).toEqual([]);
    },
  );

  it('cannot make up a place in the order', async () => {
    for (const after of [
      '',
      'x',
      'W10.0',
      `${Buffer.from('["ANY","1","1.001193"]').toString('base64url')}.${'0'.repeat(32)}`,
    ]) {
      const { errors } = await ask(open.house, 'procedures', {
        query: SEARCH,
        variables: { query: 'khai', after },
      });
      expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
    }
  });
});
