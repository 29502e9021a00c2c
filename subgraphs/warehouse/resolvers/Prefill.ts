import type { ContextType, PrefillMapper } from '../mappers.ts';
import { answerQuestions } from '../reads/answerQuestions.ts';
import { proveComponents } from '../reads/proveComponents.ts';
import type { PrefillResolvers } from '../types.generated.ts';

export const Prefill: PrefillResolvers<ContextType, PrefillMapper> = {
  // Never null: without this register's part the others still answer.
  __resolveReference: async (reference, context) =>
    ({ ...reference, accepted: context.acceptGrant(reference.grant) }) as PrefillMapper,
  documentAnswers: (prefill, _args, context) => answerQuestions(prefill, context),
  heldComponents: (prefill, _args, context) => proveComponents(prefill, context),
};
