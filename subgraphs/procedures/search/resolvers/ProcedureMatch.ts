import { getContent, getResultTypes } from '../../versions/reads/getters.ts';
import { highlightProcedure } from '../rules/highlight.ts';
import type { Resolvers } from '../../types.generated.ts';

export const ProcedureMatch: Resolvers['ProcedureMatch'] = {
  highlights: async ({ node, words }, _args, { loaders }) => {
    const content = await getContent(loaders, node.id);
    const results = await getResultTypes(loaders, content.results);
    return highlightProcedure(
      content,
      results.map(({ name }) => name),
      words,
    );
  },
};
