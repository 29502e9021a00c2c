/** What of the roll-ups is told to everybody: written once by the job that freezes it, read by whoever asks. */
import { sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../../kernel/database.ts';
import type { PublicFigure, ReleasedLeaf } from '../../rules/statistics/release.ts';
import { jsonRows } from '../jsonRows.ts';

/** Whether a day has not been looked at yet. */
export async function isDayNew(tx: Tx, day: string): Promise<boolean> {
  const rows = await tx.execute(sql`select 1 from figure_days where day = ${day}::date`);
  return rows.length === 0;
}

/** Writes that a day was looked at; false where another has. */
export async function takeDay(tx: Tx, day: string, at: Date): Promise<boolean> {
  const rows = await tx.execute(sql`
    insert into figure_days (day, at) values (${day}::date, ${at.toISOString()}::timestamptz) on conflict do nothing returning 1`);
  return rows.length > 0;
}

/** Months in which dossiers were accepted, and those that are frozen, each by its first day. */
export async function listMonths(tx: Tx): Promise<{ withDossiers: string[]; frozen: string[] }> {
  const [row] = await tx.execute<{ withDossiers: string[]; frozen: string[] }>(sql`
    select coalesce((select json_agg(distinct to_char(accepted_on, 'YYYY-MM-01')) from dossier_figures), '[]') as "withDossiers",
      coalesce((select json_agg(month::text) from frozen_months), '[]') as frozen`);
  return row ?? { withDossiers: [], frozen: [] };
}

/** The smallest parts of a month. @param month its first day @param today by which open dossiers are judged */
export async function listLeaves(tx: Tx, month: string, today: string): Promise<ReleasedLeaf[]> {
  const rows = await tx.execute<ReleasedLeaf & Record<string, unknown>>(sql`
    select source, agency, procedure_code as "procedureCode", sum(dossiers)::int as dossiers,
      coalesce(sum(dossiers) filter (where verdict = 'ON_TIME'), 0)::int as "onTime",
      coalesce(sum(dossiers) filter (where verdict = 'OPEN' and in_time_through >= ${today}::date), 0)::int as "inTime",
      coalesce(sum(dossiers) filter (where verdict = 'LATE' or verdict = 'OPEN' and in_time_through < ${today}::date), 0)::int as late,
      coalesce(sum(dossiers) filter (where verdict = 'NO_DATE'), 0)::int as "withoutDate",
      coalesce(sum(dossiers) filter (where channel = 'ONLINE'), 0)::int as online,
      sum(reused)::int as reused, sum(claimed_reuse)::int as "claimedReuse"
    from dossier_figures
    where accepted_on >= ${month}::date and accepted_on < ${month}::date + interval '1 month'
    group by source, agency, procedure_code`);
  return [...rows];
}

export async function insertFrozen(
  tx: Tx,
  month: string,
  figures: readonly PublicFigure[],
  at: Date,
): Promise<void> {
  await tx.execute(
    sql`insert into frozen_months (month, frozen_at) values (${month}::date, ${at.toISOString()}::timestamptz)`,
  );
  if (figures.length === 0) return;
  await tx.execute(sql`
    insert into public_figures (figure_id, month, within_id, source, agency, procedure_code, dossiers, on_time, in_time, late,
      without_date, online, reused, claimed_reuse, withheld_dossiers)
    select id, ${month}::date, within, source, agency, "procedureCode", dossiers, "onTime", "inTime", late, "withoutDate", online,
      reused, "claimedReuse", "withheldDossiers"
    from jsonb_to_recordset(${jsonRows(figures)}) as one (id text, within text, source text, agency text, "procedureCode" text,
      dossiers int, "onTime" int, "inTime" int, late int, "withoutDate" int, online int, reused int, "claimedReuse" int,
      "withheldDossiers" int)`);
}

/** A figure as it was frozen. */
export interface PublicFigureRow extends PublicFigure {
  /** First day of the month, yyyy-MM-dd. */
  month: string;
  frozenAt: Date;
}

const columns = {
  id: sql<string>`f.figure_id`.as('figure_id'),
  month: sql<string>`f.month::text`.as('month_day'),
  within: sql<string | null>`f.within_id`.as('within_id'),
  source: sql<PublicFigure['source']>`f.source`.as('source'),
  agency: sql<PublicFigure['agency']>`f.agency`.as('agency'),
  procedureCode: sql<PublicFigure['procedureCode']>`f.procedure_code`.as('procedure_code'),
  dossiers: sql<number>`f.dossiers`.as('dossiers'),
  onTime: sql<number>`f.on_time`.as('on_time'),
  inTime: sql<number>`f.in_time`.as('in_time'),
  late: sql<number>`f.late`.as('late'),
  withoutDate: sql<number>`f.without_date`.as('without_date'),
  online: sql<number>`f.online`.as('online'),
  reused: sql<number>`f.reused`.as('reused'),
  claimedReuse: sql<number>`f.claimed_reuse`.as('claimed_reuse'),
  withheldDossiers: sql<number>`f.withheld_dossiers`.as('withheld_dossiers'),
  frozenAt: sql<Date>`m.frozen_at`.mapWith((at: string | Date) => new Date(at)).as('frozen_at'),
};

export const readPublicFigure: Statement<{ id: string }, PublicFigureRow[]> = statement((db) =>
  db
    .select(columns)
    .from(sql`public_figures f join frozen_months m on m.month = f.month`)
    .where(sql`f.figure_id = ${sql.placeholder('id')}`)
    .prepare('read_public_figure'),
);

/** Everything that is told of a month, or of the parts of one figure, in the order of the ids. */
export const readPublicPage: Statement<
  { month: string; within: string | null; after: string | null; limit: number },
  PublicFigureRow[]
> = statement((db) =>
  db
    .select(columns)
    .from(sql`public_figures f join frozen_months m on m.month = f.month`)
    .where(
      sql`f.month = ${sql.placeholder('month')}::date
        and (${sql.placeholder('within')}::text is null or f.within_id = ${sql.placeholder('within')}::text)
        and (${sql.placeholder('after')}::text is null or f.figure_id > ${sql.placeholder('after')}::text)`,
    )
    .orderBy(sql`f.figure_id`)
    .limit(sql.placeholder('limit'))
    .prepare('read_public_figures'),
);
