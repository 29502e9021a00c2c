import type { ContextType } from '../mappers.ts';
import { findRequest } from '../reads/findRequest.ts';
import { listDisputes } from '../reads/listDisputes.ts';
import type { Resolvers } from '../types.generated.ts';

export const Query: Resolvers<ContextType>['Query'] = {
  paymentRequest: (_parent, { id }, context) => findRequest(context, id),
  paymentDisputes: (_parent, args, context) => listDisputes(context, args),
};
