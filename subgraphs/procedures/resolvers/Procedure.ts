import { getContent, getResultTypes } from '../database/getters.ts';
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
  kind: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).kind,
  steps: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).steps,
  requirements: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).requirements,
  agencies: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).agencies,
  receivingAddress: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).receivingAddress,
  keywords: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).keywords,
  related: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).related,
  linked: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).linked,
};
