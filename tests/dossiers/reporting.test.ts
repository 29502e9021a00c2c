/** Who masters a dossier: at the desk no step goes round the mutation that asks for its reason; a system of the agency reports what was. */
import type { Viewer } from '../../kernel/tokens.ts';
import { findDeskMutation, judgeReport, mayLeave } from '../../subgraphs/dossiers/rules/reporting.ts';
import { type Status, statusCodes, transitions } from '../../subgraphs/dossiers/rules/statuses.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

const [lan, minh, ha] = [viewerOf('lan'), viewerOf('minh'), viewerOf('ha')];
const statuses = Object.keys(statusCodes) as Status[];

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

async function filed(...steps: string[]): Promise<string> {
  const dossier = await scene.draft();
  expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  for (const { account } of [minh, ha])
    await scene.sql`insert into dossier_officers values (${dossier}, ${account}, ${AGENCY})`;
  await scene.report(minh, dossier, ...steps);
  return dossier;
}
const SELECTIONS: Record<string, string> = {
  recordDossierStatus: '... on StatusRecorded { flagged } ... on StepHasItsMutation { mutation }',
  leaveToOwnSystem: '... on LeftToOwnSystem { dossier { ownSystem } }',
};
const act = async (viewer: Viewer, name: string, input: object) =>
  (await scene.mutate(name, SELECTIONS[name] ?? '', input, viewer)).data.answer;
const report = (dossier: string, status: string, more: object = {}, viewer = minh) =>
  act(viewer, 'recordDossierStatus', { dossier, status, ...more });
const statusOf = async (id: string) => {
  const query = 'query ($id: ID!) { dossier(id: $id) { status timeline { status } } }';
  return (await ask(scene.opened.house, 'dossiers', { query, variables: { id }, viewer: lan })).data.dossier;
};

describe('A step of a dossier at the desk', () => {
  it.each([
    [[], 'ACCEPTED', 'acceptDossier'],
    [[], 'NOT_ACCEPTED', 'refuseDossier'],
    [[], 'SUPPLEMENT_REQUESTED', 'requestSupplement'],
    [['SUPPLEMENT_REQUESTED'], 'NOT_ACCEPTED', 'refuseDossier'],
    [['SUPPLEMENT_REQUESTED'], 'REGISTERED', 'answerSupplement'],
    [['ACCEPTED', 'IN_PROGRESS'], 'STOPPED', 'stopDossier'],
    [['ACCEPTED', 'IN_PROGRESS', 'STOPPED'], 'IN_PROGRESS', 'resumeDossier'],
    [['ACCEPTED', 'IN_PROGRESS'], 'FINISHED', 'finishDossier'],
    [['ACCEPTED', 'FINISHED'], 'RESULT_RETURNED', 'handOverResult'],
    [['ACCEPTED', 'IN_PROGRESS'], 'WITHDRAWN', 'withdrawDossier'],
  ])(
    'after %j is not recorded as %s: it is told which mutation takes it, %s',
    async (before, to, mutation) => {
      const dossier = await filed(...before);
      const then = await statusOf(dossier);
      const answer = await report(dossier, to);
      expect(answer).toMatchObject({ __typename: 'StepHasItsMutation', mutation });
      expect(await statusOf(dossier)).toEqual(then);
    },
  );

  it.each([
    [['WITHDRAWN'], 'IN_PROGRESS'],
    [['NOT_ACCEPTED'], 'ACCEPTED'],
    [['ACCEPTED', 'IN_PROGRESS'], 'REGISTERED'],
    [['ACCEPTED', 'IN_PROGRESS', 'STOPPED'], 'FINISHED'],
  ])('after %j does not follow as %s, and is not kept as an anomaly', async (before, to) => {
    const dossier = await filed(...before);
    const then = await statusOf(dossier);
    expect(await report(dossier, to)).toMatchObject({ __typename: 'TransitionNotAllowed' });
    expect(await statusOf(dossier)).toEqual(then);
  });

  it('is recorded where no mutation takes it, and not before a step that is recorded', async () => {
    const dossier = await filed('ACCEPTED');
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
    expect(await report(dossier, 'IN_PROGRESS', { at: hourAgo })).toMatchObject({
      __typename: 'TransitionNotAllowed',
    });
    expect(await report(dossier, 'IN_PROGRESS')).toMatchObject({ flagged: false });
    expect(await report(dossier, 'PAYMENT_REQUESTED')).toMatchObject({
      ...{ __typename: 'StepHasItsMutation', mutation: 'createPaymentRequest' },
    });
  });

  it.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    'from %s to %s is judged by the list and by the mutations there are',
    (from, to) => {
      const [earlier, later] = [new Date(1_000), new Date(2_000)];
      const verdict = judgeReport([{ status: from, at: earlier }], { status: to, at: later });
      if (!transitions[from].includes(to)) expect(verdict).toEqual({ kind: 'NOT_ALLOWED' });
      else if (from === 'PAYMENT_REQUESTED' && to === 'IN_PROGRESS')
        expect(verdict).toEqual({ kind: 'WAITS_FOR_PAYMENT' });
      else if (findDeskMutation(from, to) === undefined) expect(verdict).toEqual({ kind: 'RECORD' });
      else expect(verdict).toEqual({ kind: 'OTHERWISE', mutation: findDeskMutation(from, to) });
    },
  );

  it('that needs a reason, a slip or a result always has its mutation', () => {
    for (const from of statuses)
      for (const to of [
        'NOT_ACCEPTED',
        'STOPPED',
        'SUPPLEMENT_REQUESTED',
        'PAYMENT_REQUESTED',
        'FINISHED',
        'RESULT_RETURNED',
      ] as const)
        expect([from, to, findDeskMutation(from, to)]).toEqual([from, to, expect.any(String)]);
  });
});

describe('A dossier that a system of the agency handles itself', () => {
  it('is left to it by whoever leads a unit, and has its steps recorded as they were', async () => {
    const dossier = await filed();
    expect(await act(minh, 'leaveToOwnSystem', { dossier })).toMatchObject({
      __typename: 'DossierNotAccessible',
    });
    expect(await act(ha, 'leaveToOwnSystem', { dossier })).toMatchObject({
      dossier: { ownSystem: ha.client },
    });
    expect(await report(dossier, 'ACCEPTED')).toMatchObject({ flagged: false });
    expect(await report(dossier, 'RESULT_RETURNED')).toMatchObject({ flagged: true });
    expect(await report(dossier, 'IN_PROGRESS')).toMatchObject({ flagged: true });
  });

  it('is one of the desk to every other system', async () => {
    const dossier = await filed();
    await scene.leave(dossier, 'another-system');
    expect(await report(dossier, 'NOT_ACCEPTED')).toMatchObject({ mutation: 'refuseDossier' });
  });

  it('is none once the desk has decided about it', async () => {
    const dossiers = [await filed(), await filed(), await filed()];
    const [accepted = '', asked = '', refused = ''] = dossiers;
    await act(minh, 'acceptDossier', { dossier: accepted });
    const supplement = { dossier: asked, components: ['LEASE'], reason: 'Thiếu hợp đồng.' };
    await act(minh, 'requestSupplement', supplement);
    await act(minh, 'refuseDossier', { dossier: refused, reasons: ['FILED_TWICE'], explanation: 'Trùng.' });
    for (const dossier of dossiers)
      expect(await act(ha, 'leaveToOwnSystem', { dossier })).toMatchObject({
        __typename: 'TransitionNotAllowed',
      });
  });

  it.each(statuses)('may be left from %s only while nothing is decided', (status) => {
    expect(mayLeave(status, true)).toBe(false);
    expect(mayLeave(status, false)).toBe(['REGISTERED', 'ACCEPTED'].includes(status));
  });
});

describe('A step that is not allowed', () => {
  it('advises an applicant with what an applicant can do, and an officer with what an officer can', async () => {
    const dossier = await filed('ACCEPTED', 'FINISHED', 'RESULT_RETURNED');
    const { message: toApplicant } = await act(lan, 'withdrawDossier', { dossier });
    const { message: toOfficer } = await act(minh, 'stopDossier', { dossier, reason: 'FORCE_MAJEURE' });
    for (const message of [toApplicant, toOfficer]) expect(message).toContain('Đã trả kết quả');
    expect(toApplicant).toContain('hỏi cơ quan đang giải quyết');
    expect(toApplicant).not.toMatch(/ghi nhận|cập nhật/);
    expect(toOfficer).toContain('các bước đã ghi nhận');
  });
});
