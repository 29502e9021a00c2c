/** Why a paper that the state holds may be asked for all the same (W4): a closed list, shown to the applicant and counted. */
export const heldPaperReasons = {
  UNREADABLE: 'Bản đang lưu trong kho dữ liệu không đọc được.',
  INCOMPLETE: 'Bản đang lưu trong kho dữ liệu bị thiếu nội dung.',
  WRONG: 'Bản đang lưu trong kho dữ liệu có nội dung sai.',
} as const;
export type HeldPaperReason = keyof typeof heldPaperReasons;

export interface HeldRequest {
  component: string;
  reason: HeldPaperReason;
}

/** Whether each paper is named once, among those that are asked for. */
export function judgeHeldRequests(held: readonly HeldRequest[], components: readonly string[]) {
  const named = held.map(({ component }) => component);
  if (new Set(named).size === named.length && named.every((code) => components.includes(code)))
    return undefined;
  return {
    __typename: 'InputMalformed' as const,
    message:
      'Mỗi giấy tờ Nhà nước đã có mà vẫn yêu cầu chỉ nêu một lần, và phải nằm trong các thành phần được yêu cầu.',
    fields: ['held'],
  };
}
