/** What the desk decides of a filed dossier, and what its applicant does: accept, refuse, stop, resume, withdraw. */
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import {
  judgeAcceptance,
  judgeRefusal,
  type RefusalReason,
  refusalReasons,
} from '../../subgraphs/dossiers/rules/intakeDecision.ts';
import { type Status, statusCodes } from '../../subgraphs/dossiers/rules/statuses.ts';
import { judgeConsulted, stopReasons } from '../../subgraphs/dossiers/rules/stop.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

const [lan, minh, nga, hung] = [viewerOf('lan'), viewerOf('minh'), viewerOf('nga'), viewerOf('hung')];
const statuses = Object.keys(statusCodes) as Status[];

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
  await scene.sql`insert into agency_kinds (agency, kind) values ('G15', 'MINISTRY')`;
});
afterAll(async () => scene.close());

async function filed(...steps: string[]): Promise<string> {
  const dossier = await scene.draft();
  expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  await scene.report(minh, dossier, ...steps);
  return dossier;
}
const consult = (agency: string) => ({ agency, question: 'Xin ý kiến.', components: [], workingDays: 5 });
const SELECTIONS: Record<string, string> = {
  stopDossier: '... on DossierStopped { dossier { status } } ... on InputMalformed { fields }',
};
const act = async (viewer: Viewer, name: string, input: object) =>
  (await scene.mutate(name, SELECTIONS[name] ?? '', input, viewer)).data.answer;
const READ = `query ($id: ID!) { dossier(id: $id) { status
  timeline { status note officer } stops { reason consulted { code } note stoppedAt resumedAt }
  slips { kind promisedDay reasons reasonTexts explanation officer } } }`;
const read = async (viewer: Viewer, id: string) =>
  (await ask(scene.opened.house, 'dossiers', { query: READ, variables: { id }, viewer })).data.dossier;
const turnOf = async (dossier: string) => {
  const query = `{ queue(of: { queue: { kind: OFFICER } }, first: 100) { nodes { id turn } } }`;
  const { data } = await ask(scene.opened.house, 'dossiers', { query, viewer: minh });
  return data.queue.nodes.find(({ id }: { id: string }) => id === dossier)?.turn;
};

describe('Accepting a dossier', () => {
  it('writes the step with the officer and the slip with the promised day, once', async () => {
    const dossier = await filed();
    await scene.sql`insert into promised_days values
      (${dossier}, '2026-11-29', 5, 'WORKING_DAY', '2026-12-04', false, '2026-12-04', '2026-12-04', now())`;
    expect(await act(minh, 'acceptDossier', { dossier })).toMatchObject({ __typename: 'DossierAccepted' });
    const nothing = { reasons: null, reasonTexts: null, explanation: null };
    const slip = { kind: 'RECEIPT', promisedDay: '2026-12-04', ...nothing };
    expect(await read(minh, dossier)).toMatchObject({
      status: 'ACCEPTED',
      timeline: [{ officer: null }, { status: 'ACCEPTED', officer: minh.account }],
      slips: [{ ...slip, officer: minh.account }],
    });
    // The applicant deals with the agency, not with one of its officials.
    expect(await read(lan, dossier)).toMatchObject({
      timeline: [{ officer: null }, { officer: null }],
      slips: [{ ...slip, officer: null }],
    });
    expect(await act(minh, 'acceptDossier', { dossier })).toMatchObject({
      __typename: 'TransitionNotAllowed',
      message: expect.stringContaining('Được tiếp nhận'),
    });
  });

  it('writes the slip alone of what the counter accepted', async () => {
    const dossier = await filed('ACCEPTED');
    expect(await act(minh, 'acceptDossier', { dossier })).toMatchObject({ __typename: 'DossierAccepted' });
    const { timeline, slips } = await read(minh, dossier);
    expect([timeline.length, slips]).toMatchObject([2, [{ kind: 'RECEIPT', promisedDay: null }]]);
  });

  it('is for the officers of the dossier', async () => {
    const dossier = await filed();
    // A citizen has not even the scope.
    for (const other of [lan, nga, hung])
      for (const [name, more] of [
        ['acceptDossier', {}],
        ['refuseDossier', { reasons: ['NOT_COMPETENT'], explanation: 'Không.' }],
        ['stopDossier', { reason: 'FORCE_MAJEURE' }],
        ['resumeDossier', {}],
      ] as const)
        expect((await act(other, name, { dossier, ...more }))?.__typename).toBe(
          other === nga ? 'DossierNotAccessible' : undefined,
        );
    expect((await read(lan, dossier)).status).toBe('REGISTERED');
  });

  it('is done by one of two officers at once', async () => {
    const dossier = await filed();
    await scene.sql`insert into dossier_officers values (${dossier}, ${nga.account}, ${AGENCY})`;
    const answers = await Promise.all([minh, nga].map((viewer) => act(viewer, 'acceptDossier', { dossier })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'DossierAccepted',
      'TransitionNotAllowed',
    ]);
  });

  it.each(statuses.flatMap((status) => [true, false].map((issued) => [status, issued] as const)))(
    'from %s, with a receipt %s',
    (status, issued) => {
      const expected = { REGISTERED: 'ACCEPT', ACCEPTED: issued ? 'NOT_ALLOWED' : 'WRITE_SLIP' };
      expect(judgeAcceptance(status, issued)).toBe(expected[status as 'ACCEPTED'] ?? 'NOT_ALLOWED');
    },
  );
});

describe('Refusing a dossier', () => {
  const explanation = 'Đề nghị nộp tại Ủy ban nhân dân xã nơi cư trú.';

  it('closes it and gives the applicant a slip with the reasons of the list', async () => {
    const dossier = await filed();
    const input = { dossier, reasons: ['NOT_COMPETENT', 'FILED_TWICE', 'NOT_COMPETENT'], explanation };
    expect(await act(minh, 'refuseDossier', input)).toMatchObject({ __typename: 'DossierRefused' });
    expect(await read(lan, dossier)).toMatchObject({
      status: 'NOT_ACCEPTED',
      slips: [
        {
          ...{ kind: 'REFUSAL', promisedDay: null, reasons: ['NOT_COMPETENT', 'FILED_TWICE'], explanation },
          reasonTexts: [refusalReasons.NOT_COMPETENT, refusalReasons.FILED_TWICE],
        },
      ],
    });
    expect(await turnOf(dossier)).toBeUndefined();
    expect(await act(minh, 'refuseDossier', input)).toMatchObject({ __typename: 'TransitionNotAllowed' });
  });

  it('needs a reason, one that fits the status, and an explanation', async () => {
    const dossier = await filed();
    const refuse = (reasons: string[], text = explanation) =>
      act(minh, 'refuseDossier', { dossier, reasons, explanation: text });
    for (const reasons of [[], ['SUPPLEMENT_NOT_ANSWERED']])
      expect(await refuse(reasons)).toMatchObject({ __typename: 'ReasonsNotApplicable' });
    expect(await refuse(['NOT_COMPETENT'], '  ')).toMatchObject({ __typename: 'InputMalformed' });
    expect((await read(lan, dossier)).slips).toEqual([]);
  });

  const all = Object.keys(refusalReasons) as RefusalReason[];
  it.each(statuses.flatMap((status) => all.map((reason) => [status, reason] as const)))(
    'from %s because of %s',
    (status, reason) => {
      const unanswered = reason === 'SUPPLEMENT_NOT_ANSWERED';
      const fits = { REGISTERED: !unanswered, SUPPLEMENT_REQUESTED: unanswered }[status as 'REGISTERED'];
      const expected = fits === undefined ? 'NOT_ALLOWED' : fits ? 'REFUSE' : 'REASONS_NOT_APPLICABLE';
      expect(judgeRefusal(status, [reason], false)).toBe(expected);
    },
  );
});

describe('Stopping and going on', () => {
  it('says why and whom the agency asks, whose turn it is, and when it went on', async () => {
    const dossier = await filed('ACCEPTED', 'IN_PROGRESS');
    const input = {
      dossier,
      reason: 'CONSULTATION',
      consultation: consult('G15'),
      note: 'Xin ý kiến về hộ tịch.',
    };
    expect(await act(minh, 'stopDossier', input)).toMatchObject({ dossier: { status: 'STOPPED' } });
    expect(await turnOf(dossier)).toBe('OTHER_AGENCY');
    expect((await read(lan, dossier)).stops).toEqual([
      {
        ...{ reason: 'CONSULTATION', consulted: { code: 'G15' }, note: 'Xin ý kiến về hộ tịch.' },
        ...{ stoppedAt: expect.any(String), resumedAt: null },
      },
    ]);
    expect(await act(minh, 'resumeDossier', { dossier })).toMatchObject({ __typename: 'DossierResumed' });
    expect(await turnOf(dossier)).toBe('IN_WORK');
    expect((await read(lan, dossier)).stops).toMatchObject([{ resumedAt: expect.any(String) }]);
    expect(await act(minh, 'stopDossier', { dossier, reason: 'FORCE_MAJEURE' })).toMatchObject({
      __typename: 'DossierStopped',
    });
    expect(await turnOf(dossier)).toBe('STOPPED');
  });

  it('is ended as well by a step that the one-stop system reports', async () => {
    const dossier = await filed('ACCEPTED', 'IN_PROGRESS');
    await act(minh, 'stopDossier', { dossier, reason: 'OTHER_DOSSIER' });
    await scene.report(minh, dossier, 'IN_PROGRESS');
    expect((await read(minh, dossier)).stops).toMatchObject([{ resumedAt: expect.any(String) }]);
  });

  it('follows the listed steps only: nothing is stopped twice, resumed unstopped, or stopped before it is begun', async () => {
    const [fresh, work] = [await filed(), await filed('ACCEPTED', 'IN_PROGRESS')];
    const refused = { __typename: 'TransitionNotAllowed' };
    expect(await act(minh, 'stopDossier', { dossier: fresh, reason: 'FORCE_MAJEURE' })).toMatchObject(
      refused,
    );
    expect(await act(minh, 'resumeDossier', { dossier: work })).toMatchObject(refused);
    await act(minh, 'stopDossier', { dossier: work, reason: 'FORCE_MAJEURE' });
    expect(await act(minh, 'stopDossier', { dossier: work, reason: 'FORCE_MAJEURE' })).toMatchObject(refused);
    // A result for a stopped dossier.
    expect(await act(minh, 'finishDossier', { dossier: work, noResult: 'NO_PAPER_FORESEEN' })).toMatchObject(
      refused,
    );
  });

  it.each([
    [{ reason: 'CONSULTATION' }],
    [{ reason: 'CONSULTATION', consultation: consult(AGENCY) }],
    [{ reason: 'FORCE_MAJEURE', consultation: consult('G15') }],
    // Well formed, and nobody's.
    [{ reason: 'CONSULTATION', consultation: consult('H99.99') }],
  ])('names another agency with a consultation and with nothing else: %j', async (more) => {
    const dossier = await filed('ACCEPTED', 'IN_PROGRESS');
    expect(await act(minh, 'stopDossier', { dossier, ...more })).toMatchObject({ fields: ['consultation'] });
    expect((await read(minh, dossier)).status).toBe('IN_PROGRESS');
  });

  it('says what is missing where another agency is to be asked and none is named', () => {
    expect(judgeConsulted('CONSULTATION', null, AGENCY, true)?.message).toMatch(/^Thiếu .*\(consultation\)/);
    expect(judgeConsulted('CONSULTATION', AGENCY, AGENCY, true)?.message).toMatch(/một cơ quan khác/);
  });

  it('needs no agency for any other reason', () => {
    for (const reason of stopReasons)
      expect([reason, judgeConsulted(reason, null, AGENCY, true) === undefined]).toEqual([
        ...[reason, reason !== 'CONSULTATION'],
      ]);
  });
});

describe('Withdrawing a dossier', () => {
  it('is the applicant’s, from every open status, once', async () => {
    for (const steps of [
      [],
      ['ACCEPTED'],
      ['ACCEPTED', 'IN_PROGRESS'],
      ['SUPPLEMENT_REQUESTED'],
      ['ACCEPTED', 'IN_PROGRESS', 'PAYMENT_REQUESTED'],
      ['ACCEPTED', 'FINISHED'],
    ]) {
      const dossier = await filed(...steps);
      for (const other of [minh, nga, hung])
        expect(await act(other, 'withdrawDossier', { dossier })).toMatchObject({
          __typename: 'DossierNotAccessible',
        });
      const answer = await act(lan, 'withdrawDossier', { dossier, reason: 'Tôi không còn nhu cầu.' });
      expect([steps, answer.__typename]).toEqual([steps, 'DossierWithdrawn']);
      const { status, timeline } = await read(lan, dossier);
      expect([status, timeline.at(-1)]).toEqual([
        'WITHDRAWN',
        { status: 'WITHDRAWN', note: 'Tôi không còn nhu cầu.', officer: null },
      ]);
      expect(await act(lan, 'withdrawDossier', { dossier })).toMatchObject({
        __typename: 'TransitionNotAllowed',
      });
    }
  });

  it('ends the stop under way, and is not for a draft nor after the result is handed over', async () => {
    const stopped = await filed('ACCEPTED', 'IN_PROGRESS');
    await act(minh, 'stopDossier', { dossier: stopped, reason: 'APPLICANT_ASKED' });
    await act(lan, 'withdrawDossier', { dossier: stopped });
    expect((await read(lan, stopped)).stops).toMatchObject([{ resumedAt: expect.any(String) }]);
    for (const dossier of [await scene.draft(), await filed('ACCEPTED', 'FINISHED', 'RESULT_RETURNED')])
      expect(await act(lan, 'withdrawDossier', { dossier })).toMatchObject({
        __typename: 'TransitionNotAllowed',
      });
  });

  it('gives the first answer to the same request again', async () => {
    const [dossier, requestId] = [await filed(), randomUUID()];
    for (let n = 0; n < 2; n += 1)
      expect(await act(lan, 'withdrawDossier', { dossier, requestId })).toMatchObject({
        __typename: 'DossierWithdrawn',
      });
  });
});
