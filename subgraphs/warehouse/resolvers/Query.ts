import type { ContextType } from '../mappers.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const Query: QueryResolvers<ContextType> = {
  document: (_parent, { id }, context) => context.loaders.document.load(id),
};
