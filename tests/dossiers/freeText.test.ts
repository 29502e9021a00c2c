/** Free text asks for nothing: a paper that the state holds is asked for by its code and with a reason of the closed list, or not at all. */
import type { Viewer } from '../../kernel/tokens.ts';
import { judgeHeldRequests } from '../../subgraphs/dossiers/rules/heldRequest.ts';
import { listNamed } from '../../subgraphs/dossiers/rules/paperNames.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { AGENCY, BIRTH, type FilingScene, openFilingScene } from './filingScene.ts';

const [lan, minh] = [viewerOf('lan'), viewerOf('minh')];

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

async function filed(...steps: string[]): Promise<string> {
  const dossier = await scene.draft();
  expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  await scene.report(minh, dossier, ...steps);
  return dossier;
}
const HELD = '... on AlreadyHeld { component answeredBy { name } }';
const SELECTIONS: Record<string, string> = {
  ...{ recordDossierStatus: HELD, stopDossier: HELD, answerSupplement: '' },
  ...{ refuseDossier: HELD, finishDossier: HELD, extendPromisedDay: HELD },
  requestSupplement: `... on InputMalformed { fields } ${HELD}`,
};
const act = async (viewer: Viewer, name: string, input: object) =>
  (await scene.mutate(name, SELECTIONS[name] ?? '', input, viewer)).data.answer;
const supplement = (dossier: string, more: object = {}) =>
  act(minh, 'requestSupplement', { dossier, components: ['LEASE'], reason: 'Thiếu hợp đồng.', ...more });
const read = async (id: string) => {
  const query =
    'query ($id: ID!) { dossier(id: $id) { status supplements { id held { component reason reasonText } } } }';
  return (await ask(scene.opened.house, 'dossiers', { query, variables: { id }, viewer: lan })).data.dossier;
};
const counted = async () => {
  const query = '{ reuseRate(agency: "H15", from: "2000", to: "2999") { heldAskedFor } }';
  return (await ask(scene.opened.house, 'dossiers', { query, viewer: minh })).data.reuseRate.heldAskedFor;
};
const refused = { __typename: 'AlreadyHeld', component: 'BIRTH', answeredBy: { name: 'ReadHeldDocument' } };

describe('A text for the applicant that names a held paper', () => {
  it.each(['Nộp thêm giấy khai sinh.', 'Đề nghị mang GIAY  KHAI-SINH bản chính', 'thiếu Giấy BIRTH'])(
    'is refused as the reason of a supplement, and nothing is asked: %s',
    async (reason) => {
      const dossier = await filed();
      expect(await supplement(dossier, { reason })).toMatchObject(refused);
      expect(await read(dossier)).toMatchObject({ status: 'REGISTERED', supplements: [] });
    },
  );

  it('is refused as the note of a stop and of a step', async () => {
    const dossier = await filed('ACCEPTED');
    const note = 'Chờ công dân nộp giấy khai sinh.';
    const step = { dossier, status: 'IN_PROGRESS' };
    expect(await act(minh, 'recordDossierStatus', { ...step, note })).toMatchObject(refused);
    expect(await act(minh, 'recordDossierStatus', step)).toMatchObject({ __typename: 'StatusRecorded' });
    const stop = { dossier, reason: 'APPLICANT_ASKED' };
    expect(await act(minh, 'stopDossier', { ...stop, note })).toMatchObject(refused);
    expect((await read(dossier)).status).toBe('IN_PROGRESS');
    expect(await act(minh, 'stopDossier', { ...stop, note: 'Công dân đi vắng.' })).toMatchObject({
      __typename: 'DossierStopped',
    });
  });

  it('is refused where a dossier is refused, extended or finished, and nothing of it happens', async () => {
    const text = 'Nộp lại kèm bản sao giấy khai sinh.';
    const arrived = await filed();
    const refusal = { dossier: arrived, reasons: ['CONDITIONS_NOT_MET'], explanation: text };
    expect(await act(minh, 'refuseDossier', refusal)).toMatchObject(refused);
    expect((await read(arrived)).status).toBe('REGISTERED');
    const dossier = await filed('ACCEPTED', 'IN_PROGRESS');
    const extension = { dossier, workingDays: 2, reason: text };
    expect(await act(minh, 'extendPromisedDay', extension)).toMatchObject(refused);
    const ending = { dossier, noResult: 'NOT_GRANTED', note: text };
    expect(await act(minh, 'finishDossier', ending)).toMatchObject(refused);
    expect((await read(dossier)).status).toBe('IN_PROGRESS');
  });

  it('may name what the state does not hold, and what is only proposed', async () => {
    for (const reason of ['Thiếu Giấy LEASE.', 'Thiếu giấy chứng nhận kết hôn.'])
      expect(await supplement(await filed(), { reason })).toMatchObject({
        __typename: 'SupplementRequested',
      });
  });
});

describe('A held paper', () => {
  it('is asked for with a reason of the list, which the applicant reads and which is counted; they hand it in', async () => {
    const [dossier, before] = [await filed(), await counted()];
    const components = ['LEASE', 'BIRTH'];
    expect(await supplement(dossier, { components })).toMatchObject(refused);
    const held = [{ component: 'BIRTH', reason: 'UNREADABLE' }];
    const reason = 'Giấy khai sinh trong kho bị mờ.';
    expect(await supplement(dossier, { components, reason, held })).toMatchObject({
      __typename: 'SupplementRequested',
    });
    const [asked] = (await read(dossier)).supplements;
    expect(asked.held).toEqual([{ ...held[0], reasonText: expect.stringContaining('không đọc được') }]);
    expect(await counted()).toBe(before + 1);
    const uploads = await Promise.all(
      components.map((component) => scene.handIn(dossier, component, { supplement: asked.id })),
    );
    expect(await act(lan, 'answerSupplement', { dossier, supplement: asked.id, uploads })).toMatchObject({
      __typename: 'SupplementAnswered',
    });
  });

  it('has no reason where it is not held: nothing is recorded and nothing counted', async () => {
    const [dossier, before] = [await filed(), await counted()];
    await supplement(dossier, { held: [{ component: 'LEASE', reason: 'WRONG' }] });
    expect((await read(dossier)).supplements).toMatchObject([{ held: [] }]);
    expect(await counted()).toBe(before);
  });

  it('is among what is asked for, once', async () => {
    const dossier = await filed();
    for (const held of [
      [{ component: 'BIRTH', reason: 'WRONG' }],
      [
        { component: 'LEASE', reason: 'WRONG' },
        { component: 'LEASE', reason: 'WRONG' },
      ],
    ])
      expect(await supplement(dossier, { held })).toMatchObject({ fields: ['held'] });
    expect(judgeHeldRequests([], ['LEASE'])).toBeUndefined();
  });
});

describe('The papers that a text names', () => {
  const components = [
    { code: 'A', name: 'Tờ khai', mappings: [] },
    {
      code: 'B',
      name: 'Giấy tờ khác',
      mappings: [{ resultType: BIRTH, state: 'CONFIRMED' as const, basis: '' }],
    },
  ];

  it.each([
    ['Thiếu tờ khai và giấy khai sinh', ['A', 'B']],
    ['TRÍCH LỤC KHAI SINH', ['B']],
    ['tokhai giaykhaisinh', []],
    ['khai sinh tại xã', []],
    ['', []],
  ])('%s: %j', (text, codes) => {
    expect(listNamed(text, components)).toEqual(codes);
  });
});
