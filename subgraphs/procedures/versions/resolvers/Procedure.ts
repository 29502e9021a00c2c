import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { getAgency, getContent, getResultTypes } from '../reads/getters.ts';
import { findDifferencesToPrevious, listHistory } from '../../history/reads/listHistory.ts';
import { listItems } from '../../portal/reads/pages.ts';
import { readPublication } from '../../publication/reads/readPublication.ts';
import { dateCases, showVersion } from '../../codeLists/rules/asOf.ts';
import { askedDay } from '../../codeLists/rules/days.ts';
import type { Resolvers } from '../../types.generated.ts';

export const Procedure: Resolvers['Procedure'] = {
  __resolveReference: async ({ id }, { loaders, now }) => {
    const version = await loaders.version.load(id);
    return version === undefined ? null : showVersion(version, dayInVietnam(now));
  },
  publisher: ({ publisher, asOf }, _args, { loaders }) => getAgency(loaders, publisher, asOf),
  tiers: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).tiers,
  audiences: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).audiences,
  decisionNumber: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).decisionNumber,
  channels: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).channels,
  cases: async ({ id, code, asOf }, _args, { loaders, now }) =>
    dateCases((await getContent(loaders, id)).cases, {
      asOf,
      procedure: code,
      day: asOf ?? dayInVietnam(now),
    }),
  results: async ({ id, asOf }, _args, { loaders }) =>
    getResultTypes(loaders, (await getContent(loaders, id)).results, asOf),
  legalBasis: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).legalBasis,
  publication: async (version, _args, { loaders }) => readPublication(loaders, version),
  competentAgency: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).competentAgency,
  kind: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).kind,
  steps: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).steps,
  requirements: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).requirements,
  agencies: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).agencies,
  receivingAddress: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).receivingAddress,
  keywords: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).keywords,
  related: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).related,
  linked: async ({ id }, _args, { loaders }) => (await getContent(loaders, id)).linked,
  decision: async ({ decisionId, asOf }, _args, { loaders }) => {
    const decision = decisionId === null ? undefined : await loaders.decision.load(decisionId);
    return decision === undefined ? null : { ...decision, asOf };
  },
  editorAgency: ({ editorAgency, asOf }, _args, { loaders }) =>
    editorAgency === null ? null : getAgency(loaders, editorAgency, asOf),
  differences: (version, _args, { loaders }) => findDifferencesToPrevious(loaders, version),
  history: ({ code }, args, context) => listHistory(context, code, args),
  guidance: ({ code, asOf }, args, context) =>
    listItems(context, { kind: 'GUIDANCE', day: askedDay(asOf, context.now), procedure: code }, args),
  questionsAndAnswers: ({ code, asOf }, args, context) =>
    listItems(context, { kind: 'QUESTION', day: askedDay(asOf, context.now), procedure: code }, args),
  availability: ({ code, asOf }, { agency, ...args }, context) =>
    listItems(
      context,
      { kind: 'AVAILABILITY', day: askedDay(asOf, context.now), procedure: code, about: agency },
      args,
    ),
};
