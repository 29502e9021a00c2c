import { getAgency } from '../../codeLists/reads/getters.ts';
import type { Resolvers } from '../../types.generated.ts';

export const EvidenceSource: Resolvers['EvidenceSource'] = {
  // Every document that the state issued is in the warehouse, whoever its authority is.
  subgraph: () => 'warehouse',
  authority: ({ issuer, asOf }, _args, { loaders }) =>
    issuer === null ? null : getAgency(loaders, issuer, asOf),
  resultType: (type) => type,
};
