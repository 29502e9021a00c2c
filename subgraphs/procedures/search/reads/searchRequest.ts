import type { Context } from '../../../../kernel/access.ts';
import type { AdministrativeTier } from '../../../../kernel/domain/content.ts';
import { cleanLine, isBlank } from '../../../../kernel/domain/text/clean.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { askedDay } from '../../codeLists/rules/days.ts';
import { type CodeRange, readCodeRange } from '../rules/code.ts';
import { type Token, tokenize } from '../rules/tokens.ts';

const QUERY_LENGTH_MAX = 200;
const FILTER_VALUES_MAX = 50;
const FILTER_LENGTH_MAX = 300;

export type OnlineServiceLevel = 'INFORMATION' | 'PARTIAL' | 'FULL';

export interface SearchFilter {
  fields?: readonly string[] | null | undefined;
  publishers?: readonly string[] | null | undefined;
  tiers?: readonly AdministrativeTier[] | null | undefined;
  audiences?: readonly string[] | null | undefined;
  onlineLevel?: OnlineServiceLevel | null | undefined;
  onlineAgency?: string | null | undefined;
}

export interface SearchArguments {
  query: string;
  publisher?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** What somebody typed: nothing, a code, words, or what is neither. */
export type Question =
  | { kind: 'ALL' }
  | { kind: 'CODE'; codes: CodeRange }
  | { kind: 'WORDS'; tokens: Token[] }
  | { kind: 'NOTHING' };

export interface SearchRequest {
  question: Question;
  /** The filters and the day as the statements bind them. */
  params: Record<string, unknown>;
}

function readQuestion(query: string): Question {
  if (query.length > QUERY_LENGTH_MAX)
    throw new Failure('BAD_USER_INPUT', `Từ khóa tìm kiếm dài nhất ${QUERY_LENGTH_MAX} ký tự.`);
  if (isBlank(query) && !/(?!\s)\p{Cc}/u.test(query)) return { kind: 'ALL' };
  const codes = readCodeRange(query);
  if (codes !== undefined) return { kind: 'CODE', codes };
  const tokens = tokenize(query);
  return tokens.length === 0 ? { kind: 'NOTHING' } : { kind: 'WORDS', tokens };
}

function readValues(values: readonly string[] | null | undefined): string[] | null {
  if (values == null) return null;
  if (values.length > FILTER_VALUES_MAX)
    throw new Failure('BAD_USER_INPUT', `Mỗi bộ lọc nhận nhiều nhất ${FILTER_VALUES_MAX} giá trị.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no name has and no database takes
  if (values.some((value) => value.length > FILTER_LENGTH_MAX || /[\u0000-\u001f]/.test(value)))
    throw new Failure('BAD_USER_INPUT', 'Bộ lọc có giá trị quá dài hoặc có ký tự không dùng được.');
  return values.map((value) => cleanLine(value));
}

/** What a search asks for. Throws BAD_USER_INPUT for what is too long and for a day that is none. */
export function readSearch(
  context: Context,
  { query, publisher, filter, asOf }: SearchArguments,
): SearchRequest {
  const day = askedDay(asOf, context.now);
  const params = {
    day,
    fields: readValues(filter?.fields),
    publishers: readValues(publisher == null ? filter?.publishers : [publisher]),
    tiers: readValues(filter?.tiers),
    audiences: readValues(filter?.audiences),
    onlineLevel: filter?.onlineLevel ?? null,
    onlineAgency: filter?.onlineAgency ?? null,
  };
  return { question: readQuestion(query), params };
}
