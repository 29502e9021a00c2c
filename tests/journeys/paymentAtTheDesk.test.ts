/** The financial duty of a dossier, in production: an officer asks for what is due, the dossier waits, and the payment lets it go on. */
import { randomUUID } from 'node:crypto';
import { dayInVietnam } from '../../kernel/domain/calendar.ts';
import { connectPlatform, platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import {
  type PlatformSimulator,
  startPlatformSimulator,
} from '../../subgraphs/payments/upstream/simulator.ts';
import { viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { fileEveryCase, openForPortal, runAs } from '../support/portal.ts';
import type { System } from '../support/system.ts';
import { journeyTransports } from '../support/transports.ts';

const AGENCY = 'H15.50.05';
/** Leads a unit of that agency; works there; files from home. */
const [HEAD, OFFICER, CITIZEN] = ['ha', 'minh', 'lan'];
/** Permanent residence, online: 10,000 đồng. */
const PROCEDURE = '1.004222';

describe.each(journeyTransports)('Money that a dossier owes, %s', (transport) => {
  let system: System;
  let platform: PlatformSimulator;
  beforeAll(async () => {
    system = await openForPortal({ transport });
    platform = await startPlatformSimulator({
      ...{ host: '127.0.0.1', port: 0, secret: platformSecret(testKeys) },
      callbackUrl: () => `${system.origin}/webhooks/payments/confirm`,
    });
    system.test.upstreams.set('payments', connectPlatform({ url: platform.url }, testKeys));
  }, 120_000);
  afterAll(async () => {
    await platform?.close();
    await system?.close();
  });

  const asDesk = (persona: string, name: string, variables: object) =>
    runAs(system, 'one-stop-dak-lak', persona, name, variables);
  const change = (persona: string, name: string, input: object) =>
    asDesk(persona, name, { input: { requestId: randomUUID(), ...input } });
  const asCitizen = (name: string, variables: object) =>
    runAs(system, 'national-portal', CITIZEN, name, variables);
  const settle = () => system.test.house.settle();
  const turnOf = async (persona: string, code: string) =>
    (await asDesk(persona, 'Queue', { of: { queue: { kind: 'OFFICER' }, code } })).nodes[0]?.turn;

  async function inWork(): Promise<{ dossier: string; code: string }> {
    const [ending] = await fileEveryCase(system, PROCEDURE, AGENCY);
    const dossier = ending?.dossier;
    if (dossier == null) throw new Error(ending?.outcome);
    await settle();
    await change(HEAD, 'TakeDossier', { dossier });
    const accepted = await change(HEAD, 'AcceptDossier', { dossier });
    await change(HEAD, 'RecordDossierStatus', { dossier, status: 'IN_PROGRESS' });
    await settle();
    return { dossier, code: accepted.dossier.code };
  }

  it('is asked for by its officer, by the published amount; the dossier waits until the platform says that it was paid', async () => {
    const { dossier, code } = await inWork();
    const asked = await change(HEAD, 'RequestPayment', { dossier });
    expect(asked).toMatchObject({ __typename: 'PaymentRequested', paymentRequest: { total: 10_000 } });
    await settle();
    expect(await turnOf(HEAD, code)).toBe('PAYMENT');
    expect((await asCitizen('MyDossier', { dossier })).status).toBe('PAYMENT_REQUESTED');
    // Nobody goes round the payment.
    const goOn = { dossier, status: 'IN_PROGRESS' };
    expect(await change(HEAD, 'RecordDossierStatus', goOn)).toMatchObject({
      __typename: 'TransitionNotAllowed',
      message: expect.stringContaining('thanh toán'),
    });
    await system.test.house.get('payments').work();
    const { reference } = asked.paymentRequest;
    const paid = await fetch(`${platform.url}/pay/${reference}?outcome=paid`, { method: 'POST' });
    expect(paid.ok).toBe(true);
    await settle();
    expect(await turnOf(HEAD, code)).toBe('IN_WORK');
    const { promisedDay, status } = await asCitizen('MyDossier', { dossier });
    expect([status, promisedDay?.pauses]).toMatchObject(['IN_PROGRESS', [{ cause: 'PAYMENT' }]]);
    expect(await change(HEAD, 'RequestPayment', { dossier })).toMatchObject({ __typename: 'AlreadyPaid' });
  }, 120_000);

  it('is asked for by nobody who does not have the dossier, and by whoever has got it', async () => {
    const { dossier, code } = await inWork();
    const refused = { __typename: 'DossierNotPayable' };
    expect(await change(OFFICER, 'RequestPayment', { dossier })).toMatchObject(refused);
    await change(HEAD, 'HandOverDossiers', { dossiers: [dossier], to: viewerOf(OFFICER).account });
    await settle();
    expect(await change(HEAD, 'RequestPayment', { dossier })).toMatchObject(refused);
    expect(await change(OFFICER, 'RequestPayment', { dossier })).toMatchObject({
      __typename: 'PaymentRequested',
    });
    await settle();
    expect(await turnOf(OFFICER, code)).toBe('PAYMENT');
  }, 120_000);

  it('that the applicant pays before anybody asks makes nobody wait', async () => {
    const { dossier, code } = await inWork();
    const input = { requestId: randomUUID(), dossier };
    expect(await asCitizen('PayForMyDossier', { input })).toMatchObject({ __typename: 'PaymentRequested' });
    await settle();
    expect(await turnOf(HEAD, code)).toBe('IN_WORK');
  }, 120_000);

  it('is paid in cash at the counter: the receipt lets the dossier go on, and the citizen reads it', async () => {
    const { dossier, code } = await inWork();
    await change(HEAD, 'RequestPayment', { dossier });
    await settle();
    expect(await turnOf(HEAD, code)).toBe('PAYMENT');
    const paidOn = dayInVietnam(new Date());
    const cash = { dossier, receipt: `BL ${dossier.slice(-6)}`, amount: 10_000, paidOn };
    expect(await change(OFFICER, 'RecordCashReceipt', cash)).toMatchObject({
      __typename: 'DossierNotPayable',
    });
    expect(await change(HEAD, 'RecordCashReceipt', { ...cash, amount: 5_000 })).toMatchObject({
      ...{ __typename: 'CashNotAccepted', problem: 'AMOUNT_DIFFERS' },
    });
    const recorded = await change(HEAD, 'RecordCashReceipt', cash);
    expect(recorded).toMatchObject({
      ...{ __typename: 'CashRecorded', paymentRequest: { state: 'PAID', cash: { receipt: cash.receipt } } },
    });
    await settle();
    expect(await turnOf(HEAD, code)).toBe('IN_WORK');
    expect((await asCitizen('MyDossier', { dossier })).status).toBe('IN_PROGRESS');
    const mine = await asCitizen('MyPayment', { paymentRequest: recorded.paymentRequest.id });
    expect(mine).toMatchObject({ state: 'PAID', cash: { receipt: cash.receipt, paidOn } });
  }, 120_000);

  it('cannot be claimed by a status alone', async () => {
    const { dossier, code } = await inWork();
    const claim = { dossier, status: 'PAYMENT_REQUESTED' };
    expect(await change(HEAD, 'RecordDossierStatus', claim)).toMatchObject({
      ...{ __typename: 'StepHasItsMutation', mutation: 'createPaymentRequest' },
    });
    expect(await turnOf(HEAD, code)).toBe('IN_WORK');
  }, 120_000);
});
