import { dayInVietnam } from '../../../schema/calendar.ts';
import type { Context } from '../../kernel/access.ts';
import { Failure } from '../../kernel/failure.ts';
import { makePage, type Page, readPage } from '../../kernel/page.ts';
import { readSearchTerms } from '../rules/search.ts';
import { type FoundVersion, searchVersions } from './search.ts';

const QUERY_LENGTH_MAX = 200;

export interface SearchArguments {
  query: string;
  publisher?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** A page of the procedures in force today that match what was typed, best first. Throws BAD_USER_INPUT or INVALID_CURSOR. */
export async function listMatches(context: Context, args: SearchArguments): Promise<Page<FoundVersion>> {
  if (args.query.length > QUERY_LENGTH_MAX) {
    throw new Failure('BAD_USER_INPUT', `Từ khóa tìm kiếm dài nhất ${QUERY_LENGTH_MAX} ký tự.`);
  }
  const terms = readSearchTerms(args.query);
  const publisher = args.publisher ?? null;
  // The same for everybody: a search is public, and the answer to it may be shared.
  const scope = JSON.stringify(['procedures/search', terms.text, publisher]);
  const request = readPage(context.keys, scope, { first: args.first ?? null, after: args.after ?? null });
  const [rank, similarity = null, code = null] = request.after ?? [];
  const rows = await context.read(searchVersions, {
    ...terms,
    publisher,
    day: dayInVietnam(context.now),
    afterRank: rank === undefined ? null : Number(rank),
    afterSimilarity: similarity,
    afterCode: code,
    limit: request.limit + 1,
  });
  return makePage(context.keys, scope, request, rows, (row) => [String(row.rank), row.similarity, row.code]);
}
