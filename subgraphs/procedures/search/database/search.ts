import { and, asc, desc, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { type Statement, statement } from '../../../../kernel/database.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import { headColumns, type VersionHead } from '../../versions/database/versions.ts';
import { proceduresSearch as search } from './tables.ts';

/** What is asked: everything, a code or the beginning of one, or words in so many readings of so many slots. */
export type Shape = { kind: 'ALL' } | { kind: 'CODE' } | { kind: 'WORDS'; readings: number; slots: number };

/** Values of a search, by the names of the placeholders below and of each slot. */
export type SearchParams = Record<string, unknown>;

/** A version with the place that it takes among the matches. */
export interface FoundVersion extends VersionHead {
  score: number;
}

const typed = (name: string, type: string): SQL => sql`${sql.placeholder(name)}::${sql.raw(type)}`;

/** In ten-thousandths: a name in all the words that were typed, and in no other. */
const PERCENT = { exact: 100, folded: 60 };
/** By label D, C, B, A: papers and field, results, keywords, name. */
const TEXT_RANKS = sql.raw(`'{0.15, 0.35, 0.5, 0.6}'::real[]`);
/** ts_rank divides what one place is worth by this (the sum of the inverse squares). */
const RANK_UNIT = sql.raw('164.493');
/** The more words a name has besides, the less likely it is meant; from so many on they make no difference. */
const LENGTH_MAX = 20;
/** How mildly: a name of the greatest length counts about three quarters of the shortest. */
const LENGTH_EASE = 60;

const slotNames = (reading: number, slot: number) => {
  const name = `r${reading}s${slot}`;
  return { exact: `${name}e`, folded: `${name}f`, weight: `${name}w` };
};

function worthOfSlot(reading: number, slot: number): SQL {
  const names = slotNames(reading, slot);
  const folded = typed(names.folded, 'tsquery');
  return sql`coalesce(${typed(names.weight, 'integer')} * case
    when ${search.nameTerms} @@ ${typed(names.exact, 'tsquery')} then ${sql.raw(String(PERCENT.exact))}
    when ${search.nameTerms} @@ ${folded} then ${sql.raw(String(PERCENT.folded))}
    when ${search.textTerms} @@ ${folded}
      then least(60, (ts_rank(${TEXT_RANKS}, ${search.textTerms}, ${folded}) * ${RANK_UNIT})::integer)
    else 0 end, 0)`;
}

/** The share of a reading that a name has, less the more words the name has besides. */
function worthOfReading(reading: number, slots: number): SQL {
  const worths = Array.from({ length: slots }, (_none, slot) => worthOfSlot(reading, slot));
  const length = typed(`r${reading}length`, 'integer');
  const ease = sql.raw(String(LENGTH_EASE));
  return sql`(${sql.join(worths, sql` + `)})::bigint * ${typed(`r${reading}weight`, 'integer')}
    * (${ease} + ${length}) / (${typed(`r${reading}total`, 'integer')}
      * (${ease} + greatest(least(${search.nameLength}, ${sql.raw(String(LENGTH_MAX))}), ${length})))`;
}

function scoreOf(shape: Shape): SQL<number> {
  if (shape.kind !== 'WORDS') return sql<number>`0`;
  const worths = Array.from({ length: shape.readings }, (_none, reading) =>
    worthOfReading(reading, shape.slots),
  );
  return sql<number>`(greatest(${sql.join(worths, sql`, `)}) * ${search.likelihood} / 100)::integer`;
}

/** Which rows match what was typed; by an index in every shape. */
export function matchOf(shape: Shape): SQL {
  if (shape.kind === 'ALL') return sql`true`;
  if (shape.kind === 'CODE')
    return sql`(${search.code} collate "C" >= ${typed('codeFrom', 'text')} and ${search.code} collate "C" < ${typed('codeTo', 'text')})`;
  return sql`(${search.nameTerms} @@ ${typed('nameGate', 'tsquery')} or ${search.textTerms} @@ ${typed('textGate', 'tsquery')})`;
}

/** In force on the day that the search is about. */
export const isInForce: SQL = sql`${search.inForceFrom} <= ${typed('day', 'date')}
  and (${search.inForceTo} is null or ${search.inForceTo} > ${typed('day', 'date')})`;

/** A service offered on that day at the agency asked for, at any when none was: in force, and not stopped for a time. */
export const onlineServicesOf = (code: SQLWrapper): SQL => sql`online_services as service
  where service.procedure_code = ${code} and service.in_force_from <= ${typed('day', 'date')}
    and (service.in_force_to is null or service.in_force_to > ${typed('day', 'date')})
    and (${typed('onlineAgency', 'text')} is null or service.agency = ${typed('onlineAgency', 'text')})
    and not exists (
      select 1 from online_service_stops as stop
      left join online_service_resumptions as resumption on resumption.stop_id = stop.id
      where stop.service_id = service.id and stop.stopped_from <= ${typed('day', 'date')}
        and (coalesce(resumption.resumed_on, stop.stopped_until) is null
          or coalesce(resumption.resumed_on, stop.stopped_until) > ${typed('day', 'date')}))`;

/** One condition for each facet, so that a facet can be counted without its own. */
export const filters = {
  field: sql`(${typed('fields', 'text[]')} is null or ${search.field} = any(${typed('fields', 'text[]')}))`,
  publisher: sql`(${typed('publishers', 'text[]')} is null or ${search.publisher} = any(${typed('publishers', 'text[]')}))`,
  tier: sql`(${typed('tiers', 'text[]')} is null or ${search.tiers} && ${typed('tiers', 'text[]')})`,
  audience: sql`(${typed('audiences', 'text[]')} is null or ${search.audiences} && ${typed('audiences', 'text[]')})`,
  onlineLevel: sql`case when ${typed('onlineLevel', 'text')} is null and ${typed('onlineAgency', 'text')} is null then true
    else exists (select 1 from ${onlineServicesOf(search.code)}
      and (${typed('onlineLevel', 'text')} is null or service.level = ${typed('onlineLevel', 'text')})) end`,
} as const;

export const nameOfShape = (shape: Shape): string =>
  shape.kind === 'WORDS' ? `words_${shape.readings}_${shape.slots}` : shape.kind.toLowerCase();

/** A statement for each shape, made when it is first asked for: few come about, since slots are counted in fours. */
export function perShape<R>(
  make: (shape: Shape) => Statement<SearchParams, R>,
): (shape: Shape) => Statement<SearchParams, R> {
  const made = new Map<string, Statement<SearchParams, R>>();
  return (shape) => {
    const name = nameOfShape(shape);
    const known = made.get(name) ?? make(shape);
    made.set(name, known);
    return known;
  };
}

/** Versions in force on a day that match what was typed and every filter, best first, after a place in that order. */
export const searchVersions = perShape<FoundVersion[]>((shape) =>
  statement((db) => {
    const found = db
      .select({ versionId: search.versionId, code: search.code, score: scoreOf(shape).as('score') })
      .from(search)
      .where(and(matchOf(shape), isInForce, ...Object.values(filters)))
      .as('found');
    const page = db
      .select({ versionId: found.versionId, score: found.score })
      .from(found)
      .where(
        sql`${typed('afterCode', 'text')} is null or (-${found.score}, ${found.code})
          > (-${typed('afterScore', 'integer')}, ${typed('afterCode', 'text')})`,
      )
      .orderBy(desc(found.score), asc(found.code))
      .limit(sql.placeholder('limit'))
      .as('page');
    return db
      .select({ ...headColumns, score: page.score })
      .from(page)
      .innerJoin(versions, eq(versions.id, page.versionId))
      .orderBy(desc(page.score), asc(versions.code))
      .prepare(`procedures_search_${nameOfShape(shape)}`);
  }),
);

/** Names of the placeholders of one slot, for whoever binds them. */
export { slotNames };
