import type { Resolvers } from '../../types.generated.ts';
import { CatalogueChange } from './CatalogueChange.ts';
import { Procedure, Query } from './roots.ts';

export const resolvers = {
  CatalogueChange,
  Procedure,
  Query,
} satisfies Resolvers;
