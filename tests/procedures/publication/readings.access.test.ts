/** Two hands: whoever has read a draft does not enter the annex that it is compared with. What is read is written down before it is told. */
import { randomUUID } from 'node:crypto';
import { viewerOf } from '../../support/ask.ts';
import { FILE, openPublishing, type Publishing, toInput, wholeContent } from './scene.ts';

let scene: Publishing;
beforeAll(async () => {
  scene = await openPublishing();
  // Quan has done nothing to drafts yet, and may enter annexes too.
  const { account } = viewerOf('quan');
  await scene.entrust({ account, agency: 'G01', duty: 'ENTER', from: '2026-03-10' });
}, 120_000);
afterAll(() => scene?.close());

const QUERIES = {
  content: '{ content { name } }',
  comparison: '{ comparison { clean } }',
  problems: '{ problems { kind } }',
  state: '{ id code state revision allowed }',
} as const;
const readDraft = async (persona: string, draft: string, what: keyof typeof QUERIES) => {
  const answer = await scene.query(
    `query ($id: ID!) { procedureDraft(id: $id) ${QUERIES[what]} }`,
    { id: draft },
    viewerOf(persona),
  );
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data.procedureDraft;
};
const readings = (draft: string) => scene.owner`select account from draft_readings where draft_id = ${draft}`;
const enter = async (code: string): Promise<string> => {
  const content = toInput(wholeContent(code));
  const input = { agency: 'G01', inForceFrom: '2026-05-04', content };
  return (await scene.run('thu', 'enterProcedure', input)).draft.id;
};
const registerBy = async (persona: string, code: string) =>
  scene.run(persona, 'registerDecision', {
    ...{ authority: 'G01', number: randomUUID(), decidedOn: '2026-03-02', effectiveOn: '2026-05-04' },
    ...{ kind: 'PROCEDURES', file: FILE, annex: [{ code, name: 'Tên', change: 'NEW' }] },
  });

describe('The second hand', () => {
  it.each(['content', 'comparison', 'problems'] as const)(
    'enters no annex of a draft of which they have read the %s, and is not told why or by whom it is known',
    async (what) => {
      const code = { content: '8.000001', comparison: '8.000002', problems: '8.000003' }[what];
      const draft = await enter(code);
      await readDraft('quan', draft, what);
      expect(await readings(draft)).toEqual([{ account: viewerOf('quan').account }]);
      expect(await registerBy('quan', code)).toEqual({
        ...{ __typename: 'FourEyesRequired', duty: 'ENTER' },
        message: expect.stringContaining('chưa xem'),
      });
      expect((await registerBy('trang', code)).__typename).toBe('DecisionRegistered');
    },
  );

  it('may know that there is a draft and where it stands', async () => {
    const draft = await enter('8.000004');
    expect((await readDraft('quan', draft, 'state')).state).toBe('ENTERED');
    const list = `{ procedureDrafts(agency: "G01", first: 100) { nodes { id code state } } }`;
    const { data } = await scene.query(list, {}, viewerOf('quan'));
    expect(data.procedureDrafts.nodes.length).toBeGreaterThan(3);
    expect(await readings(draft)).toEqual([]);
    expect((await registerBy('quan', '8.000004')).__typename).toBe('DecisionRegistered');
  });

  it('is nobody who read a list with its texts, or was told in a step what stands in its way', async () => {
    const draft = await enter('8.000005');
    const list = `{ procedureDrafts(agency: "G01", first: 100) { nodes { content { name } comparison { clean } } } }`;
    expect((await scene.query(list, {}, viewerOf('quan'))).errors).toBeUndefined();
    expect(await readings(draft)).toHaveLength(1);
    const decision = (await registerBy('trang', '8.000005')).decision.id;
    const input = { draft, decision, inForceFrom: '2026-05-04', content: toInput(wholeContent('8.000005')) };
    await scene.run('thu', 'amendDraft', input);
    expect((await scene.run('trang', 'compareDraft', { draft })).__typename).toBe('ComparisonNotClean');
    expect((await registerBy('trang', '8.000005')).__typename).toBe('FourEyesRequired');
  });

  it('is nobody who read what was given up, until the next version is public', async () => {
    const draft = await enter('8.000006');
    await readDraft('quan', draft, 'content');
    await scene.run('thu', 'withdrawDraft', { draft, reason: 'Nhập lại' });
    expect((await registerBy('quan', '8.000006')).__typename).toBe('FourEyesRequired');
    scene.setNow('2026-03-11T09:00:00+07:00');
    await scene.draftIn('PUBLICISED', wholeContent('8.000006'));
    expect((await registerBy('quan', '8.000006')).__typename).toBe('DecisionRegistered');
  });

  it('cannot have a reading forgotten: the register that serves can neither change nor delete one', async () => {
    await expect(scene.owner`delete from draft_readings`).rejects.toMatchObject({
      constraint_name: 'draft_history_kept',
    });
  });
});
