/** A draft that was opened online is filed as long as its service is there on the day of filing, and not when that has stopped. */
import type { FeedEvent } from '../../kernel/feed.ts';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import { type FilingScene, openFilingScene } from './filingScene.ts';
import { event } from './stage.ts';

let scene: FilingScene;
let procedure: string;
let agency: string;
let revision = 0;
beforeAll(async () => {
  scene = await openFilingScene();
  const [row] =
    await scene.sql`select procedure_code, agency from dossiers where dossier_id = ${await scene.draft()}`;
  procedure = row?.procedure_code;
  agency = row?.agency;
});
afterAll(() => scene?.close());

const tell = (...events: FeedEvent[]) =>
  scene.opened.house.get('dossiers').database.jobTransaction((tx) => applyProcedures(tx, events));
const tellService = (stops: object[]) => {
  revision += 1;
  const services = [{ level: 'FULL', from: '2026-01-01', to: null, stops }];
  return tell(event('onlineService.changed', { procedure, agency, revision, services }));
};
const STOPPED = [{ from: '2026-01-02', until: null }];

describe('A dossier whose draft was opened before its online service was stopped', () => {
  it('is not filed by the citizen, with the refusal that opening gives, and stays a draft', async () => {
    const dossier = await scene.draft();
    await tellService(STOPPED);
    expect(await scene.submit(dossier)).toMatchObject({
      __typename: 'ChannelNotOffered',
      message: expect.stringMatching(/tạm dừng/),
    });
    const [row] = await scene.sql`select stage from dossiers where dossier_id = ${dossier}`;
    expect(row).toEqual({ stage: 'DRAFT' });
    await tellService([{ from: '2026-01-02', until: '2026-02-01' }]);
    expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  });

  it('is filed all the same where it came another way than online', async () => {
    await tellService(STOPPED);
    for (const channel of ['COUNTER', 'POST'] as const)
      expect((await scene.submit(await scene.draft({ channel }))).__typename).toBe('DossierFiled');
  });

  it('is not filed where the list of agencies has come to say that another level handles it', async () => {
    await tellService([]);
    await tell(event('agency.listed', { agency, kind: 'PROVINCE' }));
    expect((await scene.submit(await scene.draft())).__typename).toBe('AgencyNotEligible');
    await tell(event('agency.listed', { agency, kind: 'COMMUNE' }));
    expect((await scene.submit(await scene.draft())).__typename).toBe('DossierFiled');
  });
});
