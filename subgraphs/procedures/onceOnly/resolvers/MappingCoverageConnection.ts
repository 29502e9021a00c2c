import type { Resolvers } from '../../types.generated.ts';
import { readOverallCoverage } from '../reads/listOnceOnly.ts';

export const MappingCoverageConnection: Resolvers['MappingCoverageConnection'] = {
  overall: async (_page, _args, context) => readOverallCoverage(context),
};
