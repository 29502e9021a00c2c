import type { Database } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { ScannerUnavailable } from '../../../kernel/uploads/scanner.ts';
import {
  claimRescan,
  lockReadableOf,
  postponeRescan,
  quarantine,
  settleRescan,
} from '../database/filesLater.ts';
import { insertNotice } from '../database/notices.ts';
import { endUpload, releaseFile, type StoredFileRow } from '../database/uploads.ts';
import { openStored } from '../reads/storedBytes.ts';
import { stateOfMalware } from '../rules/files/states.ts';
import type { FilesUpstream } from '../upstream/files/port.ts';

/** For so long one process has a file to itself. */
const CLAIM_MS = 3 * 60_000;
/** After so long it is asked again whether the scanner is there. */
const POSTPONED_MS = 10_000;
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
  for (let done = 0; done < RESCANNED_AT_ONCE; done += 1) {
    const claimed = await database.jobTransaction((tx) =>
      claimRescan(tx, now, new Date(now.getTime() + CLAIM_MS)),
    );
    if (claimed === undefined) return;
    const { upload, file } = claimed;
    if (file === null) throw new Error('an upload that can be read has no file');
    try {
      const found = await scanner.scan(bytesOf(openStored(keys, upstream.vault, file), file));
      if (found === null) await database.jobTransaction((tx) => settleRescan(tx, file.fileId, now));
      else await closeFile(database, file.fileId, now);
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      const next = new Date(now.getTime() + POSTPONED_MS);
      await database.jobTransaction((tx) => postponeRescan(tx, upload.uploadId, next));
      throw error;
    }
  }
}

async function* bytesOf(
  read: (part: number) => Promise<Buffer>,
  { parts }: StoredFileRow,
): AsyncGenerator<Buffer> {
  for (let part = 0; part < parts; part += 1) yield await read(part);
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
