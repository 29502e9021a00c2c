import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { readDay } from '../../codeLists/rules/days.ts';
import { findInForce } from '../../codeLists/rules/inForce.ts';
import type { Resolvers } from '../../types.generated.ts';

export const Query: Resolvers['Query'] = {
  procedure: async (_parent, { code, asOf }, context) => {
    const asked = readDay(asOf);
    const day = asked ?? dayInVietnam(context.now);
    const found = findInForce(await context.loaders.versionsOfCode.load(code), day);
    return found === undefined ? null : { ...found, asOf: asked };
  },
};
