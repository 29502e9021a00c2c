/** The records of procedures as they came, so that a release that reads better can read them again. */
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import { keptRecords } from './tables.ts';

export interface KeptRecord {
  code: string;
  importId: string;
  /** yyyy-MM-dd on which it was seen to be in force. */
  observedOn: string;
  /** Its JSON. */
  record: string;
}

/** Keeps records in the place of those of an earlier day, or of the same. */
export async function keepRecords(tx: Tx, source: string, records: readonly KeptRecord[]): Promise<void> {
  if (records.length === 0) return;
  await tx
    .insert(keptRecords)
    .values(records.map((one) => ({ source, ...one })))
    .onConflictDoUpdate({
      target: [keptRecords.source, keptRecords.code],
      set: {
        importId: sql`excluded.import_id`,
        observedOn: sql`excluded.observed_on`,
        record: sql`excluded.record`,
      },
      setWhere: sql`excluded.observed_on >= ${keptRecords.observedOn}
        and (excluded.import_id, excluded.record) is distinct from (${keptRecords.importId}, ${keptRecords.record})`,
    });
}

/** A record that is to be read again. */
export interface RecordAgain extends Omit<KeptRecord, 'code'> {
  /** After which the next ones are asked for. */
  place: string;
}

/** The next records of a source, by code. */
export async function listKeptRecords(
  tx: Tx,
  source: string,
  after: string,
  limit: number,
): Promise<RecordAgain[]> {
  const { code, importId, observedOn, record } = keptRecords;
  return tx
    .select({ place: code, importId, observedOn, record })
    .from(keptRecords)
    .where(and(eq(keptRecords.source, source), gt(sql`${code} collate "C"`, after)))
    .orderBy(asc(sql`${code} collate "C"`))
    .limit(limit);
}

/** A digest of which records are kept of a source, incomplete ones too: it stays the same until another one comes in. Null where there is none. */
export async function digestKeptRecords(tx: Tx, source: string): Promise<string | null> {
  const [row] = await tx.execute<{ digest: string | null }>(sql`
    with known as (
      select code as key, import_id from kept_records where source = ${source}
      union all
      select id::text, import_id from incomplete_records where source = ${source} and completed_at is null)
    select encode(sha256(convert_to(string_agg(key || ' ' || import_id, ' ' order by key collate "C"), 'UTF8')), 'hex') as digest
    from known`);
  return row?.digest ?? null;
}

/** How many procedures in force came with an import whose record is not kept. */
export async function countUnkeptVersions(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::integer as count from procedures_versions v
    where origin = 'IMPORTED' and in_force_to is null and not exists (select from kept_records k where k.code = v.code)`);
  return row?.count ?? 0;
}
