import type { Running } from '../../../kernel/definition.ts';
import { fileKeyId, rewrap } from '../../../kernel/fileEncryption.ts';
import {
  forgetFile,
  listLate,
  listOfAbandonedDrafts,
  listRemoved,
  listWrappedOtherwise,
  rewrapFile,
} from '../database/keptFiles.ts';
import { dropUpload, endUpload, releaseFile } from '../database/uploads.ts';
import type { FilesUpstream } from '../upstream/files/port.ts';

const DAY_MS = 24 * 3_600_000;
/** Of each kind in one turn. */
const AT_ONCE = 50;

/**
 * What becomes of files by themselves: those that were never sent whole end, drafts that nobody files lose theirs, what was given up is
 * removed from where it lies, and after a change of `KEY_FILES` the keys of files are wrapped with the new one.
 */
export async function keepFiles({
  database,
  keys,
  now,
  upstream,
}: Running<FilesUpstream | undefined>): Promise<void> {
  if (upstream === undefined) return;
  await database.jobTransaction(async (tx) => {
    for (const upload of await listLate(tx, now, AT_ONCE))
      await dropUpload(tx, upload, 'EXPIRED', 'NOT_FINISHED_IN_TIME');
    const before = new Date(now.getTime() - upstream.draftDays * DAY_MS);
    for (const upload of await listOfAbandonedDrafts(tx, before, AT_ONCE)) {
      await endUpload(tx, upload, 'EXPIRED', 'DRAFT_ABANDONED');
      if (upload.fileId !== null) await releaseFile(tx, upload.fileId);
    }
    for (const file of await listWrappedOtherwise(tx, fileKeyId(keys), AT_ONCE))
      await rewrapFile(tx, file.fileId, rewrap(keys, file.fileId, file));
  });
  for (const fileId of await database.jobRead((tx) => listRemoved(tx, AT_ONCE))) {
    await upstream.vault.remove(fileId);
    await database.jobTransaction((tx) => forgetFile(tx, fileId));
  }
}
