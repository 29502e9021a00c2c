import { listCoverage } from '../database/registerCoverage.ts';
import type { ContextType } from '../mappers.ts';
import { readCheckpoints, readConsistency } from '../reads/readCheckpoints.ts';
import type { Resolvers } from '../types.generated.ts';

export const Query: Resolvers<ContextType>['Query'] = {
  accessLogCoverage: (_parent, _args, context) => context.read(listCoverage, {}),
  accessLogCheckpoints: (_parent, args, context) => readCheckpoints(context, args),
  accessLogConsistency: (_parent, args, context) => readConsistency(context, args),
};
