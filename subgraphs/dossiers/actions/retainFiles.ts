import type { Database } from '../../../kernel/database.ts';
import type { FilesClass, Outlived } from '../../../kernel/domain/retention.ts';
import { noteRetention } from '../../../kernel/retention.ts';
import { countOldFiles, lockOldFiles } from '../database/retention.ts';
import { endUpload, releaseFile } from '../database/uploads.ts';
import { closedBy } from '../rules/files/retention.ts';

/** Files that go in one transaction. */
const AT_ONCE = 500;

/**
 * Gives up the bytes of files whose dossiers were closed before an instant. The upload stays with its hash, size, name and times, and says that
 * its time was over; the register removes the bytes, where no other upload has the same. What is under a legal hold stays whole.
 *
 * @param database under the role that owns the tables
 * @param dryRun counts and changes nothing
 */
export async function retainFiles(
  database: Database,
  kind: FilesClass,
  { before, at, dryRun }: { before: Date; at: Date; dryRun: boolean },
): Promise<Outlived> {
  const closed = { statuses: closedBy[kind], before };
  const found = await database.jobRead((tx) => countOldFiles(tx, closed));
  if (dryRun) return found;
  let deleted = 0;
  for (;;) {
    const gone = await database.jobTransaction(async (tx) => {
      const uploads = await lockOldFiles(tx, closed, AT_ONCE);
      for (const upload of uploads) await endUpload(tx, upload, 'EXPIRED', 'RETENTION_OVER');
      for (const file of new Set(uploads.flatMap(({ fileId }) => fileId ?? []))) await releaseFile(tx, file);
      if (uploads.length > 0)
        await noteRetention(tx, kind, { deleted: uploads.length, held: found.held, before, at });
      return uploads.length;
    });
    deleted += gone;
    if (gone < AT_ONCE) return { deleted, held: found.held };
  }
}
