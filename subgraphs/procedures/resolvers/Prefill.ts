import { findCase, listPrefillFees, toPrefillComponent, toPrefillQuestion } from '../rules/prefill.ts';
import type { Resolvers } from '../types.generated.ts';

export const Prefill: Resolvers['Prefill'] = {
  __resolveReference: async ({ grant }, context) => ({ grant, accepted: context.acceptGrant(grant) }),
  questions: async ({ accepted }, _args, { loaders }) => {
    const one = findCase(await loaders.content.load(accepted.procedureVersion), accepted.caseCode);
    return one?.questions.map(toPrefillQuestion) ?? null;
  },
  components: async ({ accepted }, _args, { loaders }) => {
    const one = findCase(await loaders.content.load(accepted.procedureVersion), accepted.caseCode);
    const roles = new Set(accepted.subjects.map(({ role }) => role));
    return one?.components.map((component) => toPrefillComponent(component, roles)) ?? null;
  },
  fees: async ({ accepted }, _args, { loaders }) => {
    const content = await loaders.content.load(accepted.procedureVersion);
    return content === undefined ? null : listPrefillFees(content, accepted.channel);
  },
};
