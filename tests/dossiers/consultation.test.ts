/** Another agency is asked for its opinion: the dossier waits, the agency sees what it is asked and the papers that were named, and answers once. */
import { closeContent } from '../../kernel/closedContent.ts';
import { applyHomes, placeOfHome } from '../../kernel/protectedHomes.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { endingOf, stateOf } from '../../subgraphs/dossiers/rules/consultation.ts';
import { ask, personId, send, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';
import { event } from './stage.ts';

const [lan, minh, nga, phong] = [viewerOf('lan'), viewerOf('minh'), viewerOf('nga'), viewerOf('phong')];
const ASKED = 'H15.50.06';
const QUESTION = 'Đề nghị cho ý kiến về hợp đồng thuê nhà kèm theo.';

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
  await scene.sql`insert into agency_kinds (agency, kind) values (${ASKED}, 'COMMUNE')`;
});
afterAll(async () => scene.close());

async function inWork(): Promise<string> {
  const dossier = await scene.draft();
  await scene.submit(dossier);
  await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  await scene.report(minh, dossier, 'ACCEPTED', 'IN_PROGRESS');
  return dossier;
}
const MORE: Record<string, string> = {
  stopDossier: '... on InputMalformed { fields } ... on AlreadyHeld { component }',
  answerConsultation:
    '... on ConsultationAnswered { consultation { state opinion answer } } ... on InputMalformed { fields }',
};
const act = async (viewer: Viewer, name: string, input: object) =>
  (await scene.mutate(name, MORE[name] ?? '', input, viewer)).data?.answer;
const asking = (dossier: string, changes: object = {}) => ({
  ...{ dossier, reason: 'CONSULTATION' },
  consultation: { agency: ASKED, question: QUESTION, components: ['LEASE'], workingDays: 5, ...changes },
});
const query = async (viewer: Viewer, text: string, variables = {}) =>
  ask(scene.opened.house, 'dossiers', { query: text, variables, viewer });

const READ = `query ($id: ID!) { dossier(id: $id) { status timeline { status officer unit { code } }
  stops { reason resumedAt consulted { code } consultation { id state opinion answer answerBy } } } }`;
const read = async (viewer: Viewer, id: string) => (await query(viewer, READ, { id })).data.dossier;
const LIST = `query ($overdue: Boolean) { consultationsToAnswer(overdue: $overdue, first: 100) { nodes { id state question } } }`;
const toAnswer = async (viewer: Viewer, overdue: boolean | null = null) =>
  (await query(viewer, LIST, { overdue })).data?.consultationsToAnswer?.nodes.map(
    ({ id }: { id: string }) => id,
  );
const ONE = `query ($id: ID!) { consultation(id: $id) { question asking { code } state
  papers { code name files { id component readAt { path } } } } }`;
const one = (viewer: Viewer, id: string) => query(viewer, ONE, { id });

async function asked(changes: object = {}): Promise<{ dossier: string; id: string }> {
  const dossier = await inWork();
  expect(await act(minh, 'stopDossier', asking(dossier, changes))).toMatchObject({
    __typename: 'DossierStopped',
  });
  const id = (await read(minh, dossier)).stops[0].consultation.id;
  return { dossier, id };
}
const pastItsDay = (id: string) =>
  scene.sql`update consultations set answer_by = (now() at time zone 'Asia/Ho_Chi_Minh')::date - 1 where stop_id = ${id}`;
const countsOf = async () => {
  const text = `{ consultationCounts(agency: "${ASKED}", from: "2026-01-01", to: "2100-01-01") { inTime late notAnswered takenBack } }`;
  return (await query(nga, text)).data.consultationCounts;
};

describe('What another agency is asked', () => {
  it('stands in its queue; its answer lets the dossier go on by itself, and the officer of the dossier reads it', async () => {
    const { dossier, id } = await asked();
    expect(await toAnswer(phong)).toContain(id);
    const before = await countsOf();
    const answer = {
      consultation: id,
      opinion: 'AGREE_WITH_CONDITIONS',
      answer: 'Phải công chứng hợp đồng.',
    };
    expect(await act(phong, 'answerConsultation', answer)).toMatchObject({
      consultation: { state: 'ANSWERED', opinion: answer.opinion, answer: answer.answer },
    });
    expect(await read(minh, dossier)).toMatchObject({
      status: 'IN_PROGRESS',
      stops: [{ resumedAt: expect.any(String), consultation: { state: 'ANSWERED', answer: answer.answer } }],
    });
    // The step says whose it was.
    const { timeline } = await read(minh, dossier);
    expect(timeline.at(-1)).toEqual({ status: 'IN_PROGRESS', officer: phong.account, unit: { code: ASKED } });
    expect(await toAnswer(phong)).not.toContain(id);
    expect(await act(phong, 'answerConsultation', answer)).toMatchObject({
      __typename: 'ConsultationNotOpen',
    });
    expect(await countsOf()).toEqual({ ...before, inTime: before.inTime + 1 });
  });

  it('is read with the papers that were named, and no others, while it is open', async () => {
    const { dossier, id } = await asked();
    await scene.sql`insert into uploads (dossier_id, component, at, sha256)
      select dossier_id, 'MARRIAGE', at, sha256 from uploads where dossier_id = ${dossier}`;
    const { data } = await one(phong, id);
    const files = [{ id: expect.any(String), component: 'LEASE', readAt: { path: expect.any(String) } }];
    expect(data.consultation).toMatchObject({
      ...{ question: QUESTION, asking: { code: AGENCY }, state: 'WAITING' },
      papers: [{ code: 'LEASE', name: 'Giấy LEASE', files }],
    });
    // The dossier itself stays closed, and every file of it but these.
    expect((await query(phong, READ, { id: dossier })).data.dossier).toBeNull();
    const [, , upload, link] = (data.consultation.papers[0].files[0].readAt.path as string).split('/');
    const piece = async (viewer: Viewer) =>
      (
        await send(
          scene.opened.house,
          'dossiers',
          { viewer, path: '/filePiece' },
          JSON.stringify({ upload, link, part: 0 }),
        )
      ).body;
    expect(await piece(phong)).toMatchObject({ parts: 1 });
    const answer = { consultation: id, opinion: 'NO_OPINION', answer: 'Không thuộc lĩnh vực quản lý.' };
    await act(phong, 'answerConsultation', answer);
    expect(JSON.stringify(await piece(phong))).toContain('FILE_LINK_NOT_VALID');
    expect((await one(phong, id)).data.consultation).toMatchObject({
      state: 'ANSWERED',
      papers: [{ files: [] }],
    });
  });

  it('is nobody’s who is not of the two agencies: not a citizen’s, not a colleague’s without the dossier', async () => {
    const { dossier, id } = await asked();
    const [stop] = (await read(lan, dossier)).stops;
    expect(stop).toEqual({
      ...{ reason: 'CONSULTATION', resumedAt: null, consulted: { code: ASKED }, consultation: null },
    });
    const answer = { consultation: id, opinion: 'AGREE', answer: 'Đồng ý.' };
    for (const other of [minh, nga])
      expect(await act(other, 'answerConsultation', answer)).toMatchObject({
        __typename: 'ConsultationNotAccessible',
      });
    // Who leads a unit reads of a dossier that it is there, and takes it to read more.
    for (const other of [nga, viewerOf('ha')]) {
      expect((await query(other, READ, { id: dossier })).data.dossier).toBeNull();
      expect((await one(other, id)).data.consultation).toBeNull();
    }
    expect((await one(minh, id)).data.consultation).toMatchObject({ question: QUESTION });
    expect(await toAnswer(minh)).not.toContain(id);
    const unattested = { ...phong, client: 'one-stop-gia-lai' };
    expect(await act(unattested, 'answerConsultation', answer)).toMatchObject({
      __typename: 'ConsumerNotAttested',
    });
  });

  it('is read by whoever wrote it, though it states a protected home', async () => {
    const father = personId('lan-father');
    const content = { fullName: 'Nguyễn Văn Hùng', addresses: ['5/3 ngõ 7 Trần Phú, phường Buôn Ma Thuột'] };
    const told = event('address.protected', {
      ...{ personId: father, household: [father], kin: [personId('lan')] },
      content: closeContent(testKeys, JSON.stringify(content), placeOfHome(father)),
    });
    await scene.opened.house.get('dossiers').database.jobTransaction((tx) => applyHomes(tx, [told]));
    await new Promise((done) => setTimeout(done, 1_100));
    const [question, reply] = ['Bố ở 7/5/3 Trần Phú?', 'Ở hẻm 7 số nhà 5/3.'];
    const { id } = await asked({ question });
    const answer = { consultation: id, opinion: 'AGREE', answer: reply };
    const shown = { state: 'ANSWERED', opinion: 'AGREE', answer: reply };
    expect(await act(phong, 'answerConsultation', answer)).toMatchObject({ consultation: shown });
    const texts = async (viewer: Viewer) =>
      (await query(viewer, 'query ($id: ID!) { consultation(id: $id) { question answer } }', { id })).data
        .consultation;
    const closed = 'Nội dung này không hiển thị.';
    expect(await texts(minh)).toEqual({ question, answer: closed });
    expect(await texts(phong)).toEqual({ question: closed, answer: reply });
  });

  it('is answered once, by one of two at the same moment', async () => {
    const { dossier, id } = await asked();
    const answers = await Promise.all(
      ['AGREE', 'DISAGREE'].map((opinion) =>
        act(phong, 'answerConsultation', { consultation: id, opinion, answer: 'Trả lời.' }),
      ),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ConsultationAnswered',
      'ConsultationNotOpen',
    ]);
    const { timeline } = await read(minh, dossier);
    expect(timeline.filter(({ status }: { status: string }) => status === 'IN_PROGRESS').length).toBe(2);
  });

  it('is overdue after its day; going on then is noted as no answer, before it as taken back', async () => {
    const [late, early] = [await asked(), await asked()];
    await pastItsDay(late.id);
    expect([await toAnswer(phong, true), await toAnswer(phong, false)]).toEqual([
      [late.id],
      expect.arrayContaining([early.id]),
    ]);
    expect((await read(minh, late.dossier)).stops[0].consultation.state).toBe('OVERDUE');
    const before = await countsOf();
    for (const { dossier } of [late, early]) await act(minh, 'resumeDossier', { dossier });
    expect((await read(minh, late.dossier)).stops[0].consultation).toMatchObject({
      state: 'NO_ANSWER',
      opinion: null,
    });
    expect((await read(minh, early.dossier)).stops[0].consultation.state).toBe('TAKEN_BACK');
    const after = { notAnswered: before.notAnswered + 1, takenBack: before.takenBack + 1 };
    expect(await countsOf()).toEqual({ ...before, ...after });
    const answer = { consultation: late.id, opinion: 'AGREE', answer: 'Đồng ý.' };
    expect(await act(phong, 'answerConsultation', answer)).toMatchObject({
      __typename: 'ConsultationNotOpen',
    });
  });

  it('ends when the applicant withdraws, and goes on by itself where the process ended after the answer', async () => {
    const [withdrawn, answered] = [await asked(), await asked()];
    await act(lan, 'withdrawDossier', { dossier: withdrawn.dossier });
    await scene.sql`update consultations set opinion = 'AGREE', answer = 'Đồng ý.', answered_by = ${phong.account},
      answered_at = now() where stop_id = ${answered.id}`;
    await scene.opened.house.get('dossiers').work();
    expect((await read(minh, withdrawn.dossier)).stops[0].consultation.state).toBe('TAKEN_BACK');
    expect((await read(minh, answered.dossier)).status).toBe('IN_PROGRESS');
    expect(await toAnswer(phong)).not.toContain(withdrawn.id);
  });

  it.each([
    [{ question: ' ' }, { fields: ['consultation.question'] }],
    [{ components: ['NONE'] }, { __typename: 'ComponentNotFound' }],
    [{ workingDays: 0 }, { fields: ['consultation.workingDays'] }],
    [{ workingDays: 91 }, { fields: ['consultation.workingDays'] }],
    // It asks for a paper that the state holds.
    [
      { question: 'Đề nghị gửi Giấy BIRTH của người nộp.' },
      { __typename: 'AlreadyHeld', component: 'BIRTH' },
    ],
  ])('asked with %j is refused, and nothing is stopped', async (changes, refused) => {
    const dossier = await inWork();
    expect(await act(minh, 'stopDossier', asking(dossier, changes))).toMatchObject(refused);
    expect(await read(minh, dossier)).toMatchObject({ status: 'IN_PROGRESS', stops: [] });
  });

  it.each([
    ['2026', '2026'],
    ['2026-01', '2026-12'],
    ['2026', '2026-02-28'],
  ])('is counted from %s to %s, as precise as a day is told', async (from, to) => {
    const text = `{ consultationCounts(agency: "${ASKED}", from: "${from}", to: "${to}") { inTime } }`;
    expect((await query(nga, text)).data.consultationCounts).toEqual({ inTime: expect.any(Number) });
  });

  it('is answered with a text', async () => {
    const { id } = await asked();
    const answer = { consultation: id, opinion: 'AGREE', answer: ' ' };
    expect(await act(phong, 'answerConsultation', answer)).toMatchObject({ fields: ['answer'] });
  });
});

describe('Where a consultation stands', () => {
  const answerBy = '2026-12-04';
  const at = (day: string) => new Date(`${day}T17:00:00+07:00`);
  it.each([
    [null, null, '2026-12-04', 'WAITING'],
    [null, null, '2026-12-05', 'OVERDUE'],
    ['2026-12-05', null, '2026-12-06', 'ANSWERED'],
    [null, 'NO_ANSWER', '2026-12-06', 'NO_ANSWER'],
  ] as const)('answered %s, ended %s, on %s: %s', (answered, ending, today, state) => {
    const answeredAt = answered === null ? null : at(answered);
    expect(stateOf({ answerBy, answeredAt, ending }, today)).toBe(state);
  });

  it.each([
    ['2026-12-04', '2026-12-09', 'ANSWERED', 'IN_TIME'],
    ['2026-12-05', '2026-12-09', 'ANSWERED', 'LATE'],
    [null, '2026-12-04', 'TAKEN_BACK', 'TAKEN_BACK'],
    [null, '2026-12-05', 'NO_ANSWER', 'NO_ANSWER'],
  ] as const)('answered %s, resumed %s: %s, counted as %s', (answered, resumed, ending, outcome) => {
    const answeredAt = answered === null ? null : at(answered);
    expect(endingOf({ answerBy, answeredAt }, at(resumed))).toMatchObject({ ending, outcome });
  });
});
