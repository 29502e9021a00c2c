/** What the catalogue tells dossiers of online services and agencies: as it changes, and of what was there before it told. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { agencyListed, onlineServicesChanged } from '../../../kernel/domain/events.ts';
import { catchUp, type FeedRequest, isHoldingBack, readFeed } from '../../../kernel/events.ts';
import { importList } from '../../../subgraphs/procedures/codeLists/actions/importList.ts';
import { tellAgencies } from '../../../subgraphs/procedures/codeLists/jobs.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { loadDefinition, openHouse, testKeys } from '../../support/house.ts';
import { attachment, carry, decision, list, openScene, quan, type Scene, TODAY, thu } from './scene.ts';

const CODE = '1.004222';
const AT = { procedure: CODE, agency: 'G01' };

async function eventsOf(sql: postgres.Sql, topic: string) {
  const rows = await sql`select payload from outbox where topic = ${topic} order by id`;
  return rows.map(({ payload }) => payload);
}

/** Runs a migration once more, as an installation meets it that has been running without it. */
async function migrateAgain(sql: postgres.Sql, name: string, file: string, drop: string): Promise<void> {
  const url = new URL(`../../../subgraphs/${name}/database/migrations/${file}`, import.meta.url);
  const text = readFileSync(url, 'utf8')
    .replaceAll('{{app}}', `app_${name}`)
    .replaceAll('{{job}}', `job_${name}`);
  await sql.begin(async (tx) => {
    await tx.unsafe(`drop table ${drop}`);
    await tx.unsafe(text);
  });
}

describe('The online services of a procedure at an agency', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  }, 120_000);
  afterAll(() => scene.close());

  const toldOf = async () =>
    (await eventsOf(scene.sql, 'onlineService.changed'))
      .map((payload) => onlineServicesChanged.parse(payload))
      .filter(({ procedure }) => procedure === CODE);

  it('are told whole with every change that is confirmed, and once more by a migration as they were told last', async () => {
    await list(scene, [CODE], '2026-01-05');
    await carry(scene, [thu, quan], 'attachOnlineService', attachment());
    await carry(scene, [thu, quan], 'stopOnlineService', {
      ...{ ...AT, from: '2026-03-01', until: null, reason: 'Bảo trì', decision: decision() },
    });
    await carry(scene, [thu, quan], 'resumeOnlineService', { ...AT, on: '2026-04-01', decision: decision() });
    await carry(scene, [thu, quan], 'attachOnlineService', attachment({ level: 'FULL', from: '2026-05-01' }));
    const told = await toldOf();
    const stop = { from: '2026-03-01', until: '2026-04-01' };
    expect(told.map(({ agency, revision }) => `${agency} ${revision}`)).toEqual([
      'G01 1',
      'G01 2',
      'G01 3',
      'G01 5',
    ]);
    expect(told.map(({ services }) => services)).toEqual([
      [{ level: 'PARTIAL', from: '2026-02-01', to: null, stops: [] }],
      [{ level: 'PARTIAL', from: '2026-02-01', to: null, stops: [{ ...stop, until: null }] }],
      [{ level: 'PARTIAL', from: '2026-02-01', to: null, stops: [stop] }],
      [
        { level: 'PARTIAL', from: '2026-02-01', to: '2026-05-01', stops: [stop] },
        { level: 'FULL', from: '2026-05-01', to: null, stops: [] },
      ],
    ]);
    await migrateAgain(scene.sql, 'procedures', '0016_told_services.sql', 'told_agencies');
    expect((await toldOf()).slice(4)).toEqual(told.slice(3));
  });
});

describe('The kind of an agency', () => {
  it('is told of every agency on the list at the first turn of the work, and again only where it is another', async () => {
    const opened = await openHouse({ only: ['procedures'] });
    const sql = postgres(opened.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
    const { database } = opened.house.get('procedures');
    const told = async () =>
      (await eventsOf(sql, 'agency.listed')).map((payload) => agencyListed.parse(payload));
    const take = (kind: string, day: string) =>
      importList(database, {
        ...{ list: 'AGENCY', source: 'test', today: day, now: new Date() },
        text: JSON.stringify([{ code: 'H15.01', name: 'Phường Thử', kind }]),
        term: { day, basis: 'OBSERVED', complete: false },
      });
    try {
      await sql`truncate told_agencies`;
      await sql`delete from outbox where topic = 'agency.listed'`;
      await tellAgencies({ database });
      const [row] = await sql<{ count: number }[]>`select count(*)::int as count from agencies where listed`;
      expect(await told()).toHaveLength(row?.count ?? 0);
      expect(await told()).toContainEqual({
        agency: 'H15',
        kind: 'PROVINCE',
        name: expect.stringContaining('Đắk Lắk'),
      });
      for (const [kind, day] of [
        ['OTHER', TODAY],
        ['OTHER', TODAY],
        ['COMMUNE', '2026-11-17'],
      ] as const) {
        await take(kind, day);
        await tellAgencies({ database });
      }
      expect((await told()).slice(row?.count ?? 0)).toEqual([
        { agency: 'H15.01', kind: 'OTHER', name: 'Phường Thử' },
        { agency: 'H15.01', kind: 'COMMUNE', name: 'Phường Thử' },
      ]);
    } finally {
      await sql.end();
      await opened.close();
    }
  }, 120_000);
});

describe('An installation that has been running', () => {
  it('refuses a stopped service once both registers are migrated, in whichever order', async () => {
    const definition = await loadDefinition('dossiers');
    await loadDefinition('procedures');
    const opened = await openHouse({
      only: ['procedures', 'dossiers'],
      clock: () => new Date(`${TODAY}T05:00:00Z`),
    });
    const ends = ['procedures', 'dossiers'] as const;
    const [catalogue, dossiers] = ends.map((name) =>
      postgres(opened.ownerUrl(name), { max: 1, onnotice: () => undefined }),
    ) as [postgres.Sql, postgres.Sql];
    const hear = async () => {
      // A feed waits for transactions of other tests on the same server.
      while (await isHoldingBack(opened.house.get('procedures').database)) await sleep(20);
      const subscription = definition.subscriptions.find(({ publisher }) => publisher === 'procedures');
      if (subscription === undefined) throw new Error('dossiers hears nothing of procedures');
      const ask = (_publisher: string, request: FeedRequest) =>
        readFeed(opened.house.get('procedures').database, request);
      const occasion = () => ({ keys: testKeys, now: new Date() });
      return catchUp(opened.house.get('dossiers').database, subscription, ask, occasion);
    };
    const migrateProcedures = () =>
      migrateAgain(catalogue, 'procedures', '0016_told_services.sql', 'told_agencies');
    const migrateDossiers = async () => {
      await migrateAgain(dossiers, 'dossiers', '0008_online_services.sql', 'online_services, agency_kinds');
      // As a later migration does.
      await dossiers`alter table agency_kinds add column name text`;
    };
    const orders = [
      [migrateProcedures, migrateDossiers],
      [migrateDossiers, migrateProcedures],
    ];
    try {
      await attachBySql(catalogue);
      for (const order of orders) {
        await catalogue`delete from outbox where topic = 'onlineService.changed'`;
        await dossiers`truncate online_services`;
        await hear();
        for (const migrate of order) {
          await migrate();
          // What is told between the two moves the place up to which dossiers has heard.
          await catalogue`insert into outbox (topic, payload)
            values ('agency.listed', '{"agency": "H99", "kind": "OTHER"}')`;
          await hear();
        }
        expect([...(await dossiers`select agency, revision from online_services`)]).toEqual([
          { agency: 'H15', revision: 2 },
        ]);
        expect(await openOnline(opened.house)).toBe('ChannelNotOffered');
      }
    } finally {
      await Promise.all([catalogue.end(), dossiers.end()]);
      await opened.close();
    }
  }, 120_000);
});

/** A service with a stop as it came about before anything was told of it. */
async function attachBySql(sql: postgres.Sql): Promise<void> {
  await sql`
    with decision as (select id from publication_decisions limit 1),
    service as (
      insert into online_services (id, procedure_code, agency, level, address, decision_id, in_force_from)
      select uuidv7(), ${CODE}, 'H15', 'FULL', 'https://dichvucong.example.vn', id, '2026-01-01' from decision
      returning id, decision_id)
    insert into online_service_stops (id, service_id, decision_id, reason, stopped_from)
    select uuidv7(), id, decision_id, 'Bảo trì', '2026-02-01' from service`;
}

async function openOnline(house: Parameters<typeof ask>[0]): Promise<string> {
  const input = {
    ...{ requestId: crypto.randomUUID(), procedure: CODE, caseCode: 'JOIN_FAMILY', channel: 'ONLINE' },
    ...{ agency: 'H15.50.05', parties: [{ role: 'APPLICANT', viewer: true }] },
  };
  const { data, errors } = await ask(house, 'dossiers', {
    query: 'mutation ($input: OpenDraftDossierInput!) { openDraftDossier(input: $input) { __typename } }',
    ...{ variables: { input }, viewer: viewerOf('lan') },
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.openDraftDossier.__typename;
}
