/** Records that came in and lack something without which there is no procedure. */
import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { RequiredFact } from '../../records/rules/completeness.ts';
import type { RecordAgain } from './keptRecords.ts';
import { incompleteRecords as records } from './tables.ts';

export interface IncompleteRecord {
  id: string;
  /** National code; null where the record has none that can be read. */
  code: string | null;
  name: string | null;
  missing: RequiredFact[];
  source: string;
  /** The source's own id of the record. */
  sourceId: string | null;
  /** SHA-256 of the file, hexadecimal; null for what came through a pipe. */
  fileDigest: string | null;
  /** Line of the file, or element of its array, from 1. */
  position: number;
  observedOn: string;
  receivedAt: Date;
}

export interface NewIncompleteRecord extends Omit<IncompleteRecord, 'id'> {
  key: string;
  record: string;
  importId: string;
}

/** Puts records on the list; one that is there already says from now on what the later one says. */
export async function keepIncomplete(tx: Tx, found: readonly NewIncompleteRecord[]): Promise<void> {
  // One statement may not touch a row twice: of two records of one key in a batch the later one stays.
  const distinct = [...new Map(found.map((one) => [`${one.source} ${one.key}`, one])).values()];
  if (distinct.length === 0) return;
  await tx
    .insert(records)
    .values(distinct)
    .onConflictDoUpdate({
      target: [records.source, records.key],
      set: {
        code: sql`excluded.code`,
        name: sql`excluded.name`,
        sourceId: sql`excluded.source_id`,
        missing: sql`excluded.missing`,
        record: sql`excluded.record`,
        importId: sql`excluded.import_id`,
        fileDigest: sql`excluded.file_digest`,
        position: sql`excluded.position`,
        observedOn: sql`excluded.observed_on`,
        completedAt: null,
      },
    });
}

/** A whole record of these codes has come in: what lacked something of them waits no longer. */
export async function closeIncomplete(tx: Tx, codes: readonly string[], now: Date): Promise<void> {
  if (codes.length === 0) return;
  await tx
    .update(records)
    .set({ completedAt: now })
    .where(and(inArray(records.code, [...codes]), isNull(records.completedAt)));
}

/** Those that still lack something, newest first, after one of them. */
export const selectIncompleteRecords = statement<{ after: string | null; limit: number }, IncompleteRecord[]>(
  (db) => {
    const after = sql`${sql.placeholder('after')}::uuid`;
    const { id, code, name, missing, source, sourceId, fileDigest, position, observedOn, receivedAt } =
      records;
    return db
      .select({ id, code, name, missing, source, sourceId, fileDigest, position, observedOn, receivedAt })
      .from(records)
      .where(sql`${records.completedAt} is null and (${after} is null or ${records.id} < ${after})`)
      .orderBy(desc(records.id))
      .limit(sql.placeholder('limit'))
      .prepare('incomplete_records');
  },
);

/** The next records of a source that still lack something, with themselves, in the order in which they came. */
export async function listWaitingRecords(
  tx: Tx,
  source: string,
  after: string,
  limit: number,
): Promise<RecordAgain[]> {
  const { id, importId, observedOn, record } = records;
  return tx
    .select({ place: id, importId, observedOn, record })
    .from(records)
    .where(and(eq(records.source, source), isNull(records.completedAt), gt(id, after)))
    .orderBy(asc(id))
    .limit(limit);
}
