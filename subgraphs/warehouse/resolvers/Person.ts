import { listOpenedKinds } from '../../../kernel/domain/opened.ts';
import { listDocuments } from '../reads/listDocuments.ts';
import type { ContextType, PersonMapper } from '../mappers.ts';
import type { PersonResolvers } from '../types.generated.ts';

/** A grant for an organisation opens no person, though both go by an opaque id. */
const isGranted = ({ grant }: ContextType, id: string): boolean =>
  grant?.subjects.some((subject) => subject.id === id && subject.kind === 'PERSON') ?? false;

export const Person: PersonResolvers<ContextType, PersonMapper> = {
  __resolveReference: async ({ id }, context) => {
    if (id === context.viewer?.personId || isGranted(context, id)) return { id, subject: id };
    context.audit.deny(id, 'Person.documents');
    return null;
  },
  documents: ({ id }, args, context) => {
    if (id === context.viewer?.personId) return listDocuments(context, id, args);
    return listDocuments(context, id, args, listOpenedKinds(context.readsOf(id)));
  },
};
