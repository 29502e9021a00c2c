import { dayInVietnam } from '../../../schema/calendar.ts';
import { Failure } from '../../kernel/failure.ts';
import { listCodeList, listCodeListChanges, listUnmappedSpellings } from '../database/codeListPages.ts';
import { isWholeDay } from '../rules/inForce.ts';
import type { QueryResolvers } from '../types.generated.ts';

function wholeDay(name: string, day: string): string {
  if (!isWholeDay(day))
    throw new Failure('BAD_USER_INPUT', `${name} phải là một ngày đầy đủ, dạng yyyy-MM-dd.`);
  return day;
}

/** The root fields of the code lists. */
export const codeListQueries = {
  codeList: (_parent, { asOf, ...args }, context) =>
    listCodeList(context, { ...args, day: wholeDay('asOf', asOf ?? dayInVietnam(context.now)) }),
  codeListChanges: (_parent, { since, ...args }, context) =>
    listCodeListChanges(context, { ...args, since: since == null ? null : wholeDay('since', since) }),
  unmappedSpellings: (_parent, args, context) => listUnmappedSpellings(context, args),
} satisfies QueryResolvers;
