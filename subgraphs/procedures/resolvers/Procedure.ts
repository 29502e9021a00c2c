import { getContent, getResultTypes } from '../database/getters.ts';
import { listItems, readDay } from '../database/portal/pages.ts';
import { readPublication } from '../database/readPublication.ts';
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
  publication: async (version, _args, { loaders }) => readPublication(loaders, version),
  competentAgency: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).competentAgency,
  guidance: ({ code }, args, context) =>
    listItems(context, { kind: 'GUIDANCE', day: readDay(context, null), procedure: code }, args),
  questionsAndAnswers: ({ code }, args, context) =>
    listItems(context, { kind: 'QUESTION', day: readDay(context, null), procedure: code }, args),
  availability: ({ code }, { agency, ...args }, context) =>
    listItems(
      context,
      { kind: 'AVAILABILITY', day: readDay(context, null), procedure: code, about: agency },
      args,
    ),
};
