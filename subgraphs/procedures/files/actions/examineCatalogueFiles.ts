import type { Database } from '../../../../kernel/database.ts';
import type { Running } from '../../../../kernel/definition.ts';
import { bytesOf, examine } from '../../../../kernel/uploads/examine.ts';
import { lookAtFiles } from '../../../../kernel/uploads/looking.ts';
import {
  claimToLookAt,
  dropUpload,
  getPart,
  listLate,
  postponeLooks,
  quarantine,
  settleRescan,
  settleUpload,
} from '../database/uploads.ts';
import { toProblem } from '../rules/states.ts';
import { isIntake } from '../upstream/port.ts';

/** Files of one turn: the other work of the register is not kept waiting. */
const EXAMINED_AT_ONCE = 5;
const ENDED_AT_ONCE = 50;

/**
 * Looks at files of the catalogue whose bytes are all here: their hash, what they are, and whether the scanner finds something. Those whose
 * rest did not come in time end.
 *
 * @throws ScannerUnavailable after the files were put back, so that the log tells of it
 */
export async function examineCatalogueFiles({ database, upstream, now }: Running): Promise<void> {
  if (!isIntake(upstream)) return;
  await database.jobTransaction(async (tx) => {
    for (const upload of await listLate(tx, now, ENDED_AT_ONCE))
      await dropUpload(tx, upload, 'EXPIRED', 'NOT_FINISHED_IN_TIME');
  });
  await lookAtFiles(database, now, {
    atOnce: EXAMINED_AT_ONCE,
    claim: (tx, times) => claimToLookAt(tx, 'EXAMINING', times),
    look: async (upload) => {
      const found = await examine({ ...upload, read: readOf(database, upload.fileId) }, upstream.scanner);
      await database.jobTransaction((tx) =>
        'problem' in found
          ? dropUpload(tx, upload, found.state, toProblem(found.problem))
          : settleUpload(tx, upload, found),
      );
    },
    // All of them: the other work of the register is not broken off once for each.
    postpone: (tx, _upload, until) => postponeLooks(tx, 'EXAMINING', until),
  });
}

/**
 * Looks for malware in files of the catalogue that were taken in while nobody looked, once there is a scanner. They can be read meanwhile;
 * one in which malware is found is closed, public or not.
 *
 * @throws ScannerUnavailable after the files were put back, so that the log tells of it
 */
export async function rescanCatalogueFiles({ database, upstream, now }: Running): Promise<void> {
  const scanner = isIntake(upstream) ? upstream.scanner : null;
  if (scanner === null) return;
  await lookAtFiles(database, now, {
    atOnce: EXAMINED_AT_ONCE,
    claim: (tx, times) => claimToLookAt(tx, 'NOT_SCANNED', times),
    look: async ({ fileId, parts }) => {
      const found = await scanner.scan(bytesOf({ parts, read: readOf(database, fileId) }));
      await database.jobTransaction((tx) =>
        found === null ? settleRescan(tx, fileId) : quarantine(tx, fileId, now),
      );
    },
    postpone: (tx, _upload, until) => postponeLooks(tx, 'NOT_SCANNED', until),
  });
}

const readOf = (database: Database, fileId: string) => (part: number) =>
  database.jobRead((tx) => getPart(tx, fileId, part));
