/** What has outlived its time, and what of it a legal hold keeps. */
import { and, asc, eq, inArray, lt, not, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { Outlived } from '../../../kernel/domain/retention.ts';
import type { Status } from '../rules/statuses.ts';
import { dossiers } from './tables.ts';
import type { UploadRow } from './uploads.ts';
import { uploads } from './uploadTables.ts';

/** A dossier that is held back itself, or in which somebody has a part who is. */
const isHeld = (d: SQL) => sql`exists (select from legal_holds as h where h.lifted_at is null
  and (h.about = ${d}.dossier_id or h.about in (select p.subject from dossier_parties as p where p.dossier_id = ${d}.dossier_id)))`;
const IS_HELD = isHeld(sql`d`);

/** How many drafts were opened before an instant and not filed since. */
export async function countOldDrafts(tx: Tx, before: Date): Promise<Outlived> {
  const [row] = await tx.execute<{ deleted: number; held: number }>(sql`
    select count(*) filter (where not ${IS_HELD})::int as deleted, count(*) filter (where ${IS_HELD})::int as held
    from dossiers as d where d.stage = 'DRAFT' and d.opened_at < ${before.toISOString()}::timestamptz`);
  return row ?? { deleted: 0, held: 0 };
}

/**
 * Deletes some of them, oldest first, with everything of theirs. One that is being filed at this moment is left. Says how many went, and
 * which files they had: their bytes lie elsewhere.
 */
export async function deleteOldDrafts(
  tx: Tx,
  before: Date,
  limit: number,
): Promise<{ count: number; files: string[] }> {
  const rows = await tx.execute<{ files: string[] }>(sql`
    with old as (
      select d.dossier_id from dossiers as d
      where d.stage = 'DRAFT' and d.opened_at < ${before.toISOString()}::timestamptz and not ${IS_HELD}
      order by d.opened_at limit ${limit} for update skip locked)
    delete from dossiers as d using old where d.dossier_id = old.dossier_id and d.stage = 'DRAFT'
    returning array(select u.file_id from uploads u where u.dossier_id = d.dossier_id and u.file_id is not null) as files`);
  return { count: rows.length, files: [...new Set(rows.flatMap(({ files }) => files))] };
}

/** Dossiers that were closed by one of these statuses before an instant. */
export interface ClosedBefore {
  statuses: readonly Status[];
  before: Date;
}

const hasBytesOfClosed = ({ statuses, before }: ClosedBefore) =>
  and(
    eq(dossiers.stage, 'FILED'),
    inArray(dossiers.status, [...statuses]),
    lt(dossiers.lastStatusAt, before),
    inArray(uploads.state, ['CLEAN', 'NOT_SCANNED', 'QUARANTINED']),
  );

/** How many files of such dossiers have their bytes. */
export async function countOldFiles(tx: Tx, closed: ClosedBefore): Promise<Outlived> {
  const held = isHeld(sql`${dossiers}`);
  const [row] = await tx
    .select({
      deleted: sql<number>`count(*) filter (where not ${held})::int`,
      held: sql<number>`count(*) filter (where ${held})::int`,
    })
    .from(uploads)
    .innerJoin(dossiers, eq(dossiers.dossierId, uploads.dossierId))
    .where(hasBytesOfClosed(closed));
  return row ?? { deleted: 0, held: 0 };
}

/** Some of those that no hold keeps, locked, oldest first. What somebody else works on at this moment is left. */
export async function lockOldFiles(tx: Tx, closed: ClosedBefore, limit: number): Promise<UploadRow[]> {
  const rows = await tx
    .select({ upload: uploads })
    .from(uploads)
    .innerJoin(dossiers, eq(dossiers.dossierId, uploads.dossierId))
    .where(and(hasBytesOfClosed(closed), not(isHeld(sql`${dossiers}`))))
    .orderBy(asc(dossiers.lastStatusAt), asc(uploads.uploadId))
    .limit(limit)
    .for('update', { skipLocked: true });
  return rows.map(({ upload }) => upload);
}
