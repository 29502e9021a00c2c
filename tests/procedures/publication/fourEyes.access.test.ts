/** Four eyes and the comparison, against the real register: the same hand twice is refused, and so is what differs. */
import { findOtherHand } from '../../../subgraphs/procedures/officials/rules/fourEyes.ts';
import { viewerOf } from '../../support/ask.ts';
import { openPublishing, type Publishing, toInput, wholeContent } from './scene.ts';

const ALL = ['ENTER', 'CHECK', 'APPROVE', 'PUBLISH'] as const;

describe('Four eyes', () => {
  let stage: Publishing;
  beforeAll(async () => {
    stage = await openPublishing();
    // Everybody at the ministry has every duty: only the rule keeps the hands apart.
    for (const [persona, own] of [
      ['thu', 'ENTER'],
      ['trang', 'CHECK'],
      ['quan', 'APPROVE'],
      ['ngoc', 'PUBLISH'],
    ])
      for (const duty of ALL.filter((one) => one !== own))
        await stage.entrust({
          ...{ account: viewerOf(persona ?? '').account, agency: 'G01', duty, from: '2026-03-10' },
        });
  });
  afterAll(() => stage.close());

  const step = (who: string, mutation: string, draft: string) => stage.run(who, mutation, { draft });
  const refused = { __typename: 'FourEyesRequired', message: expect.stringMatching(/bốn mắt/) };

  it('PUB-4: whoever enters can neither check, approve, publish nor make it public', async () => {
    const entered = await stage.draftIn('ENTERED', wholeContent('9.500001'));
    expect(await step('thu', 'compareDraft', entered)).toMatchObject(refused);
    const compared = await stage.draftIn('COMPARED', wholeContent('9.500002'));
    expect(await step('thu', 'approveDraft', compared)).toMatchObject(refused);
    const approved = await stage.draftIn('APPROVED', wholeContent('9.500003'));
    expect(await step('thu', 'publishProcedure', approved)).toMatchObject(refused);
    const published = await stage.draftIn('PUBLISHED', wholeContent('9.500004'));
    expect(await step('thu', 'publiciseProcedure', published)).toMatchObject(refused);
    const rows = await stage.owner`select code, state from procedure_drafts order by code`;
    expect(rows.map(({ state }) => state)).toEqual(['ENTERED', 'COMPARED', 'APPROVED', 'PUBLISHED']);
  });

  it('whoever checks can neither approve nor publish, nor enter a revision herself', async () => {
    const compared = await stage.draftIn('COMPARED', wholeContent('9.500005'));
    expect(await step('trang', 'approveDraft', compared)).toMatchObject(refused);
    const amend = { draft: compared, inForceFrom: '2026-06-01', content: toInput(wholeContent('9.500005')) };
    expect(await stage.run('trang', 'amendDraft', amend)).toMatchObject(refused);
    const approved = await stage.draftIn('APPROVED', wholeContent('9.500006'));
    expect(await step('trang', 'publishProcedure', approved)).toMatchObject(refused);
  });

  it('names the rule and the duty, and nobody', async () => {
    const entered = await stage.draftIn('ENTERED', wholeContent('9.500007'));
    const answer = await step('thu', 'compareDraft', entered);
    expect(answer.duty).toBe('CHECK');
    expect(JSON.stringify(answer)).not.toContain(viewerOf('thu').account);
    expect(answer.message).not.toMatch(/Thu/);
  });

  it('remembers who entered an earlier revision, also after it was sent back and amended by another', async () => {
    const draft = await stage.draftIn('RETURNED', wholeContent('9.500008'));
    const rows = await stage.owner`select decision_id from procedure_drafts where id = ${draft}`;
    const again = await stage.run('quan', 'amendDraft', {
      ...{ draft, decision: rows[0]?.decision_id, inForceFrom: '2026-06-01' },
      content: toInput(wholeContent('9.500008')),
    });
    expect(again.draft).toMatchObject({ state: 'ENTERED', revision: 2 });
    expect(await step('thu', 'compareDraft', draft)).toMatchObject(refused);
    expect(await step('trang', 'compareDraft', draft)).toMatchObject({ __typename: 'DraftMoved' });
  });

  it('leaves Đức, who alone has every duty for his province, with a draft that he cannot bring one step further', async () => {
    const content = toInput(wholeContent('9.500020'));
    const entered = await stage.run('duc', 'enterProcedure', {
      ...{ agency: 'H15', inForceFrom: '2026-06-01', content },
    });
    expect(entered.draft).toMatchObject({ state: 'ENTERED' });
    expect(await step('duc', 'compareDraft', entered.draft.id)).toMatchObject(refused);
  });

  it('lets whoever approves also publish: one pair of eyes answers for both', () => {
    const approved = [{ account: 'quan', duty: 'APPROVE' as const }];
    expect(findOtherHand('quan', 'PUBLISH', approved)).toBeNull();
    expect(findOtherHand('quan', 'CHECK', approved)).toBe('APPROVE');
    expect(findOtherHand('ngoc', 'PUBLISH', approved)).toBeNull();
  });
});

describe('PUB-5: a difference from the decision', () => {
  let stage: Publishing;
  beforeAll(async () => {
    stage = await openPublishing();
  });
  afterAll(() => stage.close());

  const step = (who: string, mutation: string, draft: string) => stage.run(who, mutation, { draft });

  it('blocks publication by name until it is waived with a reason, which everybody can then read', async () => {
    const content = wholeContent('9.510001');
    const names = (content.cases[0]?.components ?? [])
      .filter(({ kind }) => kind !== 'NOTE')
      .map(({ name }) => name);
    const { code, name } = content;
    const decision = await stage.register('61/QĐ-BCA', [{ code, name, change: 'NEW', components: names }]);
    const [left, ...kept] = content.cases[0]?.components ?? [];
    const [one] = content.cases;
    if (one !== undefined) one.components = kept;
    const entered = await stage.run('thu', 'enterProcedure', {
      ...{ agency: 'G01', decision, inForceFrom: '2026-06-01', content: toInput(content) },
    });
    const { id: draft } = entered.draft;
    const blocked = await step('trang', 'compareDraft', draft);
    expect(blocked).toMatchObject({
      __typename: 'ComparisonNotClean',
      findings: [
        { kind: 'PAPER_MISSING', subject: left?.name, decided: left?.name, entered: null, waivable: true },
      ],
    });
    expect(await step('ngoc', 'publishProcedure', draft)).toMatchObject({ __typename: 'StateConflict' });
    const waiver = { draft, finding: blocked.findings[0].key, reason: ' Danh mục in thừa giấy tờ này ' };
    expect(await stage.run('trang', 'waiveDifference', { ...waiver, reason: ' ' })).toMatchObject({
      __typename: 'InputMalformed',
      fields: ['reason'],
    });
    expect(await stage.run('trang', 'waiveDifference', waiver)).toMatchObject({
      draft: { state: 'ENTERED' },
    });
    // The same reason again is no news; another one is not kept, and is not answered as if it were.
    expect((await stage.run('trang', 'waiveDifference', waiver)).__typename).toBe('DraftMoved');
    expect(await stage.run('trang', 'waiveDifference', { ...waiver, reason: 'Lý do khác' })).toMatchObject({
      __typename: 'DifferenceNotWaivable',
    });
    await step('trang', 'compareDraft', draft);
    await step('quan', 'approveDraft', draft);
    await step('ngoc', 'publishProcedure', draft);
    expect(await step('ngoc', 'publiciseProcedure', draft)).toMatchObject({ draft: { state: 'PUBLICISED' } });
    const { data } = await stage.query(`{ procedure(code: "9.510001", asOf: "2026-06-01") {
      publication { waivers { kind subject decided entered reason at } } } }`);
    expect(data.procedure.publication.waivers).toEqual([
      {
        ...{ kind: 'PAPER_MISSING', subject: left?.name, decided: left?.name, entered: null },
        ...{ reason: 'Danh mục in thừa giấy tờ này', at: '2026-03-10T02:00:00.000Z' },
      },
    ]);
  });

  it('has to be waived again once another revision is entered', async () => {
    const content = wholeContent('9.510002');
    const decision = await stage.register('62/QĐ-BCA', [
      { code: content.code, name: 'Tên đã ký', change: 'NEW' },
    ]);
    const input = { agency: 'G01', decision, inForceFrom: '2026-06-01', content: toInput(content) };
    const { draft } = await stage.run('thu', 'enterProcedure', input);
    const { findings } = await step('trang', 'compareDraft', draft.id);
    await stage.run('trang', 'waiveDifference', {
      draft: draft.id,
      finding: findings[0].key,
      reason: 'Lỗi in',
    });
    const amended = { draft: draft.id, decision, inForceFrom: '2026-06-01', content: toInput(content) };
    await stage.run('thu', 'amendDraft', amended);
    expect(await step('trang', 'compareDraft', draft.id)).toMatchObject({ __typename: 'ComparisonNotClean' });
  });

  it('is never waived where no reason could help, nor where there is none', async () => {
    const content = wholeContent('9.510003');
    const decision = await stage.register('63/QĐ-BCA', []);
    const input = { agency: 'G01', decision, inForceFrom: '2026-06-01', content: toInput(content) };
    const { draft } = await stage.run('thu', 'enterProcedure', input);
    const { findings } = await step('trang', 'compareDraft', draft.id);
    expect(findings).toMatchObject([{ kind: 'NOT_IN_DECISION', waivable: false }]);
    for (const finding of [findings[0].key, 'no-such-finding'])
      expect(
        await stage.run('trang', 'waiveDifference', { draft: draft.id, finding, reason: 'Lý do' }),
      ).toMatchObject({
        __typename: 'DifferenceNotWaivable',
      });
  });

  it('is shown to the officials of the agency as it stands, with what could be done', async () => {
    const content = wholeContent('9.510004');
    const decision = await stage.register('64/QĐ-BCA', [
      { code: content.code, name: 'Tên đã ký', change: 'NEW' },
      { code: '9.510005', name: 'Chưa nhập', change: 'NEW' },
    ]);
    const input = { agency: 'G01', decision, inForceFrom: '2026-06-01', content: toInput(content) };
    const { draft } = await stage.run('thu', 'enterProcedure', input);
    const query = `query ($id: ID!) { procedureDraft(id: $id) {
      allowed comparison { clean findings { kind subject waivedBecause } } steps { action state agency { code } note }
      content { name channels { channel fees { amount } } cases { components { name } } results } decision { number } } }`;
    const { data, errors } = await stage.query(query, { id: draft.id }, viewerOf('quan'));
    expect(errors).toBeUndefined();
    expect(data.procedureDraft).toMatchObject({
      allowed: ['AMEND', 'WAIVE', 'COMPARE', 'RETURN', 'WITHDRAW'],
      comparison: {
        clean: false,
        findings: [
          { kind: 'NAME_DIFFERS', subject: 'name', waivedBecause: null },
          { kind: 'PROCEDURE_NOT_ENTERED', subject: '9.510005', waivedBecause: null },
        ],
      },
      steps: [{ action: 'ENTER', state: 'ENTERED', agency: { code: 'G01' }, note: null }],
      content: { name: content.name, results: content.results },
      decision: { number: '64/QĐ-BCA' },
    });
  });
});
