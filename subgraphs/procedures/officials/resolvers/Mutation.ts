import type { Resolvers } from '../../types.generated.ts';
import { delegateOfficial } from '../actions/delegateOfficial.ts';
import { withdrawDelegation } from '../actions/withdrawDelegation.ts';

export const Mutation: Resolvers['Mutation'] = {
  delegateOfficial: async (_parent, { input }, context) => delegateOfficial(context, input),
  withdrawDelegation: async (_parent, { input }, context) => withdrawDelegation(context, input),
};
