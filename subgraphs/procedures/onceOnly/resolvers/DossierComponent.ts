import { isDemonstrationPaper } from '../../../../kernel/domain/mappings.ts';
import { getResultTypes } from '../../codeLists/reads/getters.ts';
import type { Resolvers } from '../../types.generated.ts';
import { decisionAnswer } from '../reads/mappingAnswers.ts';
import { readEffective } from '../reads/readEffective.ts';
import { describeCondition } from '../rules/prefill.ts';

export const DossierComponent: Resolvers['DossierComponent'] = {
  condition: ({ condition }) => describeCondition(condition),
  isDemonstration: isDemonstrationPaper,
  mappings: async (component, _args, { loaders }) => {
    const { mappings, asOf } = await readEffective(loaders, component);
    return mappings.map((mapping) => ({ ...mapping, asOf }));
  },
  noEvidenceReason: async (component, _args, { loaders }) =>
    (await readEffective(loaders, component)).noEvidenceReason,
  evidenceSources: async (component, _args, { loaders }) => {
    const { mappings, asOf } = await readEffective(loaders, component);
    return getResultTypes(
      loaders,
      mappings.map(({ resultType }) => resultType),
      asOf,
    );
  },
  mappingHistory: async ({ code, procedure }, _args, { loaders }) => {
    const decisions = await loaders.mappingDecisions.load(procedure);
    return decisions.filter(({ component }) => component === code).map((one) => decisionAnswer(one).decision);
  },
};
