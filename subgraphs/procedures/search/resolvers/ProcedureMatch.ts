import { getResultTypes } from '../../codeLists/reads/getters.ts';
import type { Resolvers } from '../../types.generated.ts';
import { getContent } from '../../versions/reads/getters.ts';
import { highlightProcedure } from '../rules/highlight.ts';

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
