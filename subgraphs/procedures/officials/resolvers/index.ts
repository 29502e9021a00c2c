import type { Resolvers } from '../../types.generated.ts';
import { Delegation } from './Delegation.ts';
import { DelegationWithdrawn } from './DelegationWithdrawn.ts';
import { OfficialDelegated } from './OfficialDelegated.ts';
import { Mutation, Query } from './roots.ts';

export const resolvers = {
  Delegation,
  DelegationWithdrawn,
  Mutation,
  OfficialDelegated,
  Query,
} satisfies Resolvers;
