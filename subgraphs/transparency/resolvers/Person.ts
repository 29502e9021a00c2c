import type { ContextType } from '../mappers.ts';
import { readAccessLog, requireOwnLog } from '../reads/readAccessLog.ts';
import type { Resolvers } from '../types.generated.ts';

export const Person: Resolvers<ContextType>['Person'] = {
  // The log is all there is of a person here: whoever refers to another person is after theirs.
  __resolveReference: async ({ id }, context) => {
    await requireOwnLog(context, id);
    return { id, subject: id };
  },
  accessLog: (person, args, context) => readAccessLog(context, person, args),
};
