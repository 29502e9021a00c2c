import type { Resolvers } from '../../types.generated.ts';
import { getItem } from '../reads/pages.ts';

export const PortalItemPublished: Resolvers['PortalItemPublished'] = {
  published: ({ id }, _args, context) => getItem(context, id),
};
