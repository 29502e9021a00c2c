import type { Resolvers } from '../../types.generated.ts';
import { itemFields } from './itemFields.ts';

export const Announcement: Resolvers['Announcement'] = {
  ...itemFields,
  title: ({ content }) => content.title,
  text: ({ content }) => content.text,
};
