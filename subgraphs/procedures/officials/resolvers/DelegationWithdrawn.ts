import { getDelegation } from '../../versions/reads/getters.ts';
import type { Resolvers } from '../../types.generated.ts';

export const DelegationWithdrawn: Resolvers['DelegationWithdrawn'] = {
  delegation: async ({ delegationId }, _args, { loaders }) => getDelegation(loaders, delegationId),
};
