import { statementOf, tellStatement } from '../../../../kernel/domain/fees.ts';
import type { Resolvers } from '../../types.generated.ts';
import { findUnit } from '../reads/findUnit.ts';

export const FeeLine: Resolvers['FeeLine'] = {
  amount: ({ amountDong }) => amountDong,
  state: ({ amountDong, foreignAmount }) =>
    amountDong === null && foreignAmount === null ? 'AMOUNT_NOT_SET' : 'AMOUNT_SET',
  statement: statementOf,
  statementText: tellStatement,
  atLeast: ({ bounds }) => bounds?.fromDong ?? null,
  atMost: ({ bounds }) => bounds?.toDong ?? null,
  locality: async ({ locality }, _args, context) =>
    locality === null ? null : findUnit(context, { vintage: 'UNITS_34', code: locality }),
};
