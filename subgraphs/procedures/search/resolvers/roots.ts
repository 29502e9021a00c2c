import type { Resolvers } from '../../types.generated.ts';
import { listMatches } from '../reads/listMatches.ts';
import { listSuggestions } from '../reads/listSuggestions.ts';

export const Query: Resolvers['Query'] = {
  searchProcedures: (_parent, args, context) => listMatches(context, args),
  suggestProcedures: (_parent, args, context) => listSuggestions(context, args),
};
