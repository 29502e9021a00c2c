import type { DecisionProblem } from '../rules/decision.ts';

/** Why a decision is not taken, beside what its rule says. */
type Problem =
  | DecisionProblem
  | 'DECISION_WAITING'
  | 'ALREADY_DECIDED'
  | 'SAME_OFFICIAL'
  | 'STATEMENT_MALFORMED'
  | 'REASON_MALFORMED';

const messages: Record<Problem, string> = {
  DISPUTE_CLOSED: 'Khoản này không chờ quyết định như vậy nữa; hãy tải lại danh sách cần đối soát.',
  NEW_REPORT:
    'Nền tảng thanh toán vừa báo thêm về khoản này; hãy xem lại các báo cáo rồi đề xuất quyết định mới.',
  REASON_DOES_NOT_FIT: 'Lý do không ứng với cách giải quyết đã chọn; hãy chọn lý do khác.',
  LESS_THAN_DUE:
    'Số tiền theo sao kê ít hơn số phải nộp nên không thể tính là đã nộp; hãy trả lại để người nộp thanh toán lại.',
  AMOUNT_DOES_NOT_FIT:
    'Số tiền theo sao kê không khớp với cách giải quyết và lý do đã chọn; hãy kiểm tra sao kê.',
  OTHER_REQUEST_PAID: 'Hồ sơ đã được thanh toán bằng một yêu cầu khác; hãy trả lại khoản này cho người nộp.',
  OTHER_REQUEST_IN_DISPUTE:
    'Hồ sơ còn một yêu cầu thanh toán khác đang được đối soát; hãy giải quyết khoản đó trước.',
  OTHER_REQUEST_NOT_PAID:
    'Hồ sơ chưa được thanh toán bằng yêu cầu nào khác nên đây không phải là nộp hai lần; hãy chọn lý do khác.',
  DECISION_WAITING: 'Khoản này đã có một đề xuất đang chờ; hãy xác nhận hoặc trả lại đề xuất đó trước.',
  ALREADY_DECIDED: 'Đề xuất này đã được xác nhận hoặc trả lại; hãy tải lại danh sách cần đối soát.',
  SAME_OFFICIAL:
    'Người đề xuất không được tự xác nhận (nguyên tắc bốn mắt); hãy đề nghị một cán bộ khác của cơ quan.',
  STATEMENT_MALFORMED: 'Hãy ghi số hiệu sao kê hoặc chứng từ, bằng Unicode, từ 1 đến 200 ký tự.',
  REASON_MALFORMED: 'Hãy nêu lý do trả lại, bằng Unicode, từ 1 đến 500 ký tự.',
};

export const notAccepted = (problem: Problem) => ({
  __typename: 'PaymentDecisionNotAccepted' as const,
  problem,
  message: messages[problem],
});

/** There is none, or it is another agency's. */
export const disputeNotFound = () => ({
  __typename: 'PaymentDisputeNotFound' as const,
  message: 'Không tìm thấy khoản cần đối soát này tại cơ quan của bạn; hãy tải lại danh sách.',
});
