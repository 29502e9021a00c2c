/** What is found in files after they were taken in: who looks at them again, and what becomes of those in which malware is found. */

import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import { dossiers } from './tables.ts';
import type { UploadRow } from './uploads.ts';
import { uploads } from './uploadTables.ts';

/** Nobody could look now: it waits until `nextLookAt`, and can be read meanwhile as before. */
export async function postponeRescan(tx: Tx, uploadId: string, nextLookAt: Date): Promise<void> {
  await tx
    .update(uploads)
    .set({ nextLookAt })
    .where(and(eq(uploads.uploadId, uploadId), eq(uploads.state, 'NOT_SCANNED')));
}

/** Nothing was found in a file: so it is for every upload that has it. */
export async function settleRescan(tx: Tx, fileId: string, now: Date): Promise<void> {
  await tx
    .update(uploads)
    .set({ state: 'CLEAN', examinedAt: now, nextLookAt: null })
    .where(and(eq(uploads.fileId, fileId), eq(uploads.state, 'NOT_SCANNED')));
}

/**
 * The uploads that have a file which somebody could read, with the stage of their dossiers. Both are locked: a draft that is filed at this
 * moment waits, and then sees what became of its files.
 */
export async function lockReadableOf(
  tx: Tx,
  fileId: string,
): Promise<{ upload: UploadRow; stage: 'DRAFT' | 'FILED' }[]> {
  return tx
    .select({ upload: uploads, stage: dossiers.stage })
    .from(uploads)
    .innerJoin(dossiers, eq(dossiers.dossierId, uploads.dossierId))
    .where(and(eq(uploads.fileId, fileId), inArray(uploads.state, ['CLEAN', 'NOT_SCANNED'])))
    .orderBy(asc(dossiers.dossierId), asc(uploads.uploadId))
    .for('update');
}

/** Closes a file for everybody who reads the upload; its bytes stay. */
export async function quarantine(tx: Tx, uploadId: string, now: Date): Promise<void> {
  await tx
    .update(uploads)
    .set({ state: 'QUARANTINED', problem: 'MALWARE_FOUND', examinedAt: now, nextLookAt: null })
    .where(eq(uploads.uploadId, uploadId));
}

/** Whether malware was found before in these very bytes. */
export async function isQuarantinedContent(tx: Tx, sha256: string): Promise<boolean> {
  const rows = await tx
    .select({ id: uploads.uploadId })
    .from(uploads)
    .where(and(eq(uploads.sha256, sha256), eq(uploads.state, 'QUARANTINED')))
    .limit(1);
  return rows.length > 0;
}
