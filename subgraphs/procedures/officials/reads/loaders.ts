import type DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { oneEach } from '../../codeLists/reads/keyed.ts';
import { type Delegation, selectDelegations } from '../database/delegations.ts';

export interface OfficialLoaders {
  delegation: DataLoader<string, Delegation | undefined>;
}

export const makeOfficialLoaders = (context: Context): OfficialLoaders => ({
  delegation: oneEach(
    (ids) => context.read(selectDelegations, { ids }),
    (row) => row.id,
    (row) => row,
  ),
});
