import type { ContextType } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

export const Viewer: Resolvers<ContextType>['Viewer'] = {
  person: (_viewer, _args, context) => {
    const id = context.signedIn.personId;
    return id === null ? null : { id, subject: id };
  },
};
