import type { Tx } from '../../../kernel/database.ts';
import { isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import { isUnicode, readTyped } from '../../../kernel/domain/text/typed.ts';
import { Failure } from '../../../kernel/failure.ts';
import {
  findDecision,
  hasWaitingDecision,
  insertDecision,
  type PaymentDecisionRow,
  recordDecision,
} from '../database/decisions.ts';
import { findDispute, findFacts, type PaymentDisputeRow } from '../database/disputes.ts';
import type { ContextType } from '../mappers.ts';
import { judgeDecision, type Proposed } from '../rules/decision.ts';
import type {
  ConfirmPaymentDecisionInput,
  ProposePaymentDecisionInput,
  RejectPaymentDecisionInput,
} from '../types.generated.ts';
import { carryOut } from './carryOut.ts';
import { disputeNotFound, notAccepted } from './decisionRefusals.ts';

const STATEMENT_MAX = 200;
const REASON_MAX = 500;

/** One official says what becomes of a payment in dispute; it is done once another has confirmed it. */
export async function proposePaymentDecision(context: ContextType, input: ProposePaymentDecisionInput) {
  const statement = isUnicode(input.statement) ? cleanLine(input.statement) : '';
  return transactOnce(context, 'proposePaymentDecision', input, async (tx) => {
    const dispute = isOpaqueId(input.dispute) ? await findDispute(tx, input.dispute) : undefined;
    if (dispute === undefined) return disputeNotFound();
    noteFor(context, dispute, 'Mutation.proposePaymentDecision');
    if (statement === '' || statement.length > STATEMENT_MAX) return notAccepted('STATEMENT_MALFORMED');
    if (await hasWaitingDecision(tx, dispute.id)) return notAccepted('DECISION_WAITING');
    const proposed: Proposed = {
      outcome: input.outcome,
      reason: input.reason,
      receivedDong: input.received,
    };
    const problem = await judge(context, dispute.id, { ...proposed, reportsSeen: input.reportsSeen });
    if (problem !== null) return notAccepted(problem);
    await insertDecision(tx, {
      ...proposed,
      ...{ disputeId: dispute.id, statement, reportsSeen: input.reportsSeen },
      ...{ proposedBy: context.signedIn.account, proposedAt: context.now },
    });
    return { __typename: 'PaymentDecisionProposed' as const, disputeId: dispute.id };
  });
}

/** Another official confirms what was proposed, and it is done. */
export async function confirmPaymentDecision(context: ContextType, input: ConfirmPaymentDecisionInput) {
  const answer = await transactOnce(context, 'confirmPaymentDecision', input, async (tx) => {
    const found = await findProposed(tx, input.decision);
    if ('__typename' in found) return found;
    const { decision, dispute } = found;
    noteFor(context, dispute, 'Mutation.confirmPaymentDecision');
    if (decision.state !== 'PROPOSED') return notAccepted('ALREADY_DECIDED');
    if (decision.proposedBy === context.signedIn.account) return notAccepted('SAME_OFFICIAL');
    const problem = await judge(context, dispute.id, decision);
    if (problem !== null) return notAccepted(problem);
    const isDecided = await recordDecision(tx, decision.id, {
      ...{ state: 'CONFIRMED', decidedBy: context.signedIn.account, decidedAt: context.now },
      rejectedBecause: null,
    });
    if (!isDecided) return notAccepted('ALREADY_DECIDED');
    return { __typename: 'PaymentDecisionConfirmed' as const, disputeId: dispute.id };
  });
  // After the commit: money is moved by the job role alone. If this request ends here, the work of the register goes on.
  if (answer.__typename === 'PaymentDecisionConfirmed') await carryOut(context, input.decision);
  return answer;
}

/** Sends a proposal back with the reason, or takes back one's own; the dispute stays open. */
export async function rejectPaymentDecision(context: ContextType, input: RejectPaymentDecisionInput) {
  return transactOnce(context, 'rejectPaymentDecision', input, async (tx) => {
    const found = await findProposed(tx, input.decision);
    if ('__typename' in found) return found;
    const { decision, dispute } = found;
    noteFor(context, dispute, 'Mutation.rejectPaymentDecision');
    const { text: rejectedBecause } = readTyped(input.reason, REASON_MAX);
    if (rejectedBecause === undefined) return notAccepted('REASON_MALFORMED');
    const isDecided = await recordDecision(tx, decision.id, {
      ...{ state: 'REJECTED', decidedBy: context.signedIn.account, decidedAt: context.now },
      rejectedBecause,
    });
    if (!isDecided) return notAccepted('ALREADY_DECIDED');
    return { __typename: 'PaymentDecisionRejected' as const, disputeId: dispute.id };
  });
}

async function transactOnce<T extends object>(
  context: ContextType,
  mutation: string,
  input: { requestId: string },
  work: (tx: Tx) => Promise<T>,
) {
  if (input.requestId.length === 0 || input.requestId.length > 100)
    throw new Failure('BAD_USER_INPUT', 'requestId phải có từ 1 đến 100 ký tự.');
  return context.transactOnce(mutation, input, work);
}

/** Judged by what the whole register knows: other requests of the dossier are not the official's to read. */
async function judge(
  { database }: ContextType,
  disputeId: string,
  proposed: Proposed & Pick<PaymentDecisionRow, 'reportsSeen'>,
) {
  const facts = await database.jobRead((tx) => findFacts(tx, disputeId));
  return judgeDecision(proposed, { ...facts, reportsSeen: proposed.reportsSeen });
}

async function findProposed(
  tx: Tx,
  id: string,
): Promise<
  { decision: PaymentDecisionRow; dispute: PaymentDisputeRow } | ReturnType<typeof disputeNotFound>
> {
  const decision = isOpaqueId(id) ? await findDecision(tx, id) : undefined;
  const dispute = decision && (await findDispute(tx, decision.disputeId));
  return decision === undefined || dispute === undefined ? disputeNotFound() : { decision, dispute };
}

/** The applicant sees in their log that an official of this agency worked on their payment. */
function noteFor(context: ContextType, { subject }: PaymentDisputeRow, coordinate: string): void {
  context.audit.disclose(subject, coordinate);
}
