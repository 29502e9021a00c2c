import type { Resolvers } from '../../types.generated.ts';
import { listIncomplete } from '../reads/listIncomplete.ts';

export const Query: Resolvers['Query'] = {
  incompleteRecords: (_parent, { state, first = null, after = null }, context) =>
    listIncomplete(context, { closed: state === 'CLOSED', first, after }),
};
