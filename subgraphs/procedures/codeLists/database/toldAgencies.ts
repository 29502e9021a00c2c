import { sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';

/**
 * Tells the other registers what kind each agency of the list is, and its name, where the kind was not told yet or is another by now. Gives how
 * many. The lock comes before anything is written: those who tell take turns, and the feed has them in that order.
 */
export async function tellListedAgencies(tx: Tx, limit: number): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('told agencies', 0))`);
  const told = await tx.execute(sql`
    with kept as (
      insert into told_agencies (code, kind)
      select a.code, a.kind from agencies a left join told_agencies t on t.code = a.code
      where a.listed and t.kind is distinct from a.kind order by a.code limit ${limit}
      on conflict (code) do update set kind = excluded.kind
      returning code, kind)
    insert into outbox (topic, payload)
    select 'agency.listed', jsonb_build_object('agency', k.code, 'kind', k.kind, 'name', a.name)
    from kept k join agencies a on a.code = k.code returning id`);
  return told.length;
}
