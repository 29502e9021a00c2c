/** Decisions as they are registered and read: whole, once, with what their annex lists. */
import { somebodyWaits } from '../../support/races.ts';
import { FILE, openPublishing, type Publishing, toInput, wholeContent } from './scene.ts';

describe('Publication decisions', () => {
  let stage: Publishing;
  beforeAll(async () => {
    stage = await openPublishing();
  });
  afterAll(() => stage.close());

  const decision = {
    ...{
      authority: 'G01',
      number: '7/QĐ-BCA',
      kind: 'PROCEDURES',
      decidedOn: '2026-03-02',
      effectiveOn: '2026-05-04',
    },
    file: FILE,
    annex: [
      {
        ...{ code: '9.400001', name: 'Đăng ký  thường trú ', change: 'NEW', components: ['Tờ khai'] },
        fees: [{ name: 'Lệ phí', amount: 20_000 }, { name: 'Phí khác' }],
        timeLimits: [{ value: 7, unit: 'WORKING_DAY' }],
      },
      { code: '9.400002', name: 'Đăng ký tạm trú', change: 'AMENDED' },
      { code: '1.004222', name: 'Thủ tục cũ', change: 'RESCINDED' },
    ],
  };
  const register = (changes: object = {}) =>
    stage.run('trang', 'registerDecision', { ...decision, ...changes });

  it('become whole when an imported record names their number at the same moment (publication_decisions_one_number)', async () => {
    const number = '8/QĐ-BCA';
    let answered: ReturnType<typeof register> | undefined;
    await stage.owner.begin(async (tx) => {
      await tx`insert into publication_decisions (id, number, authority, origin)
        values (gen_random_uuid(), ${number}, 'G01', 'IMPORTED')`;
      // It has looked for the number, found none, and waits for this one to be there or not.
      answered = register({ number });
      await somebodyWaits(tx);
    });
    expect(await answered).toMatchObject({ __typename: 'DecisionRegistered', decision: { number } });
  });

  it('are registered with their file and annex, and read by everybody', async () => {
    const { decision: made } = await register();
    const { data } = await stage.query(
      `query ($id: ID!) { publicationDecision(id: $id) {
        number kind decidedOn effectiveOn origin authority { code } file { address sha256 }
        annex { code name change components fees { name amount } timeLimits { channel value unit } }
        outstanding { code } } }`,
      { id: made.id },
    );
    const { annex, outstanding, ...head } = data.publicationDecision;
    const { number, kind, decidedOn, effectiveOn } = decision;
    expect(head).toEqual({
      ...{
        number,
        kind,
        decidedOn,
        effectiveOn,
        origin: 'REGISTERED',
        authority: { code: 'G01' },
        file: FILE,
      },
    });
    expect(annex).toEqual([
      {
        ...{ code: '9.400001', name: 'Đăng ký thường trú', change: 'NEW', components: ['Tờ khai'] },
        fees: [
          { name: 'Lệ phí', amount: 20_000 },
          { name: 'Phí khác', amount: null },
        ],
        timeLimits: [{ channel: null, value: 7, unit: 'WORKING_DAY' }],
      },
      // What the annex does not list is not an empty list.
      {
        code: '9.400002',
        name: 'Đăng ký tạm trú',
        change: 'AMENDED',
        components: null,
        fees: null,
        timeLimits: null,
      },
      {
        code: '1.004222',
        name: 'Thủ tục cũ',
        change: 'RESCINDED',
        components: null,
        fees: null,
        timeLimits: null,
      },
    ]);
    expect(outstanding.map(({ code }: { code: string }) => code)).toEqual([
      '9.400001',
      '9.400002',
      '1.004222',
    ]);
  });

  it('say what is not entered yet, until somebody enters it', async () => {
    const { decision: made } = await register({ number: '8/QĐ-BCA' });
    const outstandingOf = async (): Promise<string[]> => {
      const query = 'query ($id: ID!) { publicationDecision(id: $id) { outstanding { code } } }';
      const { data } = await stage.query(query, { id: made.id });
      return data.publicationDecision.outstanding.map(({ code }: { code: string }) => code);
    };
    const entered = await stage.run('thu', 'enterProcedure', {
      ...{
        agency: 'G01',
        decision: made.id,
        inForceFrom: '2026-06-01',
        content: toInput(wholeContent('9.400001')),
      },
    });
    expect(await outstandingOf()).toEqual(['9.400002', '1.004222']);
    await stage.run('thu', 'withdrawDraft', { draft: entered.draft.id, reason: 'Nhập nhầm' });
    expect(await outstandingOf()).toEqual(['9.400001', '9.400002', '1.004222']);
    await stage.run('ngoc', 'repealProcedure', { code: '1.004222', decision: made.id });
    expect(await outstandingOf()).toEqual(['9.400001', '9.400002']);
  });

  it('are registered once: what was signed does not change', async () => {
    const first = await register({ number: '9/QĐ-BCA' });
    const second = await register({ number: '9/QĐ-BCA', decidedOn: '2026-03-09', annex: [] });
    expect(second).toMatchObject({
      __typename: 'DecisionAlreadyRegistered',
      message: expect.stringMatching(/không thay đổi/),
      decision: { id: first.decision.id, decidedOn: '2026-03-02' },
    });
    const both = await Promise.all([1, 2].map(() => register({ number: '10/QĐ-BCA' })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'DecisionAlreadyRegistered',
      'DecisionRegistered',
    ]);
    await expect(
      stage.owner`update publication_decisions set decided_on = '2020-01-01' where number = '9/QĐ-BCA'`,
    ).rejects.toThrow(/never changes/);
  });

  const item = decision.annex[0] as object;
  const faults: [string, object, string[]][] = [
    ['no number', { number: ' ' }, ['number']],
    ['a day that has not come', { decidedOn: '2026-03-11' }, ['decidedOn']],
    ['a year for a day', { decidedOn: '2026', effectiveOn: '2026-05' }, ['decidedOn', 'effectiveOn']],
    [
      'a file that is not behind https',
      { file: { ...FILE, address: 'http://qd.example.vn/1.pdf' } },
      ['file.address'],
    ],
    ['a hash that is none', { file: { ...FILE, sha256: 'AB' } }, ['file.sha256']],
    ['one procedure twice', { annex: [item, item] }, ['annex.1.code']],
    ['a number in TCVN3', { number: '§¨ng ký th\u00adêng tró' }, ['number']],
    [
      'a paper in TCVN3, of which cleaning would leave a letter out',
      { annex: [{ ...item, components: ['Nam h\u00adng'] }] },
      ['annex.0.components'],
    ],
    ['text that is none', { annex: [{ ...item, components: ['Tờ\u0007khai'] }] }, ['annex.0.components']],
  ];
  it.each(faults)(
    'with %s are refused with the place, and nothing is written',
    async (_what, changes, fields) => {
      const answer = await register({ number: '11/QĐ-BCA', ...changes });
      expect(answer).toMatchObject({ __typename: 'InputMalformed', fields });
      const rows = await stage.owner`select 1 from publication_decisions where number = '11/QĐ-BCA'`;
      expect(rows.length).toBe(0);
    },
  );

  it('are listed newest first, page by page; those whose day nobody told come last', async () => {
    const page = `query ($after: String) { publicationDecisions(authority: "G01", first: 3, after: $after) {
      nodes { id decidedOn } pageInfo { hasNextPage endCursor } } }`;
    await register({ number: '12/QĐ-BCA', decidedOn: '2026-01-05' });
    await register({ number: '13/QĐ-BCA', decidedOn: '2026-02-05' });
    const seen: { id: string; decidedOn: string | null }[] = [];
    let after: string | null = null;
    do {
      const { data } = await stage.query(page, { after });
      seen.push(...data.publicationDecisions.nodes);
      after = data.publicationDecisions.pageInfo.hasNextPage
        ? data.publicationDecisions.pageInfo.endCursor
        : null;
    } while (after !== null);
    const [row] =
      await stage.owner`select count(*)::int as count from publication_decisions where authority = 'G01'`;
    expect(new Set(seen.map(({ id }) => id)).size).toBe(row?.count);
    const days = seen.map(({ decidedOn }) => decidedOn ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(days.at(-1)).toBe('');
    const registered = await stage.query(
      '{ publicationDecisions(kind: PROCEDURES, first: 100) { nodes { origin } } }',
    );
    expect(
      registered.data.publicationDecisions.nodes.every(
        ({ origin }: { origin: string }) => origin === 'REGISTERED',
      ),
    ).toBe(true);
  });
});
