import type { AskedQuestion, ContextType, PrefillMapper } from '../mappers.ts';
import { answerQuestions } from '../reads/answerQuestions.ts';
import type { PrefillResolvers } from '../types.generated.ts';

export const Prefill: PrefillResolvers<ContextType, PrefillMapper> = {
  // Never null: a grant that is not this viewer's is FORBIDDEN, and every other Prefill has something to say.
  __resolveReference: async (reference, context) => {
    const { questions } = reference as { questions?: readonly AskedQuestion[] | null };
    return { grant: reference.grant, questions, opened: context.acceptGrant(reference.grant) };
  },
  personAnswers: async (prefill, _args, context) => answerQuestions(context, prefill),
};
