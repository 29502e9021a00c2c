import type { Resolvers } from '../../types.generated.ts';
import { listCoverage, listSuggested } from '../reads/listOnceOnly.ts';

export const Query: Resolvers['Query'] = {
  suggestedMappings: async (_parent, args, context) => listSuggested(context, args),
  mappingCoverage: async (_parent, args, context) => listCoverage(context, args),
};
