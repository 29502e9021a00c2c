/** Uploads to the catalogue: from the first byte until they count or are gone. */
import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import { claimUpload, type ToLookAt, type UploadTable } from '../../../../kernel/uploads/looking.ts';
import type { CatalogueUploadProblem, CatalogueUploadState } from '../rules/states.ts';
import {
  catalogueFiles as files,
  catalogueFileParts as parts,
  catalogueUploads as uploads,
} from './tables.ts';

/** As the work without a request knows it (`kernel/uploads/looking.ts`). */
export const UPLOADS: UploadTable = { uploads, key: uploads.id };

export type CatalogueUploadRow = typeof uploads.$inferSelect;
/** An upload with the hash of its bytes, once they were examined. */
export type CatalogueUpload = CatalogueUploadRow & { sha256: string | null };

const columns = {
  id: uploads.id,
  agency: uploads.agency,
  openedBy: uploads.openedBy,
  name: uploads.name,
  mediaType: uploads.mediaType,
  sizeBytes: uploads.sizeBytes,
  receivedBytes: uploads.receivedBytes,
  state: uploads.state,
  problem: uploads.problem,
  fileId: uploads.fileId,
  at: uploads.at,
  expiresAt: uploads.expiresAt,
  nextLookAt: uploads.nextLookAt,
};

export const selectUploads = statement<{ ids: readonly string[] }, CatalogueUpload[]>((db) =>
  db
    .select({ ...columns, sha256: files.sha256 })
    .from(uploads)
    .leftJoin(files, eq(files.id, uploads.fileId))
    .where(sql`${uploads.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('catalogue_uploads_by_id'),
);

export type UploadPage = { agency: string; afterTime: string | null; afterId: string | null; limit: number };

/** The instant to the microsecond, as text: a cursor must carry exactly what was compared. */
const opened = sql<string>`to_char(${uploads.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Newest first. */
export const selectUploadPage = statement<UploadPage, (CatalogueUpload & { opened: string })[]>((db) =>
  db
    .select({ ...columns, sha256: files.sha256, opened })
    .from(uploads)
    .leftJoin(files, eq(files.id, uploads.fileId))
    .where(
      sql`${uploads.agency} = ${sql.placeholder('agency')}::text
        and (${sql.placeholder('afterTime')}::timestamptz is null or (${uploads.at}, ${uploads.id})
          < (${sql.placeholder('afterTime')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(desc(uploads.at), desc(uploads.id))
    .limit(sql.placeholder('limit'))
    .prepare('catalogue_uploads_of_agency'),
);

/** One part of the file of an upload; without bytes where it has not so many. */
export const selectUploadPart = statement<
  { id: string; part: number },
  (CatalogueUploadRow & { parts: number; bytes: Buffer | null })[]
>((db) =>
  db
    .select({ ...columns, parts: files.parts, bytes: parts.bytes })
    .from(uploads)
    .innerJoin(files, eq(files.id, uploads.fileId))
    .leftJoin(parts, and(eq(parts.fileId, files.id), sql`${parts.part} = ${sql.placeholder('part')}::int`))
    .where(sql`${uploads.id} = ${sql.placeholder('id')}::uuid`)
    .prepare('catalogue_upload_part'),
);

/** Opens an upload with the file that its bytes go to. */
export async function insertUpload(
  tx: Tx,
  upload: Omit<typeof uploads.$inferInsert, 'state' | 'fileId'> & { fileId: string },
): Promise<void> {
  const { fileId, name, mediaType, sizeBytes } = upload;
  await tx.insert(files).values({ id: fileId, name, mediaType, sizeBytes });
  await tx.insert(uploads).values({ ...upload, state: 'RECEIVING' });
}

/** Files of an agency whose bytes are awaited. */
export async function countReceiving(tx: Tx, agency: string): Promise<number> {
  return tx.$count(uploads, and(eq(uploads.agency, agency), eq(uploads.state, 'RECEIVING')));
}

/** An upload that nobody else changes until the transaction ends. */
export async function lockUpload(tx: Tx, id: string): Promise<CatalogueUploadRow | undefined> {
  if (!isOpaqueId(id)) return undefined;
  const [upload] = await tx.select().from(uploads).where(eq(uploads.id, id)).for('update');
  return upload;
}

/** Keeps one more part; with the last the file waits to be examined. */
export async function recordPart(
  tx: Tx,
  upload: CatalogueUploadRow & { fileId: string },
  bytes: Buffer,
  now: Date,
): Promise<number> {
  const { id, fileId, sizeBytes } = upload;
  const [file] = await tx.select({ parts: files.parts }).from(files).where(eq(files.id, fileId));
  const part = file?.parts ?? 0;
  await tx.insert(parts).values({ fileId, part, bytes });
  await tx
    .update(files)
    .set({ parts: part + 1 })
    .where(eq(files.id, fileId));
  const receivedBytes = upload.receivedBytes + bytes.length;
  const complete = receivedBytes === sizeBytes;
  await tx
    .update(uploads)
    .set({ receivedBytes, ...(complete ? { state: 'EXAMINING' as const, nextLookAt: now } : {}) })
    .where(eq(uploads.id, id));
  return receivedBytes;
}

/** An upload is not taken: its bytes go. */
export async function dropUpload(
  tx: Tx,
  { id, fileId }: CatalogueUploadRow,
  state: CatalogueUploadState,
  problem: CatalogueUploadProblem,
): Promise<void> {
  await tx.update(uploads).set({ state, problem, fileId: null, nextLookAt: null }).where(eq(uploads.id, id));
  if (fileId !== null) await tx.delete(files).where(eq(files.id, fileId));
}

/** The next upload that somebody has to look at, put aside for this process. */
export async function claimToLookAt(
  tx: Tx,
  state: ToLookAt,
  times: { now: Date; until: Date },
): Promise<(CatalogueUploadRow & { fileId: string; parts: number }) | undefined> {
  const id = await claimUpload(tx, UPLOADS, state, times);
  if (id === undefined) return undefined;
  const [claimed] = await tx
    .select({ ...columns, fileId: files.id, parts: files.parts })
    .from(uploads)
    .innerJoin(files, eq(files.id, uploads.fileId))
    .where(eq(uploads.id, id));
  if (claimed === undefined) throw new Error('an upload that is to be looked at has no file');
  return claimed;
}

export async function getPart(tx: Tx, fileId: string, part: number): Promise<Buffer> {
  const [row] = await tx
    .select({ bytes: parts.bytes })
    .from(parts)
    .where(and(eq(parts.fileId, fileId), eq(parts.part, part)))
    .limit(1);
  if (row === undefined) throw new Error(`file ${fileId} has no part ${part}`);
  return row.bytes;
}

/** Nobody can look now: everything that is to be looked at waits until `nextLookAt`. What can be read already stays so. */
export async function postponeLooks(tx: Tx, state: ToLookAt, nextLookAt: Date): Promise<void> {
  const problem = state === 'EXAMINING' ? ('SCANNER_UNAVAILABLE' as const) : null;
  await tx.update(uploads).set({ problem, nextLookAt }).where(eq(uploads.state, state));
}

/**
 * A file counts. The same bytes are kept once: where they were handed in before, this upload gets that file and its own goes. What was found
 * in them before holds, also where nobody looks any more.
 */
export async function settleUpload(
  tx: Tx,
  upload: CatalogueUploadRow & { fileId: string },
  { state, sha256 }: { state: 'CLEAN' | 'NOT_SCANNED'; sha256: string },
): Promise<void> {
  const { id, fileId } = upload;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`file ${sha256}`}, 0))`);
  const [before] = await tx
    .select({ id: files.id, quarantinedAt: files.quarantinedAt })
    .from(files)
    .where(eq(files.sha256, sha256))
    .limit(1);
  if (before != null && before.quarantinedAt !== null)
    return dropUpload(tx, upload, 'INFECTED', 'MALWARE_FOUND');
  const kept = before?.id ?? fileId;
  await tx
    .update(uploads)
    .set({ state, problem: null, fileId: kept, nextLookAt: null })
    .where(eq(uploads.id, id));
  if (kept === fileId) await tx.update(files).set({ sha256 }).where(eq(files.id, fileId));
  else await tx.delete(files).where(eq(files.id, fileId));
}

/** Nothing was found in a file: so it is for every upload that has it. */
export async function settleRescan(tx: Tx, fileId: string): Promise<void> {
  await tx
    .update(uploads)
    .set({ state: 'CLEAN', nextLookAt: null })
    .where(and(eq(uploads.fileId, fileId), eq(uploads.state, 'NOT_SCANNED')));
}

/** Malware was found in a file that somebody could read, everybody perhaps: nobody reads it from now on, and its bytes stay. */
export async function quarantine(tx: Tx, fileId: string, now: Date): Promise<void> {
  await tx.update(files).set({ quarantinedAt: now }).where(eq(files.id, fileId));
  await tx
    .update(uploads)
    .set({ state: 'QUARANTINED', problem: 'MALWARE_FOUND', nextLookAt: null })
    .where(and(eq(uploads.fileId, fileId), inArray(uploads.state, ['CLEAN', 'NOT_SCANNED'])));
}

/** Uploads whose rest did not come in time. */
export async function listLate(tx: Tx, now: Date, limit: number): Promise<CatalogueUploadRow[]> {
  return tx
    .select()
    .from(uploads)
    .where(and(eq(uploads.state, 'RECEIVING'), lte(uploads.expiresAt, now)))
    .limit(limit)
    .for('update', { skipLocked: true });
}
