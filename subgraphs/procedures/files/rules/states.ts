import type { FileProblem } from '../../../../kernel/uploads/kinds.ts';

/**
 * RECEIVING: bytes are awaited. EXAMINING: all are in, and nobody has looked yet. CLEAN and NOT_SCANNED count. QUARANTINED
 * could be read before malware was found in it: nobody reads it, and its bytes stay. INFECTED, REFUSED and EXPIRED have lost their bytes.
 */
export type CatalogueUploadState =
  | 'RECEIVING'
  | 'EXAMINING'
  | 'CLEAN'
  | 'NOT_SCANNED'
  | 'QUARANTINED'
  | 'INFECTED'
  | 'REFUSED'
  | 'EXPIRED';

/** Why an upload is where it is. SCANNER_UNAVAILABLE passes: the file waits. */
export type CatalogueUploadProblem =
  | Extract<FileProblem, 'TYPE_MISMATCH' | 'TYPE_NOT_ALLOWED'>
  | 'MALWARE_FOUND'
  | 'SCANNER_UNAVAILABLE'
  | 'NOT_FINISHED_IN_TIME';

/** Whether a file may be named by a decision or a form. */
export const counts = (state: CatalogueUploadState): boolean => state === 'CLEAN' || state === 'NOT_SCANNED';

/** A decision is signed, and a template is printed: both are PDF. What unpacks, such as an office document, is not taken. */
export const TAKEN = ['application/pdf'] as const;

/** Files are examined as PDF, of which nothing states dimensions: what is said of images cannot come up. */
export const toProblem = (problem: FileProblem | 'MALWARE_FOUND'): CatalogueUploadProblem =>
  problem === 'IMAGE_TOO_LARGE' || problem === 'IMAGE_UNREADABLE' ? 'TYPE_NOT_ALLOWED' : problem;
