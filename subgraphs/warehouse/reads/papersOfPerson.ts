import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { listOpenedKinds } from '../../../kernel/domain/opened.ts';
import type { ContextType, DocumentConnectionMapper, PersonMapper } from '../mappers.ts';
import { type ListArguments, listDocuments } from './listDocuments.ts';

/** A grant for an organisation opens no person, though both go by an opaque id. */
const isGranted = ({ grant }: ContextType, id: string): boolean =>
  grant?.subjects.some((subject) => subject.id === id && subject.kind === 'PERSON') ?? false;

/** A person whose papers this request may list; an attempt at anybody else's is noted for them. */
export function servePerson(context: ContextType, id: string): PersonMapper | null {
  if (id === context.viewer?.personId || isGranted(context, id)) return { id, subject: id } as PersonMapper;
  context.audit.deny(id, 'Person.documents');
  return null;
}

/** A page of their papers: all to themselves, to others those of the kinds that a grant opens. */
export function listPapers(
  context: ContextType,
  id: PersonId,
  args: ListArguments,
): Promise<DocumentConnectionMapper> {
  if (id === context.viewer?.personId) return listDocuments(context, id, args);
  return listDocuments(context, id, args, listOpenedKinds(context.readsOf(id)));
}
