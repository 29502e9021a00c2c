/** What was filed. */
import { declineReasons } from '../rules/declined.ts';
import type { Resolvers } from '../types.generated.ts';

/** What somebody did not want to be filled in. */
export const declinedOfDossier: Pick<NonNullable<Resolvers['Dossier']>, 'declinedValues'> = {
  declinedValues: async ({ dossierId, subjects }, _args, { loaders }) =>
    (await loaders.declined.load(dossierId)).map((one) => ({ ...one, subjects })),
};

export const DeclinedValue: Resolvers['DeclinedValue'] = {
  reasonText: ({ reason }) => declineReasons[reason],
};

export const FiledPaper: Resolvers['FiledPaper'] = {
  proof: ({ held, uploads, onPaper }) => {
    if (held !== undefined) return 'HELD';
    if (uploads.length > 0) return 'HANDED_IN';
    return onPaper ? 'ON_PAPER' : 'NONE';
  },
  document: ({ held }) => (held?.documentId == null ? null : { id: held.documentId }),
  register: ({ held }) => held?.register ?? null,
};
