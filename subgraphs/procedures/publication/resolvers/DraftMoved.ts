import type { Resolvers } from '../../types.generated.ts';
import { getDraft } from '../reads/getters.ts';

export const DraftMoved: Resolvers['DraftMoved'] = {
  draft: async ({ draftId }, _args, { loaders }) => getDraft(loaders, draftId),
};
