import type { Resolvers } from '../../types.generated.ts';
import { unitKey } from '../database/units.ts';
import { findUnit } from '../reads/findUnit.ts';
import { getName } from '../reads/getters.ts';
import { readDay } from '../rules/days.ts';

export const AdministrativeUnit: Resolvers['AdministrativeUnit'] = {
  name: (unit, { asOf }, { loaders }) =>
    getName(loaders, unit.vintage, { ...unit, asOf: readDay(asOf) ?? unit.asOf }),
  parent: async ({ vintage, parentCode, asOf }, _args, context) =>
    parentCode === null ? null : findUnit(context, { vintage, code: parentCode, asOf }),
  // What it became is told as it is now: on the day asked for it may not have been there.
  successor: async ({ vintage, code }, _args, { loaders }) =>
    (await loaders.successor.load(unitKey(vintage, code))) ?? null,
  inForceFrom: async ({ vintage, code }, _args, { loaders }) =>
    (await loaders.unitTerm.load(unitKey(vintage, code)))?.inForceFrom ?? null,
  inForceTo: async ({ vintage, code }, _args, { loaders }) =>
    (await loaders.unitTerm.load(unitKey(vintage, code)))?.inForceTo ?? null,
};
