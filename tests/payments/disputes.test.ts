/** What becomes of a payment in dispute: one official proposes, another confirms, and books, request and dossier follow. */
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import { formatPlatformTime, type Message, signMessage } from '../../subgraphs/payments/upstream/messages.ts';
import { platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { Desk } from './desk.ts';

let desk: Desk;
const DAY_MS = 86_400_000;
beforeAll(async () => {
  desk = await new Desk().start();
});
afterAll(() => desk.close());

const minh = viewerOf('minh');
const nga = viewerOf('nga');
const DISPUTE = `dispute { id reference due cause state refund closedAt dossierCode reports { outcome amount currency transaction }
  decisions { id outcome state proposedByViewer rejectedBecause } }`;
const REFUSED = '... on PaymentDecisionNotAccepted { problem } ... on Refusal { message }';

type Proposal = {
  outcome: string;
  reason: string;
  received: number;
  reportsSeen?: number;
  statement?: string;
};

async function mutate(name: string, input: object, viewer: Viewer) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const done = { propose: 'Proposed', confirm: 'Confirmed', reject: 'Rejected' }[
    /^[a-z]+/.exec(name)?.[0] ?? ''
  ];
  const answer = await ask(desk.open.house, 'payments', {
    query: `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on PaymentDecision${done} { ${DISPUTE} } ${REFUSED} } }`,
    variables: { input: { requestId: randomUUID(), ...input } },
    viewer,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data[name];
}
const propose = (dispute: string, proposal: Proposal, viewer = minh) =>
  mutate('proposePaymentDecision', { dispute, reportsSeen: 1, statement: 'SK 12/2026', ...proposal }, viewer);
const confirm = (decision: string, viewer = nga) => mutate('confirmPaymentDecision', { decision }, viewer);
const reject = (decision: string, reason: string, viewer = nga) =>
  mutate('rejectPaymentDecision', { decision, reason }, viewer);

async function list(viewer = minh, variables: Record<string, unknown> = {}) {
  const answer = await ask(desk.open.house, 'payments', {
    query: `query ($state: PaymentDisputeState, $cause: PaymentDisputeCause) {
      paymentDisputes(state: $state, cause: $cause, first: 100) { nodes { ${DISPUTE.slice('dispute { '.length, -1)} } } }`,
    variables,
    viewer,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.paymentDisputes.nodes;
}
const disputeOf = async (reference: string, variables: Record<string, unknown> = {}) =>
  (await list(minh, variables)).find((one: { reference: string }) => one.reference === reference);

/** Proposed by one and confirmed by another. */
async function decide(dispute: string, proposal: Proposal) {
  const { dispute: proposed } = await propose(dispute, proposal);
  const { dispute: after } = await confirm(proposed.decisions.at(-1).id);
  return after;
}

const noticeFor = (reference: string, changes: Partial<Message<'confirm'>> = {}) =>
  signMessage(
    'confirm',
    {
      ...{ LoaiBanTin: 'confirm', MaLoi: '00', MaDoiTac: 'MOTLAN', MaThamChieu: reference, SoTien: '10000' },
      ...{ MaTienTe: 'VND', MaGiaoDich: 'T1', MaNganHang: 'B', ThongTinGiaoDich: 'Hồ sơ' },
      ThoiGianGD: formatPlatformTime(new Date()),
      ...changes,
    } as Message<'confirm'>,
    platformSecret(testKeys),
  );
const tell = async (reference: string, changes: Partial<Message<'confirm'>> = {}) =>
  expect(await desk.callback(noticeFor(reference, changes))).toMatchObject({ body: { MaLoi: '00' } });

async function ordered() {
  const dossier = await desk.fileResidence({ agency: 'H15.50.05' } as object);
  return { ...(await desk.create(dossier)).paymentRequest, dossier };
}

/** A request whose notice names another amount, with its dispute. */
async function disputed(SoTien: string) {
  const request = await ordered();
  await tell(request.reference, { SoTien });
  return { ...request, dispute: await disputeOf(request.reference) };
}

const look = (id: string) =>
  desk.look(async (sql) => {
    const [request] = await sql`select state, paid_beside from payment_requests where id = ${id}`;
    const ledger = await sql<{ account: string; amount: number }[]>`
      select case when account ~ '^(FEE|CHARGE)/' then 'DUE' else account end as account, sum(amount_dong)::int as amount
      from ledger_entries where request_id = ${id} group by 1 having sum(amount_dong) <> 0 order by 1`;
    const told = await sql<{ topic: string }[]>`
      select topic from outbox where payload->>'paymentRequestId' = ${id} order by xid, id`;
    return {
      state: request?.state,
      beside: request?.paid_beside,
      ledger: Object.fromEntries(ledger.map(({ account, amount }) => [account, amount])),
      told: told.map(({ topic }) => topic),
    };
  });

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

describe('Four eyes', () => {
  const full = { outcome: 'COUNT', reason: 'TOO_MUCH', received: 15_000 };

  it('whoever proposed does not confirm, may take it back, and another may send it back; the dispute stays open', async () => {
    const { id, dispute } = await disputed('15000');
    const mine = (await propose(dispute.id, full)).dispute.decisions[0];
    expect(mine).toMatchObject({ state: 'PROPOSED', proposedByViewer: true });
    expect((await propose(dispute.id, full, nga)).problem).toBe('DECISION_WAITING');
    expect((await confirm(mine.id, minh)).problem).toBe('SAME_OFFICIAL');
    expect((await reject(mine.id, ' ', minh)).problem).toBe('REASON_MALFORMED');
    expect((await reject(mine.id, 'Nhầm sao kê', minh)).dispute).toMatchObject({
      ...{ state: 'OPEN', decisions: [{ state: 'REJECTED', rejectedBecause: 'Nhầm sao kê' }] },
    });
    expect((await confirm(mine.id)).problem).toBe('ALREADY_DECIDED');
    expect((await look(id)).state).toBe('IN_DISPUTE');
    const next = (await propose(dispute.id, full, nga)).dispute.decisions[1];
    expect((await reject(next.id, 'Thiếu chứng từ', minh)).dispute.decisions[1].state).toBe('REJECTED');
    expect(await look(id)).toMatchObject({ state: 'IN_DISPUTE', ledger: {} });
  });

  it('what the platform says between the two is judged by nobody: it is proposed anew', async () => {
    const { reference, id, dispute } = await disputed('15000');
    const [decision] = (await propose(dispute.id, full)).dispute.decisions;
    await tell(reference, { MaLoi: '99' });
    expect((await confirm(decision.id)).problem).toBe('NEW_REPORT');
    expect((await look(id)).state).toBe('IN_DISPUTE');
    expect((await disputeOf(reference)).reports.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'PAID',
      'FAILED',
    ]);
    await reject(decision.id, 'Nền tảng báo thêm');
    expect((await decide(dispute.id, { ...full, reportsSeen: 2 })).state).toBe('REFUND_DUE');
  });

  it('is carried out once, however many confirm it, and later where the confirming request broke off', async () => {
    const { id, dispute } = await disputed('15000');
    const [decision] = (await propose(dispute.id, full)).dispute.decisions;
    const answers = await Promise.all(Array.from({ length: 5 }, () => confirm(decision.id)));
    expect(answers.filter(({ __typename }) => __typename === 'PaymentDecisionConfirmed')).toHaveLength(1);
    expect((await look(id)).ledger).toEqual({ DUE: -10_000, PLATFORM_CLEARING: 15_000, REFUND_DUE: -5_000 });
    const broken = await disputed('15000');
    const [waiting] = (await propose(broken.dispute.id, full)).dispute.decisions;
    await desk.look(
      (
        sql,
      ) => sql`update payment_decisions set state = 'CONFIRMED', decided_by = 'somebody', decided_at = now()
      where id = ${waiting.id}`,
    );
    await desk.open.house.get('payments').work();
    expect((await look(broken.id)).state).toBe('PAID');
  });

  it('is held by the database as well', async () => {
    const { dispute } = await disputed('15000');
    const [decision] = (await propose(dispute.id, full)).dispute.decisions;
    const attempt = desk.look(
      (sql) => sql`
      update payment_decisions set state = 'CONFIRMED', decided_by = proposed_by, decided_at = now() where id = ${decision.id}`,
    );
    await expect(attempt).rejects.toMatchObject({ constraint_name: 'payment_decisions_four_eyes' });
  });
});

describe('Who decides', () => {
  const give = { outcome: 'GIVE_BACK', reason: 'TOO_LITTLE', received: 5_000 };

  it('the agency of the dossier, by those with the scope; to others there is none', async () => {
    const { reference, dispute } = await disputed('5000');
    const [decision] = (await propose(dispute.id, give)).dispute.decisions;
    const phong = viewerOf('phong');
    expect((await list(phong)).map((one: { reference: string }) => one.reference)).not.toContain(reference);
    for (const answer of [
      await propose(dispute.id, give, phong),
      await confirm(decision.id, phong),
      await confirm('1'),
    ])
      expect(answer.__typename).toBe('PaymentDisputeNotFound');
    for (const viewer of [viewerOf('lan'), viewerOf('nga', { scopes: ['payment:read', 'payment:write'] })]) {
      const answer = await ask(desk.open.house, 'payments', {
        ...{ query: '{ paymentDisputes { nodes { id } } }', viewer },
      });
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is in the log of the applicant, reading, proposal and confirmation alike', async () => {
    const { dispute } = await disputed('5000');
    await decide(dispute.id, give);
    const leaves = await desk.look(
      (sql) => sql<{ fields: string[] }[]>`
      select fields from audit_leaves where subject = ${personId('lan')} and agency = 'H15.50.05' and outcome = 'DISCLOSED'`,
    );
    const fields = new Set(leaves.flatMap((leaf) => leaf.fields));
    for (const field of [
      'PaymentDispute.reference',
      'Mutation.proposePaymentDecision',
      'Mutation.confirmPaymentDecision',
    ])
      expect(fields).toContain(field);
  });

  it.each(['', '   ', 'x'.repeat(201)])('names a statement, and not %j', async (statement) => {
    const { dispute } = await disputed('5000');
    expect((await propose(dispute.id, { ...give, statement })).problem).toBe('STATEMENT_MALFORMED');
  });
});
