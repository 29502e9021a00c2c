/** The projection of how procedures are really done online, by procedure and agency: numbers, and nobody's name. */
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../../../kernel/database.ts';
import type { serviceMeasured } from '../../../../kernel/domain/events.ts';

/** Takes in what was measured, in its order: the same may come twice, and an older one never replaces a newer. */
export async function applyMeasures(
  tx: Tx,
  told: readonly z.output<typeof serviceMeasured>[],
): Promise<void> {
  if (told.length === 0) return;
  await tx.execute(sql`
    insert into service_measures (procedure_code, agency, measured_on, ended, visited, online_handled, online_days, counter_handled,
      counter_days)
    select distinct on (procedure, agency) procedure, agency, "measuredOn", ended, visited, "onlineHandled", "onlineDays",
      "counterHandled", "counterDays"
    from jsonb_to_recordset(${JSON.stringify(told)}::text::jsonb) as one (procedure text, agency text, "measuredOn" date,
      ended int, visited int, "onlineHandled" int, "onlineDays" int, "counterHandled" int, "counterDays" int)
    order by procedure, agency, "measuredOn" desc
    on conflict (procedure_code, agency) do update set measured_on = excluded.measured_on, ended = excluded.ended,
      visited = excluded.visited, online_handled = excluded.online_handled, online_days = excluded.online_days,
      counter_handled = excluded.counter_handled, counter_days = excluded.counter_days
      where service_measures.measured_on <= excluded.measured_on`);
}
