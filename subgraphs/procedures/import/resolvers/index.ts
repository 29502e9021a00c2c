import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { findInForce } from '../../codeLists/rules/inForce.ts';
import type { Resolvers } from '../../types.generated.ts';
import { listIncomplete } from '../reads/listIncomplete.ts';

const Query: Resolvers['Query'] = {
  incompleteRecords: (_parent, { first = null, after = null }, context) =>
    listIncomplete(context, { first, after }),
};

const IncompleteRecord: Resolvers['IncompleteRecord'] = {
  procedure: async ({ code }, _args, { loaders, now }) =>
    code === null ? null : (findInForce(await loaders.versionsOfCode.load(code), dayInVietnam(now)) ?? null),
};

export const resolvers = { IncompleteRecord, Query } satisfies Resolvers;
