import { z } from 'zod';
import type { ContextType } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

export const Dossier: Resolvers<ContextType>['Dossier'] = {
  __resolveReference: async ({ id }) => (z.uuid().safeParse(id).success ? { id } : null),
  paymentRequests: (dossier, _args, context) => context.loaders.requestsOfDossier.load(dossier.id),
};
