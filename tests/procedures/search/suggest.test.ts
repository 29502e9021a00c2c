import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const SUGGEST = `query ($prefix: String!, $first: Int) {
  suggestProcedures(prefix: $prefix, first: $first) { procedure { code name } segments { text isMatch } }
}`;

async function suggest(prefix: string, first?: number) {
  const answer = await ask(open.house, 'procedures', {
    query: SUGGEST,
    variables: { prefix, ...(first === undefined ? {} : { first }) },
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.suggestProcedures as {
    procedure: { code: string; name: string };
    segments: { text: string; isMatch: boolean }[];
  }[];
}
const codesOf = (suggestions: Awaited<ReturnType<typeof suggest>>) =>
  suggestions.map(({ procedure }) => procedure.code);

describe('Typing ahead', () => {
  it.each(['đăng ký khai s', 'dang ky khai s', 'ĐĂNG KÝ KHAI SINH', 'thủ tục đăng ký khai s'])(
    'finds the names that begin with "%s"',
    async (prefix) => {
      expect(codesOf(await suggest(prefix))[0]).toBe('1.001193');
    },
  );

  it('finds unfinished words inside names when no name begins so', async () => {
    expect(codesOf(await suggest('khai sin'))).toContain('1.001193');
    expect(codesOf(await suggest('lý lị'))).toContain('3.000333');
  });

  it('knows where a word of the counter is going', async () => {
    expect(codesOf(await suggest('sổ đ'))).toContain('1.012783');
    expect(codesOf(await suggest('cccd'))).toContain('1.014061');
    expect(codesOf(await suggest('nhập hộ k'))).toContain('1.004222');
  });

  it('marks what is typed so far', async () => {
    const [first] = await suggest('dang ky khai s');
    expect(first?.segments).toEqual([
      { text: 'Thủ tục ', isMatch: false },
      { text: 'đăng ký khai sinh', isMatch: true },
    ]);
  });

  it('gives as many as were asked for, each once, the same each time', async () => {
    const many = codesOf(await suggest('đăng ký', 20));
    expect(new Set(many).size).toBe(many.length);
    expect(many.length).toBeGreaterThan(8);
    expect(codesOf(await suggest('đăng ký'))).toEqual(many.slice(0, 8));
    expect(codesOf(await suggest('đăng ký', 3))).toEqual(many.slice(0, 3));
  });

  it.each(['', '   ', '?!', '🙂', '%', 'zzzzqq'])('gives nothing for "%s"', async (prefix) => {
    expect(await suggest(prefix)).toEqual([]);
  });

  it.each([
    ['too long a beginning', { prefix: 'a'.repeat(101) }],
    ['too many', { prefix: 'a', first: 21 }],
    ['none at all', { prefix: 'a', first: 0 }],
  ])('refuses %s, and says so in Vietnamese', async (_what, variables) => {
    const { errors } = await ask(open.house, 'procedures', { query: SUGGEST, variables });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(/ký tự|số nguyên/);
  });
});
