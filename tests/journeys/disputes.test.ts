/** A payment of another amount, from the platform's notice to the dossier, by the registered operations of a one-stop system. */
import { randomUUID } from 'node:crypto';
import { readClientFiles } from '../../gateway/operations/clientFiles.ts';
import { connectPlatform, platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import {
  type PlatformSimulator,
  startPlatformSimulator,
} from '../../subgraphs/payments/upstream/simulator.ts';
import { testKeys } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

const registered = new Map(
  readClientFiles()
    .filter(({ client }) => client === 'one-stop-dak-lak')
    .map(({ name, document }) => [name, document]),
);

describe('A payment in dispute, in production', () => {
  let system: System;
  let platform: PlatformSimulator;
  const run = async (persona: string, name: string, variables: object) => {
    const { data, errors } = await system.ask(persona, registered.get(name) ?? '', variables);
    return { data, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
  };
  const list = async (persona: string) =>
    (await run(persona, 'PaymentDisputes', {})).data?.paymentDisputes.nodes;

  beforeAll(async () => {
    system = await openSystem({ profile: 'production' });
    platform = await startPlatformSimulator({
      ...{ host: '127.0.0.1', port: 0, secret: platformSecret(testKeys) },
      callbackUrl: () => `${system.origin}/webhooks/payments/confirm`,
    });
    system.test.upstreams.set('payments', connectPlatform({ url: platform.url }, testKeys));
    for (const key of ['open-draft', 'prefill', 'submit']) await system.run(key);
    await system.test.house.settle();
    const { data } = await system.run('pay');
    await system.test.house.get('payments').work();
    const reference = data?.createPaymentRequest.paymentRequest.reference;
    await fetch(`${platform.url}/pay/${reference}?outcome=wrong-amount`, { method: 'POST' });
    await system.test.house.settle();
  }, 120_000);
  afterAll(async () => {
    await platform?.close();
    await system?.close();
  });

  it('is decided by two officials of the agency, settles the dossier, and the applicant reads who decided', async () => {
    const [dispute, ...others] = await list('minh');
    expect(others).toEqual([]);
    expect(dispute).toMatchObject({ cause: 'AMOUNT_DIFFERS', state: 'OPEN', due: 20_000, decisions: [] });
    expect(dispute.reports).toHaveLength(1);
    expect(await list('phong')).toEqual([]);

    const proposed = await run('minh', 'ProposePaymentDecision', {
      input: {
        ...{ requestId: randomUUID(), dispute: dispute.id, outcome: 'COUNT', reason: 'FULL_AMOUNT' },
        ...{ received: 20_000, statement: 'SK 2026-11/0042', reportsSeen: 1 },
      },
    });
    const decision = proposed.data?.proposePaymentDecision.dispute.decisions[0];
    const input = () => ({ input: { requestId: randomUUID(), decision: decision.id } });
    const own = await run('minh', 'ConfirmPaymentDecision', input());
    expect(own.data?.confirmPaymentDecision).toMatchObject({
      ...{ __typename: 'PaymentDecisionNotAccepted', problem: 'SAME_OFFICIAL' },
      message: expect.stringContaining('bốn mắt'),
    });
    const foreign = await run('phong', 'ConfirmPaymentDecision', input());
    expect(foreign.data?.confirmPaymentDecision.__typename).toBe('PaymentDisputeNotFound');
    const confirmed = await run('nga', 'ConfirmPaymentDecision', input());
    expect(confirmed.data?.confirmPaymentDecision).toMatchObject({
      ...{ __typename: 'PaymentDecisionConfirmed' },
      dispute: { state: 'CLOSED', decisions: [{ state: 'APPLIED', proposedByViewer: false }] },
    });

    await system.test.house.settle();
    expect((await system.run('paid')).data?.paymentRequest).toMatchObject({ state: 'PAID' });
    const log = (await system.run('access-log')).data?.viewer.person.accessLog.nodes;
    expect(JSON.stringify(log)).toContain('Đối soát thanh toán phí, lệ phí');
  });

  it('is nothing that a citizen can ask for', async () => {
    // The portal has not registered these operations, and her token lacks the scope.
    expect((await run('lan', 'PaymentDisputes', {})).data?.paymentDisputes ?? null).toBeNull();
  });
});
