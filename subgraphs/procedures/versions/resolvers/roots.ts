import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { readDay } from '../../codeLists/rules/days.ts';
import { findInForce } from '../../codeLists/rules/inForce.ts';
import type { Resolvers } from '../../types.generated.ts';
import { listProcedures } from '../reads/listProcedures.ts';

export const Query: Resolvers['Query'] = {
  procedureList: async (_parent, args, context) => {
    const { nodes, pageInfo } = await listProcedures(context, args);
    return { nodes: nodes.map((found) => ({ ...found, asOf: undefined })), pageInfo };
  },
  procedure: async (_parent, { code, asOf }, context) => {
    const asked = readDay(asOf);
    const day = asked ?? dayInVietnam(context.now);
    const found = findInForce(await context.loaders.versionsOfCode.load(code), day);
    return found === undefined ? null : { ...found, asOf: asked };
  },
};
