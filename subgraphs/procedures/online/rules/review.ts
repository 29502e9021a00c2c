/** Why an online service ought to be looked at again, kept or taken from the list of those provided (CAT-8). */

export type ReviewReason =
  | 'NO_DOSSIER_IN_THREE_YEARS'
  | 'NO_RESTRUCTURING_PLAN'
  | 'ANNOUNCED_LEVEL_NOT_MET'
  | 'ONLINE_SLOWER_OR_DEARER'
  | 'FULL_IN_NAME_ONLY';

/**
 * Whole years without a dossier after which a service is looked at again: on the day after the third anniversary of the
 * last one. An anniversary of 29 February is the last day of that month (Civil Code 91/2015/QH13, article 148).
 */
export const REVIEW_AFTER_YEARS = 3;

/**
 * A service that is announced as full is looked at again where more than this share of its online dossiers of the last year still took a paper or a
 * visit; not before so many have ended, since a few prove nothing. Both numbers are ours.
 */
export const VISITED_PERCENT_MAX = 20;
export const MEASURED_MIN = 20;
