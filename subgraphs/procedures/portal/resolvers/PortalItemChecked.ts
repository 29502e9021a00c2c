import type { Resolvers } from '../../types.generated.ts';
import { getItem } from '../reads/pages.ts';

export const PortalItemChecked: Resolvers['PortalItemChecked'] = {
  checked: ({ id }, _args, context) => getItem(context, id),
};
