/** The expected noes that every act of an official shares, each with the Vietnamese sentence that goes with it. */
import type { Duty } from '../rules/delegation.ts';

export const inputMalformed = (fields: string[]) => ({
  __typename: 'InputMalformed' as const,
  message: `Dữ liệu gửi lên có ${fields.length} chỗ không đúng; hãy sửa những chỗ được nêu rồi gửi lại.`,
  fields,
});

/** Names the rule and the duty; who it was is nobody's to learn from a refusal. */
export const fourEyesRequired = (duty: Duty) => ({
  __typename: 'FourEyesRequired' as const,
  message:
    'Nguyên tắc bốn mắt: người nhập, người kiểm tra và người quyết định phải khác nhau; bước này cần cán bộ khác.',
  duty,
});

export const delegationNotFound = {
  __typename: 'DelegationNotFound',
  message: 'Không tìm thấy quyền đã giao này; hãy kiểm tra lại mã.',
} as const;
