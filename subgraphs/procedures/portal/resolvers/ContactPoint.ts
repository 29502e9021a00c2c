import type { Resolvers } from '../../types.generated.ts';
import { itemFields } from './itemFields.ts';

export const ContactPoint: Resolvers['ContactPoint'] = {
  ...itemFields,
  of: ({ content }, _args, { loaders }) => loaders.agency.load(content.of),
  unit: ({ content }) => content.unit,
  phone: ({ content }) => content.phone,
  email: ({ content }) => content.email,
  address: ({ content }) => content.address,
  hours: ({ content }) => content.hours,
};
