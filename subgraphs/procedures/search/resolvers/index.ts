import type { Resolvers } from '../../types.generated.ts';
import { FacetValue } from './FacetValue.ts';
import { ProcedureMatch } from './ProcedureMatch.ts';
import { ProcedureMatches } from './ProcedureMatches.ts';
import { ProcedureSuggestion } from './ProcedureSuggestion.ts';
import { Query } from './roots.ts';

export const resolvers = {
  FacetValue,
  ProcedureMatch,
  ProcedureMatches,
  ProcedureSuggestion,
  Query,
} satisfies Resolvers;
