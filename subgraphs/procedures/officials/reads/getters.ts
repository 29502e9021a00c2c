import { getOne } from '../../codeLists/reads/getters.ts';
import type { Delegation } from '../database/delegations.ts';
import type { OfficialLoaders } from './loaders.ts';

export const getDelegation = (loaders: OfficialLoaders, id: string): Promise<Delegation> =>
  getOne('delegation', loaders.delegation.load(id));
