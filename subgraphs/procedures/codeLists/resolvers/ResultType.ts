import type { Resolvers } from '../../types.generated.ts';
import { getAgency, getName } from '../reads/getters.ts';
import { listDataFields } from '../rules/resultType.ts';

export const ResultType: Resolvers['ResultType'] = {
  __resolveReference: async ({ code }, { loaders }) => (await loaders.resultType.load(code)) ?? null,
  name: (type, _args, { loaders }) => getName(loaders, 'RESULT_TYPE', type),
  issuer: ({ issuer, asOf }, _args, { loaders }) =>
    issuer === null ? null : getAgency(loaders, issuer, asOf),
  dataFields: (type) => listDataFields(type),
};
