/** Uploads and the files behind them: what requests read and write, and what the job does about them. */

import { and, asc, eq, inArray, isNotNull, lte, ne, notExists, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import { type DossierId, isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import type { WrappedKey } from '../../../kernel/fileEncryption.ts';
import type { UploadProblem, UploadState } from '../rules/files/states.ts';
import { dossiers } from './tables.ts';
import { removedFiles, storedFiles, uploads } from './uploadTables.ts';

export type UploadRow = typeof uploads.$inferSelect;
export type StoredFileRow = typeof storedFiles.$inferSelect;

/** An upload with its file, where it still has one. */
export interface UploadWithFile {
  upload: UploadRow;
  file: StoredFileRow | null;
}

export const uploadsByDossiers: Statement<{ ids: DossierId[] }, UploadRow[]> = statement((db) =>
  db
    .select()
    .from(uploads)
    .where(sql`${uploads.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(uploads.at), asc(uploads.uploadId))
    .prepare('uploads_by_dossiers'),
);

export const uploadsByIds: Statement<{ ids: string[] }, UploadRow[]> = statement((db) =>
  db
    .select()
    .from(uploads)
    .where(sql`${uploads.uploadId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('uploads_by_ids'),
);

export const uploadWithFile: Statement<{ id: string }, UploadWithFile[]> = statement((db) =>
  db
    .select({ upload: uploads, file: storedFiles })
    .from(uploads)
    .leftJoin(storedFiles, eq(storedFiles.fileId, uploads.fileId))
    .where(sql`${uploads.uploadId} = ${sql.placeholder('id')}::uuid`)
    .prepare('upload_with_file'),
);

export async function insertStoredFile(tx: Tx, fileId: string, key: WrappedKey): Promise<void> {
  await tx.insert(storedFiles).values({ fileId, ...key });
}

export async function insertUpload(
  tx: Tx,
  upload: Omit<typeof uploads.$inferInsert, 'uploadId' | 'state'>,
  uploadId: string,
): Promise<void> {
  await tx.insert(uploads).values({ ...upload, uploadId, state: 'RECEIVING' });
}

/** An upload that nobody else changes until the transaction ends. */
export async function lockUpload(tx: Tx, id: string): Promise<UploadWithFile | undefined> {
  if (!isOpaqueId(id)) return undefined;
  const [upload] = await tx.select().from(uploads).where(eq(uploads.uploadId, id)).for('update');
  if (upload === undefined) return undefined;
  if (upload.fileId === null) return { upload, file: null };
  const [file] = await tx.select().from(storedFiles).where(eq(storedFiles.fileId, upload.fileId));
  return { upload, file: file ?? null };
}

/** How many uploads of a dossier await bytes: nobody opens them without end. */
export async function countReceiving(tx: Tx, dossierId: DossierId): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(uploads)
    .where(and(eq(uploads.dossierId, dossierId), eq(uploads.state, 'RECEIVING')));
  return row?.count ?? 0;
}

/** The uploads of a dossier, in the order in which they were opened. */
export async function listUploads(tx: Tx, dossierId: DossierId): Promise<UploadRow[]> {
  return tx.select().from(uploads).where(eq(uploads.dossierId, dossierId)).orderBy(asc(uploads.uploadId));
}

/** One more part is kept: the file is longer by it, and complete with the last. */
export async function recordPart(
  tx: Tx,
  upload: UploadRow,
  file: StoredFileRow,
  { receivedBytes, now }: { receivedBytes: number; now: Date },
): Promise<void> {
  await tx
    .update(storedFiles)
    .set({ parts: file.parts + 1 })
    .where(eq(storedFiles.fileId, file.fileId));
  const complete = receivedBytes === upload.sizeBytes;
  await tx
    .update(uploads)
    .set({
      receivedBytes,
      ...(complete ? { state: 'EXAMINING' as const, completedAt: now, nextLookAt: now } : {}),
    })
    .where(eq(uploads.uploadId, upload.uploadId));
}

/** An upload whose file nobody else has loses it; the job removes the bytes. */
export async function dropUpload(
  tx: Tx,
  { uploadId, fileId }: UploadRow,
  state: UploadState,
  problem: UploadProblem,
): Promise<void> {
  await tx
    .update(uploads)
    .set({ state, problem, fileId: null, nextLookAt: null })
    .where(eq(uploads.uploadId, uploadId));
  if (fileId !== null) await tx.insert(removedFiles).values({ fileId });
}

/** The next file that somebody has to look at, put aside for this process until `until`. */
export async function claimExamination(tx: Tx, now: Date, until: Date): Promise<UploadWithFile | undefined> {
  const [upload] = await tx
    .select()
    .from(uploads)
    .where(and(eq(uploads.state, 'EXAMINING'), lte(uploads.nextLookAt, now)))
    .orderBy(asc(uploads.nextLookAt))
    .limit(1)
    .for('update', { skipLocked: true });
  if (upload?.fileId == null) return undefined;
  await tx.update(uploads).set({ nextLookAt: until }).where(eq(uploads.uploadId, upload.uploadId));
  const [file] = await tx.select().from(storedFiles).where(eq(storedFiles.fileId, upload.fileId));
  return { upload, file: file ?? null };
}

/** Nobody could look now: it waits until `nextLookAt`. */
export async function postponeExamination(
  tx: Tx,
  uploadId: string,
  problem: UploadProblem,
  nextLookAt: Date,
): Promise<void> {
  await tx
    .update(uploads)
    .set({ problem, nextLookAt })
    .where(and(eq(uploads.uploadId, uploadId), eq(uploads.state, 'EXAMINING')));
}

/** What the same bytes, handed in before, are kept as. */
export async function findByContent(tx: Tx, sha256: string): Promise<StoredFileRow | undefined> {
  const [file] = await tx.select().from(storedFiles).where(eq(storedFiles.sha256, sha256)).for('update');
  return file;
}

export async function settleFile(tx: Tx, fileId: string, sha256: string): Promise<void> {
  await tx.update(storedFiles).set({ sha256 }).where(eq(storedFiles.fileId, fileId));
}

export async function settleUpload(
  tx: Tx,
  uploadId: string,
  found: {
    state: UploadState;
    problem: UploadProblem | null;
    sha256: string;
    fileId: string | null;
    now: Date;
  },
): Promise<void> {
  const { state, problem, sha256, fileId, now } = found;
  await tx
    .update(uploads)
    .set({ state, problem, sha256, fileId, examinedAt: now, nextLookAt: null })
    .where(eq(uploads.uploadId, uploadId));
}

/** Notes that the bytes of a file are to go, unless an upload still has them. Nobody finds it by its content any more. */
export async function releaseFile(tx: Tx, fileId: string): Promise<void> {
  await tx
    .select({ id: storedFiles.fileId })
    .from(storedFiles)
    .where(eq(storedFiles.fileId, fileId))
    .for('update');
  const [other] = await tx
    .select({ id: uploads.uploadId })
    .from(uploads)
    .where(eq(uploads.fileId, fileId))
    .limit(1);
  if (other !== undefined) return;
  await tx.update(storedFiles).set({ sha256: null }).where(eq(storedFiles.fileId, fileId));
  await tx.insert(removedFiles).values({ fileId }).onConflictDoNothing();
}

/** Uploads whose rest did not come in time. */
export async function listLate(tx: Tx, now: Date, limit: number): Promise<UploadRow[]> {
  return tx
    .select()
    .from(uploads)
    .where(and(eq(uploads.state, 'RECEIVING'), lte(uploads.expiresAt, now)))
    .limit(limit)
    .for('update', { skipLocked: true });
}

/** Files of drafts that were opened before a time and never filed. */
export async function listOfAbandonedDrafts(tx: Tx, openedBefore: Date, limit: number): Promise<UploadRow[]> {
  const rows = await tx
    .select({ upload: uploads })
    .from(uploads)
    .innerJoin(dossiers, eq(dossiers.dossierId, uploads.dossierId))
    .where(
      and(
        eq(dossiers.stage, 'DRAFT'),
        lte(dossiers.openedAt, openedBefore),
        inArray(uploads.state, ['CLEAN', 'NOT_SCANNED']),
        // Who goes on with an old draft has not abandoned it.
        lte(uploads.at, openedBefore),
      ),
    )
    .limit(limit)
    .for('update', { of: uploads, skipLocked: true });
  return rows.map(({ upload }) => upload);
}

export async function listRemoved(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.select().from(removedFiles).limit(limit);
  return rows.map(({ fileId }) => fileId);
}

/** The bytes of a file are gone: nothing of it is kept. */
export async function forgetFile(tx: Tx, fileId: string): Promise<void> {
  await tx.delete(removedFiles).where(eq(removedFiles.fileId, fileId));
  await tx
    .delete(storedFiles)
    .where(
      and(
        eq(storedFiles.fileId, fileId),
        notExists(tx.select({ id: uploads.uploadId }).from(uploads).where(eq(uploads.fileId, fileId))),
      ),
    );
}

/** Files whose key is wrapped with another key than that of today. */
export async function listWrappedOtherwise(tx: Tx, keyId: string, limit: number): Promise<StoredFileRow[]> {
  return tx
    .select()
    .from(storedFiles)
    .where(and(ne(storedFiles.keyId, keyId), isNotNull(storedFiles.wrappedKey)))
    .limit(limit)
    .for('update', { skipLocked: true });
}

export async function rewrapFile(tx: Tx, fileId: string, key: WrappedKey): Promise<void> {
  await tx.update(storedFiles).set(key).where(eq(storedFiles.fileId, fileId));
}
