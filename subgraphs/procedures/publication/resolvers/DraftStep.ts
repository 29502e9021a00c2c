import type { Resolvers } from '../../types.generated.ts';

export const DraftStep: Resolvers['DraftStep'] = {
  agency: async ({ agency }, _args, { loaders }) => loaders.agency.load(agency),
};
