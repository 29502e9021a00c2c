/** What becomes of a payment in dispute: one official proposes, another confirms, and books, request and dossier follow. */
import { Desk } from './desk.ts';
import { makeOfficials } from './officials.ts';

let desk: Desk;
const { propose, decide, disputeOf, tell, ordered, disputed, look } = makeOfficials(() => desk);
beforeAll(async () => {
  desk = await new Desk().start();
});
afterAll(() => desk.close());

const DAY_MS = 86_400_000;

describe('A payment of another amount', () => {
  it('is before the agency of its dossier, with what the platform said', async () => {
    const { dispute } = await disputed('15000');
    expect(dispute).toMatchObject({
      ...{
        cause: 'AMOUNT_DIFFERS',
        state: 'OPEN',
        due: 10_000,
        refund: 0,
        dossierCode: 'H15.50.05-261116-0001',
      },
      ...{
        reports: [{ outcome: 'PAID', amount: 15_000, currency: 'VND', transaction: 'T1' }],
        decisions: [],
      },
    });
  });

  it('counts once two officials say so, pays the dossier, and what is too much is given back and recorded', async () => {
    const { id, reference, dossier, dispute } = await disputed('15000');
    const after = await decide(dispute.id, { outcome: 'COUNT', reason: 'TOO_MUCH', received: 15_000 });
    expect(after).toMatchObject({ state: 'REFUND_DUE', refund: 5_000, decisions: [{ state: 'APPLIED' }] });
    expect(await look(id)).toEqual({
      ...{ state: 'PAID', beside: false, told: ['payment.settled'] },
      ledger: { DUE: -10_000, PLATFORM_CLEARING: 15_000, REFUND_DUE: -5_000 },
    });
    expect((await desk.create(dossier)).__typename).toBe('AlreadyPaid');
    const given = await decide(dispute.id, { outcome: 'GIVEN_BACK', reason: 'TRANSFERRED', received: 5_000 });
    expect(given).toMatchObject({ state: 'CLOSED', refund: 0, closedAt: expect.any(String) });
    expect((await look(id)).ledger).toEqual({ DUE: -10_000, PLATFORM_CLEARING: 10_000 });
    // The platform says the same again, for ever.
    const before = await look(id);
    await tell(reference, { SoTien: '15000' });
    expect(await look(id)).toEqual(before);
  });

  it('that is too little is given back, and the dossier can be paid anew', async () => {
    const { id, reference, dossier, dispute } = await disputed('5000');
    expect(
      await propose(dispute.id, { outcome: 'COUNT', reason: 'FULL_AMOUNT', received: 5_000 }),
    ).toMatchObject({
      ...{ __typename: 'PaymentDecisionNotAccepted', problem: 'LESS_THAN_DUE' },
      message: expect.stringContaining('trả lại'),
    });
    const after = await decide(dispute.id, { outcome: 'GIVE_BACK', reason: 'TOO_LITTLE', received: 5_000 });
    expect(after).toMatchObject({ state: 'REFUND_DUE', refund: 5_000 });
    expect(await look(id)).toEqual({
      ...{ state: 'CANCELLED', beside: false, told: [] },
      ledger: { PLATFORM_CLEARING: 5_000, REFUND_DUE: -5_000 },
    });
    await tell(reference, { SoTien: '5000' });
    expect((await look(id)).state).toBe('CANCELLED');
    const second = (await desk.create(dossier)).paymentRequest;
    await tell(second.reference, { MaGiaoDich: 'T2' });
    expect(await look(second.id)).toMatchObject({ state: 'PAID', told: ['payment.settled'] });
  });

  it('that never came frees the request, which fails', async () => {
    const { id, dossier, dispute } = await disputed('1');
    const after = await decide(dispute.id, {
      outcome: 'NOTHING_CAME',
      reason: 'NOT_ON_STATEMENT',
      received: 0,
    });
    expect(after).toMatchObject({
      state: 'CLOSED',
      decisions: [{ outcome: 'NOTHING_CAME', state: 'APPLIED' }],
    });
    expect(await look(id)).toEqual({ state: 'FAILED', beside: false, ledger: {}, told: [] });
    expect((await desk.create(dossier)).__typename).toBe('PaymentRequested');
  });

  it('after the payment leaves it paid when the platform told of it in two ways', async () => {
    const { id, reference } = await ordered();
    await tell(reference);
    await tell(reference, { SoTien: '5000', MaGiaoDich: 'T2' });
    const { id: dispute } = await disputeOf(reference);
    await decide(dispute, { outcome: 'COUNT', reason: 'TOLD_TWICE', received: 10_000 });
    expect(await look(id)).toMatchObject({
      ...{ state: 'PAID', told: ['payment.settled'] },
      ledger: { DUE: -10_000, PLATFORM_CLEARING: 10_000 },
    });
  });

  it('after the payment, which was not one, is taken back from the dossier', async () => {
    const { id, reference } = await ordered();
    await tell(reference);
    await tell(reference, { SoTien: '5000', MaGiaoDich: 'T2' });
    const { id: dispute } = await disputeOf(reference);
    await decide(dispute, { outcome: 'GIVE_BACK', reason: 'TOO_LITTLE', received: 5_000 });
    expect(await look(id)).toMatchObject({
      ...{ state: 'CANCELLED', told: ['payment.settled', 'payment.reversed'] },
      ledger: { PLATFORM_CLEARING: 5_000, REFUND_DUE: -5_000 },
    });
    // Money that comes for it now is not entered by itself a second time.
    await tell(reference, { MaGiaoDich: 'T3' });
    expect((await look(id)).state).toBe('IN_DISPUTE');
  });
});

describe('A second payment', () => {
  it('of the same request is given back, and the first goes on counting', async () => {
    const { id, reference } = await ordered();
    await tell(reference);
    await tell(reference, { MaGiaoDich: 'T2' });
    const dispute = await disputeOf(reference);
    expect(dispute.cause).toBe('PAID_AGAIN');
    await decide(dispute.id, { outcome: 'COUNT', reason: 'TOO_MUCH', received: 20_000 });
    expect(await look(id)).toMatchObject({
      ...{ state: 'PAID', told: ['payment.settled'] },
      ledger: { DUE: -10_000, PLATFORM_CLEARING: 20_000, REFUND_DUE: -10_000 },
    });
  });

  /** Money for a request that had failed, beside another of the same dossier. */
  async function beside() {
    const first = await ordered();
    await tell(first.reference, { MaLoi: '99' });
    const second = (await desk.create(first.dossier)).paymentRequest;
    await tell(first.reference);
    return { first, second, dispute: await disputeOf(first.reference) };
  }

  it('of a dossier that another request has paid is given back', async () => {
    const { first, second, dispute } = await beside();
    expect(dispute.cause).toBe('PAID_BESIDE');
    const twice = { outcome: 'GIVE_BACK', reason: 'PAID_TWICE', received: 10_000 };
    expect((await propose(dispute.id, twice)).problem).toBe('OTHER_REQUEST_NOT_PAID');
    await tell(second.reference, { MaGiaoDich: 'T2' });
    const count = { outcome: 'COUNT', reason: 'FULL_AMOUNT', received: 10_000 };
    expect((await propose(dispute.id, count)).problem).toBe('OTHER_REQUEST_PAID');
    await decide(dispute.id, twice);
    expect(await look(first.id)).toMatchObject({
      ...{ state: 'CANCELLED', beside: false },
      ledger: { PLATFORM_CLEARING: 10_000, REFUND_DUE: -10_000 },
    });
    expect((await look(second.id)).state).toBe('PAID');
  });

  it('counts where the other is still open, which is asked for no more', async () => {
    const { first, second, dispute } = await beside();
    await decide(dispute.id, { outcome: 'COUNT', reason: 'FULL_AMOUNT', received: 10_000 });
    expect(await look(first.id)).toMatchObject({
      ...{ state: 'PAID', beside: false, told: ['payment.settled'] },
      ledger: { DUE: -10_000, PLATFORM_CLEARING: 10_000 },
    });
    expect((await look(second.id)).state).toBe('CANCELLED');
    expect((await desk.create(first.dossier)).__typename).toBe('AlreadyPaid');
    // Whoever was paying there at that moment gets it back.
    await tell(second.reference, { MaGiaoDich: 'T2' });
    const late = await disputeOf(second.reference);
    await decide(late.id, { outcome: 'GIVE_BACK', reason: 'PAID_TWICE', received: 10_000 });
    expect((await look(second.id)).state).toBe('CANCELLED');
  });
});

describe('A payment of which the platform says nothing', () => {
  const silentFor = async (request: string, days: number) => {
    const since = new Date(Date.now() - days * DAY_MS).toISOString();
    await desk.look(
      (sql) => sql`
      update payment_requests set state = 'PENDING', announced_at = ${since}, next_attempt_at = 'infinity' where id = ${request}`,
    );
    await desk.open.house.get('payments').work();
  };

  it('is asked about after three days, and what the platform then says answers it', async () => {
    const { id, reference } = await ordered();
    await silentFor(id, 2.9);
    expect(await disputeOf(reference)).toBeUndefined();
    await silentFor(id, 3.1);
    expect(await disputeOf(reference, { cause: 'NO_NOTICE' })).toMatchObject({ state: 'OPEN', reports: [] });
    expect((await look(id)).state).toBe('PENDING');
    await tell(reference);
    expect((await look(id)).state).toBe('PAID');
    expect(await disputeOf(reference)).toBeUndefined();
    expect(await disputeOf(reference, { state: 'CLOSED' })).toMatchObject({ cause: 'NO_NOTICE' });
  });

  it.each([
    ['counts', { outcome: 'COUNT', reason: 'FULL_AMOUNT', received: 10_000 }, 'PAID', ['payment.settled']],
    ['fails', { outcome: 'NOTHING_CAME', reason: 'NOT_ON_STATEMENT', received: 0 }, 'FAILED', []],
  ])('%s by the statement', async (_what, proposal, state, told) => {
    const { id, reference } = await ordered();
    await silentFor(id, 4);
    await decide((await disputeOf(reference)).id, { ...proposal, reportsSeen: 0 });
    expect(await look(id)).toMatchObject({ state, told });
  });

  it('and what was in dispute before there were decisions is put before its agency', async () => {
    const { id, reference } = await ordered();
    await desk.look((sql) => sql`update payment_requests set state = 'IN_DISPUTE' where id = ${id}`);
    await desk.open.house.get('payments').work();
    const { id: dispute } = await disputeOf(reference);
    await decide(dispute, {
      outcome: 'GIVE_BACK',
      reason: 'OTHER_CURRENCY',
      received: 10_000,
      reportsSeen: 0,
    });
    expect((await look(id)).state).toBe('CANCELLED');
  });
});
