import type { ContextType, PersonMapper } from '../mappers.ts';
import { listPapers, servePerson } from '../reads/papersOfPerson.ts';
import type { PersonResolvers } from '../types.generated.ts';

export const Person: PersonResolvers<ContextType, PersonMapper> = {
  __resolveReference: async ({ id }, context) => servePerson(context, id),
  documents: ({ id }, args, context) => listPapers(context, id, args),
};
