export interface OfficerNotEligible {
  __typename: 'OfficerNotEligible';
  message: string;
}

/** Dossiers stay within the agency that handles them. */
export const officerNotEligible = (): OfficerNotEligible => ({
  __typename: 'OfficerNotEligible',
  message: 'Chỉ phân công được cho cán bộ của chính cơ quan đang giải quyết hồ sơ.',
});
