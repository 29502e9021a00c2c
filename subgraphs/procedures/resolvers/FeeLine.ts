import type { Resolvers } from '../types.generated.ts';

export const FeeLine: Resolvers['FeeLine'] = {
  amount: ({ amountDong }) => amountDong,
  state: ({ amountDong }) => (amountDong === null ? 'AMOUNT_NOT_SET' : 'AMOUNT_SET'),
};
