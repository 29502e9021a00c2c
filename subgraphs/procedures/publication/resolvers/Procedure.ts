import type { Resolvers } from '../../types.generated.ts';
import { readPublication } from '../reads/readPublication.ts';

/** How a version came out. */
export const Procedure: Resolvers['Procedure'] = {
  publication: async (version, _args, { loaders }) => readPublication(loaders, version),
  decision: async ({ decisionId, asOf }, _args, { loaders }) => {
    const decision = decisionId === null ? undefined : await loaders.decision.load(decisionId);
    return decision === undefined ? null : { ...decision, asOf };
  },
};
