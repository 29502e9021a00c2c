/** How many services there are on a day: read from the roll-up, never counted anew. */
import { and, isNull, lte, or, sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import type { Level, ServiceState } from '../rules/servicePeriods.ts';
import { onlineServiceDaily as daily } from './tables.ts';

export interface ServiceCount {
  level: Level;
  state: ServiceState;
  count: number;
}

export const selectServiceCounts = statement<{ agency: string | null; day: string }, ServiceCount[]>((db) =>
  db
    .select({ level: daily.level, state: daily.state, count: sql<number>`sum(${daily.change})::integer` })
    .from(daily)
    .where(
      and(
        lte(daily.day, sql`${sql.placeholder('day')}::date`),
        or(
          isNull(sql`${sql.placeholder('agency')}::text`),
          sql`${daily.agency} = ${sql.placeholder('agency')}::text`,
        ),
      ),
    )
    .groupBy(daily.level, daily.state)
    .prepare('online_service_counts'),
);
