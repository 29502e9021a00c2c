import { amendDraft } from '../publication/actions/amendDraft.ts';
import { approveDraft } from '../publication/actions/approveDraft.ts';
import { checkPortalItem } from '../portal/actions/checkPortalItem.ts';
import { compareDraft } from '../publication/actions/compareDraft.ts';
import { confirmMapping, rejectMapping } from '../onceOnly/actions/decideMapping.ts';
import { delegateOfficial } from '../officials/actions/delegateOfficial.ts';
import { draftPortalItem } from '../portal/actions/draftPortalItem.ts';
import { enterProcedure } from '../publication/actions/enterProcedure.ts';
import { mapSpelling } from '../codeLists/actions/mapSpelling.ts';
import { publiciseProcedure } from '../publication/actions/publiciseProcedure.ts';
import { publishPortalItem } from '../portal/actions/publishPortalItem.ts';
import { publishProcedure } from '../publication/actions/publishProcedure.ts';
import { registerDecision } from '../publication/actions/registerDecision.ts';
import { repealProcedure } from '../publication/actions/repealProcedure.ts';
import { returnDraft } from '../publication/actions/returnDraft.ts';
import { waiveDifference } from '../publication/actions/waiveDifference.ts';
import { withdrawDelegation } from '../officials/actions/withdrawDelegation.ts';
import { withdrawDraft } from '../publication/actions/withdrawDraft.ts';
import { withdrawPortalItem } from '../portal/actions/withdrawPortalItem.ts';
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
