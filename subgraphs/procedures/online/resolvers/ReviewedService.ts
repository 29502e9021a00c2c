import type { Resolvers } from '../../types.generated.ts';

export const ReviewedService: Resolvers['ReviewedService'] = {
  procedure: async ({ versionId }, _args, { loaders }) => (await loaders.version.load(versionId)) ?? null,
  agency: ({ agency }, _args, { loaders }) => loaders.agency.load(agency),
};
