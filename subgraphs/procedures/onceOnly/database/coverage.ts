import { sql } from 'drizzle-orm';
import { type Statement, statement } from '../../../../kernel/database.ts';
import { HIGH_CONFIDENCE } from '../rules/matching/suggest.ts';

export type CoverageGrouping = 'AUTHORITY' | 'PUBLISHER' | 'FIELD';

/** Papers of one group, and how many of them the state can answer. */
export interface CoverageRow {
  /** Code of the agency or name of the field; null for everything together. */
  key: string | null;
  grouping: CoverageGrouping | null;
  papers: number;
  confirmed: number;
  /** Of the others: answered by a mapping that nobody decided. */
  demonstrated: number;
  likely: number;
  /** What the groups are ordered by, largest first. */
  weight: number;
}

const day = sql`${sql.placeholder('day')}::date`;

/**
 * The papers of all versions in force, and each result type that is confirmed for one. What an official decided counts from
 * its first day; what a publication itself confirms counts as long as it is in force, as kernel/domain/mappings.ts says, unless it
 * is there for the demonstration.
 */
const PAPERS = sql`
  current as (
    select r.version_id, r.case_code, r.component, r.procedure_code, r.own_mappings, r.suggestions, v.publisher, v.field
    from component_readings r join procedures_versions v on v.id = r.version_id
    where daterange(v.in_force_from, v.in_force_to) @> ${day} and r.kind in ('SUBMIT', 'PRESENT')),
  decided as (
    select distinct on (procedure_code, component, result_type) procedure_code, component, result_type, state
    from evidence_mappings where valid_from <= ${day}
    order by procedure_code, component, result_type, decided_at desc, id desc),
  own as (
    select c.version_id, c.case_code, c.component, one ->> 'resultType' as result_type,
      one ->> 'basis' ~* 'demonstration|minh họa' as is_demonstration
    from current c cross join lateral jsonb_array_elements(c.own_mappings) one where one ->> 'state' <> 'PROPOSED'),
  confirmed as (
    select version_id, case_code, component, result_type from own where not is_demonstration
    union
    select c.version_id, c.case_code, c.component, d.result_type
    from current c join decided d on d.procedure_code = c.procedure_code and d.component = c.component
    where d.state = 'CONFIRMED'),
  demonstrated as (
    select version_id, case_code, component from own where is_demonstration
    except select version_id, case_code, component from confirmed),
  likely as (
    select c.version_id, c.case_code, c.component, s ->> 'resultType' as result_type
    from current c cross join lateral jsonb_array_elements(c.suggestions) s
    where (s ->> 'score')::numeric >= ${sql.raw(String(HIGH_CONFIDENCE))}
      and not exists (select 1 from decided d where d.procedure_code = c.procedure_code and d.component = c.component
        and d.result_type = s ->> 'resultType')
      and not exists (select 1 from confirmed a where (a.version_id, a.case_code, a.component)
        = (c.version_id, c.case_code, c.component))
      and not exists (select 1 from demonstrated a where (a.version_id, a.case_code, a.component)
        = (c.version_id, c.case_code, c.component))),
  judged as (
    select c.publisher, c.field,
      exists (select 1 from confirmed a where (a.version_id, a.case_code, a.component)
        = (c.version_id, c.case_code, c.component)) as is_confirmed,
      exists (select 1 from demonstrated a where (a.version_id, a.case_code, a.component)
        = (c.version_id, c.case_code, c.component)) as is_demonstrated,
      exists (select 1 from likely l where (l.version_id, l.case_code, l.component)
        = (c.version_id, c.case_code, c.component)) as is_likely
    from current c)`;

const COUNTS = sql`count(*)::int as papers, count(*) filter (where is_confirmed)::int as confirmed,
  count(*) filter (where is_demonstrated)::int as demonstrated, count(*) filter (where is_likely)::int as likely`;

const BY_KEY = {
  PUBLISHER: sql`select publisher as key, ${COUNTS}, count(*)::int as weight from judged group by publisher`,
  FIELD: sql`select field as key, ${COUNTS}, count(*)::int as weight from judged group by field`,
  // Of all papers, for every authority: a paper that two of them can prove counts for both.
  AUTHORITY: sql`
    select t.issuer as key, (select count(*)::int from current) as papers,
      count(distinct (a.version_id, a.case_code, a.component)) filter (where a.why = 'CONFIRMED')::int as confirmed,
      count(distinct (a.version_id, a.case_code, a.component)) filter (where a.why = 'DEMONSTRATED')::int as demonstrated,
      count(distinct (a.version_id, a.case_code, a.component)) filter (where a.why = 'LIKELY')::int as likely,
      count(distinct (a.version_id, a.case_code, a.component))::int as weight
    from (select *, 'CONFIRMED' as why from confirmed union all select *, 'LIKELY' from likely
      union all select own.version_id, own.case_code, own.component, own.result_type, 'DEMONSTRATED'
      from own join demonstrated using (version_id, case_code, component) where own.is_demonstration) a
    join result_types t on t.code = a.result_type group by t.issuer`,
};

type CoverageParams = { day: string; afterWeight: number | null; afterKey: string | null; limit: number };

function selectGroups(grouping: CoverageGrouping): Statement<CoverageParams, CoverageRow[]> {
  return statement((db) => {
    const after = {
      weight: sql`${sql.placeholder('afterWeight')}::int`,
      key: sql`${sql.placeholder('afterKey')}::text`,
    };
    return db
      .select({
        key: sql<string | null>`key`,
        grouping: sql<CoverageGrouping>`${sql.raw(`'${grouping}'`)}`,
        papers: sql<number>`papers`,
        confirmed: sql<number>`confirmed`,
        demonstrated: sql<number>`demonstrated`,
        likely: sql<number>`likely`,
        weight: sql<number>`weight`,
      })
      .from(sql`(with ${PAPERS} ${BY_KEY[grouping]}) grouped`)
      .where(
        sql`${after.weight} is null or weight < ${after.weight}
          or (weight = ${after.weight} and key collate "C" > ${after.key})`,
      )
      .orderBy(sql`weight desc, key collate "C"`)
      .limit(sql.placeholder('limit'))
      .prepare(`mapping_coverage_by_${grouping.toLowerCase()}`);
  });
}

/** The groups after a place in their order, largest first. */
export const coverageBy: Record<CoverageGrouping, Statement<CoverageParams, CoverageRow[]>> = {
  AUTHORITY: selectGroups('AUTHORITY'),
  PUBLISHER: selectGroups('PUBLISHER'),
  FIELD: selectGroups('FIELD'),
};

/** Everything together. */
export const selectOverallCoverage: Statement<{ day: string }, CoverageRow[]> = statement((db) =>
  db
    .select({
      key: sql<string | null>`null::text`,
      grouping: sql<CoverageGrouping | null>`null::text`,
      papers: sql<number>`papers`,
      confirmed: sql<number>`confirmed`,
      demonstrated: sql<number>`demonstrated`,
      likely: sql<number>`likely`,
      weight: sql<number>`papers`,
    })
    .from(sql`(with ${PAPERS} select ${COUNTS} from judged) counted`)
    .prepare('mapping_coverage_overall'),
);
