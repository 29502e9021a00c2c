import type { Resolvers } from '../../types.generated.ts';

export const SuggestedMapping: Resolvers['SuggestedMapping'] = {
  procedure: async ({ versionId }, _args, { loaders }) => (await loaders.version.load(versionId)) ?? null,
  issuedByState: ({ issued }) => issued,
  suggestions: ({ suggestions, procedureCode, component }) =>
    suggestions.map((one) => ({ ...one, procedure: procedureCode, component })),
};
