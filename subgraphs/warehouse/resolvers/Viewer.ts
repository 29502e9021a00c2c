import type { ContextType, ViewerMapper } from '../mappers.ts';
import { listDocuments } from '../reads/listDocuments.ts';
import { listRepresentedOrganizations } from '../reads/organizations.ts';
import type { ViewerResolvers } from '../types.generated.ts';

export const Viewer: ViewerResolvers<ContextType, ViewerMapper> = {
  person: (_viewer, _args, { signedIn: { personId } }) =>
    personId === null ? null : { id: personId, subject: personId },
  organizations: async (_viewer, _args, context) => listRepresentedOrganizations(context),
  documents: (_viewer, args, context) => {
    const { personId } = context.signedIn;
    return personId === null ? null : listDocuments(context, personId, args);
  },
};
