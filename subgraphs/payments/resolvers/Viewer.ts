import type { ContextType } from '../mappers.ts';
import { listOwn } from '../reads/listOwnRequests.ts';
import type { Resolvers } from '../types.generated.ts';

export const Viewer: Resolvers<ContextType>['Viewer'] = {
  paymentRequests: (_viewer, args, context) => listOwn(context, args),
};
