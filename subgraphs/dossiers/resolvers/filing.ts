/** What was filed. */
import type { Resolvers } from '../types.generated.ts';

export const FiledPaper: Resolvers['FiledPaper'] = {
  proof: ({ held, uploads, onPaper }) => {
    if (held !== undefined) return 'HELD';
    if (uploads.length > 0) return 'HANDED_IN';
    return onPaper ? 'ON_PAPER' : 'NONE';
  },
  document: ({ held }) => (held?.documentId == null ? null : { id: held.documentId }),
  register: ({ held }) => held?.register ?? null,
};
