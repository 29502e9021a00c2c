import type { Resolvers } from '../types.generated.ts';

export const EvidenceSource: Resolvers['EvidenceSource'] = {
  // Every document that the state issued is in the warehouse, whoever its authority is.
  subgraph: () => 'warehouse',
  authority: ({ issuer }, _args, { loaders }) => (issuer === null ? null : loaders.agency.load(issuer)),
  resultType: (type) => type,
};
