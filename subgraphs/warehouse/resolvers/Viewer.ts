import { listDocuments } from '../reads/listDocuments.ts';
import type { ContextType, ViewerMapper } from '../mappers.ts';
import type { ViewerResolvers } from '../types.generated.ts';

export const Viewer: ViewerResolvers<ContextType, ViewerMapper> = {
  person: (_viewer, _args, { signedIn: { personId } }) =>
    personId === null ? null : { id: personId, subject: personId },
  organizations: async (_viewer, _args, { signedIn: { personId }, loaders }) => {
    if (personId === null) return null;
    const represented = await loaders.represented.load(personId);
    const found = await Promise.all(represented.map((id) => loaders.organization.load(id)));
    return found.filter((organization) => organization !== null);
  },
  documents: (_viewer, args, context) => {
    const { personId } = context.signedIn;
    return personId === null ? null : listDocuments(context, personId, args);
  },
};
