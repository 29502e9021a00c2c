import { dayInVietnam } from '../../../schema/calendar.ts';
import { Failure } from '../../kernel/failure.ts';
import { listMatches } from '../database/listMatches.ts';
import { listSuggestions } from '../database/listSuggestions.ts';
import { unitKey } from '../database/units.ts';
import { findInForce, isWholeDay } from '../rules/inForce.ts';
import type { Resolvers } from '../types.generated.ts';

export const Query: Resolvers['Query'] = {
  procedure: async (_parent, { code, asOf }, context) => {
    const day = asOf ?? dayInVietnam(context.now);
    if (!isWholeDay(day))
      throw new Failure('BAD_USER_INPUT', 'asOf phải là một ngày đầy đủ, dạng yyyy-MM-dd.');
    return findInForce(await context.loaders.versionsOfCode.load(code), day) ?? null;
  },
  searchProcedures: (_parent, args, context) => listMatches(context, args),
  suggestProcedures: (_parent, args, context) => listSuggestions(context, args),
  administrativeUnit: async (_parent, { code, vintage }, context) =>
    (await context.loaders.unit.load(unitKey(vintage, code))) ?? null,
};
