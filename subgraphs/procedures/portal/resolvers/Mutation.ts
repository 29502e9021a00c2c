import type { Resolvers } from '../../types.generated.ts';
import { checkPortalItem } from '../actions/checkPortalItem.ts';
import { draftPortalItem } from '../actions/draftPortalItem.ts';
import { publishPortalItem } from '../actions/publishPortalItem.ts';
import { withdrawPortalItem } from '../actions/withdrawPortalItem.ts';

export const Mutation: Resolvers['Mutation'] = {
  draftPortalItem: async (_parent, { input }, context) => draftPortalItem(context, input),
  checkPortalItem: async (_parent, { input }, context) => checkPortalItem(context, input),
  publishPortalItem: async (_parent, { input }, context) => publishPortalItem(context, input),
  withdrawPortalItem: async (_parent, { input }, context) => withdrawPortalItem(context, input),
};
