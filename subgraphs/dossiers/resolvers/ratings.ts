/** How owners rated the handling of their dossiers. */
import type { Resolvers } from '../types.generated.ts';

type DossierFields = NonNullable<Resolvers['Dossier']>;

/** What ratings add to a dossier. */
export const ratingOfDossier: Pick<DossierFields, 'rating'> = {
  rating: async ({ dossierId, subjects }, _args, { loaders, signedIn }) => {
    if (signedIn.agency !== null) return null;
    const [rating] = await loaders.ratings.load(dossierId);
    return rating === undefined ? null : { ...rating, subjects };
  },
};
