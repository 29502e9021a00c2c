import type { Database } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { bytesOf } from '../../../kernel/uploads/examine.ts';
import { lookAtFiles } from '../../../kernel/uploads/looking.ts';
import { lockReadableOf, postponeRescan, quarantine, settleRescan } from '../database/filesLater.ts';
import { insertNotice } from '../database/notices.ts';
import { claimUploadWithFile, endUpload, releaseFile } from '../database/uploads.ts';
import { openStored } from '../reads/storedBytes.ts';
import { stateOfMalware } from '../rules/files/states.ts';
import type { FilesUpstream } from '../upstream/files/port.ts';

/** Files of one turn: what was sent just now is looked at first, in each turn anew. */
const RESCANNED_AT_ONCE = 5;

/**
 * Looks for malware in files that were taken in while nobody looked (`FILE_SCANNER=none`), once there is a scanner. They can be read
 * meanwhile, as before.
 *
 * @throws ScannerUnavailable after the file was put back, so that the log tells of it
 */
export async function rescanFiles(running: Running<FilesUpstream | undefined>): Promise<void> {
  const { database, upstream, now, keys } = running;
  const scanner = upstream?.scanner ?? null;
  if (upstream === undefined || scanner === null) return;
  await lookAtFiles(database, now, {
    atOnce: RESCANNED_AT_ONCE,
    claim: (tx, times) => claimUploadWithFile(tx, 'NOT_SCANNED', times),
    look: async ({ file }) => {
      const { fileId, parts } = file;
      const found = await scanner.scan(bytesOf({ parts, read: openStored(keys, upstream.vault, file) }));
      if (found === null) await database.jobTransaction((tx) => settleRescan(tx, fileId, now));
      else await closeFile(database, fileId, now);
    },
    postpone: (tx, { upload }, until) => postponeRescan(tx, upload.uploadId, until),
  });
}

/** Closes a file in which malware was found for everybody who has it: drafts lose it; of what was filed the bytes stay, and applicants are told. */
async function closeFile(database: Database, fileId: string, now: Date): Promise<void> {
  await database.jobTransaction(async (tx) => {
    const filed = new Set<DossierId>();
    for (const { upload, stage } of await lockReadableOf(tx, fileId))
      if (stateOfMalware(stage) === 'QUARANTINED') {
        await quarantine(tx, upload.uploadId, now);
        filed.add(upload.dossierId);
      } else await endUpload(tx, upload, 'INFECTED', 'MALWARE_FOUND');
    await releaseFile(tx, fileId);
    for (const dossierId of filed) await insertNotice(tx, { dossierId, kind: 'FILE_QUARANTINED', at: now });
  });
}
