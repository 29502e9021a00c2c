/** Uploads and the files behind them: what requests read and write, and what examining them writes. */

import { and, asc, eq, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import { type DossierId, isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import type { WrappedKey } from '../../../kernel/fileEncryption.ts';
import { claimUpload, type ToLookAt, type UploadTable } from '../../../kernel/uploads/looking.ts';
import type { UploadProblem, UploadState } from '../rules/files/states.ts';
import { removedFiles, storedFiles, uploads } from './uploadTables.ts';

/** As the work without a request knows it (`kernel/uploads/looking.ts`). */
export const UPLOADS: UploadTable = { uploads, key: uploads.uploadId };

/** Where an upload keeps the name of its file: authenticated with it. */
export const placeOfName = (uploadId: string): string => `uploads|name|${uploadId}`;

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

/** An upload loses its file, which may be that of others too. What was found about it before stays. */
export async function endUpload(
  tx: Tx,
  { uploadId }: UploadRow,
  state: UploadState,
  problem: UploadProblem,
): Promise<void> {
  await tx
    .update(uploads)
    .set({ state, problem, fileId: null, nextLookAt: null })
    .where(eq(uploads.uploadId, uploadId));
}

/** An upload whose file nobody else has loses it; the job removes the bytes. */
export async function dropUpload(
  tx: Tx,
  upload: UploadRow,
  state: UploadState,
  problem: UploadProblem,
): Promise<void> {
  await endUpload(tx, upload, state, problem);
  const { fileId } = upload;
  if (fileId !== null) await tx.insert(removedFiles).values({ fileId });
}

/** The next upload that somebody has to look at, put aside for this process, with its file. */
export async function claimUploadWithFile(
  tx: Tx,
  state: ToLookAt,
  times: { now: Date; until: Date },
): Promise<{ upload: UploadRow; file: StoredFileRow } | undefined> {
  const id = await claimUpload(tx, UPLOADS, state, times);
  if (id === undefined) return undefined;
  const [claimed] = await tx
    .select({ upload: uploads, file: storedFiles })
    .from(uploads)
    .innerJoin(storedFiles, eq(storedFiles.fileId, uploads.fileId))
    .where(eq(uploads.uploadId, id));
  if (claimed === undefined) throw new Error('an upload that is to be looked at has no file');
  return claimed;
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
