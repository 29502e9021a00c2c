/** No orphan (MS-35): where dossiers stand in an intake and nobody leads a unit, operators and administrators are told. */
import type { Viewer } from '../../kernel/tokens.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';
import { type FilingScene, openFilingScene } from './filingScene.ts';

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
  expect((await scene.submit(await scene.draft())).__typename).toBe('DossierFiled');
});
afterAll(async () => scene.close());

const WARD = 'H15.50.05';
const listed = async (viewer: Viewer, first = 20, after: string | null = null) => {
  const query = `query ($first: Int, $after: String) { unattendedIntakes(first: $first, after: $after) {
    nodes { agency { code } standing since } pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await ask(scene.opened.house, 'dossiers', {
    query,
    variables: { first, after },
    viewer,
  });
  return errors?.[0]?.extensions.code ?? data.unattendedIntakes;
};
/** Everybody who leads a unit there is gone: for as long as the work takes. */
async function withoutHeads(work: () => Promise<void>): Promise<void> {
  const gone = await scene.sql`update directory_entries set until_day = today_in_vietnam()
    where duty = 'LEAD' and agency = ${WARD} and ended_at is null returning id`;
  expect(gone.length).toBeGreaterThan(0);
  try {
    await work();
  } finally {
    await scene.sql`update directory_entries set until_day = null where id in ${scene.sql(gone.map(({ id }) => id))}`;
  }
}
const administratorOf = async (agency: string): Promise<Viewer> => {
  const account = `admin-${agency}`;
  await scene.sql`insert into directory_entries (kind, agency, account, duty, from_day, basis, state, origin, entered_by, entered_at)
    values ('DUTY', ${agency}, ${account}, 'ADMINISTER', '2026-01-01', 'test', 'IN_FORCE', 'FIRST', 'test', now())`;
  return viewerOf('admin', { account, agency: codeOf(agency) });
};
const counted = async (laterMs: number): Promise<number | undefined> => {
  const dossiers = scene.opened.house.get('dossiers');
  const { database, keys, now } = {
    // As the work of the register counts: what it counted is remembered for a minute.
    database: dossiers.database.quiet,
    keys: testKeys,
    now: new Date(Date.now() + laterMs),
  };
  return (await dossiers.definition.report?.({ database, keys, now, upstream: undefined }))
    ?.unattendedIntakes;
};
const MINUTES = 120_000;

describe('An agency with dossiers in its intake', () => {
  it('is unattended from the moment on when nobody leads a unit there, and no longer', async () => {
    const viet = viewerOf('viet');
    expect((await listed(viet)).nodes).toEqual([]);
    expect(await counted(0)).toBe(0);
    await withoutHeads(async () => {
      expect((await listed(viet)).nodes).toEqual([
        { agency: { code: WARD }, standing: 1, since: expect.stringMatching(/^\d{4}-/) },
      ]);
      expect(await counted(MINUTES)).toBe(1);
    });
    expect((await listed(viet)).nodes).toEqual([]);
    expect(await counted(2 * MINUTES)).toBe(0);
  });

  it('is shown to its administrators and to those above it, and to nobody else', async () => {
    await withoutHeads(async () => {
      const [own, above, beside] = [
        await administratorOf(WARD),
        await administratorOf('H15'),
        await administratorOf('H22'),
      ];
      for (const viewer of [own, above]) expect((await listed(viewer)).nodes).toHaveLength(1);
      expect((await listed(beside)).nodes).toEqual([]);
      expect(await listed(viewerOf('admin', { account: 'nobody', agency: codeOf(WARD) }))).toBe('FORBIDDEN');
    });
  });

  it('is told to the operators: in a metric that an alert reads', async () => {
    const { house, observer } = scene.opened;
    const shown = async () =>
      /^mot_lan_unattended_intakes\{.*\} (\d+)$/mu.exec(await observer.metrics.scrape())?.[1];
    await withoutHeads(async () => {
      await house.get('dossiers').work();
      await house.get('dossiers').work();
      expect(await shown()).toBe('1');
    });
  });
});
