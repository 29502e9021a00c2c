import type { Resolvers } from '../../types.generated.ts';
import { getItem } from '../reads/pages.ts';

export const PortalItemWithdrawn: Resolvers['PortalItemWithdrawn'] = {
  withdrawn: ({ id }, _args, context) => getItem(context, id),
};
