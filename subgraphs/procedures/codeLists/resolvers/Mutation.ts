import type { Resolvers } from '../../types.generated.ts';
import { mapSpelling } from '../actions/mapSpelling.ts';

export const Mutation: Resolvers['Mutation'] = {
  mapSpelling: (_parent, { input }, context) => mapSpelling(context, input),
};
