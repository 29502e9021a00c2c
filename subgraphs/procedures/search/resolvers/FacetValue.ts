import type { Resolvers } from '../../types.generated.ts';

export const FacetValue: Resolvers['FacetValue'] = {
  label: async ({ property, value }, _args, { loaders }) =>
    property === 'PUBLISHER' ? (await loaders.agency.load(value)).name : null,
};
