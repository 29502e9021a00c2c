import type { Resolvers } from '../../types.generated.ts';

export const Viewer: Resolvers['Viewer'] = {
  agency: async (_parent, _args, { viewer, loaders }) =>
    viewer?.agency == null ? null : loaders.agency.load(viewer.agency),
};
