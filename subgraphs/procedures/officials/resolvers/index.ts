import type { Resolvers } from '../../types.generated.ts';
import { Delegation } from './Delegation.ts';
import { DelegationWithdrawn } from './DelegationWithdrawn.ts';
import { Mutation } from './Mutation.ts';
import { OfficialDelegated } from './OfficialDelegated.ts';
import { Query } from './Query.ts';

export const resolvers = {
  Delegation,
  DelegationWithdrawn,
  Mutation,
  OfficialDelegated,
  Query,
} satisfies Resolvers;
