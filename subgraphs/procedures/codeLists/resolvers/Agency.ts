import type { Resolvers } from '../../types.generated.ts';
import { governedKey } from '../database/agencyUnits.ts';
import { getName } from '../reads/getters.ts';
import { publisherKindOf } from '../rules/agencyKind.ts';
import { askedDay, readDay } from '../rules/days.ts';

export const Agency: Resolvers['Agency'] = {
  // A code that our list does not have is still an agency that a document names: it must not vanish.
  __resolveReference: async ({ code }, { loaders }) => loaders.agency.load(code),
  name: (agency, { asOf }, { loaders }) =>
    getName(loaders, 'AGENCY', { ...agency, asOf: readDay(asOf) ?? agency.asOf }),
  publisherKind: ({ kind }) => publisherKindOf(kind),
  unit: async ({ code }, { asOf }, { loaders, now }) => {
    const unit = await loaders.governedUnit.load(governedKey(code, askedDay(asOf, now)));
    return unit === undefined ? null : { ...unit, asOf: readDay(asOf) };
  },
};
