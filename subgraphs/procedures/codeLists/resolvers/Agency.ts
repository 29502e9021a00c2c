import { getName } from '../../versions/reads/getters.ts';
import { readDay } from '../rules/days.ts';
import { publisherKindOf } from '../../officials/rules/delegation.ts';
import type { Resolvers } from '../../types.generated.ts';

export const Agency: Resolvers['Agency'] = {
  // A code that our list does not have is still an agency that a document names: it must not vanish.
  __resolveReference: async ({ code }, { loaders }) => loaders.agency.load(code),
  name: (agency, { asOf }, { loaders }) =>
    getName(loaders, 'AGENCY', { ...agency, asOf: readDay(asOf) ?? agency.asOf }),
  publisherKind: ({ kind }) => publisherKindOf(kind),
};
