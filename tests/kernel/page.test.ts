import { Failure } from '../../kernel/failure.ts';
import { makePage, readPage } from '../../kernel/page.ts';
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
