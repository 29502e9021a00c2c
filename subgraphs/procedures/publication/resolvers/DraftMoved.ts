import { getDraft } from '../../versions/reads/getters.ts';
import type { Resolvers } from '../../types.generated.ts';

export const DraftMoved: Resolvers['DraftMoved'] = {
  draft: async ({ draftId }, _args, { loaders }) => getDraft(loaders, draftId),
};
