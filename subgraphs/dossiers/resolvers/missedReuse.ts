/** The ledger of what was asked of people though the state might have had it. */
import { listMissedByCause, listMissedReuse } from '../reads/readMissedReuse.ts';
import type { Resolvers } from '../types.generated.ts';

export const MissedReuse: Resolvers['MissedReuse'] = {
  causes: async (period, _args, context) => listMissedByCause(context, period),
  items: async (period, args, context) => listMissedReuse(context, period, args),
};

export const MissedReuseItem: Resolvers['MissedReuseItem'] = {
  agency: ({ agency }) => ({ code: agency }),
};
