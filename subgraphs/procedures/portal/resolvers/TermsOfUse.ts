import type { Resolvers } from '../../types.generated.ts';
import { itemFields } from './itemFields.ts';

export const TermsOfUse: Resolvers['TermsOfUse'] = {
  ...itemFields,
  owner: ({ content }, _args, { loaders }) => loaders.agency.load(content.owner),
  title: ({ content }) => content.title,
  text: ({ content }) => content.text,
};
