import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { getAgency, getResultTypes } from '../../codeLists/reads/getters.ts';
import { dateCases, showVersion } from '../../codeLists/rules/asOf.ts';
import { writeNationalRecord } from '../../records/rules/toNationalRecord.ts';
import type { Resolvers } from '../../types.generated.ts';
import { getContent } from '../reads/getters.ts';

/** What a version itself says; later chapters add what they know of it. */
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
  cases: async ({ id, code, origin, asOf }, _args, { loaders, now }) =>
    dateCases((await getContent(loaders, id)).cases, {
      asOf,
      procedure: code,
      origin,
      day: asOf ?? dayInVietnam(now),
    }),
  results: async ({ id, asOf }, _args, { loaders }) =>
    getResultTypes(loaders, (await getContent(loaders, id)).results, asOf),
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
  nationalRecord: async ({ id, publicisedAt }, _args, { loaders }) =>
    writeNationalRecord(await getContent(loaders, id), { id, publicisedAt }),
  editorAgency: ({ editorAgency, asOf }, _args, { loaders }) =>
    editorAgency === null ? null : getAgency(loaders, editorAgency, asOf),
};
