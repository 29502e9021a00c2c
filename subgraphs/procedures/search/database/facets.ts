import { type SQL, sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import { filters, isInForce, matchOf, nameOfShape, onlineServicesOf, perShape } from './search.ts';
import { proceduresSearch as search } from './tables.ts';

/** FOUND counts all matches, under the empty value. */
export type FacetKind = 'FOUND' | SearchProperty;

export const SEARCH_PROPERTIES = ['FIELD', 'PUBLISHER', 'TIER', 'AUDIENCE', 'ONLINE_LEVEL'] as const;
export type SearchProperty = (typeof SEARCH_PROPERTIES)[number];

export interface FacetCount {
  kind: FacetKind;
  value: string;
  count: number;
}

const VALUES_MAX = 100;

type Filter = keyof typeof filters;

/** All filters hold but one. */
const others = (own: Filter | null): SQL =>
  sql.join(
    Object.keys(filters)
      .filter((name) => name !== own)
      .map((name) => sql.raw(`is_${name.toLowerCase()}`)),
    sql` and `,
  );

const counted = (kind: FacetKind, own: Filter, value: string, from: string): SQL => sql`
  (select ${sql.raw(`'${kind}'`)} as kind, ${sql.raw(value)} as value, count(*)::integer as count
    from ${sql.raw(from)} where ${others(own)} group by 2 order by 3 desc, 2 limit ${sql.raw(String(VALUES_MAX))})`;

/** How many procedures match, and how many would for each value of each facet if that facet were not filtered by. */
export const countFacets = perShape<FacetCount[]>((shape) =>
  statement((db) => {
    const passes = Object.entries(filters).map(
      ([name, passed]) => sql`${passed} as ${sql.raw(`is_${name.toLowerCase()}`)}`,
    );
    const counts = sql`(with matched as materialized (
        select code, field, publisher, tiers, audiences, ${sql.join(passes, sql`, `)}
        from ${search} where ${matchOf(shape)} and ${isInForce})
      (select 'FOUND' as kind, '' as value, count(*)::integer as count from matched where ${others(null)})
      union all ${counted('FIELD', 'field', 'field', 'matched')}
      union all ${counted('PUBLISHER', 'publisher', 'publisher', 'matched')}
      union all ${counted('TIER', 'tier', 'tier', 'matched, unnest(tiers) as tier')}
      union all ${counted('AUDIENCE', 'audience', 'audience', 'matched, unnest(audiences) as audience')}
      union all (select 'ONLINE_LEVEL', level, count(distinct code)::integer from matched,
        lateral (select service.level from ${onlineServicesOf(sql.raw('matched.code'))}) as offered
        where ${others('onlineLevel')} group by 2 order by 3 desc, 2)) as facets`;
    return db
      .select({ kind: sql<FacetKind>`kind`, value: sql<string>`value`, count: sql<number>`count` })
      .from(counts)
      .prepare(`procedures_facets_${nameOfShape(shape)}`);
  }),
);
