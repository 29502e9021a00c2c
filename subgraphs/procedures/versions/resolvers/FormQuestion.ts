import { kindOfAnswer, listChoices } from '../../../../kernel/domain/concepts.ts';
import type { Resolvers } from '../../types.generated.ts';

export const FormQuestion: Resolvers['FormQuestion'] = {
  answerKind: (question) => kindOfAnswer(question),
  choices: (question) => listChoices(question) ?? null,
};
