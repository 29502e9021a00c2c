import type { Resolvers } from '../types.generated.ts';

export const Supplement: Resolvers['Supplement'] = {
  id: ({ requestId }) => requestId,
};

export const Upload: Resolvers['Upload'] = {
  id: ({ uploadId }) => uploadId,
  supplement: ({ supplementId }) => supplementId,
};

export const IntakeDossier: Resolvers['IntakeDossier'] = {
  procedure: ({ procedureVersion }) => ({ id: procedureVersion }),
};
