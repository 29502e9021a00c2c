/** Dossiers that will not be finished in time, and their apologies. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { PromisedLimit } from '../rules/promise.ts';
import { runningStatuses } from '../rules/queue.ts';

export interface DueApology extends PromisedLimit, Record<string, unknown> {
  dossierId: DossierId;
  /** yyyy-MM-dd. */
  day: string;
}

/**
 * Dossiers of the desk whose clock runs and whose apology is due at the end of a day (`rules/apology.ts` says which), locked; another
 * process takes others. Those of a system that handles its dossiers itself are its own to apologise for.
 *
 * @param through yyyy-MM-dd
 */
export async function claimDueApologies(tx: Tx, through: string, limit: number): Promise<DueApology[]> {
  const rows = await tx.execute<DueApology>(sql`
    select d.dossier_id as "dossierId", p.day::text as day, p.amount, p.unit
    from dossiers d join promised_days p on p.dossier_id = d.dossier_id
    where d.stage = 'FILED' and is_open(d.status) and d.status = any(${sql.param(`{${runningStatuses.join(',')}}`)}::text[])
      and d.own_system is null
      and case when p.day - 1 <= p.counted_from then p.day else p.day - 1 end <= ${through}::date
      and not exists (select 1 from slips s where s.dossier_id = d.dossier_id and s.kind = 'APOLOGY')
    order by p.day, d.dossier_id limit ${limit} for update of d skip locked`);
  return [...rows];
}
