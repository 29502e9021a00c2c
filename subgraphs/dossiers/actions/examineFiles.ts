import type { Database } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import { examine, type Found } from '../../../kernel/uploads/examine.ts';
import { lookAtFiles } from '../../../kernel/uploads/looking.ts';
import { isQuarantinedContent } from '../database/filesLater.ts';
import {
  claimUploadWithFile,
  dropUpload,
  findByContent,
  postponeExamination,
  releaseFile,
  type StoredFileRow,
  settleFile,
  settleUpload,
  type UploadRow,
} from '../database/uploads.ts';
import { openStored } from '../reads/storedBytes.ts';
import type { FilesUpstream } from '../upstream/files/port.ts';

type FilesRunning = Running<FilesUpstream | undefined>;

/** Files of one turn: the other work of the register is not kept waiting. */
const EXAMINED_AT_ONCE = 10;

/**
 * Looks at files whose bytes are all here: their hash, what they are, and whether the scanner finds something. A file at which nobody can
 * look waits and is never taken for clean.
 *
 * @throws ScannerUnavailable after the file was put back, so that the log tells of it
 */
export async function examineFiles(running: FilesRunning): Promise<void> {
  const { database, upstream, now } = running;
  if (upstream === undefined) return;
  await lookAtFiles(database, now, {
    atOnce: EXAMINED_AT_ONCE,
    claim: (tx, times) => claimUploadWithFile(tx, 'EXAMINING', times),
    look: async ({ upload, file }) =>
      settle(database, upload, file, await look(running, upstream, upload, file), now),
    postpone: (tx, { upload }, until) =>
      postponeExamination(tx, upload.uploadId, 'SCANNER_UNAVAILABLE', until),
  });
}

/** Its bytes as they lie encrypted. */
async function look(
  { keys }: FilesRunning,
  { vault, scanner }: FilesUpstream,
  { mediaType, sizeBytes }: UploadRow,
  file: StoredFileRow,
): Promise<Found> {
  if (mediaType === null || sizeBytes === null) throw new Error('an upload of no type or length');
  const read = openStored(keys, vault, file);
  return examine({ mediaType, sizeBytes, parts: file.parts, read }, scanner);
}

/** The same bytes are kept once: where they were handed in before, this upload gets that file and its own is removed. */
async function settle(
  database: Database,
  upload: UploadRow,
  { fileId }: StoredFileRow,
  found: Found,
  now: Date,
): Promise<void> {
  await database.jobTransaction(async (tx) => {
    if ('problem' in found) return dropUpload(tx, upload, found.state, found.problem);
    const { state, sha256 } = found;
    // Where nobody looks any more, what was found before still holds.
    if (await isQuarantinedContent(tx, sha256)) return dropUpload(tx, upload, 'INFECTED', 'MALWARE_FOUND');
    const before = await findByContent(tx, sha256);
    const kept = before?.fileId ?? fileId;
    await settleUpload(tx, upload.uploadId, { state, problem: null, sha256, fileId: kept, now });
    if (kept === fileId) await settleFile(tx, fileId, sha256);
    else await releaseFile(tx, fileId);
  });
}
