import type { Resolvers } from '../../types.generated.ts';

export const MappingCoverage: Resolvers['MappingCoverage'] = {
  agency: async ({ grouping, key }, _args, { loaders }) =>
    grouping === 'FIELD' || key === null ? null : loaders.agency.load(key),
  field: ({ grouping, key }) => (grouping === 'FIELD' ? key : null),
  share: ({ papers, confirmed }) => (papers === 0 ? null : confirmed / papers),
};
