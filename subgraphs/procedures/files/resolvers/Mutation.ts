import type { Resolvers } from '../../types.generated.ts';
import { openCatalogueUpload } from '../actions/openCatalogueUpload.ts';

export const Mutation: Resolvers['Mutation'] = {
  openCatalogueUpload: async (_parent, { input }, context) => openCatalogueUpload(context, input),
};
