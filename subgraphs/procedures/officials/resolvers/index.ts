import type { Resolvers } from '../../types.generated.ts';
import { Delegation } from './Delegation.ts';
import { DelegationConfirmed } from './DelegationConfirmed.ts';
import { DelegationProposed } from './DelegationProposed.ts';
import { DelegationWithdrawn } from './DelegationWithdrawn.ts';
import { Mutation } from './Mutation.ts';
import { Query } from './Query.ts';

export const resolvers = {
  Delegation,
  DelegationConfirmed,
  DelegationWithdrawn,
  Mutation,
  DelegationProposed,
  Query,
} satisfies Resolvers;
