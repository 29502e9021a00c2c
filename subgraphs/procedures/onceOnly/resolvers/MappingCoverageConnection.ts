import { readOverallCoverage } from '../reads/listOnceOnly.ts';
import type { Resolvers } from '../../types.generated.ts';

export const MappingCoverageConnection: Resolvers['MappingCoverageConnection'] = {
  overall: async (_page, _args, context) => readOverallCoverage(context),
};
