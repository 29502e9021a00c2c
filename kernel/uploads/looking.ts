/** How a register looks at the files that were sent to it, one after another, and puts those back at which nobody could look. */
import { sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database, Tx } from '../database.ts';
import { ScannerUnavailable } from './scanner.ts';

/** For so long one process has a file to itself; whoever died over it is followed by another. */
const CLAIM_MS = 3 * 60_000;
/** After so long it is asked again whether the scanner is there. */
const POSTPONED_MS = 10_000;

/** Where a register keeps its uploads: `state` and `next_look_at` are called alike everywhere. */
export interface UploadTable {
  uploads: PgTable;
  key: PgColumn;
}

/** The uploads that somebody has to look at: for the first time, or for malware once there is a scanner. */
export type ToLookAt = 'EXAMINING' | 'NOT_SCANNED';

/** The next upload that somebody has to look at, put aside for this process until `until`. @returns its key */
export async function claimUpload(
  tx: Tx,
  { uploads, key }: UploadTable,
  state: ToLookAt,
  { now, until }: { now: Date; until: Date },
): Promise<string | undefined> {
  const [claimed] = await tx.execute<{ id: string }>(sql`
    update ${uploads} set next_look_at = ${until.toISOString()}::timestamptz
    where ${key} = (
      select ${key} from ${uploads}
      where state = ${state} and (next_look_at is null or next_look_at <= ${now.toISOString()}::timestamptz)
      order by next_look_at nulls first, ${key} limit 1 for update skip locked)
    returning ${key}::text as id`);
  return claimed?.id;
}

/** How many uploads nobody has looked at for malware, and how many are closed since somebody has. */
export async function countLookedAt(
  tx: Tx,
  { uploads }: Pick<UploadTable, 'uploads'>,
): Promise<{ filesNotScanned: number; filesQuarantined: number }> {
  const [counted] = await tx.execute<{ filesNotScanned: number; filesQuarantined: number }>(sql`
    select count(*) filter (where state = 'NOT_SCANNED')::int as "filesNotScanned",
      count(*) filter (where state = 'QUARANTINED')::int as "filesQuarantined"
    from ${uploads} where state in ('NOT_SCANNED', 'QUARANTINED')`);
  return counted ?? { filesNotScanned: 0, filesQuarantined: 0 };
}

/** What is done with one file after another, a few in each turn: the other work of the register is not kept waiting. */
export interface Looking<F> {
  atOnce: number;
  claim(tx: Tx, times: { now: Date; until: Date }): Promise<F | undefined>;
  /** Looks, and writes down what was found. */
  look(file: F): Promise<void>;
  /** Nobody could look: it waits until then. */
  postpone(tx: Tx, file: F, until: Date): Promise<void>;
}

/** @throws ScannerUnavailable after the file was put back, so that the log tells of it */
export async function lookAtFiles<F>(
  database: Database,
  now: Date,
  { atOnce, claim, look, postpone }: Looking<F>,
): Promise<void> {
  for (let done = 0; done < atOnce; done += 1) {
    const until = new Date(now.getTime() + CLAIM_MS);
    const file = await database.jobTransaction((tx) => claim(tx, { now, until }));
    if (file === undefined) return;
    try {
      await look(file);
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      const next = new Date(now.getTime() + POSTPONED_MS);
      await database.jobTransaction((tx) => postpone(tx, file, next));
      throw error;
    }
  }
}
