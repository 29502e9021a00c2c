import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import { endedSessions } from './tables.ts';

export type EndedSession = typeof endedSessions.$inferSelect;

/** Nobody is let in again: of two instants the later one stays. */
export async function putEndedSession(tx: Tx, row: EndedSession): Promise<void> {
  await tx
    .insert(endedSessions)
    .values(row)
    .onConflictDoUpdate({
      target: [endedSessions.issuer, endedSessions.kind, endedSessions.name],
      set: { before: sql`greatest(ended_sessions.before, excluded.before)`, endedAt: sql`excluded.ended_at` },
    });
}

/** What an issuer has ended since then, the oldest first. */
export const listEndedSince = (tx: Tx, issuer: string, since: Date, limit: number): Promise<EndedSession[]> =>
  tx
    .select()
    .from(endedSessions)
    .where(and(eq(endedSessions.issuer, issuer), gte(endedSessions.endedAt, since)))
    .orderBy(endedSessions.endedAt)
    .limit(limit);

/** Tokens from before then have expired. */
export async function forgetEndedBefore(tx: Tx, instant: Date): Promise<void> {
  await tx.delete(endedSessions).where(lt(endedSessions.endedAt, instant));
}
