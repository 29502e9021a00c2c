import { dayInVietnam } from '../../../schema/calendar.ts';
import type { AdministrativeTier } from '../../../schema/content.ts';
import type { Context } from '../../kernel/access.ts';
import { Failure } from '../../kernel/failure.ts';
import { makePage, type Page, readPage } from '../../kernel/page.ts';
import { isWholeDay } from '../rules/inForce.ts';
import { readCodeRange } from '../rules/search/code.ts';
import { markFillers } from '../rules/search/fillers.ts';
import { makePlan, type Plan, type Strictness } from '../rules/search/plan.ts';
import { type Token, tokenize } from '../rules/search/tokens.ts';
import { countFacets, type FacetCount } from './facets.ts';
import { type FoundVersion, type SearchParams, type Shape, searchVersions, slotNames } from './search.ts';
import { type Understood, understand } from './understand.ts';

const QUERY_LENGTH_MAX = 200;
const FILTER_VALUES_MAX = 50;
/** So few matches of so many words: somebody told a story, and not all of it is in a name. */
const FEW = 5;
const WIDENED_WORDS_MIN = 3;
/** Slots are counted in fours, so that few statements come about. */
const SLOT_STEP = 4;

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

/** A page of matches, and what is needed to say more about them. */
export interface Matches extends Page<FoundVersion> {
  /** The words that were found, for highlights: of every reading. */
  words: Token[];
  /** The question with its misspelt words corrected; null when it stands as typed. */
  correctedQuery: string | null;
  /** Counted only when somebody asks. */
  countFacets(): Promise<FacetCount[]>;
}

interface Asked {
  shape: Shape;
  params: SearchParams;
}

/**
 * A page of the procedures in force on a day, today unless said, that match what was typed, best first. Throws
 * BAD_USER_INPUT for what is too long or no day, and INVALID_CURSOR.
 */
export async function listMatches(context: Context, args: SearchArguments): Promise<Matches> {
  const { query, day, filter } = readArguments(context, args);
  const tokens = tokenize(query);
  // The same for everybody: a search is public, and the answer to it may be shared.
  const scope = JSON.stringify(['procedures/search', tokens, day, filter]);
  const request = readPage(context.keys, scope, { first: args.first ?? null, after: args.after ?? null });
  const [strictness = 'MEANT', score = null, code = null] = request.after ?? [];
  const place = {
    afterScore: score === null ? null : Number(score),
    afterCode: code,
    limit: request.limit + 1,
  };
  const codes = readCodeRange(query);
  const understood = codes === undefined ? await understand(context, tokens) : undefined;
  const ask = (how: Strictness): Asked => toAsked(understood, codes, { ...filter, day }, how);
  const read = ({ shape, params }: Asked) => context.read(searchVersions(shape), { ...params, ...place });
  let how = strictness as Strictness;
  let rows = await read(ask(how));
  const isLong = understood !== undefined && countMeant(understood) >= WIDENED_WORDS_MIN;
  if (request.after === undefined && (rows.length === 0 || (isLong && rows.length < FEW))) {
    how = 'ANY';
    rows = await read(ask(how));
  }
  const page = makePage(context.keys, scope, request, rows, (row) => [how, String(row.score), row.code]);
  const { shape, params } = ask(how);
  let counts: Promise<FacetCount[]> | undefined;
  return {
    ...page,
    words: understood?.readings.flatMap((reading) => reading.tokens) ?? tokens,
    correctedQuery: understood?.corrected?.map(({ exact }) => exact).join(' ') ?? null,
    countFacets: () => {
      counts ??= context.read(countFacets(shape), params);
      return counts;
    },
  };
}

/** Words of the question that do not only fill. */
const countMeant = ({ readings }: Understood): number =>
  markFillers(readings[0]?.tokens ?? []).filter((isFiller) => !isFiller).length;

function readArguments(context: Context, { query, publisher, filter, asOf }: SearchArguments) {
  if (query.length > QUERY_LENGTH_MAX) {
    throw new Failure('BAD_USER_INPUT', `Từ khóa tìm kiếm dài nhất ${QUERY_LENGTH_MAX} ký tự.`);
  }
  const day = asOf ?? dayInVietnam(context.now);
  if (!isWholeDay(day)) throw new Failure('BAD_USER_INPUT', 'asOf phải là một ngày đầy đủ, dạng yyyy-MM-dd.');
  const publishers = publisher == null ? filter?.publishers : [publisher];
  const lists = [filter?.fields, publishers, filter?.tiers, filter?.audiences];
  if (lists.some((values) => (values?.length ?? 0) > FILTER_VALUES_MAX)) {
    throw new Failure('BAD_USER_INPUT', `Mỗi bộ lọc nhận nhiều nhất ${FILTER_VALUES_MAX} giá trị.`);
  }
  const [fields = null, chosen = null, tiers = null, audiences = null] = lists.map((values) =>
    values == null ? null : [...values].map((value) => value.normalize('NFC')),
  );
  const { onlineLevel = null, onlineAgency = null } = filter ?? {};
  return {
    query: query.normalize('NFC'),
    day,
    filter: { fields, publishers: chosen, tiers, audiences, onlineLevel, onlineAgency },
  };
}

function toAsked(
  understood: Understood | undefined,
  codes: { codeFrom: string; codeTo: string } | undefined,
  filter: SearchParams,
  strictness: Strictness,
): Asked {
  if (understood === undefined) return { shape: { kind: 'CODE' }, params: { ...filter, ...codes } };
  const { readings, known, documents } = understood;
  const plan = makePlan(readings, known, documents, strictness);
  if (plan.readings.every(({ slots }) => slots.length === 0))
    return { shape: { kind: 'ALL' }, params: filter };
  const slots = Math.max(...plan.readings.map((reading) => reading.slots.length));
  const shape = {
    kind: 'WORDS' as const,
    readings: plan.readings.length,
    slots: Math.ceil(slots / SLOT_STEP) * SLOT_STEP,
  };
  return { shape, params: { ...filter, ...bindPlan(plan, shape.slots) } };
}

const quoted = (term: string): string => `'${term}'`;

function bindPlan({ readings, nameGate, textGate }: Plan, slots: number): SearchParams {
  const params: SearchParams = { nameGate, textGate };
  for (const [number, reading] of readings.entries()) {
    params[`r${number}length`] = reading.length;
    params[`r${number}total`] = Math.max(1, reading.total);
    params[`r${number}weight`] = reading.weight;
    for (let index = 0; index < slots; index += 1) {
      const names = slotNames(number, index);
      const slot = reading.slots[index];
      params[names.exact] = slot === undefined ? null : quoted(slot.exact);
      params[names.folded] = slot === undefined ? null : quoted(slot.folded);
      params[names.weight] = slot?.weight ?? null;
    }
  }
  return params;
}
