import { askedDay } from '../../codeLists/rules/days.ts';
import type { Resolvers } from '../../types.generated.ts';
import { checkPortalItem } from '../actions/checkPortalItem.ts';
import { draftPortalItem } from '../actions/draftPortalItem.ts';
import { publishPortalItem } from '../actions/publishPortalItem.ts';
import { withdrawPortalItem } from '../actions/withdrawPortalItem.ts';
import { findDocument, findShownItem, listHits, listItems, listWork } from '../reads/pages.ts';

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

export const Mutation: Resolvers['Mutation'] = {
  draftPortalItem: async (_parent, { input }, context) => draftPortalItem(context, input),
  checkPortalItem: async (_parent, { input }, context) => checkPortalItem(context, input),
  publishPortalItem: async (_parent, { input }, context) => publishPortalItem(context, input),
  withdrawPortalItem: async (_parent, { input }, context) => withdrawPortalItem(context, input),
};

/** What portals say of a procedure beside its text. */
export const Procedure: Resolvers['Procedure'] = {
  guidance: ({ code, asOf }, args, context) =>
    listItems(context, { kind: 'GUIDANCE', day: askedDay(asOf, context.now), procedure: code }, args),
  questionsAndAnswers: ({ code, asOf }, args, context) =>
    listItems(context, { kind: 'QUESTION', day: askedDay(asOf, context.now), procedure: code }, args),
  availability: ({ code, asOf }, { agency, ...args }, context) =>
    listItems(
      context,
      { kind: 'AVAILABILITY', day: askedDay(asOf, context.now), procedure: code, about: agency },
      args,
    ),
};
