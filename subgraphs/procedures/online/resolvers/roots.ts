/** The roots of online services and local codes, and what they add to a procedure. */

import { askedDay } from '../../codeLists/rules/days.ts';
import type { Resolvers } from '../../types.generated.ts';
import {
  enterAttachment,
  enterList,
  enterMapping,
  enterPlan,
  enterResumption,
  enterStop,
} from '../actions/enterOnline.ts';
import { confirmOnlineProposal, rejectOnlineProposal } from '../actions/proposeOnlineChange.ts';
import { serviceKey } from '../database/onlineServices.ts';
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

export const Mutation: Resolvers['Mutation'] = {
  publishEligibilityList: async (_parent, { input }, context) => enterList(context, input),
  attachOnlineService: async (_parent, { input }, context) => enterAttachment(context, input),
  stopOnlineService: async (_parent, { input }, context) => enterStop(context, input),
  resumeOnlineService: async (_parent, { input }, context) => enterResumption(context, input),
  registerRestructuringPlan: async (_parent, { input }, context) => enterPlan(context, input),
  mapLocalCode: async (_parent, { input }, context) => enterMapping(context, input),
  confirmOnlineProposal: async (_parent, { input }, context) => confirmOnlineProposal(context, input),
  rejectOnlineProposal: async (_parent, { input }, context) => rejectOnlineProposal(context, input),
};

export const Procedure: Resolvers['Procedure'] = {
  onlineServices: async ({ code, asOf: shown }, { agency, asOf }, { loaders, now }) => {
    const day = askedDay(asOf ?? shown, now);
    const services = await loaders.services.load(serviceKey(code, day));
    return services
      .filter((service) => agency == null || service.agency === agency)
      .map((service) => ({ ...service, asOf: day }));
  },
  eligibleForFullOnline: async ({ code, publisher }, _args, { loaders }) =>
    (await loaders.eligibilities.load(code)).find((list) => list.publisher === publisher) ?? null,
};
