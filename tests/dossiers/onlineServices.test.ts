/** Filing online where the catalogue tells which agencies offer it: not where it is stopped, over, or not offered at all. */

import type { FeedEvent } from '../../kernel/feed.ts';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import { viewerOf } from '../support/ask.ts';
import { event, moveIn, open, openStage, type Stage } from './stage.ts';

const TODAY = '2026-11-16';
const WARD = 'H15.50.05';

interface Told {
  level?: string;
  from?: string;
  to?: string | null;
  stops?: { from: string; until: string | null }[];
}

const told = (agency: string, services: Told[], revision = 1): FeedEvent =>
  event('onlineService.changed', {
    ...{ procedure: '1.004222', agency, revision },
    services: services.map((one) => ({ level: 'FULL', from: '2026-01-01', to: null, stops: [], ...one })),
  });
const listed = (agency: string, kind: string): FeedEvent => event('agency.listed', { agency, kind });

describe('A dossier that a citizen files online', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ clock: () => new Date(`${TODAY}T05:00:00Z`) });
  });
  afterAll(() => stage.close());

  const database = () => stage.house.get('dossiers').database;
  const tell = (...events: FeedEvent[]) => database().jobTransaction((tx) => applyProcedures(tx, events));
  const parties = [{ role: 'APPLICANT', viewer: true }];
  const file = (channel = 'ONLINE', agency = WARD) =>
    open(stage, viewerOf('lan'), moveIn({ channel, agency, parties }));

  it('is opened as the version says while the catalogue tells of no service of the procedure anywhere', async () => {
    expect((await file()).__typename).toBe('DraftDossierOpened');
  });

  it.each<[string, string, Told[]]>([
    ['by the ministry, for the whole country', 'G01', [{}]],
    ['by the province, for its wards', 'H15', [{ level: 'PARTIAL' }]],
    ['by the ward itself', WARD, [{}]],
    ['again, since a stop is over', 'H15', [{ stops: [{ from: '2026-03-01', until: TODAY }] }]],
    ['until tomorrow', 'H15', [{ to: '2026-11-17' }]],
    ['after another service', 'H15', [{ level: 'INFORMATION', to: '2026-06-01' }, { from: '2026-06-01' }]],
  ])('is opened where the service is offered %s', async (_how, agency, services) => {
    await stage.sql`truncate online_services`;
    await tell(told(agency, services));
    expect((await file()).__typename).toBe('DraftDossierOpened');
  });

  it.each<[string, string, Told[], RegExp]>([
    ['is stopped', 'H15', [{ stops: [{ from: TODAY, until: null }] }], /tạm dừng/],
    ['is stopped for days', 'H15', [{ stops: [{ from: TODAY, until: '2026-12-01' }] }], /ngày 01\/12\/2026/],
    ['is over', 'H15', [{ to: TODAY }], /chưa được cung cấp/],
    ['only begins', 'H15', [{ from: '2026-11-17' }], /chưa được cung cấp/],
    ['only informs', 'G01', [{ level: 'INFORMATION' }], /chưa được cung cấp/],
    ['is offered in another province', 'H21', [{}], /chưa được cung cấp/],
    ['is offered in another ward', 'H15.50.06', [{}], /chưa được cung cấp/],
    ['is offered by a code that only begins alike', 'H15.50.0', [{}], /chưa được cung cấp/],
  ])(
    'is refused where the service %s, with where it can be done; at a counter it is not',
    async (why, agency, services, message) => {
      await stage.sql`truncate online_services`;
      await tell(told(agency, services));
      expect(await file()).toMatchObject({
        __typename: 'ChannelNotOffered',
        message: expect.stringMatching(message),
        channels: ['COUNTER'],
        elsewhere: /another|only begins alike/.test(why) ? [{ code: agency }] : [],
      });
      expect((await file('COUNTER')).__typename).toBe('DraftDossierOpened');
      for (const channel of ['COUNTER', 'ONLINE'])
        expect((await open(stage, viewerOf('minh'), moveIn({ channel }))).__typename).toBe(
          'DraftDossierOpened',
        );
    },
  );

  it('follows the newest word, in whatever order it comes', async () => {
    await stage.sql`truncate online_services`;
    await tell(told('H15', [{}], 3), told('H15', [{ to: '2026-02-01' }], 2));
    await tell(told('H15', [{ to: '2026-02-01' }], 1));
    expect((await file()).__typename).toBe('DraftDossierOpened');
    await tell(told('H15', [{ to: '2026-02-01' }], 4));
    expect((await file()).__typename).toBe('ChannelNotOffered');
  });

  it('is refused at a province of what only communes handle, once the list says which is which', async () => {
    await stage.sql`truncate online_services`;
    await tell(listed(WARD, 'PROVINCE'));
    expect(await file()).toMatchObject({
      __typename: 'AgencyNotEligible',
      message: expect.stringMatching(/cấp giải quyết/),
    });
    expect((await file('COUNTER')).__typename).toBe('DraftDossierOpened');
    for (const kind of ['COMMUNE', 'OTHER']) {
      await tell(listed(WARD, kind));
      expect((await file()).__typename).toBe('DraftDossierOpened');
    }
  });
});
