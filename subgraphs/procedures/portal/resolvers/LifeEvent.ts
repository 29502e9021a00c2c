import { findInForce } from '../../codeLists/rules/inForce.ts';
import type { Resolvers } from '../../types.generated.ts';
import { itemFields } from './itemFields.ts';

export const LifeEvent: Resolvers['LifeEvent'] = {
  ...itemFields,
  name: ({ content }) => content.name,
  description: ({ content }) => content.description,
  position: ({ content }) => content.position,
  procedureCodes: ({ content }) => content.procedureCodes,
  procedures: async ({ content, shownOn }, _args, { loaders }) => {
    const known = await Promise.all(content.procedureCodes.map((code) => loaders.versionsOfCode.load(code)));
    return known.flatMap((versions) => findInForce(versions, shownOn) ?? []);
  },
};
