import type { Resolvers } from '../types.generated.ts';

export const Supplement: Resolvers['Supplement'] = {
  id: ({ requestId }) => requestId,
};

export const IntakeDossier: Resolvers['IntakeDossier'] = {
  procedure: ({ procedureVersion }) => ({ id: procedureVersion }),
};
