/** Slips that say that the state holds a paper. */
import type { Resolvers } from '../types.generated.ts';

export const HeldPaperSlip: Resolvers['HeldPaperSlip'] = {
  document: ({ documentId }) => ({ id: documentId }),
  paper: ({ resultType }) => ({ code: resultType }),
};
