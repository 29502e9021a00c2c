import type { Resolvers } from '../../types.generated.ts';
import * as decision from './CalendarDecision.ts';
import { Mutation } from './Mutation.ts';
import { Query } from './Query.ts';

export const resolvers = { ...decision, Mutation, Query } satisfies Resolvers;
