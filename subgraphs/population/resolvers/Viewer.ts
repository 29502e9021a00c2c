import type { ContextType } from '../mappers.ts';
import { findOwnRecord } from '../reads/servePerson.ts';
import type { ViewerResolvers } from '../types.generated.ts';

export const Viewer: ViewerResolvers<ContextType> = {
  person: async (_viewer, _args, context) => findOwnRecord(context),
};
