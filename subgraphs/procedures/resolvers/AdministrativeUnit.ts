import { unitKey } from '../database/units.ts';
import type { Resolvers } from '../types.generated.ts';

export const AdministrativeUnit: Resolvers['AdministrativeUnit'] = {
  parent: async ({ vintage, parentCode }, _args, { loaders }) =>
    parentCode === null ? null : ((await loaders.unit.load(unitKey(vintage, parentCode))) ?? null),
  successor: async ({ vintage, code }, _args, { loaders }) =>
    (await loaders.successor.load(unitKey(vintage, code))) ?? null,
};
