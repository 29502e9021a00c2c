import type { ContextType, PrefillMapper } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

export const Prefill: Resolvers<ContextType>['Prefill'] = {
  __resolveReference: async (reference, context) => {
    context.acceptGrant(reference.grant);
    return reference as typeof reference & PrefillMapper;
  },
  amountsDue: (prefill) =>
    prefill.fees?.map(({ code, name, kind, amount, condition }) => ({
      code,
      name,
      kind,
      state: amount == null ? 'AMOUNT_NOT_SET' : 'AMOUNT_SET',
      amount: amount ?? null,
      condition: condition ?? null,
    })) ?? null,
};
