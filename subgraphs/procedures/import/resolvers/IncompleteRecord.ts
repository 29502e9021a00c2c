import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { findInForce } from '../../codeLists/rules/inForce.ts';
import type { Resolvers } from '../../types.generated.ts';

export const IncompleteRecord: Resolvers['IncompleteRecord'] = {
  procedure: async ({ code }, _args, { loaders, now }) =>
    code === null ? null : (findInForce(await loaders.versionsOfCode.load(code), dayInVietnam(now)) ?? null),
  closings: async ({ id }, _args, { loaders }) => loaders.incompleteClosings.load(id),
};

export const IncompleteRecordClosing: Resolvers['IncompleteRecordClosing'] = {
  closedByViewer: ({ closedBy }, _args, { viewer }) => viewer?.account === closedBy,
};

/** What was answered names a record; it is read anew, also when an answer is repeated. */
export const IncompleteRecordClosed: Resolvers['IncompleteRecordClosed'] = {
  record: async ({ recordId }, _args, { loaders }) => {
    const found = await loaders.incompleteRecord.load(recordId);
    if (found === null) throw new Error(`incomplete record ${recordId} is gone`);
    return found;
  },
};
