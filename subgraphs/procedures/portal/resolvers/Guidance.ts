import type { Resolvers } from '../../types.generated.ts';
import { itemFields } from './itemFields.ts';

export const Guidance: Resolvers['Guidance'] = {
  ...itemFields,
  procedureCode: ({ content }) => content.procedureCode,
  title: ({ content }) => content.title,
  text: ({ content }) => content.text,
};
