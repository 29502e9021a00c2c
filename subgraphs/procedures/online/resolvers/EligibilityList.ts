import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { findInForce } from '../../codeLists/rules/inForce.ts';
import type { Resolvers } from '../../types.generated.ts';
import { listListed } from '../reads/listOnline.ts';

export const EligibilityList: Resolvers['EligibilityList'] = {
  agency: ({ agency }, _args, { loaders }) => loaders.agency.load(agency),
  procedures: ({ id }, args, context) => listListed(context, id, args),
};

export const EligibleProcedure: Resolvers['EligibleProcedure'] = {
  procedure: async ({ code }, _args, { loaders, now }) =>
    findInForce(await loaders.versionsOfCode.load(code), dayInVietnam(now)) ?? null,
};
