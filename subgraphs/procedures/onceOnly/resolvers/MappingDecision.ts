import type { Resolvers } from '../../types.generated.ts';

export const MappingDecision: Resolvers['MappingDecision'] = {
  resultType: async ({ resultType }, _args, { loaders }) =>
    (await loaders.resultType.load(resultType)) ?? null,
  agency: async ({ agency }, _args, { loaders }) => loaders.agency.load(agency),
};
