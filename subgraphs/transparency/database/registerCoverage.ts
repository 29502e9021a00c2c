import { asc, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import { statement } from '../../../kernel/database.ts';
import { registerCoverage } from './tables.ts';

export interface Coverage {
  register: string;
  lastReportAt: Date | null;
  /** Milliseconds since 1970, as text; null before the first checkpoint that the witness signed. */
  sealedAt: string | null;
  consistent: boolean;
}

export const listCoverage = statement<Record<string, never>, Coverage[]>((db) =>
  db
    .select({
      register: registerCoverage.register,
      lastReportAt: registerCoverage.lastReportAt,
      sealedAt: sql<string | null>`(select (extract(epoch from c.at) * 1000)::bigint::text from checkpoints c
        where c.register = register_coverage.register order by c.size desc limit 1)`,
      consistent: sql<boolean>`not exists (
        select 1 from checkpoint_alarms a where a.register = register_coverage.register)`,
    })
    .from(registerCoverage)
    .orderBy(asc(registerCoverage.register))
    .limit(100)
    .prepare('list_coverage'),
);

/** Notes that a register's report was taken in just now. An empty feed is no report and never comes here. */
export async function touchCoverage(tx: Tx, register: string): Promise<void> {
  await tx.execute(sql`
    insert into register_coverage (register, last_report_at) values (${register}, now())
    on conflict (register) do update set last_report_at = excluded.last_report_at`);
}

/** Notes when the gateway last reported: the time of its last refusal, which stands in the log and can be checked there. */
export async function touchGatewayCoverage(tx: Tx, at: string): Promise<void> {
  await tx.execute(sql`
    insert into register_coverage as known (register, last_report_at) values ('gateway', ${at}::text::timestamptz)
    on conflict (register) do update
      set last_report_at = greatest(known.last_report_at, excluded.last_report_at)`);
}
