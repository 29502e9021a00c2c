import { kindOfAnswer, listChoices } from '../../../schema/concepts.ts';
import type { Resolvers } from '../types.generated.ts';

export const FormQuestion: Resolvers['FormQuestion'] = {
  answerKind: (question) => kindOfAnswer(question),
  choices: (question) => listChoices(question) ?? null,
};
