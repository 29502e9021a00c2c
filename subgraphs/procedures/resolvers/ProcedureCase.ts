import type { Resolvers } from '../types.generated.ts';

export const ProcedureCase: Resolvers['ProcedureCase'] = {
  components: ({ components, procedure, day }) =>
    components.map((component) => ({ ...component, procedure, day })),
};
