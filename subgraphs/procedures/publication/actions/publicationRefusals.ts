import { type DraftState, listAllowed } from '../rules/workflow.ts';

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

/** Entering the annex and entering or reading the draft: who did the one does not do the other. It says neither who nor what. */
export const anotherHandNeeded = () => ({
  __typename: 'FourEyesRequired' as const,
  message:
    'Danh mục kèm theo quyết định và bản nhập phải do hai cán bộ khác nhau nhập, người nhập danh mục chưa xem và chưa làm gì trên bản nhập; hãy để cán bộ khác nhập.',
  duty: 'ENTER' as const,
});
