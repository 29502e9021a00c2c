import { Failure } from '../../kernel/failure.ts';
import { makePage, pageOf, readPage } from '../../kernel/page.ts';
import { testKeys as keys } from '../support/house.ts';

const rows = Array.from({ length: 21 }, (_unused, index) => ({ id: `row-${index}` }));
const scope = 'viewer-lan documents';
const firstPage = () => makePage(keys, scope, readPage(keys, scope, {}), rows, ({ id }) => [id]);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('A page of a list', () => {
  it('has twenty unless said, and the row beyond only says that more follows', () => {
    const page = firstPage();
    expect(page.nodes).toHaveLength(20);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });

  it('goes on after its last row', () => {
    const { endCursor } = firstPage().pageInfo;
    expect(readPage(keys, scope, { first: 5, after: endCursor })).toEqual({ limit: 5, after: ['row-19'] });
  });

  it('that is empty has no cursor', () => {
    const page = makePage(keys, scope, { limit: 20, after: undefined }, [], () => []);
    expect(page).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('of %p rows is refused', (first) => {
    expect(codeOf(() => readPage(keys, scope, { first }))).toBe('BAD_USER_INPUT');
  });

  it.each([1, 100])('of %p rows is given', (first) => {
    expect(readPage(keys, scope, { first, after: null })).toEqual({ limit: first, after: undefined });
  });
});

describe('A list', () => {
  const read = async (count: number, [after = 'row--1']: readonly string[]) => {
    const next = Number(after.slice('row-'.length)) + 1;
    return rows.slice(next, next + count);
  };
  const list = { scope, read, sortKey: ({ id }: (typeof rows)[number]) => [id] };

  it('is read page by page from its beginning to its end, each row once', async () => {
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const page = await pageOf(keys, { first: 8, after }, list);
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after != null);
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  it('is not read at all for a page that nobody may ask for', async () => {
    const never = { ...list, read: () => Promise.reject(new Error('was read')) };
    await expect(pageOf(keys, { first: 101 }, never)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(pageOf(keys, { after: 'made.up' }, never)).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
  });
});

describe('A cursor', () => {
  it('belongs to its list and its caller: elsewhere it is refused', () => {
    const { endCursor } = firstPage().pageInfo;
    for (const elsewhere of ['viewer-hung documents', 'viewer-lan dossiers', ''])
      expect(codeOf(() => readPage(keys, elsewhere, { after: endCursor }))).toBe('INVALID_CURSOR');
  });

  const [body = '', mac = ''] = (firstPage().pageInfo.endCursor ?? '').split('.');
  const forged = Buffer.from(JSON.stringify(['row-0'])).toString('base64url');
  it.each([
    ['empty', ''],
    ['without its check', body],
    ['with an empty check', `${body}.`],
    ['with another content under the old check', `${forged}.${mac}`],
    ['with one letter of the check changed', `${body}.${mac.slice(0, -1)}${mac.endsWith('0') ? '1' : '0'}`],
    ['with a longer check', `${body}.${mac}0`],
    ['with something after its check', `${body}.${mac}.x`],
    ['of plain text', 'row-19'],
  ])('%s is refused', (_how, cursor) => {
    expect(codeOf(() => readPage(keys, scope, { after: cursor }))).toBe('INVALID_CURSOR');
  });
});
