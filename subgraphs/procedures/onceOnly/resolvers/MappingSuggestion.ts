import type { Resolvers } from '../../types.generated.ts';
import { toProposalAnswer } from '../reads/mappingAnswers.ts';
import { HIGH_CONFIDENCE } from '../rules/matching/suggest.ts';

export const MappingSuggestion: Resolvers['MappingSuggestion'] = {
  resultType: async ({ resultType }, _args, { loaders }) =>
    (await loaders.resultType.load(resultType)) ?? null,
  proposal: async ({ procedure, component, resultType }, _args, { loaders }) => {
    const found = (await loaders.mappingProposals.load(procedure)).find(
      (one) => one.component === component && one.resultType === resultType,
    );
    return found === undefined ? null : toProposalAnswer(found);
  },
  isLikely: ({ score }) => score >= HIGH_CONFIDENCE,
};
