/** Services in force on a day, with the decision each rests on and the stop that it is under. */
import { asc, sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import type { Level, ServiceState } from '../rules/servicePeriods.ts';

/** A decision as whatever rests on it names it. */
export interface DecisionFacts {
  number: string;
  authority: string;
  decidedOn: string | null;
}

/** A service as it stands on one day. */
export interface ServiceOnDay {
  id: string;
  procedureCode: string;
  agency: string;
  level: Level;
  address: string;
  inForceFrom: string;
  inForceTo: string | null;
  state: ServiceState;
  decision: DecisionFacts;
  stop: { from: string; until: string | null; reason: string; decision: DecisionFacts } | null;
}

const decisionJson = (alias: string) =>
  sql.raw(
    `jsonb_build_object('number', ${alias}.number, 'authority', ${alias}.authority, 'decidedOn', ${alias}.decided_on)`,
  );

/** Every service with its decision, and the stop that covers the day which the statement calls `asked.day`. */
const serviceOnDay = sql`
  online_services s
  join publication_decisions d on d.id = s.decision_id
  left join lateral (
    select jsonb_build_object('from', st.stopped_from, 'until', coalesce(r.resumed_on, st.stopped_until),
      'reason', st.reason, 'decision', ${decisionJson('sd')}) as facts
    from online_service_stops st
    join publication_decisions sd on sd.id = st.decision_id
    left join online_service_resumptions r on r.stop_id = st.id
    where st.service_id = s.id and st.stopped_from <= asked.day
      and (coalesce(r.resumed_on, st.stopped_until) is null or coalesce(r.resumed_on, st.stopped_until) > asked.day)
  ) stop on true`;

const inForce = sql`s.in_force_from <= asked.day and (s.in_force_to is null or s.in_force_to > asked.day)`;

const columns = {
  id: sql<string>`s.id`,
  procedureCode: sql<string>`s.procedure_code`,
  agency: sql<string>`s.agency`,
  level: sql<Level>`s.level`,
  address: sql<string>`s.address`,
  inForceFrom: sql<string>`s.in_force_from`,
  inForceTo: sql<string | null>`s.in_force_to`,
  state: sql<ServiceState>`case when stop.facts is null then 'OFFERED' else 'STOPPED' end`,
  decision: sql<DecisionFacts>`${decisionJson('d')}`,
  stop: sql<ServiceOnDay['stop']>`stop.facts`,
};

/** What a service is looked up by: a procedure on a day. */
export const serviceKey = (procedureCode: string, day: string): string => `${procedureCode} ${day}`;

export const selectServicesOf = statement<
  { codes: readonly string[]; days: readonly string[] },
  (ServiceOnDay & { askedOn: string })[]
>((db) =>
  db
    .select({ ...columns, askedOn: sql<string>`asked.day` })
    .from(
      sql`(select code, day::date as day from unnest(${sql.placeholder('codes')}::text[],
        ${sql.placeholder('days')}::text[]) as pair (code, day)) as asked cross join ${serviceOnDay}`,
    )
    .where(sql`s.procedure_code = asked.code and ${inForce}`)
    .orderBy(asc(sql`s.procedure_code`), asc(sql`s.agency`))
    .prepare('online_services_of_procedures'),
);

export type ServiceListParams = {
  day: string;
  agency: string | null;
  level: Level | null;
  state: ServiceState;
  afterCode: string | null;
  afterAgency: string | null;
  limit: number;
};

/** Services in force on a day in one state, by procedure and agency, after a place in that order. */
export const selectServices = statement<ServiceListParams, ServiceOnDay[]>((db) =>
  db
    .select(columns)
    .from(sql`(select ${sql.placeholder('day')}::date as day) as asked cross join ${serviceOnDay}`)
    .where(
      sql`${inForce} and (stop.facts is null) = (${sql.placeholder('state')}::text = 'OFFERED')
        and (${sql.placeholder('agency')}::text is null or s.agency = ${sql.placeholder('agency')}::text)
        and (${sql.placeholder('level')}::text is null or s.level = ${sql.placeholder('level')}::text)
        and (${sql.placeholder('afterCode')}::text is null or (s.procedure_code, s.agency)
          > (${sql.placeholder('afterCode')}::text, ${sql.placeholder('afterAgency')}::text))`,
    )
    .orderBy(asc(sql`s.procedure_code`), asc(sql`s.agency`))
    .limit(sql.placeholder('limit'))
    .prepare('online_services_on_day'),
);
