import { dayInVietnam } from '../../../schema/calendar.ts';
import { Failure } from '../../kernel/failure.ts';
import { listMatches } from '../database/listMatches.ts';
import { listDecisions, listDelegations, listDrafts } from '../database/listPublications.ts';
import { findDocument, findShownItem, listHits, listWork, readDay } from '../database/portal/pages.ts';
import { unitKey } from '../database/units.ts';
import { mayReadDrafts } from '../rules/delegation.ts';
import { findInForce, isWholeDay } from '../rules/inForce.ts';
import type { Resolvers } from '../types.generated.ts';

export const Query: Resolvers['Query'] = {
  procedure: async (_parent, { code, asOf }, context) => {
    const day = asOf ?? dayInVietnam(context.now);
    if (!isWholeDay(day))
      throw new Failure('BAD_USER_INPUT', 'asOf phải là một ngày đầy đủ, dạng yyyy-MM-dd.');
    return findInForce(await context.loaders.versionsOfCode.load(code), day) ?? null;
  },
  searchProcedures: (_parent, args, context) => listMatches(context, args),
  publicationDecision: async (_parent, { id }, { loaders }) => (await loaders.decision.load(id)) ?? null,
  publicationDecisions: async (_parent, args, context) => listDecisions(context, args),
  delegations: async (_parent, args, context) => listDelegations(context, args),
  procedureDraft: async (_parent, { id }, { loaders, signedIn }) => {
    const draft = await loaders.draft.load(id);
    return draft !== undefined && mayReadDrafts(signedIn, draft.agency) ? draft : null;
  },
  procedureDrafts: async (_parent, args, context) => {
    if (!mayReadDrafts(context.signedIn, args.agency)) throw new Failure('FORBIDDEN');
    return listDrafts(context, args);
  },
  administrativeUnit: async (_parent, { code, vintage }, context) =>
    (await context.loaders.unit.load(unitKey(vintage, code))) ?? null,
  portal: (_parent, { owner, asOf }, context) => ({ owner: owner ?? null, day: readDay(context, asOf) }),
  portalItem: (_parent, { item, asOf }, context) => findShownItem(context, item, readDay(context, asOf)),
  legalDocument: (_parent, { number }, context) => findDocument(context, number),
  searchPortal: (_parent, args, context) => listHits(context, args),
  portalWork: (_parent, args, context) => listWork(context, args),
};
