/** Why the handling of a dossier may stand still: a closed list, so that waiting for another agency can be told from the rest. */
export const stopReasons = [
  'CONSULTATION',
  'APPLICANT_ASKED',
  'AUTHORITY_DECIDES',
  'OTHER_DOSSIER',
  'FORCE_MAJEURE',
] as const;
export type StopReason = (typeof stopReasons)[number];

/**
 * What is wrong with whom the agency asks: undefined where a consultation asks another agency, and another reason asks none.
 *
 * @param agency the agency that handles the dossier
 * @param isListed whether the catalogue has the agency that is named
 */
export function judgeConsulted(
  reason: StopReason,
  consulted: string | null,
  agency: string,
  isListed: boolean,
) {
  if (reason === 'CONSULTATION' && consulted === null)
    return {
      __typename: 'InputMalformed' as const,
      message:
        'Thiếu nội dung lấy ý kiến (consultation): hãy nêu cơ quan được hỏi, nội dung cần hỏi và thời hạn trả lời.',
      fields: ['consultation'],
    };
  const isMeant = (reason === 'CONSULTATION') === (consulted !== null) && consulted !== agency;
  if (isMeant && isListed) return undefined;
  return {
    __typename: 'InputMalformed' as const,
    message: isMeant
      ? 'Danh mục cơ quan không có mã này; hãy chọn cơ quan được lấy ý kiến trong danh mục.'
      : 'Chỉ khi lấy ý kiến mới nêu cơ quan được hỏi, và đó phải là một cơ quan khác.',
    fields: ['consultation'],
  };
}
