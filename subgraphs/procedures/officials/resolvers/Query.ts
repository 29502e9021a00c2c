import type { Resolvers } from '../../types.generated.ts';
import { listDelegations } from '../reads/listDelegations.ts';

export const Query: Resolvers['Query'] = {
  delegations: async (_parent, args, context) => listDelegations(context, args),
};
