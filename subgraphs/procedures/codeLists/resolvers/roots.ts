import { listCodeList, listCodeListChanges, listUnmappedSpellings } from '../reads/codeListPages.ts';
import { askedDay, getWholeDay } from '../rules/days.ts';
import type { QueryResolvers } from '../../types.generated.ts';

/** The root fields of the code lists. */
export const codeListQueries = {
  codeList: (_parent, { asOf, ...args }, context) =>
    listCodeList(context, { ...args, day: askedDay(asOf, context.now) }),
  codeListChanges: (_parent, { since, ...args }, context) =>
    listCodeListChanges(context, { ...args, since: since == null ? null : getWholeDay('since', since) }),
  unmappedSpellings: (_parent, args, context) => listUnmappedSpellings(context, args),
} satisfies QueryResolvers;
