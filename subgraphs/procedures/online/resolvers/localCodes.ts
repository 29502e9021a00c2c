import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { findInForce } from '../../codeLists/rules/inForce.ts';
import type { Resolvers } from '../../types.generated.ts';

export const ResolvedProcedure: Resolvers['ResolvedProcedure'] = {
  procedure: async ({ procedureCode }, _args, { loaders, now }) =>
    findInForce(await loaders.versionsOfCode.load(procedureCode), dayInVietnam(now)) ?? null,
};

export const LocalCodeSuggestion: Resolvers['LocalCodeSuggestion'] = {
  procedureCode: ({ code }) => code,
  procedure: async ({ code }, _args, { loaders, now }) =>
    findInForce(await loaders.versionsOfCode.load(code), dayInVietnam(now)) ?? null,
};

export const UnmappedLocalCode: Resolvers['UnmappedLocalCode'] = {
  agency: ({ agency }, _args, { loaders }) => loaders.agency.load(agency),
  lastAttemptAt: ({ lastAt }) => lastAt,
};
