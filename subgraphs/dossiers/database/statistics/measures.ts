/** How procedures are really done online, as the roll-ups have it: told to the catalogue, which knows what was announced. */
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../../../kernel/database.ts';
import type { serviceMeasured } from '../../../../kernel/domain/events.ts';

export type ServiceMeasure = z.output<typeof serviceMeasured>;

/**
 * Of every procedure at every agency with an online dossier of the desk that was accepted since a day and has ended: what has changed since it was last
 * asked. It is written down as told.
 *
 * @param since yyyy-MM-dd
 */
export async function takeChangedMeasures(tx: Tx, since: string, today: string): Promise<ServiceMeasure[]> {
  const rows = await tx.execute<{ measure: ServiceMeasure }>(sql`
    with measured as (
      select procedure_code, agency, jsonb_build_object(
        'ended', coalesce(sum(judged_visited) filter (where channel = 'ONLINE'), 0),
        'visited', coalesce(sum(visited) filter (where channel = 'ONLINE'), 0),
        'onlineHandled', coalesce(sum(handled) filter (where channel = 'ONLINE'), 0),
        'onlineDays', coalesce(sum(handled_days) filter (where channel = 'ONLINE'), 0)::int,
        'counterHandled', coalesce(sum(handled) filter (where channel = 'COUNTER'), 0),
        'counterDays', coalesce(sum(handled_days) filter (where channel = 'COUNTER'), 0)::int) as counts
      from dossier_figures where source = 'DESK' and accepted_on >= ${since}::date
      group by procedure_code, agency
      having sum(judged_visited) filter (where channel = 'ONLINE') > 0),
    -- What was told before and is no longer so: nothing has ended since.
    over as (
      select t.procedure_code, t.agency, jsonb_build_object('ended', 0, 'visited', 0, 'onlineHandled', 0, 'onlineDays', 0,
        'counterHandled', 0, 'counterDays', 0) as counts
      from told_measures t where not exists (select 1 from measured m
        where m.procedure_code = t.procedure_code and m.agency = t.agency)),
    changed as (
      insert into told_measures (procedure_code, agency, measured)
      select procedure_code, agency, counts from measured union all select procedure_code, agency, counts from over
      on conflict (procedure_code, agency) do update set measured = excluded.measured
        where told_measures.measured <> excluded.measured
      returning procedure_code, agency, measured)
    select measured || jsonb_build_object('procedure', procedure_code, 'agency', agency, 'measuredOn', ${today}::text) as measure
    from changed order by procedure_code, agency`);
  return rows.map(({ measure }) => measure);
}
