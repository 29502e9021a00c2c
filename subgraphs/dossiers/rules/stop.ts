/** Why the handling of a dossier may stand still: a closed list, so that waiting for another agency can be told from the rest. */
export const stopReasons = [
  'CONSULTATION',
  'APPLICANT_ASKED',
  'AUTHORITY_DECIDES',
  'OTHER_DOSSIER',
  'FORCE_MAJEURE',
] as const;
export type StopReason = (typeof stopReasons)[number];
