import { Failure } from '../../../kernel/failure.ts';
import type { ContextType, DecidedPayment } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

export const PaymentDispute: Resolvers<ContextType>['PaymentDispute'] = {
  due: ({ dueDong }) => dueDong,
  refund: ({ refundDong }) => refundDong,
  reports: async ({ subject, requestId }, _args, { loaders }) =>
    (await loaders.reports.load(requestId)).map((report) => ({ ...report, subject })),
  decisions: async ({ subject, id }, _args, { loaders }) =>
    (await loaders.decisions.load(id)).map((decision) => ({ ...decision, subject })),
};

export const PaymentReport: Resolvers<ContextType>['PaymentReport'] = {
  at: ({ toldAt }) => toldAt,
  amount: ({ amountDong }) => amountDong,
};

export const PaymentDecision: Resolvers<ContextType>['PaymentDecision'] = {
  received: ({ receivedDong }) => receivedDong,
  proposedByViewer: ({ proposedBy }, _args, { signedIn }) => proposedBy === signedIn.account,
};

/** The dispute as it is now, whatever the first answer to a repeated request was. */
const decided = {
  dispute: async ({ disputeId }: DecidedPayment, _args: object, { loaders }: ContextType) => {
    const dispute = await loaders.dispute.load(disputeId);
    if (dispute === null) throw new Failure('FORBIDDEN');
    return dispute;
  },
};

export const PaymentDecisionProposed = decided;
export const PaymentDecisionConfirmed = decided;
export const PaymentDecisionRejected = decided;
