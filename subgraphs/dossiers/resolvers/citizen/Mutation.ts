/** What citizens do beside their dossiers; everything else is in the Mutation of the register. */
import { issueHeldPaperSlip } from '../../actions/issueHeldPaperSlip.ts';
import type { Resolvers } from '../../types.generated.ts';

type Mutations = NonNullable<Resolvers['Mutation']>;

export const citizenMutations: Pick<Mutations, 'issueHeldPaperSlip'> = {
  issueHeldPaperSlip: async (_parent, { input }, context) => issueHeldPaperSlip(context, input),
};
