/** Two requests that race, made to meet. */
import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';

/** Waits until somebody waits for this transaction. The locks are read anew each time; what pg_stat_activity says is kept for a transaction. */
export async function somebodyWaits(sql: postgres.TransactionSql): Promise<void> {
  const until = Date.now() + 15_000;
  for (;;) {
    const waiting =
      await sql`select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`;
    if (waiting.length > 0) return;
    if (Date.now() > until) throw new Error('nobody waits');
    await sleep(20);
  }
}
