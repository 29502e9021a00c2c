import type { Resolvers } from '../../types.generated.ts';
import { governedKey } from '../database/agencyUnits.ts';
import {
  findAgencyTerm,
  getAgencyState,
  getAgencySuccession,
  getPublisherKind,
} from '../reads/findAgency.ts';
import { getName } from '../reads/getters.ts';
import { askedDay, readDay } from '../rules/days.ts';

export const Agency: Resolvers['Agency'] = {
  // A code that our list does not have is still an agency that a document names: it must not vanish.
  __resolveReference: async ({ code }, { loaders }) => loaders.agency.load(code),
  name: ({ code, name, means, asOf: shown }, { asOf }, { loaders }) =>
    getName(loaders, 'AGENCY', { code: means ?? code, name, asOf: readDay(asOf) ?? shown }),
  state: async (agency, _args, context) => getAgencyState(context, agency),
  inForceFrom: async ({ code }, _args, { loaders }) =>
    (await findAgencyTerm(loaders, code))?.inForceFrom ?? null,
  inForceTo: async ({ code }, _args, { loaders }) => (await findAgencyTerm(loaders, code))?.inForceTo ?? null,
  successors: async ({ code }, _args, { loaders }) =>
    (await loaders.agencySuccessors.load(code)).map(({ successor }) => loaders.agency.load(successor)),
  successorState: async (agency, _args, context) => getAgencySuccession(context, agency),
  successorSource: async ({ code }, _args, { loaders }) =>
    (await loaders.agencySuccessors.load(code))[0]?.source ?? null,
  publisherKind: async (agency, _args, context) => getPublisherKind(context, agency),
  unit: async ({ code }, { asOf }, { loaders, now }) => {
    const unit = await loaders.governedUnit.load(governedKey(code, askedDay(asOf, now)));
    return unit === undefined ? null : { ...unit, asOf: readDay(asOf) };
  },
};
