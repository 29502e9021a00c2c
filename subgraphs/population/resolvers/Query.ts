import type { ContextType } from '../mappers.ts';
import { lookUpPerson } from '../reads/lookUpPerson.ts';
import { verifyPerson } from '../reads/verifyPerson.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const Query: QueryResolvers<ContextType> = {
  verifyPerson: async (_parent, { input }, context) => verifyPerson(context, input),
  lookUpPerson: async (_parent, { input }, context) => lookUpPerson(context, input),
};
