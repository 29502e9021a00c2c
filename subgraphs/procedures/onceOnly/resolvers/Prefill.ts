import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { Resolvers } from '../../types.generated.ts';
import { readEffective } from '../reads/readEffective.ts';
import { findCase, listPrefillFees, listPrefillQuestions, toPrefillComponent } from '../rules/prefill.ts';

export const Prefill: Resolvers['Prefill'] = {
  __resolveReference: async ({ grant }, context) => ({ grant, accepted: context.acceptGrant(grant) }),
  questions: async ({ accepted }, _args, { loaders }) => {
    const one = findCase(await loaders.content.load(accepted.procedureVersion), accepted.caseCode);
    return one === undefined ? null : listPrefillQuestions(one);
  },
  components: async ({ accepted }, _args, { loaders, now }) => {
    const content = await loaders.content.load(accepted.procedureVersion);
    const one = findCase(content, accepted.caseCode);
    if (content === undefined || one === undefined) return null;
    const roles = new Set([...accepted.subjects, ...accepted.unread].map(({ role }) => role));
    const located = { procedure: content.code, day: dayInVietnam(now) };
    return Promise.all(
      one.components.map(async (component) =>
        toPrefillComponent(await readEffective(loaders, { ...component, ...located }), roles),
      ),
    );
  },
  fees: async ({ accepted }, _args, { loaders }) => {
    const content = await loaders.content.load(accepted.procedureVersion);
    return content === undefined ? null : listPrefillFees(content, accepted.channel);
  },
};
