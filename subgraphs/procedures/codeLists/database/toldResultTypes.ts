import { sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';

/** Tells the other registers of each result type that was not told yet. Gives how many; the lock makes those who tell take turns. */
export async function tellListedResultTypes(tx: Tx, limit: number): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('told result types', 0))`);
  const told = await tx.execute(sql`
    with kept as (
      insert into told_result_types (code)
      select r.code from result_types r left join told_result_types t on t.code = r.code
      where t.code is null order by r.code limit ${limit}
      on conflict (code) do nothing
      returning code)
    insert into outbox (topic, payload)
    select 'resultType.listed', jsonb_build_object('resultType', code) from kept returning id`);
  return told.length;
}
