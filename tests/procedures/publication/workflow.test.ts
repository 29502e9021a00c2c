/**
 * Every state, duty and action against the real register: what is not allowed is a typed no, and changes nothing. Of what is refused the ordinary
 * run tries a third.
 */
import type { Duty } from '../../../subgraphs/procedures/officials/rules/delegation.ts';
import {
  DRAFT_ACTIONS,
  DRAFT_STATES,
  type DraftAction,
  type DraftState,
  findTransition,
} from '../../../subgraphs/procedures/publication/rules/workflow.ts';
import { viewerOf } from '../../support/ask.ts';
import { isSampled } from '../../support/extent.ts';
import { OFFICIALS, openPublishing, type Publishing, toInput, wholeContent } from './scene.ts';

/** The allow-list of PUB-3, written out beside the one in the code: `state action → duty, state afterwards`. */
const ALLOWED: Record<string, [Duty, DraftState]> = {
  'ENTERED AMEND': ['ENTER', 'ENTERED'],
  'ENTERED WAIVE': ['CHECK', 'ENTERED'],
  'ENTERED COMPARE': ['CHECK', 'COMPARED'],
  'ENTERED RETURN': ['CHECK', 'RETURNED'],
  'ENTERED WITHDRAW': ['ENTER', 'WITHDRAWN'],
  'COMPARED AMEND': ['ENTER', 'ENTERED'],
  'COMPARED APPROVE': ['APPROVE', 'APPROVED'],
  'COMPARED RETURN': ['APPROVE', 'RETURNED'],
  'COMPARED WITHDRAW': ['ENTER', 'WITHDRAWN'],
  'APPROVED PUBLISH': ['PUBLISH', 'PUBLISHED'],
  'APPROVED RETURN': ['PUBLISH', 'RETURNED'],
  'PUBLISHED PUBLICISE': ['PUBLISH', 'PUBLICISED'],
  'PUBLICISED REPEAL': ['PUBLISH', 'REPEALED'],
  'RETURNED AMEND': ['ENTER', 'ENTERED'],
  'RETURNED WITHDRAW': ['ENTER', 'WITHDRAWN'],
};
const DUTIES_OF: Record<DraftAction, Duty[]> = {
  AMEND: ['ENTER'],
  WAIVE: ['CHECK'],
  COMPARE: ['CHECK'],
  APPROVE: ['APPROVE'],
  PUBLISH: ['PUBLISH'],
  PUBLICISE: ['PUBLISH'],
  RETURN: ['CHECK', 'APPROVE', 'PUBLISH'],
  WITHDRAW: ['ENTER'],
  REPEAL: ['PUBLISH'],
};
const MUTATIONS: Record<Exclude<DraftAction, 'REPEAL'>, string> = {
  AMEND: 'amendDraft',
  WAIVE: 'waiveDifference',
  COMPARE: 'compareDraft',
  APPROVE: 'approveDraft',
  PUBLISH: 'publishProcedure',
  PUBLICISE: 'publiciseProcedure',
  RETURN: 'returnDraft',
  WITHDRAW: 'withdrawDraft',
};
const DUTIES = Object.keys(OFFICIALS) as Duty[];
const TABLES = [
  'procedure_drafts',
  'draft_steps',
  'draft_revisions',
  'draft_waivers',
  'procedures_versions',
  'outbox',
];

const expectedOf = (state: DraftState, duty: Duty, action: DraftAction): string => {
  const allowed = ALLOWED[`${state} ${action}`];
  if (allowed !== undefined && allowed[0] === duty)
    return action === 'REPEAL' ? 'ProcedureRepealed' : 'DraftMoved';
  if (allowed === undefined && DUTIES_OF[action].includes(duty)) return 'StateConflict';
  return 'NotDelegated';
};

describe('Every step of a draft', () => {
  let stage: Publishing;
  let rescinding: string;
  let count = 0;
  beforeAll(async () => {
    stage = await openPublishing();
    const annex = Array.from({ length: 60 }, (_one, index) => {
      return { code: codeOf(index + 1), name: 'Đăng ký thường trú', change: 'RESCINDED' };
    });
    rescinding = await stage.register('900/QĐ-BCA', annex, { effectiveOn: '2027-01-01' });
  });
  afterAll(() => stage.close());

  const codeOf = (place: number): string => `9.${String(place).padStart(6, '0')}`;

  /** A draft of a new procedure with one difference left that may be waived: a word more in the name of the annex. */
  async function draftIn(state: DraftState): Promise<{ draft: string; code: string }> {
    count += 1;
    const code = codeOf(count);
    if (state === 'REPEALED' || state === 'SUPERSEDED') {
      const draft = await stage.draftIn('PUBLICISED', wholeContent(code));
      if (state === 'SUPERSEDED') await supersede(code);
      await stage.run('ngoc', 'repealProcedure', { code, decision: rescinding });
      return { draft, code };
    }
    return { draft: await stage.draftIn(state, wholeContent(code)), code };
  }

  async function supersede(code: string): Promise<void> {
    const { name } = wholeContent();
    const decision = await stage.register(`${code}/QĐ-BCA`, [{ code, name, change: 'AMENDED' }]);
    const { draft } = await stage.run('thu', 'enterProcedure', {
      ...{ agency: 'G01', decision, inForceFrom: '2026-06-01' },
      content: toInput(wholeContent(code, { requirements: 'Có chỗ ở hợp pháp' })),
    });
    await stage.run('trang', 'compareDraft', { draft: draft.id });
    await stage.run('quan', 'approveDraft', { draft: draft.id });
    await stage.run('ngoc', 'publishProcedure', { draft: draft.id });
    await stage.run('ngoc', 'publiciseProcedure', { draft: draft.id });
  }

  async function act(action: DraftAction, duty: Duty, { draft, code }: { draft: string; code: string }) {
    const who = OFFICIALS[duty];
    if (action === 'REPEAL') return stage.run(who, 'repealProcedure', { code, decision: rescinding });
    const input: Record<string, unknown> = { draft };
    if (action === 'AMEND') {
      const rows = await stage.owner`select decision_id from procedure_drafts where id = ${draft}`;
      Object.assign(input, { decision: rows[0]?.decision_id, inForceFrom: '2026-05-04' });
      Object.assign(input, { content: toInput(wholeContent(code, { requirements: 'Mới' })) });
    }
    if (action === 'WAIVE')
      Object.assign(input, { finding: await findingOf(draft), reason: 'Lỗi in của danh mục' });
    if (action === 'RETURN' || action === 'WITHDRAW') Object.assign(input, { reason: 'Thiếu căn cứ' });
    return stage.run(who, MUTATIONS[action], input);
  }

  async function findingOf(draft: string): Promise<string> {
    const { data } = await stage.query(
      'query ($id: ID!) { procedureDraft(id: $id) { comparison { findings { key } } } }',
      { id: draft },
      viewerOf('trang'),
    );
    return data.procedureDraft.comparison.findings[0]?.key ?? 'none';
  }

  /** Everything that a step could change, in one text. */
  async function snapshot(): Promise<string> {
    const parts = TABLES.map(
      (table) => stage.owner`
      select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${stage.owner(table)} t`,
    );
    return (await Promise.all(parts)).map(([row]) => row?.hash).join();
  }

  it('is in the table that the law of the house writes out, and no other is', () => {
    const found = DRAFT_STATES.flatMap((state) =>
      DRAFT_ACTIONS.flatMap((action) => {
        const transition = findTransition(state, action);
        return transition === undefined
          ? []
          : [[`${state} ${action}`, [transition.duty, transition.to]] as const];
      }),
    );
    expect(Object.fromEntries(found)).toEqual(ALLOWED);
  });

  it.each(DRAFT_STATES)('from %s: what is not allowed is a typed no and changes nothing', async (state) => {
    const at = await draftIn(state);
    const before = await snapshot();
    const triples = DUTIES.flatMap((duty) => DRAFT_ACTIONS.map((action) => ({ duty, action })));
    const refused = triples.filter(
      ({ duty, action }, place) =>
        !/Moved|Repealed/.test(expectedOf(state, duty, action)) &&
        isSampled(place, DRAFT_STATES.indexOf(state), 3),
    );
    const wrong: string[] = [];
    for (const { duty, action } of refused) {
      const answer = await act(action, duty, at);
      const expected = expectedOf(state, duty, action);
      if (answer.__typename !== expected || answer.message === undefined)
        wrong.push(`${duty} ${action}: ${answer.__typename}, not ${expected}`);
    }
    expect(wrong).toEqual([]);
    expect(await snapshot()).toBe(before);
  });

  it.each(Object.entries(ALLOWED).filter(([step]) => step !== 'ENTERED WAIVE'))(
    '%s is done by whoever has the duty',
    async (step, [duty, to]) => {
      const [state, action] = step.split(' ') as [DraftState, DraftAction];
      const at = await draftIn(state);
      const answer = await act(action, duty, at);
      expect(answer.__typename).toBe(expectedOf(state, duty, action));
      const rows = await stage.owner`select state from procedure_drafts where id = ${at.draft}`;
      expect(rows[0]?.state).toBe(to);
    },
  );

  it('keeps what was done: not even the owner of the tables can change a step, a revision or an annex', async () => {
    await draftIn('PUBLICISED');
    for (const table of ['draft_steps', 'draft_revisions', 'decision_annexes']) {
      await expect(stage.owner`delete from ${stage.owner(table)}`).rejects.toThrow(/never changes/);
    }
  });

  it('lets nothing on without a decision, whatever the code does: the database says so too', async () => {
    const { draft } = await draftIn('APPROVED');
    const forget = stage.owner`update procedure_drafts set decision_id = null where id = ${draft}`;
    await expect(forget).rejects.toThrow(/procedure_drafts_decided/);
  });
});
