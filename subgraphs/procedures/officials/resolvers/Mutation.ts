import type { Resolvers } from '../../types.generated.ts';
import { confirmDelegation } from '../actions/confirmDelegation.ts';
import { proposeDelegation } from '../actions/proposeDelegation.ts';
import { withdrawDelegation } from '../actions/withdrawDelegation.ts';

export const Mutation: Resolvers['Mutation'] = {
  confirmDelegation: async (_parent, { input }, context) => confirmDelegation(context, input),
  proposeDelegation: async (_parent, { input }, context) => proposeDelegation(context, input),
  withdrawDelegation: async (_parent, { input }, context) => withdrawDelegation(context, input),
};
