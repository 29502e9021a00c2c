import type { Resolvers } from '../../types.generated.ts';

export const ProcedureAgency: Resolvers['ProcedureAgency'] = {
  agency: ({ code }, _args, { loaders }) => (code === null ? null : loaders.agency.load(code)),
};
