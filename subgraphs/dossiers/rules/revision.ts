/** A result that its agency takes back or corrects (thu hồi, đính chính): why, of a closed list of ours, and when it may. */

export const revisionReasons = {
  WRONG_CONTENT: 'Nội dung giấy tờ có sai sót.',
  WRONG_PERSON: 'Giấy tờ được cấp không đúng người.',
  NOT_ENTITLED: 'Giấy tờ được cấp khi không đủ điều kiện theo quy định.',
  AUTHORITY_DECIDED: 'Theo bản án hoặc quyết định của cơ quan có thẩm quyền.',
} as const;
export type RevisionReason = keyof typeof revisionReasons;

/** What is asked of the last result of a dossier: whether it is a paper, and whether it stands. */
export interface RevisableResult {
  resultId: string;
  resultType: string | null;
  revised: boolean;
}

/**
 * Whether the last result of a dossier may be taken back or corrected: a paper that stands.
 *
 * @param meant the result that the officer had before them: another one took its place meanwhile where it is not the last
 */
export const isRevisable = (last: RevisableResult | undefined, meant: string): boolean =>
  last !== undefined && last.resultId === meant && last.resultType !== null && !last.revised;

export const resultNotRevisable = () => ({
  __typename: 'ResultNotRevisable' as const,
  message:
    'Kết quả được nêu không phải giấy tờ kết quả đang có hiệu lực của hồ sơ, hoặc đã được thu hồi, đính chính; hãy xem kết quả đang ghi trong hồ sơ.',
});
