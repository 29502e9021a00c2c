import type { Resolvers } from '../../types.generated.ts';
import { amendDraft } from '../actions/amendDraft.ts';
import { approveDraft } from '../actions/approveDraft.ts';
import { compareDraft } from '../actions/compareDraft.ts';
import { enterProcedure } from '../actions/enterProcedure.ts';
import { publiciseProcedure } from '../actions/publiciseProcedure.ts';
import { publishProcedure } from '../actions/publishProcedure.ts';
import { registerDecision } from '../actions/registerDecision.ts';
import { repealProcedure } from '../actions/repealProcedure.ts';
import { returnDraft } from '../actions/returnDraft.ts';
import { waiveDifference } from '../actions/waiveDifference.ts';
import { withdrawDraft } from '../actions/withdrawDraft.ts';

export const Mutation: Resolvers['Mutation'] = {
  registerDecision: async (_parent, { input }, context) => registerDecision(context, input),
  repealProcedure: async (_parent, { input }, context) => repealProcedure(context, input),
  enterProcedure: async (_parent, { input }, context) => enterProcedure(context, input),
  amendDraft: async (_parent, { input }, context) => amendDraft(context, input),
  compareDraft: async (_parent, { input }, context) => compareDraft(context, input),
  waiveDifference: async (_parent, { input }, context) => waiveDifference(context, input),
  approveDraft: async (_parent, { input }, context) => approveDraft(context, input),
  publishProcedure: async (_parent, { input }, context) => publishProcedure(context, input),
  publiciseProcedure: async (_parent, { input }, context) => publiciseProcedure(context, input),
  returnDraft: async (_parent, { input }, context) => returnDraft(context, input),
  withdrawDraft: async (_parent, { input }, context) => withdrawDraft(context, input),
};
