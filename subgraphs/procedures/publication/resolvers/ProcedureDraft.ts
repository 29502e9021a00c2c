import type { Resolvers } from '../../types.generated.ts';
import { compareLoaded } from '../reads/compareLoaded.ts';
import { getDraftText } from '../reads/getters.ts';
import { judgeLoaded } from '../reads/judgeLoaded.ts';
import { listAllowed } from '../rules/workflow.ts';

export const ProcedureDraft: Resolvers['ProcedureDraft'] = {
  agency: async ({ agency }, _args, { loaders }) => loaders.agency.load(agency),
  decision: async ({ decisionId }, _args, { loaders }) =>
    decisionId === null ? null : ((await loaders.decision.load(decisionId)) ?? null),
  // Each of these tells what the draft says, so that it was read is written down first.
  content: async ({ id }, _args, { loaders }) => {
    await loaders.draftReading.load(id);
    return getDraftText(loaders, id);
  },
  comparison: async (draft, _args, { loaders }) => {
    await loaders.draftReading.load(draft.id);
    return compareLoaded(loaders, draft);
  },
  problems: async (draft, _args, { loaders }) => {
    await loaders.draftReading.load(draft.id);
    return judgeLoaded(loaders, draft);
  },
  allowed: ({ state }) => listAllowed(state),
  steps: async ({ id }, _args, { loaders }) => loaders.draftSteps.load(id),
  procedure: async ({ versionId }, _args, { loaders }) =>
    versionId === null ? null : ((await loaders.version.load(versionId)) ?? null),
};
