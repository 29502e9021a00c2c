import { dayInVietnam } from '../../../schema/calendar.ts';
import { Failure } from '../../kernel/failure.ts';
import { listMatches } from '../database/listMatches.ts';
import { listCoverage, listSuggested } from '../database/listOnceOnly.ts';
import { unitKey } from '../database/units.ts';
import { findInForce, isWholeDay } from '../rules/inForce.ts';
import type { Resolvers } from '../types.generated.ts';

export const Query: Resolvers['Query'] = {
  procedure: async (_parent, { code, asOf }, context) => {
    const day = asOf ?? dayInVietnam(context.now);
    if (!isWholeDay(day))
      throw new Failure('BAD_USER_INPUT', 'asOf phải là một ngày đầy đủ, dạng yyyy-MM-dd.');
    const found = findInForce(await context.loaders.versionsOfCode.load(code), day);
    return found === undefined ? null : { ...found, asOf: day };
  },
  searchProcedures: (_parent, args, context) => listMatches(context, args),
  suggestedMappings: async (_parent, args, context) => listSuggested(context, args),
  mappingCoverage: async (_parent, args, context) => listCoverage(context, args),
  administrativeUnit: async (_parent, { code, vintage }, context) =>
    (await context.loaders.unit.load(unitKey(vintage, code))) ?? null,
};
