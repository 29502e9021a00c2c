import { and, between, eq, like, or, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../kernel/database.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { DailyReuse } from '../rules/reuse.ts';
import { reuseDaily } from './filingTables.ts';

/** Counts of an agency and its units between two days, both included. Agency codes hold no pattern characters. */
export const readReuseDaily = statement((db) =>
  db
    .select({
      filed: reuseDaily.filed,
      reused: reuseDaily.reused,
      selfReported: reuseDaily.selfReported,
      selfReporting: reuseDaily.selfReporting,
    })
    .from(reuseDaily)
    .where(
      and(
        or(
          eq(reuseDaily.agency, sql.placeholder('agency')),
          like(reuseDaily.agency, sql.placeholder('units')),
        ),
        between(reuseDaily.day, sql.placeholder('from'), sql.placeholder('to')),
      ),
    )
    .prepare('read_reuse_daily'),
);

/** Adds one filed dossier to the counts of its agency and day, in the transaction that files it. */
export async function addToReuseDaily(
  tx: Tx,
  agency: AgencyCode,
  day: string,
  counted: DailyReuse,
): Promise<void> {
  await tx
    .insert(reuseDaily)
    .values({ agency, day, ...counted })
    .onConflictDoUpdate({
      target: [reuseDaily.agency, reuseDaily.day],
      set: {
        filed: sql`${reuseDaily.filed} + excluded.filed`,
        reused: sql`${reuseDaily.reused} + excluded.reused`,
        selfReported: sql`${reuseDaily.selfReported} + excluded.self_reported`,
        selfReporting: sql`${reuseDaily.selfReporting} + excluded.self_reporting`,
      },
    });
}

/**
 * What the roll-up must say, counted from the dossiers and their evidence. For the seed, which files many at once, and for
 * the test that both agree: run `delete from reuse_daily` and then insert what this selects.
 */
export const COUNT_REUSE_SQL = `
  select d.agency, (d.filed_at at time zone 'Asia/Ho_Chi_Minh')::date as day, count(*)::int as filed,
    (count(*) filter (where exists (select 1 from reuse_records r where r.dossier_id = d.dossier_id)))::int as reused,
    (count(*) filter (where d.self_reported_reuse))::int as self_reported,
    count(d.self_reported_reuse)::int as self_reporting
  from dossiers d where d.stage = 'FILED' group by 1, 2`;
