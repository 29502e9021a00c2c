import { askedDay } from '../../codeLists/rules/days.ts';
import type { Resolvers } from '../../types.generated.ts';
import * as lists from '../reads/listOnline.ts';
import { resolveLocalCode } from '../reads/resolveLocalCode.ts';
import { agencyOfProposals } from '../rules/onlineProposal.ts';

export const Query: Resolvers['Query'] = {
  onlineServices: async (_parent, { agency = null, level = null, state, asOf, ...page }, context) => {
    const day = askedDay(asOf, context.now);
    const found = await lists.listServicesOnDay(
      context,
      { agency, level, state: state ?? 'OFFERED', day },
      page,
    );
    return { ...found, nodes: found.nodes.map((service) => ({ ...service, asOf: day })) };
  },
  onlineServiceStatistics: async (_parent, { agency, asOf }, context) =>
    lists.countServices(context, agency ?? null, askedDay(asOf, context.now)),
  eligibilityList: async (_parent, { agency, asOf }, context) =>
    (await lists.findEligibilityList(context, agency, askedDay(asOf, context.now))) ?? null,
  reviewList: async (_parent, { agency = null, reason = null, ...page }, context) =>
    lists.listReviews(context, { agency, reason }, page),
  onlineProposals: async (_parent, { agency, state, ...page }, context) =>
    lists.listProposals(
      context,
      { agency: agencyOfProposals(context.signedIn, agency), state: state ?? 'PROPOSED' },
      page,
    ),
  resolveProcedure: async (_parent, args, context) => resolveLocalCode(context, args),
  unmappedLocalCodes: async (_parent, { agency, ...page }, context) =>
    lists.listUnmapped(context, agency ?? null, page),
};
