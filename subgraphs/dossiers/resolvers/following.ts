/** What the code of a dossier tells. */
import { readDossier } from '../reads/readDossier.ts';
import { statusNames } from '../rules/statuses.ts';
import type { Resolvers } from '../types.generated.ts';

export const FollowedDossier: Resolvers['FollowedDossier'] = {
  statusText: ({ status }) => statusNames[status],
  dossier: async ({ dossierId }, _args, context) =>
    readDossier(context, dossierId, 'FollowedDossier.dossier'),
};
