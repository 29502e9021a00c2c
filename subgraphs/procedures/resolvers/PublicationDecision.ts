import { getAgency } from '../database/getters.ts';
import type { Resolvers } from '../types.generated.ts';

export const PublicationDecision: Resolvers['PublicationDecision'] = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.decision.load(id)) ?? null,
  authority: ({ authority, asOf }, _args, { loaders }) => getAgency(loaders, authority, asOf),
};
