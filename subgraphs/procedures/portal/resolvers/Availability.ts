import type { Resolvers } from '../../types.generated.ts';
import { itemFields } from './itemFields.ts';

export const Availability: Resolvers['Availability'] = {
  ...itemFields,
  of: ({ content }, _args, { loaders }) => loaders.agency.load(content.of),
  procedureCode: ({ content }) => content.procedureCode,
  receivesByPost: ({ content }) => content.receivesByPost,
  returnsByPost: ({ content }) => content.returnsByPost,
  cashless: ({ content }) => content.cashless,
  cashlessMethods: ({ content }) => content.cashlessMethods,
};
