import type { Resolvers } from '../../types.generated.ts';
import { getDelegation } from '../reads/getters.ts';

export const DelegationConfirmed: Resolvers['DelegationConfirmed'] = {
  delegation: async ({ delegationId }, _args, { loaders }) => getDelegation(loaders, delegationId),
};
