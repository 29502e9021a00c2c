import { Failure } from '../../../../kernel/failure.ts';
import { mayReadDrafts } from '../../officials/rules/delegation.ts';
import type { Resolvers } from '../../types.generated.ts';
import { listDecisions, listDrafts } from '../reads/listPublications.ts';

export const Query: Resolvers['Query'] = {
  publicationDecision: async (_parent, { id }, { loaders }) => (await loaders.decision.load(id)) ?? null,
  publicationDecisions: async (_parent, args, context) => listDecisions(context, args),
  procedureDraft: async (_parent, { id }, { loaders, signedIn }) => {
    const draft = await loaders.draft.load(id);
    return draft !== undefined && mayReadDrafts(signedIn, draft.agency) ? draft : null;
  },
  procedureDrafts: async (_parent, args, context) => {
    if (!mayReadDrafts(context.signedIn, args.agency)) throw new Failure('FORBIDDEN');
    return listDrafts(context, args);
  },
};
