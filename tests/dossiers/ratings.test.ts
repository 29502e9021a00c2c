/** How owners rate the handling of their dossiers, once each, and what the survey of an agency says of it. Its rules: `survey.test.ts`. */
import { readScores } from '../../subgraphs/dossiers/rules/rating.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

const [lan, minh, hung] = [viewerOf('lan'), viewerOf('minh'), viewerOf('hung')];

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
const ended = () => filed('ACCEPTED', 'IN_PROGRESS', 'FINISHED');
const SCORES = 'rating { overall timeliness courtesy clarity }';
const rate = async (dossier: string, more: object = {}, viewer = lan) =>
  (
    await scene.mutate(
      'rateDossier',
      `... on DossierRated { dossier { ${SCORES} } } ... on InputMalformed { fields }`,
      { dossier, overall: 4, ...more },
      viewer,
    )
  ).data.answer;
const read = async (id: string, viewer = lan) => {
  const query = `query ($id: ID!) { dossier(id: $id) { ${SCORES} } }`;
  return (await ask(scene.opened.house, 'dossiers', { query, variables: { id }, viewer })).data.dossier
    .rating;
};
const survey = async (changes: object = {}) => {
  const query = `query ($agency: AgencyCode!, $from: Date!, $to: Date!) { serviceSurvey(agency: $agency, from: $from, to: $to) {
    ratings averages { aspect average ratings months } } }`;
  const variables = { agency: 'H15', from: '2000', to: '2999', ...changes };
  const { data, errors } = await ask(scene.opened.house, 'dossiers', { query, variables, viewer: null });
  return data?.serviceSurvey ?? errors?.[0]?.extensions.code;
};
const NOTHING = { ratings: null, averages: [] };

describe('A dossier whose handling has ended', () => {
  it('is rated by its owner, once', async () => {
    const dossier = await ended();
    const scores = { overall: 4, timeliness: 2, courtesy: null, clarity: 5 };
    expect(await read(dossier)).toBeNull();
    expect(await rate(dossier, scores)).toEqual({
      __typename: 'DossierRated',
      dossier: { rating: scores },
    });
    expect(await rate(dossier, { overall: 1 })).toMatchObject({ __typename: 'RatingNotOpen' });
    expect(await read(dossier)).toEqual(scores);
  });

  it('is rated by nobody else: not by a stranger, not by the officer, who does not read it either', async () => {
    const dossier = await ended();
    for (const viewer of [hung, minh])
      expect(await rate(dossier, {}, viewer)).toMatchObject({ __typename: 'DossierNotAccessible' });
    await rate(dossier);
    expect(await read(dossier, minh)).toBeNull();
    const [row] =
      await scene.sql`select relrowsecurity, relforcerowsecurity from pg_class where relname = 'dossier_ratings'`;
    expect(row).toEqual({ relrowsecurity: true, relforcerowsecurity: true });
  });

  it.each([[[]], [['ACCEPTED']], [['WITHDRAWN']]])('is not one after %j', async (steps) => {
    const dossier = await filed(...steps);
    expect(await rate(dossier)).toMatchObject({ __typename: 'RatingNotOpen' });
    expect(await read(dossier)).toBeNull();
  });

  it('takes scores from 1 to 5, and says which are none', async () => {
    const dossier = await ended();
    expect(await rate(dossier, { overall: 0, courtesy: 6, clarity: 3 })).toMatchObject({
      fields: ['overall', 'courtesy'],
    });
    expect(await read(dossier)).toBeNull();
    expect(readScores({ overall: 3 })).toEqual({
      overall: 3,
      timeliness: null,
      courtesy: null,
      clarity: null,
    });
  });
});

describe('The survey of an agency', () => {
  const set = async (...rows: [agency: string, month: string, score: number, times: number][]) => {
    await scene.sql`delete from service_ratings_monthly`;
    for (const [agency, month, score, times] of rows)
      await scene.sql`insert into service_ratings_monthly values (${agency}, ${`${month}-01`}, 'OVERALL', ${score}, ${times})`;
  };

  it('tells nothing of the month that is not over, nor of fewer than five', async () => {
    await scene.sql`delete from service_ratings_monthly`;
    for (const overall of [1, 2, 4, 5, 5])
      await rate(await ended(), { overall, courtesy: overall < 5 ? 3 : null });
    expect(await survey()).toEqual(NOTHING);
    await scene.sql`update service_ratings_monthly set month = '2026-01-01'`;
    // Two said nothing of how they were treated.
    const told = {
      ratings: 5,
      averages: [{ aspect: 'OVERALL', average: 17 / 5, ratings: 5, months: ['2026-01'] }],
    };
    expect(await survey()).toEqual(told);
    expect(await survey({ agency: AGENCY, from: '2026-01-31', to: '2026-02-01' })).toEqual(told);
    expect(await survey({ from: '2026-02' })).toEqual(NOTHING);
    expect(await survey({ agency: 'H16' })).toEqual(NOTHING);
    expect(await survey({ agency: 'H15.5' })).toEqual(NOTHING);
    expect(await survey({ from: '2027', to: '2026' })).toBe('BAD_USER_INPUT');
  }, 60_000);

  it('gives no rating away by the difference of an agency and its parts', async () => {
    await set(['H15.50.05', '2026-01', 4, 5], ['H15.50.06', '2026-01', 1, 1]);
    expect(await survey()).toMatchObject({ ratings: 6, averages: [{ average: 3.5 }] });
    expect(await survey({ agency: 'H15.50' })).toMatchObject({ ratings: 6 });
    expect(await survey({ agency: 'H15.50.05' })).toEqual(NOTHING);
    expect(await survey({ agency: 'H15.50.06' })).toEqual(NOTHING);
  });

  it('gives no rating away by the difference of two spans', async () => {
    await set(['H15', '2026-01', 1, 1], ['H15', '2026-02', 4, 5]);
    const february = await survey({ from: '2026-02', to: '2026-02' });
    expect(february).toMatchObject({ ratings: 5, averages: [{ average: 4, months: ['2026-02'] }] });
    expect(await survey({ from: '2026-01', to: '2026-02' })).toEqual(february);
  });
});
