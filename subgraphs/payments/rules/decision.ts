import type { PaymentState } from './state.ts';

/** Why a person has to look. */
export const disputeCauses = ['AMOUNT_DIFFERS', 'PAID_AGAIN', 'PAID_BESIDE', 'NO_NOTICE'] as const;
export type DisputeCause = (typeof disputeCauses)[number];

export const disputeStates = ['OPEN', 'REFUND_DUE', 'CLOSED'] as const;
export type DisputeState = (typeof disputeStates)[number];

/**
 * What is decided. COUNT: the money pays what is due. GIVE_BACK: it does not, and the payer is to get it back. NOTHING_CAME: the
 * platform has no money for us. GIVEN_BACK: what was to be given back has been.
 */
export const decisionOutcomes = ['COUNT', 'GIVE_BACK', 'NOTHING_CAME', 'GIVEN_BACK'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export type DecisionState = 'PROPOSED' | 'CONFIRMED' | 'APPLIED' | 'REJECTED' | 'OVERTAKEN';

/** The closed list of reasons, each with the outcome that it can have. */
const OUTCOME_OF = {
  FULL_AMOUNT: 'COUNT',
  TOLD_TWICE: 'COUNT',
  TOO_MUCH: 'COUNT',
  TOO_LITTLE: 'GIVE_BACK',
  OTHER_CURRENCY: 'GIVE_BACK',
  PAID_TWICE: 'GIVE_BACK',
  NOT_ON_STATEMENT: 'NOTHING_CAME',
  TAKEN_BACK: 'NOTHING_CAME',
  TRANSFERRED: 'GIVEN_BACK',
} as const satisfies Record<string, DecisionOutcome>;
export type DecisionReason = keyof typeof OUTCOME_OF;

export interface Proposed {
  outcome: DecisionOutcome;
  reason: DecisionReason;
  /** What the platform's statement shows for the reference; for GIVEN_BACK what the payer got. */
  receivedDong: number;
}

/** What a decision is judged by, as it is now. */
export interface DisputeFacts {
  state: DisputeState;
  dueDong: number;
  refundDong: number;
  /** What the platform has said of the request so far, and how much of it whoever proposes has seen. */
  reports: number;
  reportsSeen: number;
  /** The live request of the same dossier, where the one in dispute stands beside it. */
  otherLive: PaymentState | null;
}

export type DecisionProblem =
  | 'DISPUTE_CLOSED'
  | 'NEW_REPORT'
  | 'REASON_DOES_NOT_FIT'
  | 'LESS_THAN_DUE'
  | 'AMOUNT_DOES_NOT_FIT'
  | 'OTHER_REQUEST_PAID'
  | 'OTHER_REQUEST_IN_DISPUTE'
  | 'OTHER_REQUEST_NOT_PAID';

/**
 * Why a decision cannot be; null when it can. It is asked when it is proposed, when it is confirmed and once more under lock when it
 * is carried out: what the platform says meanwhile nobody has judged.
 */
export function judgeDecision(proposed: Proposed, facts: DisputeFacts): DecisionProblem | null {
  const { outcome, reason } = proposed;
  const isForRefund = outcome === 'GIVEN_BACK';
  if (facts.state !== (isForRefund ? 'REFUND_DUE' : 'OPEN')) return 'DISPUTE_CLOSED';
  if (facts.reports !== facts.reportsSeen) return 'NEW_REPORT';
  if (OUTCOME_OF[reason] !== outcome) return 'REASON_DOES_NOT_FIT';
  return judgeAmount(proposed, facts) ?? judgeOther(proposed, facts.otherLive);
}

function judgeAmount(
  { outcome, reason, receivedDong }: Proposed,
  facts: DisputeFacts,
): DecisionProblem | null {
  const { dueDong, refundDong } = facts;
  switch (outcome) {
    case 'COUNT':
      if (receivedDong < dueDong) return 'LESS_THAN_DUE';
      return (reason === 'TOO_MUCH') === receivedDong > dueDong ? null : 'AMOUNT_DOES_NOT_FIT';
    case 'GIVE_BACK':
      if (receivedDong === 0) return 'AMOUNT_DOES_NOT_FIT';
      return reason === 'TOO_LITTLE' && receivedDong >= dueDong ? 'AMOUNT_DOES_NOT_FIT' : null;
    case 'NOTHING_CAME':
      return receivedDong === 0 ? null : 'AMOUNT_DOES_NOT_FIT';
    case 'GIVEN_BACK':
      return receivedDong === refundDong ? null : 'AMOUNT_DOES_NOT_FIT';
  }
}

/** A dossier pays once: money that stands beside another request counts only while that one has none. */
function judgeOther({ outcome, reason }: Proposed, otherLive: PaymentState | null): DecisionProblem | null {
  if (outcome === 'COUNT' && otherLive === 'PAID') return 'OTHER_REQUEST_PAID';
  if (outcome === 'COUNT' && otherLive === 'IN_DISPUTE') return 'OTHER_REQUEST_IN_DISPUTE';
  return reason === 'PAID_TWICE' && otherLive !== 'PAID' ? 'OTHER_REQUEST_NOT_PAID' : null;
}

/** What becomes of the request; null where the decision is about the refund only. */
export function stateAfter(outcome: DecisionOutcome): 'PAID' | 'CANCELLED' | 'FAILED' | null {
  switch (outcome) {
    case 'COUNT':
      return 'PAID';
    case 'GIVE_BACK':
      return 'CANCELLED';
    case 'NOTHING_CAME':
      return 'FAILED';
    case 'GIVEN_BACK':
      return null;
  }
}

/** What the payer is to get back after it. */
export function refundAfter({ outcome, receivedDong }: Proposed, dueDong: number): number {
  if (outcome === 'GIVE_BACK') return receivedDong;
  return outcome === 'COUNT' ? receivedDong - dueDong : 0;
}
