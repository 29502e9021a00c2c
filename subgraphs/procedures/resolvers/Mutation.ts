import { mapSpelling } from '../actions/mapSpelling.ts';
import type { Resolvers } from '../types.generated.ts';

export const Mutation: Resolvers['Mutation'] = {
  mapSpelling: (_parent, { input }, context) => mapSpelling(context, input),
};
