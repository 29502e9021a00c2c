import type { Resolvers } from '../../types.generated.ts';
import { getDecision } from '../reads/getters.ts';

export const DecisionAlreadyRegistered: Resolvers['DecisionAlreadyRegistered'] = {
  decision: async ({ decisionId }, _args, { loaders }) => getDecision(loaders, decisionId),
};
