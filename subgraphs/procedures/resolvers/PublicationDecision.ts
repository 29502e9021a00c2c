import type { Resolvers } from '../types.generated.ts';

export const PublicationDecision: Resolvers['PublicationDecision'] = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.decision.load(id)) ?? null,
  authority: ({ authority }, _args, { loaders }) => loaders.agency.load(authority),
};
