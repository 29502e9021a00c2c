import { isDemonstration } from '../../../../kernel/domain/mappings.ts';
import { getResultType } from '../../codeLists/reads/getters.ts';
import type { Resolvers } from '../../types.generated.ts';

export const EvidenceMapping: Resolvers['EvidenceMapping'] = {
  isDemonstration,
  resultType: ({ resultType, asOf }, _args, { loaders }) => getResultType(loaders, resultType, asOf),
};
