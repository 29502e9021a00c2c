import type { Resolvers } from '../../types.generated.ts';
import { confirmMapping, rejectMapping } from '../actions/decideMapping.ts';

export const Mutation: Resolvers['Mutation'] = {
  confirmMapping: async (_parent, { input }, context) => confirmMapping(context, input),
  rejectMapping: async (_parent, { input }, context) => rejectMapping(context, input),
};
