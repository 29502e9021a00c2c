/** What is kept for a time that the operator sets, and how long at least. No time is set unless somebody sets it. */

/**
 * - `DRAFTS`: dossiers that were opened and never filed, with everything of them
 * - `FIRST_ANSWERS`: what each mutation answered first, so that the same request again gets the same answer
 * - `LEAVES`: the text of entries of the access log, who read whom; their hashes stay
 * - `FILES_WITH_RESULT`, `FILES_WITHOUT_RESULT`: the bytes of files of dossiers that were closed with a result, or refused or withdrawn
 * - `REPORTED`: whose the dossiers were that connected systems report and have closed, and who the systems said handled them
 */
export type RetentionClass = 'DRAFTS' | 'FIRST_ANSWERS' | 'LEAVES' | 'REPORTED' | FilesClass;
export type FilesClass = 'FILES_WITH_RESULT' | 'FILES_WITHOUT_RESULT';

/**
 * Shortest times in days: a caller repeats a mutation until its money is settled, which takes 400 days at most (SECURITY, repeated requests); the
 * log of an installation is kept for 24 months (SECURITY L13), of which two years with a day of February are the longest. The papers
 * that a decision rests on stay for a year at least: people contest decisions, and we have no source for how long they may. How much longer they
 * stay the operator decides.
 */
export const RETENTION_DAYS_MIN: Readonly<Record<RetentionClass, number>> = {
  DRAFTS: 1,
  FIRST_ANSWERS: 400,
  LEAVES: 731,
  FILES_WITH_RESULT: 366,
  FILES_WITHOUT_RESULT: 366,
  REPORTED: 366,
};
export const RETENTION_DAYS_MAX = 36_500;

const DAY_MS = 86_400_000;

/** What is older than this instant has outlived its time. Days are spans of 24 hours, not days of the calendar. */
export const retainedSince = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);

/** How much of a class has outlived its time. */
export interface Outlived {
  /** May be deleted, or was. */
  deleted: number;
  /** Has to stay: a legal hold is in force. */
  held: number;
}
