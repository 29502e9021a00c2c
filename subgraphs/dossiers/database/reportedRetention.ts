/** Reported dossiers that have outlived their time, and which of them a legal hold keeps. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { Outlived } from '../../../kernel/domain/retention.ts';

/** A hold on the dossier, on whom its report named, or on whom population has by it. */
const IS_HELD = sql`exists (select from legal_holds as h where h.lifted_at is null
  and (h.about in (d.reported_id, d.owner_id) or h.about = person_named(d.owner_named_hash)))`;

const isOld = (
  before: Date,
) => sql`d.retained_at is null and d.status in ('NOT_ACCEPTED', 'WITHDRAWN', 'RESULT_RETURNED')
  and d.last_status_at < ${before.toISOString()}::timestamptz`;

/** How many came to their end before an instant and are somebody's still. One without a time of its end never outlives it. */
export async function countOldReported(tx: Tx, before: Date): Promise<Outlived> {
  const [row] = await tx.execute<{ deleted: number; held: number }>(sql`
    select count(*) filter (where not ${IS_HELD})::int as deleted, count(*) filter (where ${IS_HELD})::int as held
    from reported_dossiers as d where ${isOld(before)}`);
  return row ?? { deleted: 0, held: 0 };
}

/** Makes some of them nobody's, oldest first, with the names of who handled them. Says how many. */
export async function forgetOldReported(
  tx: Tx,
  { before, at, limit }: { before: Date; at: Date; limit: number },
): Promise<number> {
  const rows = await tx.execute<{ client: string; code: string }>(sql`
    with old as (
      select d.client, d.code from reported_dossiers as d where ${isOld(before)} and not ${IS_HELD}
      order by d.last_status_at limit ${limit} for update skip locked)
    update reported_dossiers as d set owner_id = null, owner_named_hash = null, retained_at = ${at.toISOString()}::timestamptz
    from old where d.client = old.client and d.code = old.code returning d.client, d.code`);
  await tx.execute(sql`
    update reported_steps as s set handler_encrypted = null
    from reported_dossiers as d where d.client = s.client and d.code = s.code and d.retained_at is not null and s.handler_encrypted is not null`);
  return rows.length;
}
