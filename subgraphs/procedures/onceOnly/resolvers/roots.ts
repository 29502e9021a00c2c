import type { Resolvers } from '../../types.generated.ts';
import { confirmMapping, rejectMapping } from '../actions/decideMapping.ts';
import { listCoverage, listSuggested } from '../reads/listOnceOnly.ts';

export const Query: Resolvers['Query'] = {
  suggestedMappings: async (_parent, args, context) => listSuggested(context, args),
  mappingCoverage: async (_parent, args, context) => listCoverage(context, args),
};

export const Mutation: Resolvers['Mutation'] = {
  confirmMapping: async (_parent, { input }, context) => confirmMapping(context, input),
  rejectMapping: async (_parent, { input }, context) => rejectMapping(context, input),
};
