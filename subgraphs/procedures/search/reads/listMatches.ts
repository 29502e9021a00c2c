import type { Context } from '../../../../kernel/access.ts';
import { makePage, type Page, readPage } from '../../../../kernel/page.ts';
import { countFacets, type FacetCount } from '../database/facets.ts';
import { type FoundVersion, type SearchParams, type Shape, searchVersions } from '../database/search.ts';
import { markFillers } from '../rules/fillers.ts';
import { makePlan, type Strictness } from '../rules/plan.ts';
import type { Token } from '../rules/tokens.ts';
import { bindPlan, shapeOf } from './bindPlan.ts';
import { readSearch, type SearchArguments, type SearchRequest } from './searchRequest.ts';
import { type Understood, understand } from './understand.ts';

/** So few matches of so many words: somebody told a story, and not all of it is in a name. */
const FEW = 5;
const WIDENED_WORDS_MIN = 3;

/** A page of matches, and what is needed to say more about them. */
export interface Matches extends Page<FoundVersion> {
  /** The words that were looked for, in every reading. */
  words: Token[];
  /** The question with its misspelt words corrected; null when it stands as typed. */
  correctedQuery: string | null;
  /** Counted when somebody asks, once. */
  countFacets(): Promise<FacetCount[]>;
}

/** A question as a statement takes it. */
interface Asked {
  shape: Shape;
  params: SearchParams;
}

/**
 * A page of the procedures in force on a day, today unless said, that match what was typed, best first. Throws
 * BAD_USER_INPUT for what is too long or no day, and INVALID_CURSOR.
 */
export async function listMatches(context: Context, args: SearchArguments): Promise<Matches> {
  const search = readSearch(context, args);
  // The same for everybody: a search is public, and the answer to it may be shared.
  const scope = JSON.stringify(['procedures/search', search]);
  const request = readPage(context.keys, scope, { first: args.first ?? null, after: args.after ?? null });
  const { question } = search;
  if (question.kind === 'NOTHING') return nothing();
  const understood = question.kind === 'WORDS' ? await understand(context, question.tokens) : undefined;
  const [how = 'MEANT', score = null, code = null] = request.after ?? [];
  const place = {
    afterScore: score === null ? null : Number(score),
    afterCode: code,
    limit: request.limit + 1,
  };
  const read = ({ shape, params }: Asked) => context.read(searchVersions(shape), { ...params, ...place });
  let strictness = how as Strictness;
  let rows = await read(toAsked(search, understood, strictness));
  if (request.after === undefined && understood !== undefined && mustWiden(understood, rows.length)) {
    strictness = 'ANY';
    rows = await read(toAsked(search, understood, strictness));
  }
  return {
    ...makePage(context.keys, scope, request, rows, (row) => [strictness, String(row.score), row.code]),
    words: understood?.readings.flatMap((reading) => reading.tokens) ?? [],
    correctedQuery: understood?.corrected?.map(({ exact }) => exact).join(' ') ?? null,
    countFacets: countOnce(context, toAsked(search, understood, strictness)),
  };
}

const nothing = (): Matches => ({
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  words: [],
  correctedQuery: null,
  countFacets: () => Promise.resolve([]),
});

function mustWiden({ readings }: Understood, found: number): boolean {
  const words = markFillers(readings[0]?.tokens ?? []).filter((isFiller) => !isFiller).length;
  return found === 0 ? words > 1 : found < FEW && words >= WIDENED_WORDS_MIN;
}

function toAsked(
  { question, params }: SearchRequest,
  understood: Understood | undefined,
  strictness: Strictness,
): Asked {
  if (question.kind === 'CODE') return { shape: { kind: 'CODE' }, params: { ...params, ...question.codes } };
  if (understood === undefined) return { shape: { kind: 'ALL' }, params };
  const plan = makePlan(understood.readings, understood.known, understood.documents, strictness);
  const shape = shapeOf(plan);
  return { shape, params: { ...params, ...bindPlan(plan, shape) } };
}

function countOnce(context: Context, { shape, params }: Asked): Matches['countFacets'] {
  let counts: Promise<FacetCount[]> | undefined;
  return () => {
    counts ??= context.read(countFacets(shape), params);
    return counts;
  };
}
