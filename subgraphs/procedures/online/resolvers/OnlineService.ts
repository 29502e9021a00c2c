import { findInForce } from '../../codeLists/rules/inForce.ts';
import type { Resolvers } from '../../types.generated.ts';
import { FORMER_LEVELS, LEVEL_NAMES } from '../rules/servicePeriods.ts';

export const OnlineService: Resolvers['OnlineService'] = {
  procedure: async ({ procedureCode, asOf }, _args, { loaders }) =>
    findInForce(await loaders.versionsOfCode.load(procedureCode), asOf) ?? null,
  agency: ({ agency }, _args, { loaders }) => loaders.agency.load(agency),
  levelName: ({ level }) => LEVEL_NAMES[level],
  formerLevel: ({ level }) => FORMER_LEVELS[level],
};

export const OnlineServiceStatistics: Resolvers['OnlineServiceStatistics'] = {
  agency: async ({ agency }, _args, { loaders }) => (agency === null ? null : loaders.agency.load(agency)),
};

export const DecisionReference: Resolvers['DecisionReference'] = {
  authority: ({ authority }, _args, { loaders }) => loaders.agency.load(authority),
};
