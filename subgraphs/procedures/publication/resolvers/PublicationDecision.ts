import { getAgency } from '../../codeLists/reads/getters.ts';
import type { Resolvers } from '../../types.generated.ts';

export const PublicationDecision: Resolvers['PublicationDecision'] = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.decision.load(id)) ?? null,
  authority: ({ authority, asOf }, _args, { loaders }) => getAgency(loaders, authority, asOf),
  file: ({ fileAddress, fileSha256 }) =>
    fileSha256 === null ? null : { address: fileAddress, sha256: fileSha256 },
  annex: async ({ id }, _args, { loaders }) => (await loaders.annex.load(id)).map(({ item }) => item),
  outstanding: async ({ id }, _args, { loaders }) =>
    (await loaders.annex.load(id)).filter(({ isOutstanding }) => isOutstanding).map(({ item }) => item),
};
