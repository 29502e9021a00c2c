/** Live figures on the handling of dossiers: they follow every step, their parts add up, and the dossiers behind them are those they count. */
import { drizzle } from 'drizzle-orm/postgres-js';
import { recountDossiers } from '../../../subgraphs/dossiers/actions/countDossiers.ts';
import { readTallies, readTally } from '../../../subgraphs/dossiers/database/statistics/figures.ts';
import { viewerOf } from '../../support/ask.ts';
import { AGENCY, CODE, type FilingScene, openFilingScene } from '../filingScene.ts';
import { openSystemOf, report, reported } from '../reportScene.ts';
import type { Stage } from '../stage.ts';
import {
  addStep,
  behind,
  count,
  desk,
  figures,
  groupsOf,
  leaderOf,
  promise,
  rollUps,
  type Told,
  totalOf,
} from './figuresScene.ts';

const at = (day: string) => `2026-10-${day}T03:00:00Z`;
let now = new Date('2026-10-25T03:00:00Z');
let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene(() => now);
  await openSystemOf({ house: scene.opened.house });
}, 120_000);
afterAll(async () => scene?.close());
beforeEach(async () => {
  now = new Date('2026-10-25T03:00:00Z');
  await scene.sql`delete from dossiers`;
  await scene.sql`delete from reported_dossiers`;
  await scene.sql`delete from reported_steps`;
  for (const table of ['counted_dossiers', 'dossier_figures', 'component_figures', 'counts_due'])
    await scene.sql`delete from ${scene.sql(table)}`;
});
const standing = async (only: object = {}) => {
  const { onTime } = await totalOf(scene, only);
  return [onTime.onTime, onTime.inTime, onTime.late, onTime.withoutDate];
};

describe('A dossier of the desk', () => {
  it('moves from one figure to the other with its steps, its day and the time', async () => {
    const id = await desk(scene, { promised: '2026-10-26', steps: [{ status: 'ACCEPTED', at: at('05') }] });
    await count(scene);
    expect(await standing()).toEqual([0, 1, 0, 0]);
    now = new Date('2026-10-27T03:00:00Z');
    expect(await standing()).toEqual([0, 0, 1, 0]);
    await promise(scene.sql, id, '2026-10-30');
    await count(scene);
    expect(await standing()).toEqual([0, 1, 0, 0]);
    await addStep(scene.sql, id, { status: 'STOPPED', at: at('29') });
    await count(scene);
    now = new Date('2026-11-20T03:00:00Z');
    expect(await standing()).toEqual([0, 1, 0, 0]);
    await addStep(scene.sql, id, { status: 'FINISHED', at: '2026-11-01T03:00:00Z' });
    await count(scene);
    expect(await standing()).toEqual([0, 0, 1, 0]);
    expect((await totalOf(scene)).dossiers).toBe(1);
  });

  it('is counted by what is really filed and accepted, within one turn of the work', async () => {
    const dossier = await scene.draft();
    expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
    await count(scene);
    const month = { from: '2026', to: '2026' };
    // It stands in the intake: nobody has accepted it (D7).
    expect((await totalOf(scene, {}, month)).dossiers).toBe(0);
    await scene.sql`insert into dossier_officers values (${dossier}, ${viewerOf('minh').account}, ${AGENCY})`;
    await scene.report(viewerOf('minh'), dossier, 'ACCEPTED', 'IN_PROGRESS');
    await count(scene);
    const total = await totalOf(scene, {}, month);
    // Two components were held and filed; no limit is stated, so no day was promised.
    expect([total.dossiers, total.onTime.withoutDate, total.onTime.rate]).toEqual([1, 1, null]);
    expect(total.reuse).toEqual({ numerator: 1, denominator: 1, rate: 1, formula: 'reuse/1' });
    const selection = 'components { nodes { procedureCode component reuse { numerator denominator } } }';
    expect((await figures(scene, month, { selection })).components.nodes).toMatchObject([
      { procedureCode: CODE, component: 'BIRTH', reuse: { numerator: 1, denominator: 1 } },
      { procedureCode: CODE, component: 'MARRIAGE' },
    ]);
  });
});

describe('A reported dossier', () => {
  it('is told apart by its source, its reuse is a claim, and what it does not date is in no rate', async () => {
    const october = { procedure: CODE, submittedAt: '20261009081500', acceptedAt: '20261009090000' };
    const done = { status: '9', finishedAt: '20261012090000' };
    const files = [{ url: 'https://x.example/a', reused: '1' }];
    const stage = { house: scene.opened.house } as Stage;
    now = new Date('2026-11-29T03:00:00Z');
    const { outcomes } = await report(stage, [
      reported('R1', { ...october, ...done, dueAt: '20261012170000', files }),
      reported('R2', { ...october, ...done, dueAt: '20261012080000' }),
      reported('R3', { ...october, status: '9', dueAt: '20261012170000' }),
      reported('R4', { ...october, ...done, dueAt: undefined }),
    ]);
    expect(outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(Array(4).fill('TAKEN'));
    await desk(scene, { reused: ['BIRTH'], steps: [{ status: 'FINISHED', at: at('09') }] });
    await count(scene);
    expect(await standing({ source: 'REPORTED' })).toEqual([1, 0, 1, 2]);
    expect(await standing({ source: 'DESK' })).toEqual([1, 0, 0, 0]);
    const total = await totalOf(scene);
    expect(total).toMatchObject({
      dossiers: 5,
      onTime: { rate: 2 / 3, formula: 'on-time/1' },
      reuse: { numerator: 1, denominator: 1 },
      claimedReuse: { numerator: 1, denominator: 4 },
      reuseGap: -0.75,
    });
  });
});

describe('Figures', () => {
  const fill = async () => {
    const ended = (day: string) => [{ status: 'FINISHED', at: at(day) }];
    await desk(scene, { unit: 'HT', steps: ended('19') });
    await desk(scene, { unit: 'HT', steps: ended('21'), channel: 'COUNTER' });
    await desk(scene, { agency: 'H15.50.06', steps: ended('21'), procedure: '1.001193', reused: ['X'] });
    await desk(scene, { agency: 'H15', acceptedOn: '2026-10-31', promised: null });
    await desk(scene, { agency: 'H16.1', steps: ended('19') });
    await desk(scene, { acceptedOn: null });
    await count(scene);
  };

  it('of the parts are those of the whole, however it is divided', async () => {
    await fill();
    const total = await totalOf(scene);
    for (const by of ['AGENCY', 'UNIT', 'LOCALITY', 'PROCEDURE', 'CHANNEL', 'SOURCE', 'MONTH', 'DAY']) {
      const groups = Object.values(await groupsOf(scene, by));
      const sum = (pick: (one: Told) => number) => groups.reduce((all, one) => all + pick(one), 0);
      expect([by, sum((one) => one.dossiers)]).toEqual([by, total.dossiers]);
      for (const name of ['onTime', 'inTime', 'late', 'withoutDate'] as const)
        expect([by, name, sum((one) => one.onTime[name])]).toEqual([by, name, total.onTime[name]]);
      expect([by, sum((one) => one.reuse.numerator)]).toEqual([by, total.reuse.numerator]);
    }
    expect(Object.keys(await groupsOf(scene, 'AGENCY'))).toEqual(['H15', 'H15.50.05', 'H15.50.06']);
    expect(Object.keys(await groupsOf(scene, 'UNIT', { only: { channel: 'ONLINE' } }))).toEqual(['', 'HT']);
  });

  it('of every agency are as many as the dossiers behind them, in each standing', async () => {
    await fill();
    const leader = await leaderOf(scene, 'H15');
    for (const agency of ['H15', 'H15.50.05', 'H15.50.06']) {
      const { onTime, inTime, late, withoutDate } = (await totalOf(scene, {}, { agency })).onTime;
      const expected = { ON_TIME: onTime, IN_TIME: inTime, LATE: late, WITHOUT_DATE: withoutDate };
      for (const [standingOf, many] of Object.entries(expected)) {
        const dossiers = await behind(scene, leader, { agency, standing: standingOf });
        expect([agency, standingOf, dossiers.length]).toEqual([agency, standingOf, many]);
      }
    }
  });

  it('open their dossiers to whoever leads there, and to nobody else', async () => {
    await fill();
    const of = async (agency: string) => (await behind(scene, await leaderOf(scene, agency))).length;
    expect([await of('H15'), await of('H15.50.05'), await of('H15.60')]).toEqual([4, 2, 0]);
    expect(await behind(scene, viewerOf('minh'))).toEqual([]);
    expect(await figures(scene, {}, { viewer: viewerOf('lan') })).toBe('FORBIDDEN');
    expect(await figures(scene, { from: '2027' })).toBe('BAD_USER_INPUT');
  });

  it('have the set of Decision 766 with them', async () => {
    await fill();
    const selection =
      'decision766 { code group max state value { numerator denominator rate formula } points }';
    const { decision766: set } = await figures(scene, {}, { selection });
    expect(set).toHaveLength(21);
    // One in time of three that have a day; nothing was to be paid.
    expect(set).toContainEqual(
      expect.objectContaining({ code: '2.1', max: 20, state: 'COUNTED', points: expect.closeTo(20 / 3) }),
    );
    expect(set).toContainEqual(
      expect.objectContaining({ code: '3.6', state: 'NOT_APPLICABLE', points: null }),
    );
  });

  it('name their question, which is the same for the same arguments', async () => {
    const first = await figures(scene, { only: { channel: 'ONLINE' } });
    expect(first.queryId).toBe('handlingFigures?agency=H15&from=2026-10-01&to=2026-10-31&channel=ONLINE');
    expect((await figures(scene, { only: { channel: 'ONLINE' } })).queryId).toBe(first.queryId);
  });

  it('are read from roll-ups: no plan scans a step or a dossier', async () => {
    const db = drizzle(scene.sql);
    const values = {
      ...{ agency: 'H15', below: 'H15.%', from: '2026-10-01', to: '2026-10-31', source: null, unit: null },
      ...{ procedureCode: null, channel: null, today: '2026-10-25', after: null, limit: 21 },
    };
    for (const statement of [readTally, ...Object.values(readTallies)]) {
      const { sql: text, params } = (statement.build(db as never) as never as Explained).getQuery();
      const bound = params.map((one) => values[one.name as keyof typeof values]);
      const plan = JSON.stringify(await scene.sql.unsafe(`explain (format json) ${text}`, bound));
      const scanned = [...plan.matchAll(/"Relation Name":"(\w+)"/g)].map(([, name]) => name);
      expect(new Set(scanned)).toEqual(new Set(['dossier_figures']));
    }
  });

  it('come out the same when everything is counted anew', async () => {
    await fill();
    const live = await rollUps(scene);
    expect(live).toContain('H15.50.06');
    await recountDossiers(scene.opened.house.get('dossiers'));
    expect(await rollUps(scene)).toEqual(live);
    for (const table of ['counted_dossiers', 'dossier_figures', 'component_figures'])
      await scene.sql`delete from ${scene.sql(table)}`;
    await recountDossiers(scene.opened.house.get('dossiers'));
    expect(await rollUps(scene)).toEqual(live);
  });
});

interface Explained {
  getQuery(): { sql: string; params: { name: string }[] };
}
