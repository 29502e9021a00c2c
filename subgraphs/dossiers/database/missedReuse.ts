/** What might have been taken from registers and was asked of people, by agency, day, procedure and cause: counts, about no person. */
import { sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { AgencyCode, ProcedureCode } from '../../../kernel/domain/scalars.ts';
import type { MissedReuse, MissedReuseCause } from '../rules/missedReuse.ts';
import { jsonRows } from './jsonRows.ts';

/** Adds to the counts of an agency and a day (yyyy-MM-dd), in the transaction in which it was missed. */
export async function countMissedReuse(
  tx: Tx,
  { agency, procedureCode }: { agency: AgencyCode; procedureCode: ProcedureCode },
  day: string,
  missed: readonly MissedReuse[],
): Promise<void> {
  if (missed.length === 0) return;
  await tx.execute(sql`
    insert into missed_reuse_daily (agency, day, procedure_code, kind, subject_key, cause, times)
    select ${agency}, ${day}::date, ${procedureCode}, kind, subject, cause, count(*)::int
    from jsonb_to_recordset(${jsonRows(missed)}) as one (kind text, subject text, cause text)
    group by kind, subject, cause
    on conflict (agency, day, procedure_code, kind, subject_key, cause)
      do update set times = missed_reuse_daily.times + excluded.times`);
}

/** Of an agency and its units between two days, both included. Agency codes hold no pattern characters. */
export interface MissedPeriod extends Record<string, unknown> {
  agency: string;
  units: string;
  from: string;
  to: string;
}

const ofPeriod = sql`(agency = ${sql.placeholder('agency')} or agency like ${sql.placeholder('units')})
  and day between ${sql.placeholder('from')}::date and ${sql.placeholder('to')}::date`;

export interface CauseCount {
  cause: MissedReuseCause;
  papers: number;
  values: number;
}

/** How much by each cause that there was. */
export const missedByCause: Statement<MissedPeriod, CauseCount[]> = statement((db) =>
  db
    .select({
      cause: sql<MissedReuseCause>`cause`.as('cause'),
      papers: sql<number>`coalesce(sum(times) filter (where kind = 'PAPER'), 0)::int`.as('papers'),
      values: sql<number>`coalesce(sum(times) filter (where kind = 'VALUE'), 0)::int`.as('amount_of_values'),
    })
    .from(sql`missed_reuse_daily`)
    .where(ofPeriod)
    .groupBy(sql`cause`)
    .prepare('missed_by_cause'),
);

export interface MissedRow extends MissedReuse {
  agency: AgencyCode;
  procedureCode: ProcedureCode;
  times: number;
}

/** Where to go on: the sort key of the last row; null at the beginning. */
export interface MissedPage extends MissedPeriod {
  cause: string | null;
  afterKind: string | null;
  afterTimes: string | null;
  afterKey: string | null;
  limit: number;
}

/** Papers before values, most first; what is equal by its names. */
export const missedRanked: Statement<MissedPage, (MissedRow & { key: string })[]> = statement((db) =>
  db
    .select({
      agency: sql<AgencyCode>`agency`.as('agency'),
      procedureCode: sql<ProcedureCode>`procedure_code`.as('procedure_code'),
      kind: sql<MissedReuse['kind']>`kind`.as('kind'),
      subject: sql<string>`subject_key`.as('subject_key'),
      cause: sql<MissedReuseCause>`cause`.as('cause'),
      times: sql<number>`times`.as('times'),
      key: sql<string>`key`.as('key'),
    })
    .from(
      sql`(select agency, procedure_code, kind, subject_key, cause, sum(times)::int as times,
          concat_ws(' ', agency, procedure_code, subject_key, cause) as key
        from missed_reuse_daily
        where ${ofPeriod} and (${sql.placeholder('cause')}::text is null or cause = ${sql.placeholder('cause')}::text)
        group by agency, procedure_code, kind, subject_key, cause) as ranked`,
    )
    .where(
      sql`${sql.placeholder('afterKey')}::text is null
        or (kind, -times, key) > (${sql.placeholder('afterKind')}::text, -${sql.placeholder('afterTimes')}::int, ${sql.placeholder('afterKey')}::text)`,
    )
    .orderBy(sql`kind, -times, key`)
    .limit(sql.placeholder('limit'))
    .prepare('missed_ranked'),
);
