import type { Resolvers } from '../../types.generated.ts';

export const AnnexFee: Resolvers['AnnexFee'] = { amount: ({ amountDong }) => amountDong };
