import { listDocuments } from '../database/pages.ts';
import type { ContextType, ViewerMapper } from '../mappers.ts';
import type { ViewerResolvers } from '../types.generated.ts';

export const Viewer: ViewerResolvers<ContextType, ViewerMapper> = {
  person: (_viewer, _args, { signedIn: { personId } }) =>
    personId === null ? null : { id: personId, subject: personId },
  documents: (_viewer, args, context) => {
    const { personId } = context.signedIn;
    return personId === null ? null : listDocuments(context, personId, args);
  },
};
