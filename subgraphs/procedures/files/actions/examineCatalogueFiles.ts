import type { Running } from '../../../../kernel/definition.ts';
import { examine } from '../../../../kernel/uploads/examine.ts';
import { ScannerUnavailable } from '../../../../kernel/uploads/scanner.ts';
import {
  claimExamination,
  dropUpload,
  getPart,
  listLate,
  postponeExaminations,
  settleUpload,
} from '../database/uploads.ts';
import { toProblem } from '../rules/states.ts';
import { isIntake } from '../upstream/port.ts';

/** For so long one process has a file to itself; whoever died over it is followed by another. */
const CLAIM_MS = 3 * 60_000;
/** After so long it is asked again whether the scanner is there. */
const POSTPONED_MS = 10_000;
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
  for (let done = 0; done < EXAMINED_AT_ONCE; done += 1) {
    const upload = await database.jobTransaction((tx) =>
      claimExamination(tx, now, new Date(now.getTime() + CLAIM_MS)),
    );
    if (upload === undefined) return;
    const read = (part: number) => database.jobRead((tx) => getPart(tx, upload.fileId, part));
    try {
      const found = await examine({ ...upload, read }, upstream.scanner);
      await database.jobTransaction((tx) =>
        'problem' in found
          ? dropUpload(tx, upload, found.state, toProblem(found.problem))
          : settleUpload(tx, upload, found),
      );
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      const next = new Date(now.getTime() + POSTPONED_MS);
      // All of them: the other work of the register is not broken off once for each.
      await database.jobTransaction((tx) => postponeExaminations(tx, next));
      throw error;
    }
  }
}
