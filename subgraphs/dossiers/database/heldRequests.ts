/** How many papers that the state holds were asked for all the same, by agency, day and reason. */
import { sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { HeldRequest } from '../rules/heldRequest.ts';
import { jsonRows } from './jsonRows.ts';

/** Adds to the counts of an agency and a day (yyyy-MM-dd), in the transaction that asks. */
export async function countHeldRequests(
  tx: Tx,
  agency: AgencyCode,
  day: string,
  held: readonly HeldRequest[],
): Promise<void> {
  if (held.length === 0) return;
  await tx.execute(sql`
    insert into held_requests_daily (agency, day, reason, asked)
    select ${agency}, ${day}::date, reason, count(*)::int from jsonb_to_recordset(${jsonRows(held)}) as asked (reason text)
    group by reason
    on conflict (agency, day, reason) do update set asked = held_requests_daily.asked + excluded.asked`);
}

/** Of an agency and its units between two days, both included. Agency codes hold no pattern characters. */
export const readHeldRequests: Statement<
  { agency: string; units: string; from: string; to: string },
  { asked: number }[]
> = statement((db) =>
  db
    .select({ asked: sql<number>`coalesce(sum(asked), 0)::int` })
    .from(sql`held_requests_daily`)
    .where(
      sql`(agency = ${sql.placeholder('agency')} or agency like ${sql.placeholder('units')})
        and day between ${sql.placeholder('from')}::date and ${sql.placeholder('to')}::date`,
    )
    .prepare('read_held_requests'),
);
