import { unitKey } from '../database/units.ts';
import type { Resolvers } from '../types.generated.ts';

export const FeeLine: Resolvers['FeeLine'] = {
  amount: ({ amountDong }) => amountDong,
  state: ({ amountDong, foreignAmount }) =>
    amountDong === null && foreignAmount === null ? 'AMOUNT_NOT_SET' : 'AMOUNT_SET',
  locality: async ({ locality }, _args, { loaders }) =>
    locality === null ? null : ((await loaders.unit.load(unitKey('UNITS_34', locality))) ?? null),
};
