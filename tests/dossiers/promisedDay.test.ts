/** The day that a filed dossier is promised, over days that are decided and over days that are not; it follows every decision. */
import { randomUUID } from 'node:crypto';
import type { FeedEvent } from '../../kernel/feed.ts';
import { applyProcedures } from '../../subgraphs/dossiers/feeds/procedures.ts';
import { findPromisedLimit, promiseDay } from '../../subgraphs/dossiers/rules/promise.ts';
import { signSeal } from '../../subgraphs/dossiers/rules/seal.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { type FilingScene, openFilingScene } from './filingScene.ts';
import { event } from './stage.ts';

const FILED = new Date('2027-02-01T03:00:00Z');

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene(() => FILED);
});
afterAll(() => scene?.close());

const limit = (value: number | null, unit: string | null, condition: string | null = null) => ({
  value,
  unit,
  condition,
});
const stateLimits = (...timeLimits: object[]) => scene.sql`
  update procedure_versions set content = content || ${scene.sql.json({
    channels: ['ONLINE', 'COUNTER'].map((channel) => ({ channel, timeLimits, fees: [] })),
  } as never)} where version_id = ${scene.versionId}`;

const PROMISED = `promisedDay { day provisional earliest latest countedFrom amount unit
  changes { decisionNumber dayBefore provisionalBefore dayAfter provisionalAfter } }`;

/** Files a dossier and gives its id; the seal is of the time of filing. */
async function file(channel: 'ONLINE' | 'COUNTER' = 'ONLINE'): Promise<string> {
  const dossier = await scene.draft({ channel });
  const answer = await scene.submit(dossier, {
    seal: signSeal(testKeys, scene.payload(dossier, {}, FILED)),
  });
  if (answer.__typename !== 'DossierFiled') throw new Error(JSON.stringify(answer));
  return dossier;
}

async function read(dossier: string, fields: string, who: string) {
  const { data, errors } = await ask(scene.opened.house, 'dossiers', {
    query: `query ($dossier: ID!) { dossier(id: $dossier) { ${fields} } }`,
    variables: { dossier },
    viewer: viewerOf(who),
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.dossier;
}
const promiseOf = async (dossier: string, who = 'lan') =>
  (await read(dossier, PROMISED, who))?.promisedDay ?? null;
const gapOf = async (dossier: string) => (await read(dossier, 'promisedDayGap', 'lan')).promisedDayGap;

let position = 0;
const told: FeedEvent[] = [];
const decided = (number: string, changes: object): FeedEvent => {
  position += 1;
  const one = event('calendar.decided', {
    ...{ calendar: 'VN', decisionId: randomUUID(), number, decidedOn: '2026-12-20', position },
    ...{ settles: null, days: [], changes: [], ...changes },
  });
  told.push(one);
  return one;
};
const off = (...days: string[]) => days.map((day) => ({ day, kind: 'OFF' }));
const tell = (...events: FeedEvent[]) =>
  scene.opened.house.get('dossiers').database.jobTransaction((tx) => applyProcedures(tx, events));

const TET = {
  settles: { from: '2027-01-15', until: '2027-02-28' },
  days: off('2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'),
};

describe('The promised day of a dossier', () => {
  let waiting: string;
  let finished: string;

  it('over Tết that is not decided is given when it is filed, and marked provisional', async () => {
    await stateLimits(limit(5, 'WORKING_DAY'));
    waiting = await file();
    finished = await file('COUNTER');
    expect(await promiseOf(waiting)).toEqual({
      day: '2027-02-16',
      provisional: true,
      earliest: '2027-02-13',
      latest: '2027-02-16',
      countedFrom: '2027-02-01',
      amount: 5,
      unit: 'WORKING_DAY',
      changes: [],
    });
  });

  it('counted in calendar days ends on a day on which the offices are open for certain', async () => {
    await stateLimits(limit(7, 'DAY'));
    // Monday 8 February is off by law whichever days Tết takes; until Friday a decision says it.
    expect(await promiseOf(await file())).toMatchObject({
      day: '2027-02-15',
      provisional: true,
      earliest: '2027-02-09',
      unit: 'DAY',
    });
    await stateLimits(limit(21, 'DAY'));
    expect(await promiseOf(await file())).toMatchObject({ day: '2027-02-22', provisional: false });
  });

  it('counted in the hours of a working day is the next working day, and in months the same day of the last', async () => {
    await stateLimits(limit(4, 'HOUR'));
    expect(await promiseOf(await file())).toMatchObject({ earliest: '2027-02-02', amount: 4, unit: 'HOUR' });
    await stateLimits(limit(2, 'MONTH'));
    expect(await promiseOf(await file())).toMatchObject({ day: '2027-04-01', amount: 2, unit: 'MONTH' });
  });

  const unpromised: [string, string, object[]][] = [
    ['states none', 'NO_LIMIT_STATED', []],
    ['states several', 'SEVERAL_LIMITS', [limit(5, 'WORKING_DAY'), limit(3, 'WORKING_DAY')]],
    ['states one on a condition', 'ON_A_CONDITION', [limit(5, 'WORKING_DAY', 'trường hợp phải xác minh')]],
    ['counts in many hours', 'HOURS_OF_SEVERAL_DAYS', [limit(24, 'HOUR')]],
    ['does not say the unit', 'UNIT_NOT_STATED', [limit(5, null)]],
    ['has half a day', 'NOT_WHOLE', [limit(0.5, 'WORKING_DAY')]],
    ['has days without end', 'TOO_LONG', [limit(9_999, 'DAY')]],
  ];
  it.each(unpromised)(
    'is none where the version %s, and the dossier says so: %s',
    async (_what, gap, limits) => {
      await stateLimits(...limits);
      const dossier = await file();
      expect([await promiseOf(dossier), await gapOf(dossier)]).toEqual([null, gap]);
    },
  );

  it('says why it is missing of nothing that has one, of no draft, and of what was filed before it could be counted', async () => {
    await stateLimits(limit(4, 'HOUR'));
    const dossier = await file();
    expect(await gapOf(dossier)).toBeNull();
    expect(await gapOf(await scene.draft({ channel: 'ONLINE' }))).toBeNull();
    await scene.sql`delete from promised_days where dossier_id = ${dossier}`;
    expect(await gapOf(dossier)).toBe('NOT_COUNTED');
  });

  it('is counted anew when Tết is decided, with a notice that says what it was', async () => {
    await scene.sql`update dossiers set status = 'FINISHED' where dossier_id = ${finished}`;
    const tet = decided('1/TB-BNV', TET);
    await tell(tet);
    const moved = {
      day: '2027-02-15',
      provisional: false,
      changes: [
        {
          decisionNumber: '1/TB-BNV',
          dayBefore: '2027-02-16',
          provisionalBefore: true,
          dayAfter: '2027-02-15',
          provisionalAfter: false,
        },
      ],
    };
    expect(await promiseOf(waiting)).toMatchObject(moved);
    // What is finished keeps the day that it was promised; the same decision again changes nothing.
    expect(await promiseOf(finished)).toMatchObject({ day: '2027-02-16', provisional: true, changes: [] });
    await tell(tet);
    expect(await promiseOf(waiting)).toMatchObject(moved);
    await stateLimits(limit(5, 'WORKING_DAY'));
    expect(await promiseOf(await file())).toMatchObject({ day: '2027-02-15', provisional: false });
  });

  it('is moved by a later decision, and stays where a decision is about other days', async () => {
    await tell(
      decided('2/QĐ-TTg', { decidedOn: '2027-01-28', days: off('2027-02-11') }),
      decided('3/QĐ-TTg', { decidedOn: '2027-01-28', days: off('2027-11-24') }),
    );
    const { day, changes } = await promiseOf(waiting);
    expect(day).toBe('2027-02-16');
    expect(changes.map(({ decisionNumber }: { decisionNumber: string }) => decisionNumber)).toEqual([
      '1/TB-BNV',
      '2/QĐ-TTg',
    ]);
  });

  it('stays as it is when the decisions are told from the start again', async () => {
    const before = await promiseOf(waiting);
    await scene.sql`truncate calendar_decisions`;
    await tell(...told);
    expect(await promiseOf(waiting)).toEqual(before);
  });

  it('is for those who may read the dossier', async () => {
    expect(await promiseOf(waiting, 'hung')).toBeNull();
    for (const table of ['promised_days', 'promised_day_changes']) {
      const [row] =
        await scene.sql`select relrowsecurity, relforcerowsecurity from pg_class where relname = ${table}`;
      expect(row).toEqual({ relrowsecurity: true, relforcerowsecurity: true });
    }
  });
});

describe('The limit that a day is promised by', () => {
  const cases = [
    { code: 'NEW', name: 'Cấp mới' },
    { code: 'AGAIN', name: 'Cấp lại' },
  ];
  const days = (value: number, condition: string | null = null) => ({
    value,
    unit: 'DAY' as const,
    condition,
  });
  const channels = (...timeLimits: ReturnType<typeof days>[]) => [
    { channel: 'ONLINE' as const, timeLimits, fees: [] },
    { channel: 'POST' as const, timeLimits: [], fees: [] },
  ];
  const find = (
    stated: ReturnType<typeof channels>,
    channel: 'ONLINE' | 'POST' | 'COUNTER',
    caseCode = 'NEW',
  ) => findPromisedLimit({ channels: stated, cases }, { channel, caseCode });

  it('is that of the channel', () => {
    expect(find(channels(days(3)), 'ONLINE')).toEqual({ limit: { amount: 3, unit: 'DAY' } });
    expect(find(channels(days(3)), 'POST')).toEqual({ gap: 'NO_LIMIT_STATED' });
    expect(find(channels(days(3)), 'COUNTER')).toEqual({ gap: 'NO_LIMIT_STATED' });
  });

  it('is that of the case where one is called as its condition says', () => {
    const stated = channels(days(9, 'cấp MỚI'), days(3, 'Cấp lại'));
    expect(find(stated, 'ONLINE')).toEqual({ limit: { amount: 9, unit: 'DAY' } });
    expect(find(stated, 'ONLINE', 'AGAIN')).toEqual({ limit: { amount: 3, unit: 'DAY' } });
    expect(find(stated, 'ONLINE', 'OTHER')).toEqual({ gap: 'SEVERAL_LIMITS' });
  });

  it('is one where several say the same, and one of them on no condition', () => {
    expect(find(channels(days(3), days(3, 'x')), 'ONLINE')).toEqual({ limit: { amount: 3, unit: 'DAY' } });
    expect(find(channels(days(3, 'x'), days(3, 'y')), 'ONLINE')).toEqual({ gap: 'ON_A_CONDITION' });
  });

  it.each([
    ['2027-01-29', 1, '2027-03-01'],
    ['2027-03-31', 1, '2027-05-04'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-03-05', 12, '2028-03-06'],
  ])(
    'of months counted from %s, %d, ends on a day on which the offices are open: %s',
    (from, amount, day) => {
      expect(promiseDay(from, { amount, unit: 'MONTH' }, [])).toMatchObject({ day });
    },
  );
});
