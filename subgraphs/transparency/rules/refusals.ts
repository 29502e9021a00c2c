import type { FailureCode } from '../../../kernel/failure.ts';

/** The reasons for which somebody is refused another's data, in the words of the person whose data it is. */
const REASONS: Partial<Record<FailureCode, string>> = {
  FORBIDDEN: 'Không có quyền',
  PURPOSE_REQUIRED: 'Không nêu mục đích',
  PURPOSE_NOT_ALLOWED: 'Mục đích không được phép',
  DOSSIER_NOT_VALID: 'Hồ sơ nêu làm căn cứ không hợp lệ',
  STEP_UP_REQUIRED: 'Chưa đăng nhập bằng tài khoản định danh điện tử mức độ 2',
  CONSUMER_NOT_ATTESTED: 'Hệ thống gọi chưa được xác nhận an toàn thông tin',
  SUBJECT_BUDGET_EXCEEDED: 'Đã tra cứu quá số người được phép',
  VERIFICATION_LOCKED: 'Tài khoản bị khóa do nhập sai quá nhiều lần',
  COST_ESTIMATED_TOO_EXPENSIVE: 'Yêu cầu quá nhiều dữ liệu trong một lần',
  RATE_LIMITED: 'Hỏi quá nhiều lần trong một khoảng thời gian',
};

/** Why somebody was refused; null where the register does not say. A reason without words of its own is said all the same. */
export function nameOfRefusal(code: FailureCode | null): string | null {
  return code === null ? null : (REASONS[code] ?? 'Lý do khác');
}
