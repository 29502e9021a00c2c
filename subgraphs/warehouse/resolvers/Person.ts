import { listDocuments } from '../database/pages.ts';
import type { ContextType, PersonMapper } from '../mappers.ts';
import type { PersonResolvers } from '../types.generated.ts';

export const Person: PersonResolvers<ContextType, PersonMapper> = {
  __resolveReference: async ({ id }, context) => {
    if (context.subjects.has(id)) return { id, subject: id };
    context.audit.deny(id, 'Person.documents');
    return null;
  },
  documents: ({ id }, args, context) => listDocuments(context, id, args),
};
