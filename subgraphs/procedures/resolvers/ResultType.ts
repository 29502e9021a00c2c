import { listDataFields } from '../rules/resultType.ts';
import type { Resolvers } from '../types.generated.ts';

export const ResultType: Resolvers['ResultType'] = {
  __resolveReference: async ({ code }, { loaders }) => (await loaders.resultType.load(code)) ?? null,
  issuer: ({ issuer }, _args, { loaders }) => (issuer === null ? null : loaders.agency.load(issuer)),
  dataFields: (type) => listDataFields(type),
};
