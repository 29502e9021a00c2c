export interface OfficerNotEligible {
  __typename: 'OfficerNotEligible';
  message: string;
}

/** Dossiers stay within the agency that handles them. */
export const officerNotEligible = (): OfficerNotEligible => ({
  __typename: 'OfficerNotEligible',
  message: 'Chỉ phân công được cho cán bộ của chính cơ quan đang giải quyết hồ sơ.',
});

export const unitNotFound = () => ({
  __typename: 'UnitNotFound' as const,
  message: 'Cơ quan hiện không có đơn vị mang mã này; hãy chọn một đơn vị trong danh bạ của cơ quan.',
});

export const dossierAlreadyTaken = () => ({
  __typename: 'DossierAlreadyTaken' as const,
  message: 'Hồ sơ đã có cán bộ nhận trước; người đang giữ hồ sơ hoặc lãnh đạo đơn vị có thể bàn giao lại.',
});
