import type { Resolvers } from '../../types.generated.ts';
import { listCodeList, listCodeListChanges, listUnmappedSpellings } from '../reads/codeListPages.ts';
import { findAgency } from '../reads/findAgency.ts';
import { findUnit } from '../reads/findUnit.ts';
import { askedDay, getWholeDay, readDay } from '../rules/days.ts';

export const Query: Resolvers['Query'] = {
  codeList: (_parent, { asOf, ...args }, context) =>
    listCodeList(context, { ...args, day: askedDay(asOf, context.now) }),
  codeListChanges: (_parent, { since, ...args }, context) =>
    listCodeListChanges(context, { ...args, since: since == null ? null : getWholeDay('since', since) }),
  unmappedSpellings: (_parent, args, context) => listUnmappedSpellings(context, args),
  agency: (_parent, { code, asOf }, context) => findAgency(context, { code, asOf: readDay(asOf) }),
  administrativeUnit: (_parent, { code, vintage, asOf }, context) =>
    findUnit(context, { code, vintage, asOf: readDay(asOf) }),
};
