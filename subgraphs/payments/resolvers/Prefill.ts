import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { ContextType, PrefillMapper } from '../mappers.ts';
import { tellAmounts } from '../rules/due.ts';
import type { Resolvers } from '../types.generated.ts';

export const Prefill: Resolvers<ContextType>['Prefill'] = {
  __resolveReference: async (reference, context) => {
    context.acceptGrant(reference.grant);
    return reference as typeof reference & PrefillMapper;
  },
  amountsDue: ({ fees }, _args, { now }) => (fees ? tellAmounts(fees, dayInVietnam(now)) : null),
};
