import { getDecision } from '../../versions/reads/getters.ts';
import type { Resolvers } from '../../types.generated.ts';

export const DecisionRegistered: Resolvers['DecisionRegistered'] = {
  decision: async ({ decisionId }, _args, { loaders }) => getDecision(loaders, decisionId),
};
