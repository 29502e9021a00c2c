import type { ContextType } from '../mappers.ts';
import { findRequest } from '../reads/findRequest.ts';
import type { Resolvers } from '../types.generated.ts';

export const PaymentRequest: Resolvers<ContextType>['PaymentRequest'] = {
  __resolveReference: async ({ id }, context) => findRequest(context, id),
  dossier: (request) => ({ id: request.dossierId }),
  total: (request) => request.totalDong,
  cash: async ({ id, subject }, _args, { loaders }) => {
    const receipt = await loaders.receipt.load(id);
    return receipt === null ? null : { ...receipt, subject };
  },
  // Once it is decided there is nothing to pay there any more.
  payAt: ({ state, payAt }) => (state === 'UNPAID' || state === 'PENDING' ? payAt : null),
};

export const PaymentLine: Resolvers<ContextType>['PaymentLine'] = {
  amount: (line) => line.amountDong,
};
