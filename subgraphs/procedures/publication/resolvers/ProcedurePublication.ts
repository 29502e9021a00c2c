import type { Resolvers } from '../../types.generated.ts';

export const ProcedurePublication: Resolvers['ProcedurePublication'] = {
  waivers: async ({ versionId }, _args, { loaders }) => loaders.versionWaivers.load(versionId),
};
