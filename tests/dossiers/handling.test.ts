import { randomUUID } from 'node:crypto';
import type { Tx } from '../../kernel/database.ts';
import { COUNT_REUSE_SQL } from '../../subgraphs/dossiers/database/reuse.ts';
import { applyPaymentReversed, applyPaymentSettled } from '../../subgraphs/dossiers/feeds/payments.ts';
import type { Status } from '../../subgraphs/dossiers/rules/statuses.ts';
import { statusCodes } from '../../subgraphs/dossiers/rules/statuses.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

const minh = viewerOf('minh');
const report = async (dossier: string, status: Status, changes: object = {}, viewer = minh) => {
  const selection = '... on StatusRecorded { flagged dossier { status } }';
  const answer = await scene.mutate(
    'recordDossierStatus',
    selection,
    { dossier, status, ...changes },
    viewer,
  );
  return answer.data?.answer ?? answer;
};

/** Came by post from Lan, entered and filed by Minh, who handles it in the system of the agency: an officer is assigned to what she opens. */
async function filed(): Promise<string> {
  const dossier = await scene.draft({ channel: 'POST', officer: 'minh' });
  await scene.submit(dossier, {}, minh);
  await scene.leave(dossier);
  return dossier;
}

const soon = (ms: number): string => new Date(Date.now() + ms).toISOString();

describe('dossiers: the steps of handling that a system of the agency reports', () => {
  it('follow the table, and the last in time is the status', async () => {
    const dossier = await filed();
    expect(await report(dossier, 'ACCEPTED', { at: soon(1000) })).toMatchObject({
      flagged: false,
      dossier: { status: 'ACCEPTED' },
    });
    expect(await report(dossier, 'FINISHED', { at: soon(3000) })).toMatchObject({
      flagged: false,
      dossier: { status: 'FINISHED' },
    });
    // Told late: it is kept in its place and the status stays.
    expect(await report(dossier, 'IN_PROGRESS', { at: soon(2000) })).toMatchObject({
      flagged: false,
      dossier: { status: 'FINISHED' },
    });
    const [row] = await scene.sql`select accepted_on from dossiers where dossier_id = ${dossier}`;
    expect(row?.accepted_on).not.toBeNull();
  });

  it('are kept and flagged when they are not in the table', async () => {
    const dossier = await filed();
    expect(await report(dossier, 'RESULT_RETURNED', { at: soon(1000) })).toMatchObject({ flagged: true });
    expect(await report(dossier, 'IN_PROGRESS', { at: soon(2000) })).toMatchObject({ flagged: true });
  });

  it('change nothing when they are told again', async () => {
    const dossier = await filed();
    const at = soon(1000);
    for (let time = 0; time < 3; time += 1)
      expect(await report(dossier, 'ACCEPTED', { at })).toMatchObject({ flagged: false });
    expect(await scene.sql`select 1 from status_events where dossier_id = ${dossier}`).toHaveLength(2);
  });

  it('without a time count from when they are received: what is answered as recorded has changed the status', async () => {
    const dossier = await filed();
    const before = Date.now();
    expect(await report(dossier, 'ACCEPTED')).toMatchObject({
      flagged: false,
      dossier: { status: 'ACCEPTED' },
    });
    expect(await report(dossier, 'RESULT_RETURNED')).toMatchObject({
      flagged: true,
      dossier: { status: 'RESULT_RETURNED' },
    });
    const [row] = await scene.sql`
      select at, (select accepted_on from dossiers d where d.dossier_id = e.dossier_id) as accepted
      from status_events e where dossier_id = ${dossier} and status = 'ACCEPTED'`;
    expect(row?.at.getTime()).toBeGreaterThanOrEqual(before - 1000);
    expect(row?.accepted).not.toBeNull();
    const closed =
      await scene.sql`select 1 from outbox where topic = 'dossier.closed' and payload->>'dossierId' = ${dossier}`;
    expect(closed).toHaveLength(1);
  });

  it('that have not happened yet are no steps', async () => {
    expect((await report(await filed(), 'ACCEPTED', { at: soon(3_600_000) })).errors[0].extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('are not for a draft, nor for an officer who is not assigned', async () => {
    expect((await report(await scene.draft({ officer: 'minh' }), 'ACCEPTED')).__typename).toBe(
      'DossierNotFiled',
    );
    expect((await report(await filed(), 'ACCEPTED', {}, viewerOf('phong'))).__typename).toBe(
      'DossierNotAccessible',
    );
  });

  it('that end the handling are told to others once', async () => {
    const dossier = await filed();
    const at = soon(1000);
    await report(dossier, 'NOT_ACCEPTED', { at });
    await report(dossier, 'NOT_ACCEPTED', { at });
    const facts =
      await scene.sql`select payload from outbox where topic = 'dossier.closed' and payload->>'dossierId' = ${dossier}`;
    expect(facts.map((row) => row.payload)).toEqual([{ dossierId: dossier, status: 'NOT_ACCEPTED', at }]);
  });

  it('rebuild the stored status of every dossier (DOS-3)', async () => {
    const rows = await scene.sql`select dossier_id, status from dossiers where stage = 'FILED'`;
    // By the database alone: the last in time, on a tie the furthest; a step without a time only where no other is.
    const order = Object.keys(statusCodes).sort(
      (a, b) => statusCodes[a as Status] - statusCodes[b as Status],
    );
    for (const row of rows) {
      const [rebuilt] = await scene.sql`select status from status_events where dossier_id = ${row.dossier_id}
        order by at desc nulls last, array_position(${order}::text[], status) desc limit 1`;
      expect(rebuilt?.status).toBe(row.status);
    }
    expect(new Set(rows.map(({ status }) => status)).size).toBeGreaterThan(3);
  });
});

describe('dossiers: payments of a dossier', () => {
  const settle = async (dossierId: string, paidAt: string, paymentRequestId = randomUUID()) => {
    const payload = { paymentRequestId, dossierId, totalDong: 20_000, paidAt };
    const event = {
      cursor: { xid: '1', id: randomUUID() },
      topic: 'payment.settled',
      at: soon(4000),
      payload,
    };
    const { database } = scene.opened.house.get('dossiers');
    await database.jobTransaction((tx: Tx) => applyPaymentSettled(tx, [event, event]));
  };
  const reverse = async (dossierId: string, paymentRequestId: string, reversedAt: string) => {
    const payload = { paymentRequestId, dossierId, reversedAt };
    const event = {
      ...{ cursor: { xid: '1', id: randomUUID() }, topic: 'payment.reversed' },
      ...{ at: reversedAt, payload },
    };
    const { database } = scene.opened.house.get('dossiers');
    await database.jobTransaction((tx: Tx) => applyPaymentReversed(tx, event));
  };
  const status = async (dossier: string) =>
    (await scene.sql`select status from dossiers where dossier_id = ${dossier}`)[0]?.status;

  it('let a dossier that waited for them go on, also when paid before they were asked for', async () => {
    for (const paidAt of [soon(3500), soon(-1000)]) {
      const dossier = await filed();
      for (const [index, step] of (['ACCEPTED', 'IN_PROGRESS', 'PAYMENT_REQUESTED'] as const).entries()) {
        await report(dossier, step, { at: soon(index + 1) });
      }
      await settle(dossier, paidAt);
      expect(await status(dossier)).toBe('IN_PROGRESS');
      expect(await scene.sql`select 1 from payments_settled where dossier_id = ${dossier}`).toHaveLength(1);
    }
  });

  it('that were none let a dossier wait again, once, until it is paid anew', async () => {
    const dossier = await filed();
    for (const [index, step] of (['ACCEPTED', 'IN_PROGRESS', 'PAYMENT_REQUESTED'] as const).entries())
      await report(dossier, step, { at: soon(index + 1) });
    const payment = randomUUID();
    await settle(dossier, soon(3500), payment);
    await reverse(dossier, payment, soon(5000));
    expect(await status(dossier)).toBe('PAYMENT_REQUESTED');
    expect(await scene.sql`select 1 from payments_settled where dossier_id = ${dossier}`).toHaveLength(0);
    await settle(dossier, soon(6000));
    await reverse(dossier, payment, soon(7000));
    expect(await status(dossier)).toBe('IN_PROGRESS');
  });

  it('that were none change nothing where the handling does not go on', async () => {
    const dossier = await filed();
    const payment = randomUUID();
    await settle(dossier, soon(0), payment);
    await reverse(dossier, payment, soon(1));
    expect(await status(dossier)).toBe('REGISTERED');
  });

  it('change no dossier that did not wait for them, and none that is not here', async () => {
    const dossier = await filed();
    await settle(dossier, soon(0));
    expect(await status(dossier)).toBe('REGISTERED');
    await settle(randomUUID(), soon(0));
  });
});

describe('dossiers: the rate of reuse', () => {
  const rate = async (agency: string, viewer = minh) => {
    const query =
      'query ($agency: AgencyCode!) { reuseRate(agency: $agency, from: "2000", to: "2999") { numerator denominator rate selfReported asOf } }';
    return ask(scene.opened.house, 'dossiers', { query, variables: { agency }, viewer });
  };

  it('counts evidence at the agency and its units, and invents nothing', async () => {
    const without = await scene.draft();
    const seal = scene.seal(without, { fields: [], components: [] });
    await scene.submit(without, { papers: ['LEASE', 'MARRIAGE'], seal });
    const [counted] =
      await scene.sql`select count(distinct d.dossier_id)::int as filed, count(distinct r.dossier_id)::int as reused
      from dossiers d left join reuse_records r using (dossier_id) where d.stage = 'FILED'`;
    const { data } = await rate('H15');
    expect(data.reuseRate).toMatchObject({
      numerator: counted?.reused,
      denominator: counted?.filed,
      selfReported: null,
    });
    expect(counted?.reused).toBe(counted?.filed - 1);
    expect((await rate(AGENCY)).data.reuseRate.rate).toBeCloseTo(counted?.reused / counted?.filed);
    expect((await rate('H21')).data.reuseRate).toMatchObject({
      numerator: 0,
      denominator: 0,
      rate: null,
      selfReported: null,
    });
  });

  // No path of the product sets the flag yet: systems will report it with the statistics (the contract says *not yet*).
  it('has room for what the sources say of themselves: a flag set by hand is counted beside it', async () => {
    const dossier = await scene.draft();
    await scene.sql`update dossiers set self_reported_reuse = true where dossier_id = ${dossier}`;
    await scene.submit(dossier);
    expect((await rate('H15')).data.reuseRate.selfReported).toBe(1);
  });

  it('is read from a roll-up that agrees with the dossiers', async () => {
    const expected = await scene.sql.unsafe(`${COUNT_REUSE_SQL} order by 1, 2`);
    const actual =
      await scene.sql`select agency, day, filed, reused, self_reported, self_reporting from reuse_daily order by 1, 2`;
    expect([...actual]).toEqual([...expected]);
    expect(actual.length).toBeGreaterThan(0);
  });

  it('is not for a citizen', async () => {
    expect((await rate('H15', viewerOf('lan'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
