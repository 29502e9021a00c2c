import { sql } from 'drizzle-orm';
import { date, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { NoticeDay } from '../rules/calendar/notices.ts';

const days = pgTable('holiday_notice_days', {
  id: uuid('id').primaryKey(),
  day: date('day', { mode: 'string' }).notNull(),
  kind: text('kind').$type<NoticeDay['kind']>().notNull(),
  notice: text('notice').notNull(),
});

const columns = { day: days.day, kind: days.kind, notice: days.notice };
const latestFirst = [days.day, sql`${days.id} desc`] as const;

/** What the latest notice says of each day that a notice speaks of. */
export const selectNoticeDays = statement<Record<string, never>, NoticeDay[]>((db) =>
  db
    .selectDistinctOn([days.day], columns)
    .from(days)
    .orderBy(...latestFirst)
    .prepare('holiday_notice_days'),
);

/** The same for whoever has a transaction. */
export const readNoticeDays = (tx: Tx): Promise<NoticeDay[]> =>
  tx
    .selectDistinctOn([days.day], columns)
    .from(days)
    .orderBy(...latestFirst);

/** Makes the imports of notices take turns until the transaction ends. */
export async function lockNotices(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('holiday notices', 0))`);
}

export async function insertNoticeDays(tx: Tx, added: readonly NoticeDay[]): Promise<void> {
  if (added.length === 0) return;
  await tx.execute(sql`
    insert into holiday_notice_days (day, kind, notice)
    select day, kind, notice from jsonb_to_recordset(${JSON.stringify(added)}::text::jsonb)
      as told (day date, kind text, notice text)`);
}
