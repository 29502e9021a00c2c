/** Services that ought to be looked at again (CAT-8): every reason with the numbers it rests on, in one statement. */

import { asc, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import type { ChannelGap } from '../rules/channelGaps.ts';
import type { ReviewReason } from '../rules/review.ts';
import type { Level } from '../rules/servicePeriods.ts';
import type { DecisionFacts } from './onlineServices.ts';
import { channelGaps, restructuringPlans } from './tables.ts';

/** A service with every reason to look at it again; what a reason does not need is null. */
export interface ReviewFacts {
  procedureCode: string;
  agency: string;
  /** Null where it was announced and is offered nowhere: then the agency is the ministry that announced it. */
  level: Level | null;
  versionId: VersionId;
  reasons: ReviewReason[];
  /** First day of the service, whatever its level was since. */
  onlineSince: string | null;
  /** Last day on which a dossier was filed with the agency or a unit of it; null where none is known. */
  lastFiledOn: string | null;
  filed: number;
  filedOnline: number;
  /** First day of all that dossiers tell of: what was before, nobody counted. */
  countedSince: string | null;
  announced: { deadline: string; decision: DecisionFacts } | null;
  gaps: ChannelGap[];
  /** How it is really done, by the dossiers of the last year; null where none of them that was filed online has ended. */
  measured: MeasuredFacts | null;
}

/** Days are calendar days; a mean of nothing is null. */
export interface MeasuredFacts {
  ended: number;
  visited: number;
  onlineMeanDays: number | null;
  counterMeanDays: number | null;
}

export type ReviewParams = {
  day: string;
  /** Whole years without a dossier after which a service is looked at again. */
  years: number;
  agency: string | null;
  reason: ReviewReason | null;
  /** Of how many ended online dossiers at least, and from what share on in percent, a full service is one in name only. */
  measuredMin: number;
  visitedPercentMax: number;
  afterCode: string | null;
  afterAgency: string | null;
  limit: number;
};

/**
 * A service is judged by the dossiers of its own agency and the units of it; the later of its first day and the last dossier
 * begins the three years, and so does the day from which dossiers are counted at all. What a ministry announced and nobody
 * offers is no service, and stands beside them for that one reason.
 */
const judged = sql`(
  select s.procedure_code, s.agency, s.level, v.id as version_id, since.day as online_since, filed.last_filed_on,
    coalesce(filed.filed, 0) as filed, coalesce(filed.filed_online, 0) as filed_online, counted.since as counted_since,
    announced.facts as announced, coalesce(g.gaps, '[]'::jsonb) as gaps,
    measured.facts as measured,
    array_remove(array[
      case when s.level is not null and (greatest(coalesce(filed.last_filed_on, counted.since), since.day)
        + make_interval(years => asked.years))::date < asked.day and counted.since is not null
        then 'NO_DOSSIER_IN_THREE_YEARS' end,
      case when s.level is not null and not exists (select 1 from restructuring_plans p
        where p.procedure_code = s.procedure_code and p.agency in (s.agency, v.publisher)) then 'NO_RESTRUCTURING_PLAN' end,
      case when announced.facts is not null then 'ANNOUNCED_LEVEL_NOT_MET' end,
      case when g.gaps is not null and g.gaps <> '[]'::jsonb then 'ONLINE_SLOWER_OR_DEARER' end,
      case when s.level = 'FULL' and measured.ended >= ${sql.placeholder('measuredMin')}::integer
        and measured.visited * 100 > measured.ended * ${sql.placeholder('visitedPercentMax')}::integer then 'FULL_IN_NAME_ONLY' end], null) as reasons
  from (select ${sql.placeholder('day')}::date as day, ${sql.placeholder('years')}::integer as years) as asked
  cross join (select min(first_filed_on) as since from dossier_activity) as counted
  cross join lateral (
    select o.procedure_code, o.agency, o.level, o.in_force_from from online_services o
    where o.in_force_from <= asked.day and (o.in_force_to is null or o.in_force_to > asked.day)
    union all
    select e.procedure_code, l.agency, null, null from eligibility_lists l
    join eligibility_entries e on e.list_id = l.id
    where l.in_force_from <= asked.day and (l.in_force_to is null or l.in_force_to > asked.day) and l.deadline < asked.day
      and not exists (select 1 from online_services o where o.procedure_code = e.procedure_code
        and o.in_force_from <= asked.day and (o.in_force_to is null or o.in_force_to > asked.day))) as s
  join procedures_versions v on v.code = s.procedure_code
    and v.in_force_from <= asked.day and (v.in_force_to is null or v.in_force_to > asked.day)
  cross join lateral (select max(b.in_force_from) as day from online_services b
    where b.procedure_code = s.procedure_code and b.agency = s.agency and b.in_force_from <= s.in_force_from
      and not exists (select 1 from online_services p
        where p.procedure_code = b.procedure_code and p.agency = b.agency and p.in_force_to = b.in_force_from)) as since
  left join lateral (select max(a.last_filed_on) as last_filed_on, sum(a.filed)::integer as filed,
      sum(a.filed) filter (where a.channel = 'ONLINE')::integer as filed_online
    from dossier_activity a where a.procedure_code = s.procedure_code
      and (a.agency = s.agency or starts_with(a.agency, s.agency || '.'))) as filed on true
  left join lateral (select jsonb_build_object('deadline', l.deadline, 'decision', jsonb_build_object('number', d.number,
      'authority', d.authority, 'decidedOn', d.decided_on)) as facts
    from eligibility_lists l
    join eligibility_entries e on e.list_id = l.id and e.procedure_code = s.procedure_code
    join publication_decisions d on d.id = l.decision_id
    where l.agency = v.publisher and l.in_force_from <= asked.day and (l.in_force_to is null or l.in_force_to > asked.day)
      and l.deadline < asked.day and s.level is distinct from 'FULL') as announced on true
  left join lateral (select sum(m.ended) as ended, sum(m.visited) as visited,
      case when count(*) > 0 then jsonb_build_object('ended', sum(m.ended), 'visited', sum(m.visited),
        'onlineMeanDays', sum(m.online_days)::float / nullif(sum(m.online_handled), 0),
        'counterMeanDays', sum(m.counter_days)::float / nullif(sum(m.counter_handled), 0)) end as facts
    from service_measures m where s.level is not null and m.procedure_code = s.procedure_code
      and (m.agency = s.agency or starts_with(m.agency, s.agency || '.'))) as measured on true
  left join channel_gaps g on g.version_id = v.id and s.level is not null
  where (${sql.placeholder('agency')}::text is null or s.agency = ${sql.placeholder('agency')}::text)
    and (${sql.placeholder('afterCode')}::text is null or (s.procedure_code, s.agency)
      > (${sql.placeholder('afterCode')}::text, ${sql.placeholder('afterAgency')}::text))
) as judged`;

/** Services with a reason, by procedure and agency, after a place in that order. */
export const selectReviews = statement<ReviewParams, ReviewFacts[]>((db) =>
  db
    .select({
      procedureCode: sql<string>`judged.procedure_code`,
      agency: sql<string>`judged.agency`,
      level: sql<Level | null>`judged.level`,
      versionId: sql<VersionId>`judged.version_id`,
      reasons: sql<ReviewReason[]>`judged.reasons`,
      onlineSince: sql<string | null>`judged.online_since`,
      lastFiledOn: sql<string | null>`judged.last_filed_on`,
      filed: sql<number>`judged.filed`,
      filedOnline: sql<number>`judged.filed_online`,
      countedSince: sql<string | null>`judged.counted_since`,
      announced: sql<ReviewFacts['announced']>`judged.announced`,
      gaps: sql<ChannelGap[]>`judged.gaps`,
      measured: sql<MeasuredFacts | null>`judged.measured`,
    })
    .from(judged)
    .where(
      sql`cardinality(judged.reasons) > 0
        and (${sql.placeholder('reason')}::text is null or ${sql.placeholder('reason')}::text = any(judged.reasons))`,
    )
    .orderBy(asc(sql`judged.procedure_code`), asc(sql`judged.agency`))
    .limit(sql.placeholder('limit'))
    .prepare('online_review_list'),
);

export async function insertPlan(tx: Tx, plan: typeof restructuringPlans.$inferInsert): Promise<void> {
  await tx.insert(restructuringPlans).values(plan).onConflictDoNothing();
}

/** What was found of a version when it entered the catalogue. */
export async function insertChannelGaps(tx: Tx, versionId: VersionId, gaps: ChannelGap[]): Promise<void> {
  await tx.insert(channelGaps).values({ versionId, gaps });
}
