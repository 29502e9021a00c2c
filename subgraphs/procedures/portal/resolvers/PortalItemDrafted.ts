import type { Resolvers } from '../../types.generated.ts';
import { getItem } from '../reads/pages.ts';

export const PortalItemDrafted: Resolvers['PortalItemDrafted'] = {
  drafted: ({ id }, _args, context) => getItem(context, id),
};
