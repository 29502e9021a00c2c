import type { FileProblem } from '../../../../kernel/uploads/kinds.ts';

/**
 * RECEIVING: bytes are awaited. EXAMINING: all are in, and nobody has looked yet. CLEAN and NOT_SCANNED can be read. QUARANTINED was filed
 * before malware was found in it: nobody reads it, and its bytes stay. INFECTED, REFUSED and EXPIRED have lost their bytes. HASH_ONLY never
 * had any: it was recorded before files were taken in.
 */
export type UploadState =
  | 'RECEIVING'
  | 'EXAMINING'
  | 'CLEAN'
  | 'NOT_SCANNED'
  | 'QUARANTINED'
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
  | 'DRAFT_ABANDONED'
  | 'RETENTION_OVER';

/**
 * Whether a file counts as handed in and can be read: nothing was found in it, or the installation has said that nobody looks
 * (`FILE_SCANNER=none`) and it is marked so.
 */
export const isUsable = (state: UploadState): boolean => state === 'CLEAN' || state === 'NOT_SCANNED';

/**
 * Whether something was handed in: a file that counts, or did when it was filed, be it that its bytes have gone since; or what was recorded
 * before files were taken in.
 */
export const isHandedIn = (state: UploadState, problem: UploadProblem | null): boolean =>
  isUsable(state) || state === 'QUARANTINED' || state === 'HASH_ONLY' || problem === 'RETENTION_OVER';

/** What becomes of a file that somebody could read, now that malware was found in it: what was filed is evidence, and stays. */
export const stateOfMalware = (stage: 'DRAFT' | 'FILED'): 'INFECTED' | 'QUARANTINED' =>
  stage === 'DRAFT' ? 'INFECTED' : 'QUARANTINED';
