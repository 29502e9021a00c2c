import { getDecision } from '../../versions/reads/getters.ts';
import type { Resolvers } from '../../types.generated.ts';

export const DecisionAlreadyRegistered: Resolvers['DecisionAlreadyRegistered'] = {
  decision: async ({ decisionId }, _args, { loaders }) => getDecision(loaders, decisionId),
};
