/** Until when a supplement can be answered, and from when a dossier may be refused because it was not. */
import { requireDay } from '../../kernel/domain/calendar.ts';
import { holidayStretches } from '../../kernel/domain/officeCalendar/holidays.ts';
import { giveAnswerBy, isAnswerAwaited } from '../../subgraphs/dossiers/rules/supplement.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

const [lan, minh] = [viewerOf('lan'), viewerOf('minh')];

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

/** A dossier that is filed and Minh's. */
async function filed(): Promise<string> {
  const dossier = await scene.draft();
  expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  return dossier;
}
const request = async (dossier: string, more: object = {}) => {
  const input = { dossier, components: ['LEASE'], reason: 'Thiếu trang thứ hai.', ...more };
  return (await scene.mutate('requestSupplement', '... on InputMalformed { fields }', input, minh)).data
    .answer;
};
const refuse = async (dossier: string) => {
  const input = { dossier, reasons: ['SUPPLEMENT_NOT_ANSWERED'], explanation: 'Quá thời hạn bổ sung.' };
  return (await scene.mutate('refuseDossier', '', input, minh)).data.answer;
};
const supplementOf = async (dossier: string, viewer = lan) => {
  const query = `query ($id: ID!) { dossier(id: $id) { status supplements { answerBy } } }`;
  return (await ask(scene.opened.house, 'dossiers', { query, variables: { id: dossier }, viewer })).data
    .dossier;
};
const shown = (day: string) => day.split('-').reverse().join('/');

describe('A supplement with a time limit', () => {
  it('can be answered until a working day that applicant and officer read; refused it is only after that day', async () => {
    const dossier = await filed();
    expect(await request(dossier, { workingDays: 3 })).toMatchObject({ __typename: 'SupplementRequested' });
    const { supplements } = await supplementOf(dossier);
    const day = giveAnswerBy(new Date(), 3, holidayStretches) ?? '';
    expect(supplements).toEqual([{ answerBy: day }]);
    expect(await supplementOf(dossier, minh)).toMatchObject({ supplements });
    expect(await refuse(dossier)).toMatchObject({
      __typename: 'ReasonsNotApplicable',
      message: expect.stringContaining(`đến hết ngày ${shown(day)}`),
    });
    expect(await supplementOf(dossier)).toMatchObject({ status: 'SUPPLEMENT_REQUESTED' });
    await scene.sql`update supplement_requests set answer_by = current_date - 2 where dossier_id = ${dossier}`;
    expect(await refuse(dossier)).toMatchObject({ __typename: 'DossierRefused' });
    expect(await supplementOf(dossier)).toMatchObject({ status: 'NOT_ACCEPTED' });
  });

  it('has ten working days where the officer names none', async () => {
    const dossier = await filed();
    await request(dossier);
    const day = giveAnswerBy(new Date(), 10, holidayStretches);
    expect(await supplementOf(dossier)).toMatchObject({ supplements: [{ answerBy: day }] });
  });

  it.each([0, -1, 91])('is not asked for with %d days', async (workingDays) => {
    const dossier = await filed();
    expect(await request(dossier, { workingDays })).toMatchObject({
      ...{ __typename: 'InputMalformed', fields: ['workingDays'] },
    });
    expect(await supplementOf(dossier)).toMatchObject({ status: 'REGISTERED', supplements: [] });
  });

  it('that was asked for before there were limits refuses nobody', async () => {
    const dossier = await filed();
    await request(dossier);
    await scene.sql`update supplement_requests set answer_by = null where dossier_id = ${dossier}`;
    expect(await refuse(dossier)).toMatchObject({
      ...{ __typename: 'ReasonsNotApplicable', message: expect.stringContaining('không nêu thời hạn') },
    });
  });
});

describe('The last day to answer a supplement', () => {
  it.each([
    // Over a weekend, over Tết 2026, over 30 April and 1 May, from a Sunday.
    ['2026-11-26', 3, '2026-12-01'],
    ['2026-02-12', 3, '2026-02-24'],
    ['2026-04-29', 1, '2026-05-04'],
    ['2026-11-29', 1, '2026-11-30'],
  ])('asked on %s with %d working days is %s', (asked, days, expected) => {
    const at = new Date(`${requireDay(asked)}T03:00:00Z`);
    expect(giveAnswerBy(at, days, holidayStretches)).toBe(expected);
  });

  it.each([0, 91, 1.5, Number.NaN])('is none with %d days', (days) => {
    expect(giveAnswerBy(new Date('2026-11-26T03:00:00Z'), days, holidayStretches)).toBeUndefined();
  });

  it('is in time with all of it, by the clock of Vietnam', () => {
    expect(isAnswerAwaited('2026-12-01', new Date('2026-12-01T16:59:59Z'))).toBe(true);
    expect(isAnswerAwaited('2026-12-01', new Date('2026-12-01T17:00:00Z'))).toBe(false);
    expect(isAnswerAwaited(null, new Date('2030-01-01T00:00:00Z'))).toBe(true);
  });
});
