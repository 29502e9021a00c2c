import { type DossierId, isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import type { ContextType } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

export const Dossier: Resolvers<ContextType>['Dossier'] = {
  __resolveReference: async ({ id }) => (isOpaqueId<DossierId>(id) ? { id } : null),
  paymentRequests: (dossier, _args, context) => context.loaders.requestsOfDossier.load(dossier.id),
};
