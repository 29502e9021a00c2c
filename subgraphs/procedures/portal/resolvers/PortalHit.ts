import type { Resolvers } from '../../types.generated.ts';
import { describeHit } from '../reads/describe.ts';
import { excerpt, highlight } from '../rules/highlight.ts';

export const PortalHit: Resolvers['PortalHit'] = {
  title: async (hit, _args, { loaders }) => highlight((await describeHit(loaders, hit)).title, hit.words),
  excerpt: async (hit, _args, { loaders }) => excerpt((await describeHit(loaders, hit)).text, hit.words),
  found: async (hit, _args, { loaders }) => (await describeHit(loaders, hit)).found,
};
