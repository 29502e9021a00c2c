/** What applicants are told of their dossiers. */
import { tellNotice } from '../rules/notices.ts';
import type { Resolvers } from '../types.generated.ts';

export const Notice: Resolvers['Notice'] = {
  id: ({ noticeId }) => noticeId,
  dossier: async ({ dossierId }, _args, { loaders }) => loaders.dossier.load(dossierId),
  text: (notice) => tellNotice(notice),
};
