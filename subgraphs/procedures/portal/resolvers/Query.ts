import { askedDay } from '../../codeLists/rules/days.ts';
import type { Resolvers } from '../../types.generated.ts';
import { findDocument, findShownItem, listHits, listWork } from '../reads/pages.ts';

/** What the pages of a portal begin with. */
export const Query: Resolvers['Query'] = {
  portal: (_parent, { owner, asOf }, context) => ({
    owner: owner ?? null,
    day: askedDay(asOf, context.now),
  }),
  portalItem: (_parent, { item, asOf }, context) => findShownItem(context, item, askedDay(asOf, context.now)),
  legalDocument: (_parent, { number }, context) => findDocument(context, number),
  searchPortal: (_parent, args, context) => listHits(context, args),
  portalWork: (_parent, args, context) => listWork(context, args),
};
