/** What citizens do that no official does; everything else is in the Mutation of the register. */
import { issueHeldPaperSlip } from '../../actions/issueHeldPaperSlip.ts';
import { markNoticesRead } from '../../actions/markNoticesRead.ts';
import { rateDossier } from '../../actions/rateDossier.ts';
import { withdrawDossier } from '../../actions/withdrawDossier.ts';
import type { Resolvers } from '../../types.generated.ts';

type Mutations = NonNullable<Resolvers['Mutation']>;
type OfCitizens = 'issueHeldPaperSlip' | 'markNoticesRead' | 'rateDossier' | 'withdrawDossier';

export const citizenMutations: Pick<Mutations, OfCitizens> = {
  issueHeldPaperSlip: async (_parent, { input }, context) => issueHeldPaperSlip(context, input),
  markNoticesRead: async (_parent, { input }, context) => markNoticesRead(context, input),
  rateDossier: async (_parent, { input }, context) => rateDossier(context, input),
  withdrawDossier: async (_parent, { input }, context) => withdrawDossier(context, input),
};
