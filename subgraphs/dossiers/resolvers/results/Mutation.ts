import { finishDossier, handOverResult } from '../../actions/finishDossier.ts';
import { reviseResult } from '../../actions/reviseResult.ts';
import type { Resolvers } from '../../types.generated.ts';

/** What officers do with results. */
export const resultMutations: Pick<
  NonNullable<Resolvers['Mutation']>,
  'finishDossier' | 'handOverResult' | 'reviseResult'
> = {
  finishDossier: async (_parent, { input }, context) => finishDossier(context, input),
  handOverResult: async (_parent, { input }, context) => handOverResult(context, input),
  reviseResult: async (_parent, { input }, context) => reviseResult(context, input),
};
