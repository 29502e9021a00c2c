/** How portal information becomes public, is replaced and taken back, and what is refused on the way. */
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { ask, type GraphqlAnswer } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { guidance, paragraph, publishBy, take } from './stage.ts';

let open: TestHouse;
let now = new Date('2026-11-20T03:00:00Z');
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'], clock: () => now });
});
afterAll(() => open.close());
beforeEach(() => {
  now = new Date('2026-11-20T03:00:00Z');
});

const query = async (text: string, variables: Record<string, unknown> = {}) => {
  const answer: GraphqlAnswer = await ask(open.house, 'procedures', { query: text, variables });
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const guidanceOf = async (code: string) =>
  (
    await query(`query ($code: ProcedureCode!) { procedure(code: $code) { guidance { nodes { title } } } }`, {
      code,
    })
  ).procedure.guidance.nodes.map(({ title }: { title: string }) => title);
const titleOn = async (item: string, asOf: string) =>
  (
    await query(
      'query ($item: ID!, $asOf: Date) { portalItem(item: $item, asOf: $asOf) { ... on Guidance { title } } }',
      { item, asOf },
    )
  ).portalItem?.title ?? null;
const codesOf = (answer: { problems?: { code: string }[] }) => answer.problems?.map(({ code }) => code);

describe('Guidance', () => {
  it('is seen by nobody before it is checked and published', async () => {
    const drafted = await take(open, 'draft', 'thu', {
      agency: 'G01',
      content: guidance('Về tách hộ', 'x', '1.010038'),
    });
    expect(drafted.item).toMatchObject({
      state: 'DRAFT',
      version: 1,
      publishedAt: null,
      effectiveFrom: null,
    });
    expect(await guidanceOf('1.010038')).toEqual([]);
    const { id, item } = drafted.item;
    await take(open, 'check', 'trang', { id });
    expect(await guidanceOf('1.010038')).toEqual([]);
    const published = await take(open, 'publish', 'ngoc', { id });
    expect(published.item).toMatchObject({
      state: 'PUBLISHED',
      effectiveFrom: '2026-11-20',
      agency: { code: 'G01' },
    });
    expect(await guidanceOf('1.010038')).toEqual(['Về tách hộ']);
    expect(await titleOn(item, '2026-11-19')).toBeNull();
  });

  it('waits for the first day it was entered for', async () => {
    const { item } = await publishBy(open, {
      content: guidance('Từ tháng mười hai', 'x', '1.010039'),
      effectiveFrom: '2026-12-01',
    });
    expect(await guidanceOf('1.010039')).toEqual([]);
    expect(await titleOn(item, '2026-12-01')).toBe('Từ tháng mười hai');
    now = new Date('2026-11-30T17:00:00Z');
    expect(await guidanceOf('1.010039')).toEqual(['Từ tháng mười hai']);
  });

  it('is corrected by a new version; both stay readable, with their days', async () => {
    const first = await publishBy(open, { content: guidance('Bản một', 'x', '1.010041') });
    now = new Date('2026-11-25T03:00:00Z');
    const second = await publishBy(open, { item: first.item, content: guidance('Bản hai', 'x', '1.010041') });
    expect(second).toMatchObject({ item: first.item, version: 2 });
    expect([await titleOn(first.item, '2026-11-24'), await titleOn(first.item, '2026-11-25')]).toEqual([
      'Bản một',
      'Bản hai',
    ]);
    const { portalItem } = await query(
      `query ($item: ID!) { portalItem(item: $item) { history { version state effectiveFrom effectiveTo contentHash withdrawnAt } } }`,
      { item: first.item },
    );
    expect(portalItem.history).toMatchObject([
      { version: 2, state: 'PUBLISHED', effectiveFrom: '2026-11-25', effectiveTo: null },
      {
        version: 1,
        state: 'SUPERSEDED',
        effectiveFrom: '2026-11-20',
        effectiveTo: '2026-11-25',
        withdrawnAt: null,
      },
    ]);
    expect(portalItem.history[0].contentHash).not.toBe(portalItem.history[1].contentHash);
  });

  it('keeps what stands until the first day of the next', async () => {
    const first = await publishBy(open, { content: guidance('Đang dùng', 'x', '1.010028') });
    await publishBy(open, {
      item: first.item,
      content: guidance('Sắp dùng', 'x', '1.010028'),
      effectiveFrom: '2026-12-15',
    });
    expect(await guidanceOf('1.010028')).toEqual(['Đang dùng']);
    expect(await titleOn(first.item, '2026-12-15')).toBe('Sắp dùng');
    const earlier = await take(open, 'draft', 'thu', {
      agency: 'G01',
      item: first.item,
      content: guidance('Chen ngang', 'x', '1.010028'),
    });
    await take(open, 'check', 'trang', { id: earlier.item.id });
    expect(codesOf(await take(open, 'publish', 'ngoc', { id: earlier.item.id }))).toEqual([
      'STARTS_BEFORE_PREVIOUS',
    ]);
  });

  it('is taken back from that day on, with the reason in its history', async () => {
    const { id, item } = await publishBy(open, { content: guidance('Nhầm', 'x', '2.001159') });
    now = new Date('2026-11-22T03:00:00Z');
    const withdrawn = await take(open, 'withdraw', 'ngoc', { id, reason: 'Nội dung chưa đúng.' });
    expect(withdrawn.item).toMatchObject({ state: 'WITHDRAWN', effectiveTo: '2026-11-22' });
    expect([await titleOn(item, '2026-11-21'), await titleOn(item, '2026-11-22')]).toEqual(['Nhầm', null]);
    expect(await take(open, 'withdraw', 'ngoc', { id, reason: 'Lần nữa.' })).toMatchObject({
      __typename: 'StateConflict',
      state: 'WITHDRAWN',
      allowed: [],
    });
    const again = await publishBy(open, { item, content: guidance('Đã sửa', 'x', '2.001159') });
    expect(again).toMatchObject({ version: 2, effectiveFrom: '2026-11-22' });
  });

  it('gives way to a newer draft of itself', async () => {
    const old = await take(open, 'draft', 'thu', { agency: 'G01', content: guidance('Nháp cũ') });
    await take(open, 'draft', 'thu', { agency: 'G01', item: old.item.item, content: guidance('Nháp mới') });
    expect(await take(open, 'check', 'trang', { id: old.item.id })).toMatchObject({
      __typename: 'StateConflict',
      state: 'SUPERSEDED',
    });
  });
});

describe('A step', () => {
  it('is taken once, however often it is sent', async () => {
    const input = { requestId: randomUUID(), agency: 'G01', content: guidance('Một lần') };
    const first = await take(open, 'draft', 'thu', input);
    expect(await take(open, 'draft', 'thu', input)).toEqual(first);
    expect(await take(open, 'draft', 'thu', { ...input, content: guidance('Khác') })).toMatchObject({
      __typename: 'RequestIdReused',
    });
  });

  it('follows the order: nothing unchecked is published', async () => {
    const { item } = await take(open, 'draft', 'thu', { agency: 'G01', content: guidance('Chưa kiểm tra') });
    expect(await take(open, 'publish', 'ngoc', { id: item.id })).toMatchObject({
      __typename: 'StateConflict',
      state: 'DRAFT',
      allowed: ['CHECK', 'WITHDRAW'],
    });
  });

  it('is refused on what does not exist', async () => {
    for (const id of [randomUUID(), 'none']) {
      expect(await take(open, 'check', 'trang', { id })).toMatchObject({ __typename: 'PortalItemNotFound' });
      expect(
        await take(open, 'draft', 'thu', { agency: 'G01', item: id, content: guidance('x') }),
      ).toMatchObject({
        __typename: 'PortalItemNotFound',
      });
    }
  });
});

describe('What is entered', () => {
  const contact = { of: 'G01', unit: 'Bộ phận một cửa', phone: '024 0000 0000' };
  const event = { name: 'x', description: paragraph('x'), position: 1, procedureCodes: ['1.004222'] };
  const run = (text: string, address?: string) => ({
    guidance: {
      procedureCode: '1.004222',
      title: 'x',
      text: [{ kind: 'PARAGRAPH', lines: [{ runs: [{ text, address }] }] }],
    },
  });
  const refused: [string, Record<string, unknown>, string[], object?][] = [
    ['nothing', {}, ['EXACTLY_ONE_KIND']],
    [
      'two kinds at once',
      { ...guidance('x'), announcement: { title: 'x', text: paragraph('x') } },
      ['EXACTLY_ONE_KIND'],
    ],
    ['a script', run('<script>alert(1)</script>'), ['MARKUP']],
    ['a link that runs', run('bấm', 'javascript:alert(1)'), ['ADDRESS_NOT_SECURE']],
    ['a hidden character', run('a\u200bb'), ['CONTROL_CHARACTER']],
    ['a text without end', run('a'.repeat(2_001)), ['TOO_LONG']],
    [
      'an empty title and an empty text',
      { guidance: { procedureCode: '1.004222', title: ' ', text: [] } },
      ['EMPTY', 'EMPTY'],
    ],
    ['a procedure that is not in force', guidance('x', 'x', '9.999999'), ['PROCEDURE_UNKNOWN']],
    [
      'an announcement without an end',
      { announcement: { title: 'x', text: paragraph('x') } },
      ['PERIOD_MALFORMED'],
    ],
    ['a day before today', guidance('x'), ['PERIOD_MALFORMED'], { effectiveFrom: '2026-11-19' }],
    ['a day that is not whole', guidance('x'), ['PERIOD_MALFORMED'], { effectiveFrom: '2027' }],
    [
      'an end before the beginning',
      guidance('x'),
      ['PERIOD_MALFORMED'],
      { effectiveFrom: '2026-12-02', effectiveTo: '2026-12-02' },
    ],
    [
      'the contact point of another agency',
      { contactPoint: { ...contact, of: 'H15' } },
      ['AGENCY_ELSEWHERE'],
    ],
    ['a telephone that is none', { contactPoint: { ...contact, phone: 'gọi tôi' } }, ['CONTACT_MALFORMED']],
    ['a mail address that is none', { contactPoint: { ...contact, email: 'a@b' } }, ['CONTACT_MALFORMED']],
    ['no way to reach it', { contactPoint: { of: 'G01', unit: 'x' } }, ['EMPTY']],
    [
      'hours that end before they begin',
      {
        contactPoint: { ...contact, hours: [{ weekdays: ['MONDAY'], opensAt: '17:00', closesAt: '08:00' }] },
      },
      ['HOURS_MALFORMED'],
    ],
    [
      'the details of a portal that it does not own',
      { portalDetails: { name: 'x', address: 'https://bo.gov.vn' } },
      ['NOT_A_PORTAL_OWNER'],
    ],
    [
      'a life event with a procedure twice',
      { lifeEvent: { ...event, procedureCodes: ['1.004222', '1.004222'] } },
      ['NAMED_TWICE'],
    ],
    ['a life event out of order', { lifeEvent: { ...event, position: 0 } }, ['OUT_OF_RANGE']],
    ['nothing said of an agency', { availability: { of: 'G01' } }, ['EMPTY']],
    [
      'ways of paying that are not there',
      { availability: { of: 'G01', cashless: false, cashlessMethods: ['CARD'] } },
      ['OUT_OF_RANGE'],
    ],
    [
      'a law that ends before it begins',
      {
        legalDocument: {
          number: '1/2026/QH16',
          title: 'x',
          effectiveFrom: '2026-02-01',
          effectiveTo: '2026-01-01',
        },
      },
      ['PERIOD_MALFORMED'],
    ],
    [
      'a law that somebody else has entered',
      { legalDocument: { number: '60/2014/QH13', title: 'Luật Hộ tịch' } },
      ['SAID_ELSEWHERE'],
    ],
  ];
  it.each(refused)('is refused with its code when it is %s', async (_what, content, codes, more = {}) => {
    const answer = await take(open, 'draft', 'thu', { agency: 'G01', content, ...more });
    expect(answer.__typename).toBe('PortalItemRefused');
    expect(codesOf(answer)).toEqual(codes);
    for (const { message, field } of answer.problems) {
      expect(message).toMatch(/[À-ỹđĐ].*\.$/u);
      expect(field).not.toBe('');
    }
  });

  it('cannot become something else in its next version', async () => {
    const first = await publishBy(open, { content: guidance('Giữ nguyên') });
    const other = await take(open, 'draft', 'thu', {
      agency: 'G01',
      item: first.item,
      content: guidance('x', 'x', '1.010038'),
    });
    expect(codesOf(other)).toEqual(['OTHER_ITEM']);
    const kind = { announcement: { title: 'x', text: paragraph('x') } };
    expect(
      codesOf(
        await take(open, 'draft', 'thu', {
          agency: 'G01',
          item: first.item,
          content: kind,
          effectiveTo: '2027-01-01',
        }),
      ),
    ).toEqual(['OTHER_ITEM']);
  });

  it('is refused when a second voice speaks of the same', async () => {
    const content = { availability: { of: 'G01', cashless: true } };
    await publishBy(open, { content });
    expect(codesOf(await take(open, 'draft', 'thu', { agency: 'G01', content }))).toEqual(['SAID_ELSEWHERE']);
  });

  it('tells of a law what no procedure did, and is on the list once published', async () => {
    const number = '999/2026/NĐ-CP';
    const find = async () =>
      (
        await query(
          'query ($number: String!) { legalDocument(number: $number) { title kind issuedOn procedures } }',
          { number },
        )
      ).legalDocument;
    const content = { legalDocument: { number, title: 'Nghị định minh họa', issuedOn: '2026-10' } };
    await take(open, 'draft', 'thu', { agency: 'G01', content });
    expect(await find()).toBeNull();
    await publishBy(open, { content });
    expect(await find()).toEqual({
      title: 'Nghị định minh họa',
      kind: 'DECREE',
      issuedOn: '2026-10',
      procedures: 0,
    });
  });
});

describe('The National Portal', () => {
  it('says on every portal what two officials of the Government Office have entered and checked', async () => {
    const official = { agency: 'G22', enters: 'hang', checks: 'kien', publishes: 'kien' };
    const content = { announcement: { title: 'Bảo trì hệ thống', text: paragraph('Đêm 22 tháng 11.') } };
    await publishBy(open, { content, effectiveTo: '2026-11-23' }, official);
    const { portal } = await query('{ portal(owner: "H21") { announcements { nodes { title } } } }');
    expect(portal.announcements.nodes).toContainEqual({ title: 'Bảo trì hệ thống' });
  });

  it('takes nothing from the official of a ministry', async () => {
    const content = { announcement: { title: 'x', text: paragraph('x') } };
    const refused = await take(open, 'draft', 'thu', { agency: 'G22', content, effectiveTo: '2026-11-23' });
    expect(refused).toMatchObject({ __typename: 'NotDelegated' });
  });
});

describe('The database', () => {
  it('refuses every other change of what was entered, the owner’s too', async () => {
    const { id } = await publishBy(open, { content: guidance('Bất biến') });
    const owner = postgres(open.ownerUrl('procedures'), { max: 1 });
    const changes = [
      owner`update portal_items set content = '{}' where id = ${id}`,
      owner`update portal_items set state = 'DRAFT' where id = ${id}`,
      owner`update portal_items set effective_from = '2020-01-01' where id = ${id}`,
      owner`delete from portal_items where id = ${id}`,
      owner`truncate portal_items`,
    ];
    const results = await Promise.allSettled(changes);
    await owner.end();
    expect(results.map((result) => result.status === 'rejected' && result.reason.constraint_name)).toEqual(
      changes.map(() => 'portal_items_immutable'),
    );
  });
});
