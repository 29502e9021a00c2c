import type { Resolvers } from '../../types.generated.ts';
import * as records from './IncompleteRecord.ts';
import { Mutation } from './Mutation.ts';
import { Query } from './Query.ts';

export const resolvers = { ...records, Mutation, Query } satisfies Resolvers;
