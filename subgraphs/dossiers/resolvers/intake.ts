import { linkToPrint } from '../reads/readSlip.ts';
import type { Resolvers } from '../types.generated.ts';

export const Supplement: Resolvers['Supplement'] = {
  id: ({ requestId }) => requestId,
  file: ({ requestId }, _args, context) => linkToPrint(context, requestId),
};

export const IntakeDossier: Resolvers['IntakeDossier'] = {
  procedure: ({ procedureVersion }) => ({ id: procedureVersion }),
};
