import { randomUUID } from 'node:crypto';
import type { FeedEvent } from '../../../kernel/feed.ts';
import { usage } from '../../../subgraphs/procedures/online/feeds/takeInDossiers.ts';
import { versionIdOf } from '../../../subgraphs/procedures/versions/database/versions.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { testKeys } from '../../support/house.ts';
import {
  attachment,
  type Connection,
  carry,
  decision,
  duc,
  hien,
  list,
  openScene,
  quan,
  query,
  type Scene,
  thu,
  viet,
} from './scene.ts';

const REVIEW = `query ($agency: AgencyCode, $reason: ReviewReason, $first: Int, $after: String) {
  reviewList(agency: $agency, reason: $reason, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes {
    procedure { code } agency { code } level reasons onlineSince lastFiledOn filed filedOnline countedSince
    announced { deadline decision { number } } gaps { kind condition online counter unit }
    measured { ended visited onlineMeanDays counterMeanDays } } } }`;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const filed = (code: string, day: string, changes: object = {}): FeedEvent => ({
  cursor: { xid: '1', id: randomUUID() },
  topic: 'dossier.filed',
  at: `${day}T03:00:00Z`,
  payload: {
    ...{ dossierId: randomUUID(), code: `H15-${day}`, procedureVersion: versionIdOf(code, 1) },
    ...{ caseCode: 'X', channel: 'ONLINE', agency: 'G01', applicant: randomUUID(), accounts: [] },
    ...{ filedAt: `${day}T03:00:00.000Z`, ...changes },
  },
});

/** As in service: the feed is taken in by the job role. */
const tell = (...events: FeedEvent[]) =>
  scene.house
    .get('procedures')
    .database.jobTransaction((tx) => usage.apply(tx, events, { keys: testKeys, now: new Date() }));

interface Reviewed {
  procedure: { code: string };
  agency: { code: string };
  reasons: string[];
  [fact: string]: unknown;
}

async function review(filter: object = {}): Promise<Reviewed[]> {
  return (await query(scene, REVIEW, { first: 100, ...filter }, viet)).reviewList.nodes;
}
const find = async (code: string, agency = 'G01') =>
  (await review()).find((one) => one.procedure.code === code && one.agency.code === agency);
const attach = (changes: object) => carry(scene, [thu, quan], 'attachOnlineService', attachment(changes));
/** A service older than the embedded versions: entered by hand, as an import would bring it. */
const attachOld = (procedure: string, from: string, agency = 'G01') => scene.sql`
  insert into online_services (id, procedure_code, agency, level, address, decision_id, in_force_from)
  select ${randomUUID()}, ${procedure}, ${agency}, 'PARTIAL', 'https://dichvucong.gov.vn/x', id, ${from}
  from publication_decisions order by id limit 1`;
const plan = (procedure: string) =>
  carry(scene, [thu, quan], 'registerRestructuringPlan', { procedure, agency: 'G01', decision: decision() });

describe('Services without a dossier in three years (CAT-8)', () => {
  // The day of the scene is 16 November 2026.
  it('lists one whose last dossier is three years and a day old, and not one of three years less a day', async () => {
    for (const code of ['1.003197', '2.001159', '1.010028']) await attachOld(code, '2020-01-01');
    await tell(
      filed('1.003197', '2023-11-15'),
      filed('2.001159', '2023-11-17'),
      filed('1.010028', '2023-11-16'),
    );
    expect(await find('1.003197')).toMatchObject({
      reasons: expect.arrayContaining(['NO_DOSSIER_IN_THREE_YEARS']),
      onlineSince: '2020-01-01',
      lastFiledOn: '2023-11-15',
      filed: 1,
      filedOnline: 1,
      countedSince: '2023-11-15',
    });
    expect((await find('2.001159'))?.reasons).not.toContain('NO_DOSSIER_IN_THREE_YEARS');
    expect((await find('1.010028'))?.reasons).not.toContain('NO_DOSSIER_IN_THREE_YEARS');
  });

  it('counts the day in Vietnam, not that of the clock in London', async () => {
    await attachOld('1.010039', '2020-01-01');
    await tell(filed('1.010039', '2023-11-15', { filedAt: '2023-11-15T18:30:00.000Z' }));
    expect(await find('1.010039')).toMatchObject({ lastFiledOn: '2023-11-16' });
  });

  it('does not list a service that is younger than three years and has none', async () => {
    await attachOld('1.010041', '2023-11-17');
    expect((await find('1.010041'))?.reasons).not.toContain('NO_DOSSIER_IN_THREE_YEARS');
  });

  it('lists an older one that has none, once dossiers have been counted for three years', async () => {
    await attachOld('1.014061', '2020-01-01');
    expect(await find('1.014061')).toMatchObject({
      reasons: expect.arrayContaining(['NO_DOSSIER_IN_THREE_YEARS']),
      lastFiledOn: null,
      filed: 0,
    });
  });

  it('counts the dossiers of the agency and its units, at every channel, and nobody else’s', async () => {
    await attachOld('1.014062', '2020-01-01', 'H15');
    await tell(
      filed('1.014062', '2026-10-01', { agency: 'G01' }),
      filed('1.014062', '2022-01-01', { agency: 'H15.50.05', channel: 'COUNTER' }),
    );
    expect(await find('1.014062', 'H15')).toMatchObject({
      lastFiledOn: '2022-01-01',
      filed: 1,
      filedOnline: 0,
    });
    await tell(filed('1.014062', '2026-10-02', { agency: 'H15.50.06', channel: 'POST' }));
    expect((await find('1.014062', 'H15'))?.reasons).not.toContain('NO_DOSSIER_IN_THREE_YEARS');
  });
});

describe('The other reasons', () => {
  it('lists a service without a plan by which its process was rebuilt, until one is registered', async () => {
    expect((await find('1.003197'))?.reasons).toContain('NO_RESTRUCTURING_PLAN');
    await plan('1.003197');
    expect((await find('1.003197'))?.reasons).not.toContain('NO_RESTRUCTURING_PLAN');
  });

  it('takes the plan of the ministry for every province', async () => {
    expect((await find('1.014062', 'H15'))?.reasons).toContain('NO_RESTRUCTURING_PLAN');
    await plan('1.014062');
    expect((await find('1.014062', 'H15'))?.reasons ?? []).not.toContain('NO_RESTRUCTURING_PLAN');
  });

  it('lists what was announced as full and is not, from the day after the deadline', async () => {
    await attach({ procedure: '1.004222' });
    const announced = async () => (await find('1.004222'))?.announced ?? null;
    await list(scene, ['1.004222'], '2026-10-01', '2026-11-16');
    expect(await announced()).toBeNull();
    await list(scene, ['1.004222'], '2026-10-02', '2026-11-15');
    expect(await announced()).toMatchObject({
      deadline: '2026-11-15',
      decision: { number: expect.any(String) },
    });
    expect((await find('1.004222'))?.reasons).toContain('ANNOUNCED_LEVEL_NOT_MET');
    await attach({ procedure: '1.004222', level: 'FULL', from: '2026-11-01' });
    expect((await find('1.004222'))?.reasons ?? []).not.toContain('ANNOUNCED_LEVEL_NOT_MET');
  });

  it('lists what was announced and nobody offers at the ministry that announced it, and for no other reason', async () => {
    await list(scene, ['1.004222', '2.001195'], '2026-10-03', '2026-11-15');
    expect(await find('2.001195')).toEqual({
      ...{ procedure: { code: '2.001195' }, agency: { code: 'G01' }, level: null, onlineSince: null },
      ...{ reasons: ['ANNOUNCED_LEVEL_NOT_MET'], gaps: [], lastFiledOn: null, filed: 0, filedOnline: 0 },
      ...{ countedSince: expect.any(String), measured: null },
      announced: { deadline: '2026-11-15', decision: { number: expect.any(String) } },
    });
    await attach({ procedure: '2.001195', level: 'FULL', from: '2026-11-01' });
    expect((await find('2.001195'))?.reasons ?? []).not.toContain('ANNOUNCED_LEVEL_NOT_MET');
  });

  it('lists what the published facts make slower online, with both numbers', async () => {
    const place = { procedure: '1.012783', agency: 'H15', decision: decision('H15') };
    await carry(scene, [duc, hien], 'attachOnlineService', attachment(place));
    expect(await find('1.012783', 'H15')).toMatchObject({
      reasons: expect.arrayContaining(['ONLINE_SLOWER_OR_DEARER']),
      gaps: [{ kind: 'SLOWER', condition: null, online: 15, counter: 5, unit: 'WORKING_DAY' }],
    });
    expect((await find('1.004222'))?.gaps ?? []).toEqual([]);
  });
});

describe('A service that is announced as done from end to end', () => {
  const measured = (ended: number, visited: number, more: object = {}): FeedEvent => ({
    ...{ cursor: { xid: '1', id: randomUUID() }, topic: 'service.measured', at: '2026-11-16T03:00:00Z' },
    payload: {
      ...{ procedure: '1.004222', agency: 'G01', measuredOn: '2026-11-16', ended, visited },
      ...{ onlineHandled: ended, onlineDays: 3 * ended, counterHandled: 0, counterDays: 0, ...more },
    },
  });
  const reasons = async () => (await find('1.004222'))?.reasons ?? [];

  it('is listed where more than a fifth of its dossiers still took a paper or a visit, and enough have ended', async () => {
    await tell(measured(19, 19));
    expect(await reasons()).not.toContain('FULL_IN_NAME_ONLY');
    await tell(measured(25, 5));
    expect(await reasons()).not.toContain('FULL_IN_NAME_ONLY');
    await tell(measured(25, 6, { counterHandled: 4, counterDays: 10 }));
    expect(await find('1.004222')).toMatchObject({
      level: 'FULL',
      reasons: expect.arrayContaining(['FULL_IN_NAME_ONLY']),
      measured: { ended: 25, visited: 6, onlineMeanDays: 3, counterMeanDays: 2.5 },
    });
  });

  it('is measured by what was told last, with the units of its agency', async () => {
    await tell(measured(40, 0, { measuredOn: '2026-11-15' }));
    expect(await reasons()).toContain('FULL_IN_NAME_ONLY');
    await tell(measured(10, 0, { agency: 'G01.05' }));
    expect(await reasons()).not.toContain('FULL_IN_NAME_ONLY');
    await tell(measured(0, 0), measured(0, 0, { agency: 'G01.05' }));
  });
});

describe('Reading the list', () => {
  it('gives every reason its own list, page by page', async () => {
    const all = await review();
    for (const reason of ['NO_DOSSIER_IN_THREE_YEARS', 'NO_RESTRUCTURING_PLAN', 'ONLINE_SLOWER_OR_DEARER']) {
      const wanted = all.filter(({ reasons }) => reasons.includes(reason));
      expect(wanted.length).toBeGreaterThan(0);
      expect(await review({ reason })).toEqual(wanted);
    }
    const read: Reviewed[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Connection = (await query(scene, REVIEW, { first: 1, after }, viet))
        .reviewList;
      read.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(read).toEqual(all);
    expect((await review({ agency: 'H15' })).every(({ agency }) => agency.code === 'H15')).toBe(true);
  });

  it('is for those who may read statistics', async () => {
    for (const [viewer, code] of [
      [null, 'UNAUTHENTICATED'],
      [viewerOf('lan'), 'FORBIDDEN'],
    ] as const) {
      const { errors } = await ask(scene.house, 'procedures', { query: REVIEW, viewer });
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
  });

  it('keeps nobody who applied and nobody who handled', async () => {
    const columns = await scene.sql`
      select column_name from information_schema.columns where table_name = 'dossier_activity' order by ordinal_position`;
    expect(columns.map((column) => column.column_name)).toEqual([
      'procedure_code',
      'agency',
      'channel',
      'first_filed_on',
      'last_filed_on',
      'filed',
    ]);
  });
});
