/** How owners rated the handling of their dossiers, and the counts of the survey. */
import { sql } from 'drizzle-orm';
import { pgTable, smallint, timestamp, uuid } from 'drizzle-orm/pg-core';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { RatingAspect, Scores } from '../rules/rating.ts';
import type { RatedMonth } from '../rules/survey.ts';
import { jsonRows } from './jsonRows.ts';

const ratings = pgTable('dossier_ratings', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  overall: smallint('overall').notNull(),
  timeliness: smallint('timeliness'),
  courtesy: smallint('courtesy'),
  clarity: smallint('clarity'),
  at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
});

export type RatingRow = typeof ratings.$inferSelect;

/** At most one each; none for officials. */
export const ratingsByDossiers: Statement<{ ids: DossierId[] }, RatingRow[]> = statement((db) =>
  db
    .select()
    .from(ratings)
    .where(sql`${ratings.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('ratings_by_dossiers'),
);

/** Keeps a rating; false where the dossier has one already. */
export async function insertRating(tx: Tx, dossierId: DossierId, scores: Scores, at: Date): Promise<boolean> {
  const kept = await tx
    .insert(ratings)
    .values({ dossierId, ...scores, at })
    .onConflictDoNothing()
    .returning({ dossierId: ratings.dossierId });
  return kept.length > 0;
}

/** Adds the scores of one dossier to the month (its first day, yyyy-MM-dd) of its agency. */
export async function countScores(
  tx: Tx,
  agency: AgencyCode,
  month: string,
  scores: readonly { aspect: RatingAspect; score: number }[],
): Promise<void> {
  await tx.execute(sql`
    insert into service_ratings_monthly (agency, month, aspect, score, times)
    select ${agency}, ${month}::date, aspect, score, 1
    from jsonb_to_recordset(${jsonRows(scores)}) as one (aspect text, score smallint)
    on conflict (agency, month, aspect, score) do update set times = service_ratings_monthly.times + 1`);
}

/**
 * How each agency below the root of a code was rated, month by month, from `first` on and before `before` (yyyy-MM-dd): whether one is told depends on the
 * others. Agency codes hold no pattern characters.
 */
export const readRatedMonths: Statement<
  { root: string; below: string; first: string; before: string },
  RatedMonth[]
> = statement((db) =>
  db
    .select({
      agency: sql<AgencyCode>`agency`.as('agency'),
      month: sql<string>`to_char(month, 'YYYY-MM')`.as('of_month'),
      aspect: sql<RatingAspect>`aspect`.as('aspect'),
      ratings: sql<number>`sum(times)::int`.as('ratings'),
      total: sql<number>`sum(score * times)::int`.as('total'),
    })
    .from(sql`service_ratings_monthly`)
    .where(
      sql`(agency = ${sql.placeholder('root')} or agency like ${sql.placeholder('below')})
        and month >= ${sql.placeholder('first')}::date and month < ${sql.placeholder('before')}::date`,
    )
    .groupBy(sql`agency, month, aspect`)
    .prepare('read_rated_months'),
);
