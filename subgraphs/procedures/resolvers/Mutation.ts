import { amendDraft } from '../actions/amendDraft.ts';
import { approveDraft } from '../actions/approveDraft.ts';
import { checkPortalItem } from '../actions/checkPortalItem.ts';
import { compareDraft } from '../actions/compareDraft.ts';
import { confirmMapping, rejectMapping } from '../actions/decideMapping.ts';
import { delegateOfficial } from '../actions/delegateOfficial.ts';
import { draftPortalItem } from '../actions/draftPortalItem.ts';
import { enterProcedure } from '../actions/enterProcedure.ts';
import { mapSpelling } from '../actions/mapSpelling.ts';
import { publiciseProcedure } from '../actions/publiciseProcedure.ts';
import { publishPortalItem } from '../actions/publishPortalItem.ts';
import { publishProcedure } from '../actions/publishProcedure.ts';
import { registerDecision } from '../actions/registerDecision.ts';
import { repealProcedure } from '../actions/repealProcedure.ts';
import { returnDraft } from '../actions/returnDraft.ts';
import { waiveDifference } from '../actions/waiveDifference.ts';
import { withdrawDelegation } from '../actions/withdrawDelegation.ts';
import { withdrawDraft } from '../actions/withdrawDraft.ts';
import { withdrawPortalItem } from '../actions/withdrawPortalItem.ts';
import type { Resolvers } from '../types.generated.ts';

export const Mutation: Resolvers['Mutation'] = {
  delegateOfficial: async (_parent, { input }, context) => delegateOfficial(context, input),
  withdrawDelegation: async (_parent, { input }, context) => withdrawDelegation(context, input),
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
  mapSpelling: (_parent, { input }, context) => mapSpelling(context, input),
  confirmMapping: async (_parent, { input }, context) => confirmMapping(context, input),
  rejectMapping: async (_parent, { input }, context) => rejectMapping(context, input),
  draftPortalItem: async (_parent, { input }, context) => draftPortalItem(context, input),
  checkPortalItem: async (_parent, { input }, context) => checkPortalItem(context, input),
  publishPortalItem: async (_parent, { input }, context) => publishPortalItem(context, input),
  withdrawPortalItem: async (_parent, { input }, context) => withdrawPortalItem(context, input),
};
