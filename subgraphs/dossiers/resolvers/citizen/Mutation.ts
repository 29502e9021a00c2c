/** What citizens do beside their dossiers; everything else is in the Mutation of the register. */
import { issueHeldPaperSlip } from '../../actions/issueHeldPaperSlip.ts';
import { rateDossier } from '../../actions/rateDossier.ts';
import type { Resolvers } from '../../types.generated.ts';

type Mutations = NonNullable<Resolvers['Mutation']>;

export const citizenMutations: Pick<Mutations, 'issueHeldPaperSlip' | 'rateDossier'> = {
  rateDossier: async (_parent, { input }, context) => rateDossier(context, input),
  issueHeldPaperSlip: async (_parent, { input }, context) => issueHeldPaperSlip(context, input),
};
