import fc from 'fast-check';
import {
  attachment,
  type Connection,
  carry,
  confirm,
  decision,
  duc,
  hien,
  list,
  mutate,
  openScene,
  quan,
  query,
  type Scene,
  TODAY,
  thu,
} from './scene.ts';

const COUNTS = `query ($agency: AgencyCode, $asOf: Date) { onlineServiceStatistics(agency: $agency, asOf: $asOf) {
  asOf eligible agency { code } levels { level offered stopped } } }`;
const LIST = `query ($agency: AgencyCode, $level: OnlineServiceLevel, $state: OnlineServiceState, $asOf: Date, $after: String) {
  onlineServices(agency: $agency, level: $level, state: $state, asOf: $asOf, first: 2, after: $after) {
    nodes { procedureCode agency { code } stop { from until reason } } pageInfo { hasNextPage endCursor } } }`;

type Level = 'INFORMATION' | 'PARTIAL' | 'FULL';
const LEVELS: Level[] = ['INFORMATION', 'PARTIAL', 'FULL'];

interface Listed {
  procedureCode: string;
  agency: { code: string };
}

/** The whole list, page by page. */
async function readList(scene: Scene, filter: object): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Connection = (await query(scene, LIST, { ...filter, after })).onlineServices;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

async function readCounts(scene: Scene, agency: string | null, asOf: string) {
  const { levels } = (await query(scene, COUNTS, { agency, asOf })).onlineServiceStatistics;
  return levels as { level: Level; offered: number; stopped: number }[];
}

/** Every count of one agency on one day beside the length of the list that it counts. */
async function compare(scene: Scene, agency: string | null, asOf: string) {
  const counts = await readCounts(scene, agency, asOf);
  const lengths = [];
  for (const level of LEVELS) {
    const offered = await readList(scene, { agency, level, state: 'OFFERED', asOf });
    const stopped = await readList(scene, { agency, level, state: 'STOPPED', asOf });
    lengths.push({ level, offered: offered.length, stopped: stopped.length });
  }
  return { counts, lengths };
}

/** What the roll-up must be, counted anew from the services and their stops. */
const REBUILT = `
  with stops as (select st.service_id, st.stopped_from, least(coalesce(r.resumed_on, st.stopped_until), s.in_force_to) as until
      from online_service_stops st join online_services s on s.id = st.service_id left join online_service_resumptions r on r.stop_id = st.id),
    days as (
      select agency, level, 'OFFERED' as state, in_force_from as day, 1 as change from online_services
      union all select agency, level, 'OFFERED', in_force_to, -1 from online_services
      union all select agency, level, 'OFFERED', stopped_from, -1 from stops join online_services s on s.id = service_id
      union all select agency, level, 'STOPPED', stopped_from, 1 from stops join online_services s on s.id = service_id
      union all select agency, level, 'OFFERED', until, 1 from stops join online_services s on s.id = service_id
      union all select agency, level, 'STOPPED', until, -1 from stops join online_services s on s.id = service_id)
  select agency, level, state, day::text, sum(change)::integer as change from days where day is not null
  group by agency, level, state, day having sum(change) <> 0 order by 1, 2, 3, 4`;

describe('The number of online services (CAT-6)', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  it('is the length of the list for the same day, at every level and at every agency', async () => {
    await list(scene, ['1.004222', '1.003197', '2.001159'], '2026-01-05');
    for (const procedure of ['1.004222', '1.003197', '2.001159'])
      await carry(scene, [thu, quan], 'attachOnlineService', attachment({ procedure, level: 'FULL' }));
    await carry(scene, [thu, quan], 'attachOnlineService', attachment({ procedure: '1.010038' }));
    const H15 = { agency: 'H15', decision: decision('H15') };
    await carry(scene, [duc, hien], 'attachOnlineService', attachment({ ...H15, level: 'FULL' }));
    const { counts, lengths } = await compare(scene, 'G01', TODAY);
    expect(counts).toEqual(lengths);
    expect(counts).toContainEqual({ level: 'FULL', offered: 3, stopped: 0 });
    expect(await readCounts(scene, 'H15', TODAY)).toContainEqual({ level: 'FULL', offered: 1, stopped: 0 });
    expect(await readCounts(scene, null, TODAY)).toContainEqual({ level: 'FULL', offered: 4, stopped: 0 });
    const { eligible } = (await query(scene, COUNTS, { agency: 'G01' })).onlineServiceStatistics;
    expect(eligible).toBe(3);
  });

  it('counts nothing on the day before the first', async () => {
    expect(await readCounts(scene, 'G01', '2026-01-31')).toEqual(
      LEVELS.map((level) => ({ level, offered: 0, stopped: 0 })),
    );
  });

  it('moves a service to the stopped ones for the days of its stop, and back', async () => {
    const place = { procedure: '1.004222', agency: 'H15' };
    const stop = { ...place, from: '2026-10-01', until: '2026-12-01', reason: 'Nâng cấp hệ thống' };
    await carry(scene, [duc, hien], 'stopOnlineService', { ...stop, decision: decision('H15') });
    const full = async (asOf: string) =>
      (await readCounts(scene, 'H15', asOf)).find(({ level }) => level === 'FULL');
    expect(await full('2026-09-30')).toMatchObject({ offered: 1, stopped: 0 });
    expect(await full('2026-10-01')).toMatchObject({ offered: 0, stopped: 1 });
    expect(await full('2026-12-01')).toMatchObject({ offered: 1, stopped: 0 });
    const [stopped] = await readList(scene, { agency: 'H15', state: 'STOPPED' });
    expect(stopped).toMatchObject({
      stop: { from: '2026-10-01', until: '2026-12-01', reason: 'Nâng cấp hệ thống' },
    });
    await carry(scene, [duc, hien], 'resumeOnlineService', {
      ...place,
      on: '2026-11-10',
      decision: decision('H15'),
    });
    expect(await full('2026-11-09')).toMatchObject({ offered: 0, stopped: 1 });
    expect(await full('2026-11-10')).toMatchObject({ offered: 1, stopped: 0 });
  });

  it.each([
    [
      'a stop within a stop',
      'stopOnlineService',
      { from: '2026-11-01', until: '2026-11-05', reason: 'Khác' },
      'StateConflict',
    ],
    [
      'a stop that ends before it begins',
      'stopOnlineService',
      { from: '2026-12-05', until: '2026-12-05', reason: 'Khác' },
      'PeriodNotAccepted',
    ],
    [
      'a stop without a reason',
      'stopOnlineService',
      { from: '2026-12-05', reason: ' ' },
      'PeriodNotAccepted',
    ],
    ['the end of a stop that there is not', 'resumeOnlineService', { on: '2026-12-05' }, 'StateConflict'],
    [
      'a stop before there was a service',
      'stopOnlineService',
      { from: '2026-01-20', reason: 'Khác' },
      'OnlineServiceNotFound',
    ],
  ])('refuses %s', async (_what, mutation, changes, refusal) => {
    const input = { procedure: '1.004222', agency: 'H15', decision: decision('H15'), ...changes };
    expect((await mutate(scene, duc, mutation, input)).__typename).toBe(refusal);
  });

  it('refuses a stop that runs on into the service that comes after, which it would not stop', async () => {
    const at = { procedure: '1.014062', agency: 'G01' };
    await carry(scene, [thu, quan], 'attachOnlineService', attachment({ ...at, level: 'INFORMATION' }));
    await carry(scene, [thu, quan], 'attachOnlineService', attachment({ ...at, from: '2026-12-01' }));
    const stop = { ...at, from: '2026-11-20', reason: 'Bảo trì' };
    const stopUntil = (until: string | null) =>
      mutate(scene, thu, 'stopOnlineService', { ...stop, until, decision: decision() });
    for (const until of [null, '2026-12-02'])
      expect(await stopUntil(until)).toMatchObject({
        __typename: 'PeriodNotAccepted',
        message: expect.stringContaining('01/12/2026'),
      });
    expect(await stopUntil('2026-12-01')).toMatchObject({ __typename: 'OnlineChangeProposed' });
  });

  it('lets nothing replace a service that is stopped', async () => {
    const H15 = { procedure: '2.001195', agency: 'H15' };
    await carry(scene, [duc, hien], 'attachOnlineService', attachment({ ...H15, decision: decision('H15') }));
    await carry(scene, [duc, hien], 'stopOnlineService', {
      ...H15,
      from: '2026-11-01',
      reason: 'Sự cố',
      decision: decision('H15'),
    });
    const next = attachment({ ...H15, from: '2026-11-10', decision: decision('H15') });
    expect(
      await mutate(scene, duc, 'attachOnlineService', next, '... on StateConflict { state allowed }'),
    ).toMatchObject({
      __typename: 'StateConflict',
      state: 'STOPPED',
      allowed: ['RESUME'],
    });
  });

  it('equals the list whatever is attached, stopped and taken up again, and can be counted anew', async () => {
    const day = fc
      .integer({ min: 0, max: 300 })
      .map((offset) => new Date(Date.UTC(2026, 0, 6 + offset)).toISOString().slice(0, 10));
    const place = fc.record({
      procedure: fc.constantFrom('1.010028', '1.014061'),
      agency: fc.constantFrom('G01', 'H15'),
    });
    const step = fc.oneof(
      fc.record({
        mutation: fc.constant('attachOnlineService'),
        place,
        level: fc.constantFrom('INFORMATION', 'PARTIAL'),
        from: day,
      }),
      fc.record({ mutation: fc.constant('stopOnlineService'), place, from: day, until: fc.option(day) }),
      fc.record({ mutation: fc.constant('resumeOnlineService'), place, on: day }),
    );
    let confirmed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), day, async (steps, asOf) => {
        for (const { mutation, place: at, ...facts } of steps) {
          const [enters, confirms] = at.agency === 'G01' ? [thu, quan] : [duc, hien];
          const more = { reason: 'Thử nghiệm', address: 'https://dichvucong.gov.vn/x' };
          const common = { ...at, ...facts, decision: decision(at.agency) };
          const chosen =
            mutation === 'attachOnlineService'
              ? { address: more.address }
              : mutation === 'stopOnlineService'
                ? { reason: more.reason }
                : {};
          const entered = await mutate(scene, enters, mutation, { ...common, ...chosen });
          if (entered.proposal === undefined) continue;
          expect((await confirm(scene, confirms, entered.proposal.id)).__typename).toBe(
            'OnlineProposalConfirmed',
          );
          confirmed += 1;
        }
        for (const agency of ['G01', 'H15']) {
          const { counts, lengths } = await compare(scene, agency, asOf);
          expect(counts).toEqual(lengths);
        }
      }),
      { numRuns: 12 },
    );
    expect(confirmed).toBeGreaterThan(5);
    const kept = await scene.sql`
      select agency, level, state, day::text, change from online_service_daily where change <> 0 order by 1, 2, 3, 4`;
    expect([...kept]).toEqual([...(await scene.sql.unsafe(REBUILT))]);
  }, 60_000);

  it('keeps every service, stop and end as it was decided: nobody overwrites or removes one', async () => {
    const attempts = [
      "update online_services set level = 'FULL'",
      'update online_services set in_force_to = null where in_force_to is not null',
      'delete from online_services',
      "update online_service_stops set stopped_until = '2030-01-01'",
      'delete from online_service_resumptions',
      'update eligibility_lists set deadline = deadline + 1',
      'delete from eligibility_entries',
      "update online_proposals set content = '{}'",
    ];
    for (const attempt of attempts)
      await expect(scene.sql.unsafe(attempt)).rejects.toMatchObject({ code: '23001' });
  });
});
