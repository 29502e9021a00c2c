import type { Resolvers } from '../../types.generated.ts';
import { delegateOfficial } from '../actions/delegateOfficial.ts';
import { withdrawDelegation } from '../actions/withdrawDelegation.ts';
import { listDelegations } from '../reads/listDelegations.ts';

export const Query: Resolvers['Query'] = {
  delegations: async (_parent, args, context) => listDelegations(context, args),
};

export const Mutation: Resolvers['Mutation'] = {
  delegateOfficial: async (_parent, { input }, context) => delegateOfficial(context, input),
  withdrawDelegation: async (_parent, { input }, context) => withdrawDelegation(context, input),
};
