/** The expected noes of publishing, each with the Vietnamese sentence that goes with it. */
import type { Duty } from '../../officials/rules/delegation.ts';
import { type DraftState, listAllowed } from '../rules/workflow.ts';

export const requestIdReused = () => ({
  __typename: 'RequestIdReused' as const,
  message: 'Mã yêu cầu này đã được dùng với nội dung khác; hãy dùng mã mới.',
});

export const inputMalformed = (fields: string[]) => ({
  __typename: 'InputMalformed' as const,
  message: `Dữ liệu gửi lên có ${fields.length} chỗ không đúng; hãy sửa những chỗ được nêu rồi gửi lại.`,
  fields,
});

export const decisionUnknown = () => ({
  __typename: 'DecisionUnknown' as const,
  message:
    'Chưa có quyết định công bố đã đăng ký của cơ quan này; hãy đăng ký quyết định kèm tệp và danh mục trước.',
});

export const draftNotFound = () => ({
  __typename: 'DraftNotFound' as const,
  message: 'Không tìm thấy bản nhập này; hãy kiểm tra lại mã.',
});

const STATES: Record<DraftState, string> = {
  ENTERED: 'đã nhập, chờ kiểm tra',
  COMPARED: 'đã đối chiếu, chờ phê duyệt',
  APPROVED: 'đã phê duyệt, chờ công bố',
  PUBLISHED: 'đã công bố, chờ công khai',
  PUBLICISED: 'đã công khai',
  SUPERSEDED: 'đã được thay thế',
  REPEALED: 'đã bị bãi bỏ',
  RETURNED: 'đã trả lại',
  WITHDRAWN: 'đã rút',
};

export const stateConflict = (state: DraftState) => ({
  __typename: 'StateConflict' as const,
  message: `Bản nhập đang ở trạng thái "${STATES[state]}" nên không làm được bước này.`,
  state,
  allowed: [...listAllowed(state)] as string[],
});

/** Names the rule and the duty; who it was is nobody's to learn from a refusal. */
export const fourEyesRequired = (duty: Duty) => ({
  __typename: 'FourEyesRequired' as const,
  message:
    'Nguyên tắc bốn mắt: người nhập, người kiểm tra và người quyết định phải khác nhau; bước này cần cán bộ khác.',
  duty,
});
