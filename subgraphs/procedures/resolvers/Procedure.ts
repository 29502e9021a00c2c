import { dayInVietnam } from '../../../schema/calendar.ts';
import { getContent, getResultTypes } from '../database/getters.ts';
import type { Resolvers } from '../types.generated.ts';

export const Procedure: Resolvers['Procedure'] = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.version.load(id)) ?? null,
  publisher: ({ publisher }, _args, { loaders }) => loaders.agency.load(publisher),
  tiers: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).tiers,
  audiences: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).audiences,
  decisionNumber: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).decisionNumber,
  channels: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).channels,
  cases: async ({ id, code, asOf }, _args, { loaders, now }) => {
    const located = { procedure: code, day: asOf ?? dayInVietnam(now) };
    return (await getContent(loaders, id)).cases.map((one) => ({ ...one, ...located }));
  },
  results: async ({ id }, _args, { loaders }) =>
    getResultTypes(loaders, (await getContent(loaders, id)).results),
  legalBasis: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).legalBasis,
  competentAgency: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).competentAgency,
};
