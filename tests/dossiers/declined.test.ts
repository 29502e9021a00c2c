/** A value that the state holds and a person does not want to be used: nothing of it is sealed or filed, and the choice is kept. */
import { judgeAnswers } from '../../subgraphs/dossiers/rules/filed.ts';
import { listSealed } from '../../subgraphs/dossiers/rules/merge.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { AGENCY, type FilingScene, held, openFilingScene, theCase, typed } from './filingScene.ts';
import { held as heldAnswer, merge, name, question, ROLES } from './mergeScene.ts';

const [lan, minh, hung] = [viewerOf('lan'), viewerOf('minh'), viewerOf('hung')];

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

const decline = async (dossier: string, key: string, reason: string | null = 'VALUE_WRONG', viewer = lan) =>
  (
    await scene.mutate(
      'declineHeldValue',
      '... on UnknownQuestion { keys }',
      { dossier, key, reason },
      viewer,
    )
  ).data.answer;
const READ = `query ($id: ID!) { dossier(id: $id) { declinedValues { key reason reasonText }
  filing { answers { key state value register } } } }`;
const read = async (id: string, viewer = lan) =>
  (await ask(scene.opened.house, 'dossiers', { query: READ, variables: { id }, viewer })).data.dossier;

describe('Declining a held value', () => {
  it('is a choice with a reason, which can be changed and taken back while the dossier is a draft', async () => {
    const dossier = await scene.draft();
    expect(await decline(dossier, 'hometown')).toMatchObject({ __typename: 'HeldValueDeclined' });
    await decline(dossier, 'hometown', 'NOT_WANTED');
    expect((await read(dossier)).declinedValues).toEqual([
      {
        ...{ key: 'hometown', reason: 'NOT_WANTED' },
        reasonText: 'Người khai không muốn dùng dữ liệu đã có.',
      },
    ]);
    await decline(dossier, 'hometown', null);
    expect((await read(dossier)).declinedValues).toEqual([]);
  });

  it.each(['phone', 'nothing', 'spouseName'])(
    'is not for %s, which no register answers here',
    async (key) => {
      const dossier = await scene.draft();
      expect(await decline(dossier, key)).toMatchObject({ __typename: 'UnknownQuestion', keys: [key] });
    },
  );

  it('is for nobody else, and not for what is filed', async () => {
    const dossier = await scene.draft();
    for (const other of [hung, minh])
      expect(await decline(dossier, 'hometown', 'VALUE_WRONG', other)).toMatchObject({
        __typename: 'DossierNotAccessible',
      });
    await scene.submit(dossier);
    expect(await decline(dossier, 'hometown')).toMatchObject({ __typename: 'DossierNotDraft' });
  });

  it('leaves nothing of the value in the dossier: the officer sees that it was declined and what was typed, and it is counted', async () => {
    const dossier = await scene.draft();
    await decline(dossier, 'hometown');
    const seal = scene.seal(dossier, {
      fields: scene.fields.filter(({ key }) => key !== 'hometown'),
      declined: ['hometown'],
    });
    const answers = [
      ...held.filter(({ key }) => key !== 'hometown'),
      ...typed,
      { key: 'hometown', value: 'Huế' },
    ];
    expect(await scene.submit(dossier, { seal, answers })).toMatchObject({ __typename: 'DossierFiled' });
    await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
    const { filing, declinedValues } = await read(dossier, minh);
    expect(filing.answers).toContainEqual({
      key: 'hometown',
      state: 'DECLINED',
      value: 'Huế',
      register: null,
    });
    expect(declinedValues).toMatchObject([{ key: 'hometown', reason: 'VALUE_WRONG' }]);
    const counted =
      await scene.sql`select kind, cause from missed_reuse_daily where subject_key = 'hometown'`;
    expect([...counted]).toEqual([{ kind: 'VALUE', cause: 'DECLINED' }]);
  });

  it('takes value and record out of the form and out of the seal, and asks the question; what is not held is as it was', () => {
    const other = question('other', 'Person.hometown');
    const inputs = { questions: [name, other], components: [], personAnswers: [heldAnswer('name', 'Lan')] };
    const before = merge(inputs);
    const after = merge(inputs, ROLES, new Set(['name', 'other']));
    expect(after.fields[0]).toMatchObject({
      ...{ state: 'DECLINED', value: null, display: null, locked: false },
      provenance: { register: 'POPULATION', recordVersion: null, asOf: null },
    });
    expect(after.fields[1]).toEqual(before.fields[1]);
    const sealed = listSealed(after);
    expect([sealed.declined, sealed.fields]).toEqual([['name'], []]);
  });

  it.each([
    ['typed', [{ key: 'hometown', value: 'Huế', register: null }], 'DECLINED', 'Huế'],
    ['left out', [], 'DECLINED', null],
  ] as const)('reads as declined at the desk where it was %s', (_how, kept, state, value) => {
    const payload = scene.payload('1', { fields: [], declined: ['hometown'] });
    const judged = judgeAnswers(theCase.questions, kept, payload).find(({ key }) => key === 'hometown');
    expect(judged).toMatchObject({ state, value });
  });
});
