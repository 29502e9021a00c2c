import type { Resolvers } from '../../types.generated.ts';
import { getDelegation } from '../reads/getters.ts';

export const DelegationProposed: Resolvers['DelegationProposed'] = {
  delegation: async ({ delegationId }, _args, { loaders }) => getDelegation(loaders, delegationId),
};
