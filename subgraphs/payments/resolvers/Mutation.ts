import { createPaymentRequest } from '../actions/createPaymentRequest.ts';
import type { ContextType } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

export const Mutation: Resolvers<ContextType>['Mutation'] = {
  createPaymentRequest: (_parent, { input }, context) => createPaymentRequest(context, input),
};

export const CreatePaymentRequestResult: Resolvers<ContextType>['CreatePaymentRequestResult'] = {
  __resolveType: (result) => result.__typename,
};
