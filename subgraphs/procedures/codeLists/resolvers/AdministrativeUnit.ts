import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { Resolvers } from '../../types.generated.ts';
import { termKey } from '../database/entryTerms.ts';
import { unitKey } from '../database/units.ts';
import { findUnit } from '../reads/findUnit.ts';
import { getName } from '../reads/getters.ts';
import { readDay } from '../rules/days.ts';
import { judgeSuccession } from '../rules/succession.ts';

export const AdministrativeUnit: Resolvers['AdministrativeUnit'] = {
  name: (unit, { asOf }, { loaders }) =>
    getName(loaders, unit.vintage, { ...unit, asOf: readDay(asOf) ?? unit.asOf }),
  parent: async ({ vintage, parentCode, asOf }, _args, context) =>
    parentCode === null ? null : findUnit(context, { vintage, code: parentCode, asOf }),
  // What it became is told as it is now: on the day asked for it may not have been there.
  successor: async ({ vintage, code }, _args, { loaders }) => {
    const [only, ...others] = await loaders.successors.load(unitKey(vintage, code));
    return others.length > 0 ? null : (only ?? null);
  },
  successors: ({ vintage, code }, _args, { loaders }) => loaders.successors.load(unitKey(vintage, code)),
  successorState: async ({ vintage, code }, _args, { loaders, now }) => {
    const term = await loaders.entryTerm.load(termKey(vintage, code));
    const { length: successors } = await loaders.successors.load(unitKey(vintage, code));
    return judgeSuccession({ inForceTo: term?.inForceTo ?? null, successors }, dayInVietnam(now));
  },
  successorSource: async ({ vintage, code }, _args, { loaders }) =>
    (await loaders.successors.load(unitKey(vintage, code)))[0]?.source ?? null,
  inForceFrom: async ({ vintage, code }, _args, { loaders }) =>
    (await loaders.entryTerm.load(termKey(vintage, code)))?.inForceFrom ?? null,
  inForceTo: async ({ vintage, code }, _args, { loaders }) =>
    (await loaders.entryTerm.load(termKey(vintage, code)))?.inForceTo ?? null,
  knownUntil: async ({ vintage }, _args, { loaders }) =>
    (await loaders.standing.load(vintage))?.knownUntil ?? null,
};
