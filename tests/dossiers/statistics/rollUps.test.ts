/**
 * Roll-ups over random walks: what they say is what an independent reading of the dossiers says, after each turn of the work, and when everything is
 * counted anew. And what is frozen of them for everybody stays as it was.
 */
import fc from 'fast-check';
import { recountDossiers } from '../../../subgraphs/dossiers/actions/countDossiers.ts';
import { freezeFigures } from '../../../subgraphs/dossiers/actions/freezeFigures.ts';
import { ask } from '../../support/ask.ts';
import { inExhaustive } from '../../support/extent.ts';
import { type FilingScene, openFilingScene } from '../filingScene.ts';
import { addStep, count, desk, promise, rollUps, totalOf } from './figuresScene.ts';

let now = new Date('2026-10-25T03:00:00Z');
let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene(() => now);
}, 120_000);
afterAll(async () => scene?.close());

const TABLES = ['counted_dossiers', 'dossier_figures', 'component_figures', 'counts_due', 'dossiers'];
const empty = async () => {
  for (const table of TABLES) await scene.sql`delete from ${scene.sql(table)}`;
};

/** DOMAIN D6–D8 once more, in SQL and with nothing of the register: how many dossiers stand how on a day. */
const readAnew = async (today: string) => {
  const [row] = await scene.sql`
    with steps as (
      select d.dossier_id, d.agency, p.day as due, s.status, (s.at at time zone 'Asia/Ho_Chi_Minh')::date as on_day, s.at,
        row_number() over (partition by d.dossier_id order by s.at desc nulls last,
          array_position(array['ACCEPTED','IN_PROGRESS','SUPPLEMENT_REQUESTED','STOPPED','FINISHED','RESULT_RETURNED'], s.status) desc) as back
      from dossiers d left join promised_days p using (dossier_id) left join status_events s using (dossier_id)
      where d.accepted_on is not null),
    one as (
      select dossier_id, max(due) as due,
        max(status) filter (where back = 1) as present,
        count(*) filter (where status = 'SUPPLEMENT_REQUESTED') as asked,
        max(on_day) filter (where status = 'FINISHED') as finished,
        max(on_day) filter (where status = 'RESULT_RETURNED') as returned,
        (select min(w.on_day) from steps w where w.dossier_id = steps.dossier_id and w.back <
          coalesce((select min(k.back) from steps k where k.dossier_id = steps.dossier_id
            and k.status not in ('SUPPLEMENT_REQUESTED', 'STOPPED')), 999)) as waiting_since
      from steps group by dossier_id),
    judged as (
      select case
        when due is null then 'NO_DATE'
        when present in ('FINISHED', 'RESULT_RETURNED') then case when coalesce(finished, returned) <= due then 'ON_TIME' else 'LATE' end
        when present in ('SUPPLEMENT_REQUESTED', 'STOPPED') then case when asked > 1 or waiting_since > due then 'LATE' else 'IN_TIME' end
        when due < ${today}::date then 'LATE' else 'IN_TIME' end as verdict
      from one)
    select count(*) filter (where verdict = 'ON_TIME')::int as "onTime", count(*) filter (where verdict = 'IN_TIME')::int as "inTime",
      count(*) filter (where verdict = 'LATE')::int as late, count(*) filter (where verdict = 'NO_DATE')::int as "withoutDate"
    from judged`;
  return row;
};

const STATUSES = ['IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'STOPPED', 'FINISHED', 'RESULT_RETURNED'];
const act = fc.oneof(
  fc.record({
    kind: fc.constant('STEP' as const),
    which: fc.nat(),
    status: fc.constantFrom(...STATUSES),
    day: fc.integer({ min: 6, max: 28 }),
  }),
  fc.record({ kind: fc.constant('DAY' as const), which: fc.nat(), day: fc.integer({ min: 6, max: 28 }) }),
  fc.record({ kind: fc.constant('UNIT' as const), which: fc.nat(), unit: fc.constantFrom('A', 'B') }),
  fc.record({ kind: fc.constant('NEW' as const), promised: fc.boolean(), accepted: fc.boolean() }),
  fc.record({ kind: fc.constant('COUNT' as const), day: fc.integer({ min: 10, max: 28 }) }),
);
const day = (of: number) => `2026-10-${String(of).padStart(2, '0')}`;

describe('The roll-ups', () => {
  it('say after every turn what the dossiers say, and the same when they are counted anew', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 12, maxLength: 25 }), async (acts) => {
        await empty();
        const ids: string[] = [];
        const start = { steps: [{ status: 'ACCEPTED', at: `${day(5)}T01:00:00Z` }], promised: day(15) };
        ids.push(await desk(scene, start));
        const idOf = (which: number) => ids[which % ids.length] as string;
        for (const one of acts) {
          // No two steps at one instant: their order is tried elsewhere.
          const at = () =>
            `${day((one as { day: number }).day)}T0${seen.size % 9}:${String(ids.length).padStart(2, '0')}:00Z`;
          if (one.kind === 'STEP')
            await addStep(scene.sql, idOf(one.which), { status: one.status, at: at() });
          else if (one.kind === 'DAY') await promise(scene.sql, idOf(one.which), day(one.day));
          else if (one.kind === 'UNIT')
            await scene.sql`update dossiers set unit = ${one.unit} where dossier_id = ${idOf(one.which)}`;
          else if (one.kind === 'NEW')
            ids.push(
              await desk(scene, {
                ...start,
                promised: one.promised ? day(15) : null,
                acceptedOn: one.accepted ? day(5) : null,
              }),
            );
          else {
            now = new Date(`${day(one.day)}T03:00:00Z`);
            await count(scene);
            const { onTime: told } = await totalOf(scene);
            const { rate: _rate, formula: _formula, ...counts } = told;
            expect(counts).toEqual(await readAnew(day(one.day)));
            for (const [name, many] of Object.entries(counts)) if (many !== 0) seen.add(name);
          }
        }
        await count(scene);
        const live = await rollUps(scene);
        await recountDossiers(scene.opened.house.get('dossiers'));
        expect(await rollUps(scene)).toEqual(live);
      }),
      { numRuns: inExhaustive(60, 5) },
    );
    expect(seen.size).toBeGreaterThan(2);
  }, 900_000);
});

const MONTH = `query ($month: Date!, $within: ID, $first: Int, $after: String) {
  statistics(month: $month, within: $within, first: $first, after: $after) {
    nodes { id within source agency { code } procedureCode dossiers onTime { onTime late rate } reuse { numerator rate } withheldDossiers asOf }
    pageInfo { hasNextPage endCursor } csv } }`;
const ONE = 'query ($id: ID!) { statistic(id: $id) { id dossiers onTime { onTime late rate } } }';
const asked = async (query: string, variables: Record<string, unknown>) =>
  ask(scene.opened.house, 'dossiers', { query, variables, viewer: null });

describe('What everybody may read', () => {
  const freeze = () => freezeFigures({ database: scene.opened.house.get('dossiers').database, now });
  it('is frozen when the month is settled, is the same for everybody, and never changes', async () => {
    await empty();
    for (const table of ['public_figures', 'frozen_months', 'figure_days'])
      await scene.sql`delete from ${scene.sql(table)}`;
    const ended = { steps: [{ status: 'FINISHED', at: `${day(9)}T01:00:00Z` }] };
    for (let made = 0; made < 7; made += 1)
      await desk(scene, { ...ended, reused: made < 2 ? ['BIRTH'] : [] });
    for (let made = 0; made < 6; made += 1)
      await desk(scene, { ...ended, agency: 'H15.50.06', promised: day(8) });
    for (let made = 0; made < 2; made += 1) await desk(scene, { ...ended, agency: 'H15.50.07' });
    now = new Date('2026-11-09T16:59:00Z');
    await count(scene);
    expect((await asked(MONTH, { month: '2026-10' })).data.statistics.nodes).toEqual([]);
    now = new Date('2026-11-09T17:01:00Z');
    await count(scene);
    const { statistics } = (await asked(MONTH, { month: '2026-10' })).data;
    const seen = statistics.nodes.map(({ id, dossiers }: { id: string; dossiers: number }) => [id, dossiers]);
    // Two dossiers are nobody's business, and six go with them.
    expect(seen).toEqual([
      ['2026-10', 15],
      ['2026-10/DESK', 15],
      ['2026-10/DESK/H15', 15],
      ['2026-10/DESK/H15.50', 15],
      ['2026-10/DESK/H15.50.05', 7],
      ['2026-10/DESK/H15.50.05/9.000001', 7],
    ]);
    expect(statistics.nodes[3]).toMatchObject({
      ...{ withheldDossiers: 8, onTime: { onTime: 9, late: 6, rate: 0.6 } },
      ...{ agency: { code: 'H15.50' }, within: '2026-10/DESK/H15', reuse: { numerator: 2, rate: 2 / 15 } },
    });
    expect(statistics.csv.split('\r\n')).toHaveLength(8);

    await desk(scene, ended);
    await addStep(scene.sql, await desk(scene, ended), { status: 'STOPPED', at: `${day(30)}T01:00:00Z` });
    now = new Date('2026-11-12T03:00:00Z');
    await count(scene);
    await freeze();
    const later = (await asked(MONTH, { month: '2026-10', first: 100 })).data.statistics;
    expect(later).toEqual(statistics);
    const { data } = await asked(ONE, { id: '2026-10/DESK/H15.50' });
    expect(data.statistic).toEqual({
      id: '2026-10/DESK/H15.50',
      dossiers: 15,
      onTime: { onTime: 9, late: 6, rate: 0.6 },
    });
  });

  it('says nothing under an id that is not told, and is read page by page and part by part', async () => {
    for (const id of ['2026-10/DESK/H15.50.07', '2026-11', 'x'])
      expect((await asked(ONE, { id })).data.statistic).toBeNull();
    const part = await asked(MONTH, { month: '2026-10', within: '2026-10/DESK/H15.50' });
    expect(part.data.statistics.nodes.map(({ id }: { id: string }) => id)).toEqual([
      '2026-10/DESK/H15.50.05',
    ]);
    const page = (await asked(MONTH, { month: '2026-10', first: 4 })).data.statistics;
    const { endCursor: after } = page.pageInfo;
    const next = (await asked(MONTH, { month: '2026-10', first: 4, after })).data.statistics;
    expect([page.nodes.length, next.nodes.length, next.pageInfo.hasNextPage]).toEqual([4, 2, false]);
    expect((await asked(MONTH, { month: '2026' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('comes with what the catalogue is told of services: what has changed, once', async () => {
    await empty();
    for (const table of ['figure_days', 'told_measures']) await scene.sql`delete from ${scene.sql(table)}`;
    await scene.sql`delete from outbox where topic = 'service.measured'`;
    const told = () =>
      scene.sql`select payload from outbox where topic = 'service.measured' order by xid, id`;
    const ended = { steps: [{ status: 'FINISHED', at: `${day(9)}T01:00:00Z` }] };
    await desk(scene, ended);
    await desk(scene, { ...ended, channel: 'COUNTER' });
    const visited = await desk(scene, ended);
    await scene.sql`insert into filed_seals (dossier_id, key_id, payload_encrypted, signature, on_paper)
      values (${visited}, 'k', '', 's', '{LEASE}')`;
    now = new Date('2026-11-03T03:00:00Z');
    await count(scene);
    now = new Date('2026-11-04T03:00:00Z');
    await count(scene);
    expect((await told()).map(({ payload }) => payload)).toEqual([
      {
        ...{ procedure: '9.000001', agency: 'H15.50.05', measuredOn: '2026-11-03', ended: 2, visited: 1 },
        ...{ onlineHandled: 2, onlineDays: 8, counterHandled: 1, counterDays: 4 },
      },
    ]);
  });

  it('cannot be changed by whoever serves or works', async () => {
    const rights = await scene.sql`select privilege_type from information_schema.role_table_grants
      where table_name = 'public_figures' and privilege_type in ('UPDATE', 'DELETE') and grantee ~ '_(app|job)$'`;
    expect(rights.map((one) => one.privilege_type)).toEqual([]);
  });

  it('is nothing of a month that was empty when it was frozen, nor of one before the first, whatever comes later', async () => {
    now = new Date('2026-12-10T03:00:00Z');
    await count(scene);
    for (const acceptedOn of ['2026-09-20', '2026-11-20'])
      for (let made = 0; made < 6; made += 1)
        await desk(scene, { acceptedOn, steps: [{ status: 'ACCEPTED', at: `${acceptedOn}T01:00:00Z` }] });
    now = new Date('2026-12-11T03:00:00Z');
    await count(scene);
    for (const month of ['2026-09', '2026-11'])
      expect((await asked(MONTH, { month })).data.statistics.nodes).toEqual([]);
    expect((await asked(MONTH, { month: '2026-10' })).data.statistics.nodes).not.toEqual([]);
  });
});
