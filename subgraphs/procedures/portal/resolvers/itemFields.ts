import type { Context } from '../../../../kernel/access.ts';
import type { CodeListLoaders } from '../../codeLists/reads/loaders.ts';
import type { PortalItem } from '../database/items.ts';
import type { PortalLoaders } from '../reads/loaders.ts';

/** What every kind of portal information answers alike: the fields of the interface that are not columns. */
export const itemFields = {
  agency: (
    { agency }: Pick<PortalItem, 'agency'>,
    _args: unknown,
    { loaders }: Context<CodeListLoaders & PortalLoaders>,
  ) => loaders.agency.load(agency),
  history: (
    { item }: Pick<PortalItem, 'item'>,
    _args: unknown,
    { loaders }: Context<CodeListLoaders & PortalLoaders>,
  ) => loaders.portalHistory.load(item),
};
