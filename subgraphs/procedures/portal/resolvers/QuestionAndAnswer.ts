import type { Resolvers } from '../../types.generated.ts';
import { itemFields } from './itemFields.ts';

export const QuestionAndAnswer: Resolvers['QuestionAndAnswer'] = {
  ...itemFields,
  procedureCode: ({ content }) => content.procedureCode,
  question: ({ content }) => content.question,
  answer: ({ content }) => content.answer,
};
