import { sql } from 'drizzle-orm';
import { type Database, DatabaseFailure, type Tx } from './database.ts';
import type { Outlived, RetentionClass } from './domain/retention.ts';

/** Who holds something back, or lifts that, and why; both stay on record. */
export interface Holding {
  about: string;
  by: string;
  reason: string;
  at: Date;
}

export interface LegalHold extends Record<string, unknown> {
  about: string;
  placedAt: string;
  placedBy: string;
  reason: string;
}

const UNIQUE = '23505';

/** Places a hold. @returns false when one is in force */
export async function placeHold(database: Database, { about, by, reason, at }: Holding): Promise<boolean> {
  try {
    await database.jobTransaction((tx) =>
      tx.execute(sql`
        insert into legal_holds (about, placed_at, placed_by, reason)
        values (${about}::uuid, ${at.toISOString()}::timestamptz, ${by}, ${reason})`),
    );
    return true;
  } catch (error) {
    if (error instanceof DatabaseFailure && error.sqlState === UNIQUE) return false;
    throw error;
  }
}

/** Lifts a hold. @returns false when none is in force */
export async function liftHold(database: Database, { about, by, reason, at }: Holding): Promise<boolean> {
  const rows = await database.jobTransaction((tx) =>
    tx.execute(sql`
      update legal_holds set lifted_at = ${at.toISOString()}::timestamptz, lifted_by = ${by}, lift_reason = ${reason}
      where about = ${about}::uuid and lifted_at is null returning id`),
  );
  return rows.length > 0;
}

/** The holds in force, oldest first. */
export async function listHolds(database: Database): Promise<LegalHold[]> {
  const rows = await database.jobRead((tx) =>
    tx.execute<LegalHold>(sql`
      select about::text as about, placed_at::text as "placedAt", placed_by as "placedBy", reason from legal_holds
      where lifted_at is null order by placed_at, id`),
  );
  return [...rows];
}

/** Writes down what was deleted of a class, in the transaction that deletes it. */
export async function noteRetention(
  tx: Tx,
  retained: RetentionClass,
  { deleted, held, before, at }: Outlived & { before: Date; at: Date },
): Promise<void> {
  await tx.execute(sql`
    insert into retention_runs (at, class, before, deleted, held)
    values (${at.toISOString()}::timestamptz, ${retained}, ${before.toISOString()}::timestamptz, ${deleted}, ${held})`);
}

/**
 * First answers of mutations that are older than an instant. They are kept by account and not by whom they are about: while any hold is in
 * force in this register, all of them stay.
 *
 * @param database under the role that owns the tables
 */
export async function retainFirstAnswers(
  database: Database,
  { before, at, dryRun }: { before: Date; at: Date; dryRun: boolean },
): Promise<Outlived> {
  return database.jobTransaction(async (tx) => {
    const [found] = await tx.execute<{ count: number; holding: boolean }>(sql`
      select count(*)::int as count, exists (select from legal_holds where lifted_at is null) as holding
      from first_answers where at < ${before.toISOString()}::timestamptz`);
    const { count = 0, holding = false } = found ?? {};
    if (holding) return { deleted: 0, held: count };
    if (dryRun) return { deleted: count, held: 0 };
    const gone = await tx.execute(sql`
      delete from first_answers where at < ${before.toISOString()}::timestamptz returning true`);
    const outlived = { deleted: gone.length, held: 0 };
    if (outlived.deleted > 0) await noteRetention(tx, 'FIRST_ANSWERS', { ...outlived, before, at });
    return outlived;
  });
}
