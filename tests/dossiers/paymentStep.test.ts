/** What dossiers do when payments tells that an officer has asked for what is due. */
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../kernel/database.ts';
import type { FeedEvent } from '../../kernel/feed.ts';
import { applyPaymentRequested, applyPaymentSettled } from '../../subgraphs/dossiers/feeds/payments.ts';
import { viewerOf } from '../support/ask.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

const minh = viewerOf('minh');
let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

/** A dossier of Minh, brought to a status. */
async function filed(...steps: string[]): Promise<string> {
  const dossier = await scene.draft();
  await scene.submit(dossier);
  await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  await scene.report(minh, dossier, ...steps);
  return dossier;
}
const event = (topic: string, payload: Record<string, unknown>): FeedEvent => ({
  ...{ cursor: { xid: '1', id: randomUUID() }, topic, payload, at: new Date().toISOString() },
});
const apply = (work: (tx: Tx) => Promise<void>) =>
  scene.opened.house.get('dossiers').database.jobTransaction(work);
const requested = (dossierId: string, requestedAt = new Date().toISOString()) =>
  event('payment.requested', {
    ...{ paymentRequestId: randomUUID(), dossierId, requestedBy: minh.account, requestedAt },
  });
const stepsOf = async (dossier: string) =>
  (
    await scene.sql`select status, officer from status_events where dossier_id = ${dossier} order by recorded_at, event_id`
  ).map(({ status, officer }) => [status, officer]);

describe('A dossier for which an officer asks for money', () => {
  it('waits for it from then on, once however often it is told, and goes on when it is paid', async () => {
    const dossier = await filed('ACCEPTED', 'IN_PROGRESS');
    const told = requested(dossier);
    await apply((tx) => applyPaymentRequested(tx, told));
    await apply((tx) => applyPaymentRequested(tx, told));
    expect((await stepsOf(dossier)).slice(3)).toEqual([['PAYMENT_REQUESTED', minh.account]]);
    const paid = event('payment.settled', {
      ...{ paymentRequestId: randomUUID(), dossierId: dossier, totalDong: 10_000 },
      paidAt: new Date().toISOString(),
    });
    await apply((tx) => applyPaymentSettled(tx, [paid]));
    expect((await stepsOf(dossier)).slice(4)).toEqual([['IN_PROGRESS', null]]);
  });

  it('waits since it became known where its last step is later than the request', async () => {
    const dossier = await filed('ACCEPTED', 'IN_PROGRESS');
    const told = requested(dossier, '2026-01-05T02:00:00.000Z');
    await apply((tx) => applyPaymentRequested(tx, told));
    const [row] = await scene.sql`select status, last_status_at from dossiers where dossier_id = ${dossier}`;
    expect([row?.status, row?.last_status_at.toISOString()]).toEqual(['PAYMENT_REQUESTED', told.at]);
  });

  it.each([[['ACCEPTED']], [['ACCEPTED', 'IN_PROGRESS', 'STOPPED']], [['ACCEPTED', 'FINISHED']]])(
    'stays where it is after %j',
    async (steps) => {
      const dossier = await filed(...steps);
      const before = await stepsOf(dossier);
      await apply((tx) => applyPaymentRequested(tx, requested(dossier)));
      expect(await stepsOf(dossier)).toEqual(before);
    },
  );

  it('stays where its own system says that it is', async () => {
    const dossier = await filed('ACCEPTED', 'IN_PROGRESS');
    await scene.leave(dossier);
    const before = await stepsOf(dossier);
    await apply((tx) => applyPaymentRequested(tx, requested(dossier)));
    expect(await stepsOf(dossier)).toEqual(before);
  });

  it('may be unknown here, which changes nothing', async () => {
    await expect(apply((tx) => applyPaymentRequested(tx, requested(randomUUID())))).resolves.toBeUndefined();
  });
});
