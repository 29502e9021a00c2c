import type { Resolvers } from '../../types.generated.ts';
import { closeIncompleteRecord } from '../actions/closeRecord.ts';

export const Mutation: Resolvers['Mutation'] = {
  closeIncompleteRecord: (_parent, { input }, context) => closeIncompleteRecord(context, input),
};
