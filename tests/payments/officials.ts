/** Officials at work on payments in dispute, as the tests of them see it. */
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import { formatPlatformTime, type Message, signMessage } from '../../subgraphs/payments/upstream/messages.ts';
import { platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import type { Desk } from './desk.ts';

export const minh = viewerOf('minh');
export const nga = viewerOf('nga');
const DISPUTE = `dispute { id reference due cause state refund closedAt dossierCode reports { outcome amount currency transaction }
  decisions { id outcome state proposedByViewer rejectedBecause } }`;
const REFUSED = '... on PaymentDecisionNotAccepted { problem } ... on Refusal { message }';

export type Proposal = {
  outcome: string;
  reason: string;
  received: number;
  reportsSeen?: number;
  statement?: string;
};

/** @param opened asked when it is used: it is opened by the set-up of a file */
export function makeOfficials(opened: () => Desk) {
  async function mutate(name: string, input: object, viewer: Viewer) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const done = { propose: 'Proposed', confirm: 'Confirmed', reject: 'Rejected' }[
      /^[a-z]+/.exec(name)?.[0] ?? ''
    ];
    const answer = await ask(opened().open.house, 'payments', {
      query: `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on PaymentDecision${done} { ${DISPUTE} } ${REFUSED} } }`,
      variables: { input: { requestId: randomUUID(), ...input } },
      viewer,
    });
    expect(answer.errors).toBeUndefined();
    return answer.data[name];
  }
  const propose = (dispute: string, proposal: Proposal, viewer = minh) =>
    mutate(
      'proposePaymentDecision',
      { dispute, reportsSeen: 1, statement: 'SK 12/2026', ...proposal },
      viewer,
    );
  const confirm = (decision: string, viewer = nga) => mutate('confirmPaymentDecision', { decision }, viewer);
  const reject = (decision: string, reason: string, viewer = nga) =>
    mutate('rejectPaymentDecision', { decision, reason }, viewer);

  async function list(viewer = minh, variables: Record<string, unknown> = {}) {
    const answer = await ask(opened().open.house, 'payments', {
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
        ...{
          LoaiBanTin: 'confirm',
          MaLoi: '00',
          MaDoiTac: 'MOTLAN',
          MaThamChieu: reference,
          SoTien: '10000',
        },
        ...{ MaTienTe: 'VND', MaGiaoDich: 'T1', MaNganHang: 'B', ThongTinGiaoDich: 'Hồ sơ' },
        ThoiGianGD: formatPlatformTime(new Date()),
        ...changes,
      } as Message<'confirm'>,
      platformSecret(testKeys),
    );
  const tell = async (reference: string, changes: Partial<Message<'confirm'>> = {}) =>
    expect(await opened().callback(noticeFor(reference, changes))).toMatchObject({ body: { MaLoi: '00' } });

  async function ordered() {
    const dossier = await opened().fileResidence({ agency: 'H15.50.05' } as object);
    return { ...(await opened().create(dossier)).paymentRequest, dossier };
  }

  /** A request whose notice names another amount, with its dispute. */
  async function disputed(SoTien: string) {
    const request = await ordered();
    await tell(request.reference, { SoTien });
    return { ...request, dispute: await disputeOf(request.reference) };
  }

  const look = (id: string) =>
    opened().look(async (sql) => {
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

  return { propose, confirm, reject, list, disputeOf, decide, tell, ordered, disputed, look };
}
