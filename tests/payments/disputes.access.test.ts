/** Who decides a payment in dispute, and that two do. */
import { ask, personId, viewerOf } from '../support/ask.ts';
import { Desk } from './desk.ts';
import { makeOfficials, minh, nga } from './officials.ts';

let desk: Desk;
const { propose, confirm, reject, list, disputeOf, decide, tell, disputed, look } = makeOfficials(() => desk);
beforeAll(async () => {
  desk = await new Desk().start();
});
afterAll(() => desk.close());

/** What a confirming request leaves when its process ends before the decision is carried out. */
const breakOff = (decision: string) =>
  desk.look(
    (sql) => sql`update payment_decisions set state = 'CONFIRMED', decided_by = 'somebody', decided_at = now()
      where id = ${decision}`,
  );

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
    await breakOff((await propose(broken.dispute.id, full)).dispute.decisions[0].id);
    await desk.open.house.get('payments').work();
    expect((await look(broken.id)).state).toBe('PAID');
  });

  it('is overtaken by what the platform says before it is carried out, and the dispute stays open', async () => {
    const { reference, id, dispute } = await disputed('15000');
    await breakOff((await propose(dispute.id, full)).dispute.decisions[0].id);
    await tell(reference, { MaLoi: '99' });
    await desk.open.house.get('payments').work();
    expect(await disputeOf(reference)).toMatchObject({ state: 'OPEN', decisions: [{ state: 'OVERTAKEN' }] });
    expect(await look(id)).toMatchObject({ state: 'IN_DISPUTE', ledger: {} });
    expect((await decide(dispute.id, { ...full, reportsSeen: 2 })).state).toBe('REFUND_DUE');
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
