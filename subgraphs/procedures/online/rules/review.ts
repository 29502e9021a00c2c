/** Why an online service ought to be looked at again, kept or taken from the list of those provided (CAT-8). */

export type ReviewReason =
  | 'NO_DOSSIER_IN_THREE_YEARS'
  | 'NO_RESTRUCTURING_PLAN'
  | 'ANNOUNCED_LEVEL_NOT_MET'
  | 'ONLINE_SLOWER_OR_DEARER';

/**
 * Whole years without a dossier after which a service is looked at again: on the day after the third anniversary of the
 * last one. An anniversary of 29 February is the last day of that month (Civil Code 91/2015/QH13, article 148).
 */
export const REVIEW_AFTER_YEARS = 3;
