import type { FileProblem } from '../../../../kernel/uploads/kinds.ts';

/**
 * RECEIVING: bytes are awaited. EXAMINING: all are in, and nobody has looked yet. CLEAN and NOT_SCANNED can be read. INFECTED, REFUSED and
 * EXPIRED have lost their bytes. HASH_ONLY never had any: it was recorded before files were taken in.
 */
export type UploadState =
  | 'RECEIVING'
  | 'EXAMINING'
  | 'CLEAN'
  | 'NOT_SCANNED'
  | 'INFECTED'
  | 'REFUSED'
  | 'EXPIRED'
  | 'HASH_ONLY';

/** Why an upload is where it is. SCANNER_UNAVAILABLE passes: the file waits. */
export type UploadProblem =
  | FileProblem
  | 'MALWARE_FOUND'
  | 'SCANNER_UNAVAILABLE'
  | 'NOT_FINISHED_IN_TIME'
  | 'DRAFT_ABANDONED';

/**
 * Whether a file counts as handed in and can be read: nothing was found in it, or the installation has said that nobody looks
 * (`FILE_SCANNER=none`) and it is marked so.
 */
export const isUsable = (state: UploadState): boolean => state === 'CLEAN' || state === 'NOT_SCANNED';

/** Whether something was handed in: a file that counts, or what was recorded before files were taken in. */
export const isHandedIn = (state: UploadState): boolean => isUsable(state) || state === 'HASH_ONLY';
