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
