import type { Resolvers } from '../../types.generated.ts';

export const Delegation: Resolvers['Delegation'] = {
  agency: async ({ agency }, _args, { loaders }) => loaders.agency.load(agency),
  from: ({ validFrom }) => validFrom,
  until: ({ validUntil }) => validUntil,
};
