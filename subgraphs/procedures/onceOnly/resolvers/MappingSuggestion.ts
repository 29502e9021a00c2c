import type { Resolvers } from '../../types.generated.ts';
import { HIGH_CONFIDENCE } from '../rules/matching/suggest.ts';

export const MappingSuggestion: Resolvers['MappingSuggestion'] = {
  resultType: async ({ resultType }, _args, { loaders }) =>
    (await loaders.resultType.load(resultType)) ?? null,
  isLikely: ({ score }) => score >= HIGH_CONFIDENCE,
};
