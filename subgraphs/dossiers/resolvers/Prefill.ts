import type { PrefillMapper } from '../mappers.ts';
import { answerPrefill } from '../reads/answerPrefill.ts';
import type { Resolvers } from '../types.generated.ts';

export const Prefill: Resolvers['Prefill'] = {
  // What the other registers said arrives on the reference itself; it is never null, so a prefill cannot vanish.
  __resolveReference: async (reference, context) => ({
    ...(reference as PrefillMapper),
    opened: context.acceptGrant(reference.grant),
  }),
  answer: async (reference, _args, context) => answerPrefill(context, reference),
};
