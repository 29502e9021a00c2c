/** The promised day of a dossier at work: it waits with the applicant, is extended with a reason, and a late dossier apologises. */
import type { Viewer } from '../../kernel/tokens.ts';
import { signSeal } from '../../subgraphs/dossiers/rules/seal.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

const [lan, minh, nga] = [viewerOf('lan'), viewerOf('minh'), viewerOf('nga')];
/** Ten in the morning in Vietnam. */
const on = (day: string, time = '03:00:00') => new Date(`${day}T${time}Z`);
let now = on('2026-02-09');

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene(() => now);
  const timeLimits = [{ value: 5, unit: 'WORKING_DAY', condition: null }];
  const channels = [{ channel: 'ONLINE', timeLimits, fees: [] }];
  await scene.sql`update procedure_versions set content = content || ${scene.sql.json({ channels } as never)}
    where version_id = ${scene.versionId}`;
});
afterAll(async () => scene.close());

/** Filed on Monday 9 February 2026 and accepted: over Tết, promised for Monday 23 February. */
async function accepted(): Promise<string> {
  now = on('2026-02-09');
  const dossier = await scene.draft();
  const seal = signSeal(testKeys, scene.payload(dossier, {}, now));
  expect(await scene.submit(dossier, { seal })).toMatchObject({ __typename: 'DossierFiled' });
  await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  expect(await act(minh, 'acceptDossier', { dossier })).toMatchObject({ __typename: 'DossierAccepted' });
  return dossier;
}
const act = async (viewer: Viewer, name: string, input: object) => {
  const { data, errors } = await scene.mutate(name, '', input, viewer);
  return data?.answer ?? errors?.[0]?.extensions.code;
};
const READ = `query ($id: ID!) { dossier(id: $id) { promisedDay { day extendedDays pauses { from until cause mode }
  changes { cause reason decisionNumber dayBefore dayAfter } } supplements { id pauseMode }
  slips { kind promisedDay officer reasons explanation } } }`;
const read = async (id: string, viewer = lan) =>
  (await ask(scene.opened.house, 'dossiers', { query: READ, variables: { id }, viewer })).data.dossier;
const dayOf = async (id: string) => (await read(id)).promisedDay.day;

/** Asks for the lease on one day, and has it answered on another. */
async function supplement(
  dossier: string,
  asked: string,
  answered: string,
  more: object = {},
): Promise<void> {
  now = on(asked);
  const input = { dossier, components: ['LEASE'], reason: 'Thiếu hợp đồng thuê nhà.', ...more };
  expect(await act(minh, 'requestSupplement', input)).toMatchObject({ __typename: 'SupplementRequested' });
  now = on(answered);
  const { id } = (await read(dossier)).supplements.at(-1);
  const upload = await scene.handIn(dossier, 'LEASE', { supplement: id });
  const answer = await act(lan, 'answerSupplement', { dossier, supplement: id, uploads: [upload] });
  expect(answer).toMatchObject({ __typename: 'SupplementAnswered' });
}

describe('The promised day of a dossier at work', () => {
  it('waits with the applicant and moves with the answer, which is told with the old day and the new', async () => {
    const dossier = await accepted();
    expect(await dayOf(dossier)).toBe('2026-02-23');
    await supplement(dossier, '2026-02-11', '2026-02-24');
    expect((await read(dossier)).promisedDay).toEqual({
      ...{ day: '2026-02-27', extendedDays: 0 },
      pauses: [{ from: '2026-02-11', until: '2026-02-24', cause: 'SUPPLEMENT', mode: 'SHIFT' }],
      changes: [
        {
          ...{ cause: 'SUPPLEMENT', reason: null, decisionNumber: null },
          ...{ dayBefore: '2026-02-23', dayAfter: '2026-02-27' },
        },
      ],
    });
  });

  it('is counted whole from the answer where the officer said so, and records which', async () => {
    const dossier = await accepted();
    await supplement(dossier, '2026-02-11', '2026-02-24', { pauseMode: 'RESTART' });
    const { promisedDay, supplements } = await read(dossier);
    expect([promisedDay.day, promisedDay.pauses[0].mode, supplements[0].pauseMode]).toEqual([
      ...['2026-03-03', 'RESTART', 'RESTART'],
    ]);
  });

  it('moves by a stop, once it is over, and stays where it is while it lasts', async () => {
    const dossier = await accepted();
    await act(minh, 'recordDossierStatus', { dossier, status: 'IN_PROGRESS' });
    now = on('2026-02-12');
    await act(minh, 'stopDossier', { dossier, reason: 'FORCE_MAJEURE' });
    const { day, pauses } = (await read(dossier)).promisedDay;
    expect([day, pauses]).toEqual([
      '2026-02-23',
      [{ from: '2026-02-12', until: null, cause: 'STOP', mode: 'SHIFT' }],
    ]);
    now = on('2026-02-25');
    await act(minh, 'resumeDossier', { dossier });
    expect(await dayOf(dossier)).toBe('2026-02-27');
  });

  it('is extended by an officer before it has come, with a reason that the applicant reads', async () => {
    const dossier = await accepted();
    const reason = 'Phải xác minh tại nơi cư trú cũ.';
    const extend = (more: object, viewer = minh) =>
      act(viewer, 'extendPromisedDay', { dossier, workingDays: 2, reason, ...more });
    expect(await extend({}, lan)).toBe('FORBIDDEN');
    expect(await extend({}, nga)).toMatchObject({ __typename: 'DossierNotAccessible' });
    for (const more of [{ workingDays: 0 }, { workingDays: 61 }, { reason: ' ' }])
      expect(await extend(more)).toMatchObject({ __typename: 'InputMalformed' });
    expect(await extend({})).toMatchObject({ __typename: 'PromisedDayExtended' });
    expect((await read(dossier)).promisedDay).toMatchObject({
      ...{ day: '2026-02-25', extendedDays: 2 },
      changes: [{ cause: 'EXTENSION', reason, dayBefore: '2026-02-23', dayAfter: '2026-02-25' }],
    });
    now = on('2026-02-26');
    expect(await extend({})).toMatchObject({ __typename: 'PromisedDayNotExtendable' });
    now = on('2026-02-11');
    await act(minh, 'requestSupplement', { dossier, components: ['LEASE'], reason: 'Thiếu.' });
    expect(await extend({})).toMatchObject({ __typename: 'TransitionNotAllowed' });
  });
});

describe('A dossier that will be late', () => {
  const apologies = async (dossier: string) =>
    (await read(dossier)).slips.filter(({ kind }: { kind: string }) => kind === 'APOLOGY');
  const workAt = async (day: string, time: string) => {
    now = on(day, time);
    await scene.opened.house.get('dossiers').work();
  };

  it('apologises by itself once the offices have closed on the day before, once, with a new day; the promised day stays', async () => {
    const [dossier, waiting, reported, finished] = [
      await accepted(),
      await accepted(),
      await accepted(),
      await accepted(),
    ];
    await act(minh, 'requestSupplement', { dossier: waiting, components: ['LEASE'], reason: 'Thiếu.' });
    await scene.leave(reported);
    await act(minh, 'finishDossier', { dossier: finished, noResult: 'NO_PAPER_FORESEEN' });
    await workAt('2026-02-22', '09:58:00');
    expect(await apologies(dossier)).toEqual([]);
    await workAt('2026-02-22', '10:00:00');
    const nothing = { officer: null, reasons: null, explanation: null };
    const apology = { kind: 'APOLOGY', promisedDay: '2026-03-02', ...nothing };
    expect(await apologies(dossier)).toEqual([apology]);
    await workAt('2026-02-24', '03:00:00');
    expect([await apologies(dossier), await dayOf(dossier)]).toEqual([[apology], '2026-02-23']);
    for (const other of [waiting, reported, finished]) expect(await apologies(other)).toEqual([]);
  });

  it('does not apologise on the day of its filing for the next: only at the end of the promised day', async () => {
    const dossier = await accepted();
    await scene.sql`update promised_days set day = '2026-02-10', earliest = '2026-02-10', latest = '2026-02-10'
      where dossier_id = ${dossier}`;
    await workAt('2026-02-09', '12:00:00');
    expect(await apologies(dossier)).toEqual([]);
    await workAt('2026-02-10', '10:00:00');
    expect(await apologies(dossier)).toHaveLength(1);
  });
});
