import type { Context } from '../../../../kernel/access.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import {
  type CodeListChange,
  type CodeListEntry,
  selectCodeList,
  selectCodeListChanges,
} from '../database/codeLists.ts';
import { type SeenSpellingRow, selectUnmappedSpellings } from '../database/spellings.ts';
import type { CodeList, SpelledList } from '../rules/spelling.ts';
import type { CodeListLoaders } from './loaders.ts';

/** The same cursors for everybody: the lists are the same for all who may read them. */
const scopeOf = (name: string, ...key: unknown[]): string => JSON.stringify([name, ...key]);

/** Up to which day a list is known, and who tells it; null: nobody has said. */
export interface KnownUntil {
  knownUntil: string | null;
  knownFrom: string | null;
}

/** A page of a list as it holds on a day (yyyy-MM-dd). Throws INVALID_CURSOR. */
export async function listCodeList(
  context: Context<CodeListLoaders>,
  { list, day, ...args }: PageArguments & { list: CodeList; day: string },
): Promise<Page<CodeListEntry> & KnownUntil> {
  const page = await pageOf(context.keys, args, {
    scope: scopeOf('procedures/codeList', list, day),
    read: (limit, [after = null]) => context.read(selectCodeList, { list, day, after, limit }),
    sortKey: ({ code }) => [code],
  });
  const standing = await context.loaders.standing.load(list);
  return { ...page, knownUntil: standing?.knownUntil ?? null, knownFrom: standing?.source ?? null };
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** A page of what became true of a list, from a day (yyyy-MM-dd) or from the beginning. Throws INVALID_CURSOR. */
export async function listCodeListChanges(
  context: Context,
  { list, since, ...args }: PageArguments & { list: CodeList; since: string | null },
): Promise<Page<CodeListChange>> {
  return pageOf(context.keys, args, {
    // The place does not depend on the day: whoever began with one may read on without it.
    scope: scopeOf('procedures/codeListChanges', list),
    read: (limit, [afterXid = '0', afterId = FIRST_ID]) =>
      context.read(selectCodeListChanges, { list, since, afterXid, afterId, limit }),
    sortKey: ({ xid, id }) => [xid, id],
  });
}

/** A page of the spellings that wait to be mapped. Throws INVALID_CURSOR. */
export async function listUnmappedSpellings(
  context: Context,
  { list = null, ...args }: PageArguments & { list?: SpelledList | null | undefined },
): Promise<Page<SeenSpellingRow>> {
  return pageOf(context.keys, args, {
    scope: scopeOf('procedures/unmappedSpellings', list),
    read: (limit, [after = null]) => context.read(selectUnmappedSpellings, { list, after, limit }),
    sortKey: ({ id }) => [id],
  });
}
