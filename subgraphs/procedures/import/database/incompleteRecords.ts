/** Records that came in and lack something without which there is no procedure. */
import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { RequiredFact } from '../../records/rules/completeness.ts';
import type { RecordAgain } from './keptRecords.ts';
import { incompleteClosings as closings, incompleteRecords as records } from './tables.ts';

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
  /** SHA-256 of the record, hexadecimal: an official's word counts for it as it stood. */
  recordDigest: string;
  importId: string;
}

/** Whether an official has closed the record as it stands. */
const isClosed = sql`exists (select from ${closings}
  where ${closings.recordId} = ${records.id} and ${closings.recordDigest} = ${records.recordDigest})`;

/** It lacks something, no other record took its place, and no official closed it as it stands. */
const isWaiting = sql`${records.completedAt} is null and not ${isClosed}`;

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
        recordDigest: sql`excluded.record_digest`,
        importId: sql`excluded.import_id`,
        fileDigest: sql`excluded.file_digest`,
        position: sql`excluded.position`,
        observedOn: sql`excluded.observed_on`,
        completedAt: null,
      },
    });
}

/** What came in and by what it is known: a whole record by its code, every record by the source's own id of it. */
export interface CameIn {
  source: string;
  codes: readonly string[];
  sourceIds: readonly string[];
}

/**
 * A whole record of these codes has come in: what lacked something of them waits no longer. Nor does a record without a code
 * that the same source has told anew, by its own id: what it tells now has taken its place.
 */
export async function closeIncomplete(
  tx: Tx,
  { source, codes, sourceIds }: CameIn,
  now: Date,
): Promise<void> {
  if (codes.length + sourceIds.length === 0) return;
  const toldAnew = and(
    eq(records.source, source),
    isNull(records.code),
    inArray(records.sourceId, [...sourceIds]),
  );
  await tx
    .update(records)
    .set({ completedAt: now })
    .where(and(isNull(records.completedAt), or(inArray(records.code, [...codes]), toldAnew)));
}

const { id, code, name, missing, source, sourceId, fileDigest, position, observedOn, receivedAt } = records;
const columns = { id, code, name, missing, source, sourceId, fileDigest, position, observedOn, receivedAt };

export type IncompletePage = { closed: boolean; after: string | null; limit: number };

/** Those that wait, or those that an official closed as they stand; newest first, after one of them. */
export const selectIncompleteRecords = statement<IncompletePage, IncompleteRecord[]>((db) => {
  const after = sql`${sql.placeholder('after')}::uuid`;
  return db
    .select(columns)
    .from(records)
    .where(
      sql`${records.completedAt} is null and ${isClosed} = ${sql.placeholder('closed')}::boolean
        and (${after} is null or ${records.id} < ${after})`,
    )
    .orderBy(desc(records.id))
    .limit(sql.placeholder('limit'))
    .prepare('incomplete_records');
});

/** Those of these ids, whatever became of them. */
export const selectIncompleteById = statement<{ ids: readonly string[] }, IncompleteRecord[]>((db) =>
  db
    .select(columns)
    .from(records)
    .where(sql`${records.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('incomplete_records_by_id'),
);

/** An official's word that nothing more is expected of a record. */
export interface IncompleteClosing {
  recordId: string;
  reason: string;
  closedBy: string;
  closedAt: Date;
}

/** Every word on these records, the earliest first. */
export const selectClosings = statement<{ ids: readonly string[] }, IncompleteClosing[]>((db) => {
  const { recordId, reason, closedBy, closedAt } = closings;
  return db
    .select({ recordId, reason, closedBy, closedAt })
    .from(closings)
    .where(sql`${recordId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(closedAt))
    .prepare('incomplete_record_closings');
});

/** Closes a record as it stands; false where it does not wait. Of two officials at once one comes first. */
export async function closeWaiting(tx: Tx, word: IncompleteClosing): Promise<boolean> {
  const { recordId, reason, closedBy, closedAt } = word;
  const written = await tx.execute(sql`
    insert into ${closings} (record_id, record_digest, reason, closed_by, closed_at)
    select ${records.id}, ${records.recordDigest}, ${reason}, ${closedBy}, ${closedAt.toISOString()}::timestamptz
    from ${records} where ${records.id} = ${recordId} and ${records.completedAt} is null
    on conflict do nothing returning record_id`);
  return written.length > 0;
}

/** The next records of a source that still lack something, with themselves, in the order in which they came. */
export async function listWaitingRecords(
  tx: Tx,
  of: string,
  after: string,
  limit: number,
): Promise<RecordAgain[]> {
  const { importId, record } = records;
  return tx
    .select({ place: id, importId, observedOn, record })
    .from(records)
    .where(and(eq(records.source, of), isWaiting, gt(id, after)))
    .orderBy(asc(id))
    .limit(limit);
}
