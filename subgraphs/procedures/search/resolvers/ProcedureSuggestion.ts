import type { Resolvers } from '../../types.generated.ts';
import { highlightPrefix } from '../rules/highlight.ts';

export const ProcedureSuggestion: Resolvers['ProcedureSuggestion'] = {
  procedure: ({ version }) => version,
  segments: ({ version, words }) => highlightPrefix(version.name, words),
};
