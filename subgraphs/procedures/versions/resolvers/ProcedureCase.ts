import { placeInSections } from '../../../../kernel/domain/formShape.ts';
import type { Resolvers } from '../../types.generated.ts';

export const ProcedureCase: Resolvers['ProcedureCase'] = {
  questions: ({ questions }) => {
    const places = placeInSections(questions);
    return questions.map((question, index) => ({ ...question, placed: places[index] ?? null }));
  },
};
