import { getResultTypes } from '../database/getters.ts';
import { describeCondition } from '../rules/prefill.ts';
import type { Resolvers } from '../types.generated.ts';

export const DossierComponent: Resolvers['DossierComponent'] = {
  condition: ({ condition }) => describeCondition(condition),
  mappings: ({ mappings, asOf }) => mappings.map((mapping) => ({ ...mapping, asOf })),
  evidenceSources: ({ mappings, asOf }, _args, { loaders }) =>
    getResultTypes(
      loaders,
      mappings.map(({ resultType }) => resultType),
      asOf,
    ),
};
