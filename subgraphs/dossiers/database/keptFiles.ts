/** What becomes of files by themselves: which end, whose bytes go, whose keys are wrapped anew. */

import { and, asc, eq, gt, inArray, isNotNull, lte, max, ne, notExists, type SQL } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { WrappedKey } from '../../../kernel/fileEncryption.ts';
import { dossiers } from './tables.ts';
import type { StoredFileRow, UploadRow } from './uploads.ts';
import { removedFiles, storedFiles, uploads } from './uploadTables.ts';

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

/** A file whose bytes have to lie where files lie. */
export interface KeptFile {
  file: StoredFileRow;
  /** How many bytes came in; null where no upload has it any more. */
  receivedBytes: number | null;
}

/** The files whose bytes have to be there, in the order of their ids, after one of them. */
export async function listKept(tx: Tx, after: string | null, limit: number): Promise<KeptFile[]> {
  return selectKept(tx, after === null ? undefined : gt(storedFiles.fileId, after), limit);
}

/** The same of one file; undefined where its bytes need not be there, or not any more. */
export async function findKept(tx: Tx, fileId: string): Promise<KeptFile | undefined> {
  return (await selectKept(tx, eq(storedFiles.fileId, fileId), 1))[0];
}

const selectKept = (tx: Tx, condition: SQL | undefined, limit: number): Promise<KeptFile[]> =>
  tx
    .select({ file: storedFiles, receivedBytes: max(uploads.receivedBytes) })
    .from(storedFiles)
    .leftJoin(uploads, eq(uploads.fileId, storedFiles.fileId))
    .where(
      and(
        condition,
        notExists(
          tx
            .select({ id: removedFiles.fileId })
            .from(removedFiles)
            .where(eq(removedFiles.fileId, storedFiles.fileId)),
        ),
      ),
    )
    .groupBy(storedFiles.fileId)
    .orderBy(asc(storedFiles.fileId))
    .limit(limit);

/** Whether anything is known of a file, be it that its bytes are to go. */
export async function isKnownFile(tx: Tx, fileId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: storedFiles.fileId })
    .from(storedFiles)
    .where(eq(storedFiles.fileId, fileId));
  return rows.length > 0;
}

/** Which uploads have a file, and to which dossiers they were handed in. */
export async function listUploadsOf(
  tx: Tx,
  fileId: string,
): Promise<Pick<UploadRow, 'uploadId' | 'dossierId'>[]> {
  return tx
    .select({ uploadId: uploads.uploadId, dossierId: uploads.dossierId })
    .from(uploads)
    .where(eq(uploads.fileId, fileId))
    .orderBy(asc(uploads.uploadId));
}
