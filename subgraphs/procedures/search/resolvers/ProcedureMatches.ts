import type { Resolvers } from '../../types.generated.ts';
import { SEARCH_PROPERTIES } from '../database/facets.ts';

export const ProcedureMatches: Resolvers['ProcedureMatches'] = {
  edges: ({ nodes, words }) => nodes.map((node) => ({ node, words })),
  totalCount: async ({ countFacets }) =>
    (await countFacets()).find(({ kind }) => kind === 'FOUND')?.count ?? 0,
  facets: async ({ countFacets }) => {
    const counts = await countFacets();
    return SEARCH_PROPERTIES.map((property) => ({
      property,
      values: counts.flatMap(({ kind, ...counted }) => (kind === property ? { property, ...counted } : [])),
    }));
  },
};
