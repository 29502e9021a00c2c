import type { Resolvers } from '../../types.generated.ts';
import { itemFields } from './itemFields.ts';

export const PortalDetails: Resolvers['PortalDetails'] = {
  ...itemFields,
  name: ({ content }) => content.name,
  address: ({ content }) => content.address,
  owner: ({ content }, _args, { loaders }) => loaders.agency.load(content.owner),
  maintainer: ({ content }) => content.maintainer,
  hotline: ({ content }) => content.hotline,
  email: ({ content }) => content.email,
};
