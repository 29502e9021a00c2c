import { getContent, getResultTypes } from '../database/getters.ts';
import { findDifferencesToPrevious, listHistory } from '../database/listHistory.ts';
import type { Resolvers } from '../types.generated.ts';

export const Procedure: Resolvers['Procedure'] = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.version.load(id)) ?? null,
  publisher: ({ publisher }, _args, { loaders }) => loaders.agency.load(publisher),
  tiers: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).tiers,
  audiences: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).audiences,
  decisionNumber: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).decisionNumber,
  channels: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).channels,
  cases: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).cases,
  results: async ({ id }, _args, { loaders }) =>
    getResultTypes(loaders, (await getContent(loaders, id)).results),
  legalBasis: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).legalBasis,
  competentAgency: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).competentAgency,
  decision: async ({ decisionId }, _args, { loaders }) =>
    decisionId === null ? null : ((await loaders.decision.load(decisionId)) ?? null),
  editorAgency: ({ editorAgency }, _args, { loaders }) =>
    editorAgency === null ? null : loaders.agency.load(editorAgency),
  differences: (version, _args, { loaders }) => findDifferencesToPrevious(loaders, version),
  history: ({ code }, args, context) => listHistory(context, code, args),
};
