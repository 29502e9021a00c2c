import type { Context } from '../../../../kernel/access.ts';
import { makePage, type Page, type PageRequest, readPage } from '../../../../kernel/page.ts';
import {
  type CodeListChange,
  type CodeListEntry,
  selectCodeList,
  selectCodeListChanges,
} from '../database/codeLists.ts';
import { type SeenSpellingRow, selectUnmappedSpellings } from '../database/spellings.ts';
import type { CodeList, SpelledList } from '../rules/spelling.ts';
import type { CodeListLoaders } from './loaders.ts';

interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** The same cursors for everybody: the lists are the same for all who may read them. */
function readListPage(
  { keys }: Context,
  name: string,
  key: unknown[],
  { first = null, after = null }: PageArguments,
): { scope: string; request: PageRequest } {
  const scope = JSON.stringify([name, ...key]);
  return { scope, request: readPage(keys, scope, { first, after }) };
}

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
  const { scope, request } = readListPage(context, 'procedures/codeList', [list, day], args);
  const [after = null] = request.after ?? [];
  const rows = await context.read(selectCodeList, { list, day, after, limit: request.limit + 1 });
  const standing = await context.loaders.standing.load(list);
  const page = makePage(context.keys, scope, request, rows, ({ code }) => [code]);
  return { ...page, knownUntil: standing?.knownUntil ?? null, knownFrom: standing?.source ?? null };
}

const BEGINNING = ['0', '00000000-0000-0000-0000-000000000000'];

/** A page of what became true of a list, from a day (yyyy-MM-dd) or from the beginning. Throws INVALID_CURSOR. */
export async function listCodeListChanges(
  context: Context,
  { list, since, ...args }: PageArguments & { list: CodeList; since: string | null },
): Promise<Page<CodeListChange>> {
  // The place does not depend on the day: whoever began with one may read on without it.
  const { scope, request } = readListPage(context, 'procedures/codeListChanges', [list], args);
  const [afterXid = '0', afterId = ''] = request.after ?? BEGINNING;
  const rows = await context.read(selectCodeListChanges, {
    list,
    since,
    afterXid,
    afterId,
    limit: request.limit + 1,
  });
  return makePage(context.keys, scope, request, rows, ({ xid, id }) => [xid, id]);
}

/** A page of the spellings that wait to be mapped. Throws INVALID_CURSOR. */
export async function listUnmappedSpellings(
  context: Context,
  { list = null, ...args }: PageArguments & { list?: SpelledList | null | undefined },
): Promise<Page<SeenSpellingRow>> {
  const { scope, request } = readListPage(context, 'procedures/unmappedSpellings', [list], args);
  const [after = null] = request.after ?? [];
  const rows = await context.read(selectUnmappedSpellings, { list, after, limit: request.limit + 1 });
  return makePage(context.keys, scope, request, rows, ({ id }) => [id]);
}
