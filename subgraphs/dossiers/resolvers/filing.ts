/** What was filed. */
import type { Resolvers } from '../types.generated.ts';

export const FiledPaper: Resolvers['FiledPaper'] = {
  proof: ({ held, uploads }) => {
    if (held !== undefined) return 'HELD';
    return uploads.length > 0 ? 'HANDED_IN' : 'NONE';
  },
  document: ({ held }) => (held?.documentId == null ? null : { id: held.documentId }),
  register: ({ held }) => held?.register ?? null,
};
