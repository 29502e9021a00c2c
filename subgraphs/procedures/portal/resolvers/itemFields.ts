import type { PortalItem } from '../database/items.ts';
import type { ContextType } from '../../mappers.ts';

/** What every kind of portal information answers alike: the fields of the interface that are not columns. */
export const itemFields = {
  agency: ({ agency }: Pick<PortalItem, 'agency'>, _args: unknown, { loaders }: ContextType) =>
    loaders.agency.load(agency),
  history: ({ item }: Pick<PortalItem, 'item'>, _args: unknown, { loaders }: ContextType) =>
    loaders.portalHistory.load(item),
};
