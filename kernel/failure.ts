import { randomUUID } from 'node:crypto';

/**
 * The closed list of codes that a failure can carry, with the Vietnamese sentence that goes with each and the HTTP
 * status when nothing was executed. Expected answers are Refusals in the schema and are not here. `docs/refusals.md` is
 * generated from this table.
 */
export const failures = {
  UNAUTHENTICATED: { status: 401, message: 'Vui lòng đăng nhập lại để tiếp tục.' },
  IDENTITY_UNAVAILABLE: {
    status: 503,
    message:
      'Chưa kiểm tra được mã truy cập vì hệ thống định danh tạm thời không phản hồi; hãy giữ phiên đăng nhập và thử lại sau ít giây.',
  },
  FORBIDDEN: {
    status: 403,
    message: 'Tài khoản này không có quyền xem hoặc thực hiện nội dung được yêu cầu.',
  },
  PURPOSE_REQUIRED: {
    status: 400,
    message: 'Cần nêu hồ sơ hoặc mục đích kèm căn cứ pháp lý trước khi tra cứu dữ liệu cá nhân.',
  },
  DOSSIER_NOT_VALID: {
    status: 403,
    message: 'Hồ sơ nêu làm căn cứ không tồn tại, không còn mở hoặc không được phân công cho tài khoản này.',
  },
  PURPOSE_NOT_ALLOWED: {
    status: 403,
    message: 'Mục đích đã nêu không cho phép đọc hoặc thực hiện nội dung này.',
  },
  STEP_UP_REQUIRED: {
    status: 403,
    message: 'Nội dung này cần đăng nhập bằng tài khoản định danh điện tử mức độ 2.',
  },
  SUBJECT_BUDGET_EXCEEDED: {
    status: 429,
    message: 'Tài khoản đã tra cứu quá số người được phép trong khoảng thời gian này; vui lòng thử lại sau.',
  },
  VERIFICATION_LOCKED: {
    status: 403,
    message:
      'Tài khoản đã nhập thông tin công dân không khớp quá nhiều lần nên bị khóa chức năng xác thực; hãy liên hệ bộ phận quản trị hệ thống của cơ quan để được kiểm tra và mở khóa.',
  },
  CONSUMER_NOT_ATTESTED: {
    status: 403,
    message: 'Hệ thống gọi chưa có xác nhận an toàn thông tin còn hiệu lực.',
  },
  BAD_REQUEST: { status: 400, message: 'Yêu cầu không đúng định dạng.' },
  BAD_USER_INPUT: { status: 400, message: 'Dữ liệu nhập không đúng định dạng.' },
  PERSONAL_LITERAL: {
    status: 400,
    message: 'Dữ liệu cá nhân chỉ được truyền bằng biến, không viết trực tiếp trong câu truy vấn.',
  },
  INVALID_CURSOR: { status: 400, message: 'Con trỏ trang không hợp lệ; hãy đọc lại từ trang đầu.' },
  NOT_FOUND: { status: 404, message: 'Không tìm thấy nội dung được yêu cầu.' },
  METHOD_NOT_ALLOWED: { status: 405, message: 'Chỉ nhận phương thức POST.' },
  NOT_ACCEPTABLE: {
    status: 406,
    message: 'Chỉ trả lời bằng application/json hoặc application/graphql-response+json.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    message: 'Chỉ nhận nội dung application/json mã hóa UTF-8, không nén.',
  },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'Yêu cầu quá lớn.' },
  FILE_LINK_NOT_VALID: {
    status: 403,
    message: 'Liên kết tới tệp đã hết hạn hoặc không dành cho tài khoản này; hãy lấy liên kết mới từ hồ sơ.',
  },
  FILE_OFFSET_MISMATCH: {
    status: 409,
    message: 'Phần tệp gửi lên không nối tiếp phần đã nhận; hãy hỏi lại số byte đã nhận rồi gửi tiếp từ đó.',
  },
  FILE_PART_TOO_SMALL: {
    status: 400,
    message: 'Phần tệp quá nhỏ: trừ phần cuối, mỗi phần cần có ít nhất 65.536 byte.',
  },
  FILE_TOO_LARGE: {
    status: 413,
    message: 'Nội dung gửi lên nhiều hơn dung lượng đã khai; hãy khai lại và gửi tệp từ đầu.',
  },
  FILE_TYPE_MISMATCH: {
    status: 415,
    message: 'Nội dung tệp không đúng với định dạng đã khai; hãy khai đúng định dạng rồi gửi lại.',
  },
  FILE_TYPE_NOT_ALLOWED: {
    status: 415,
    message:
      'Nội dung tệp không phải PDF, JPEG hoặc PNG; hãy chuyển giấy tờ sang một trong các định dạng này.',
  },
  FILE_GONE: {
    status: 410,
    message:
      'Tệp này không nhận thêm nội dung: đã quá hạn gửi hoặc không được chấp nhận; hãy xem lý do ở trạng thái của tệp rồi gửi tệp mới.',
  },
  TUS_VERSION_NOT_SUPPORTED: {
    status: 412,
    message: 'Chỉ nhận tệp theo giao thức tus 1.0.0; hãy gửi kèm tiêu đề Tus-Resumable: 1.0.0.',
  },
  FILE_NOT_READY: {
    status: 409,
    message:
      'Tệp chưa nhận đủ, chưa kiểm tra xong hoặc không còn được lưu; hãy xem trạng thái của tệp trong hồ sơ.',
  },
  BATCHING_NOT_SUPPORTED: { status: 400, message: 'Mỗi lần chỉ gửi một yêu cầu.' },
  OPERATION_NOT_SUPPORTED: {
    status: 400,
    message: 'Chỉ hỗ trợ một truy vấn (query) hoặc một thay đổi (mutation) trong mỗi yêu cầu.',
  },
  OPERATION_NOT_REGISTERED: {
    status: 400,
    message: 'Thao tác này chưa được đăng ký cho hệ thống gọi.',
  },
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'Câu truy vấn sai cú pháp.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: 'Câu truy vấn không khớp với lược đồ.' },
  MAX_TOKENS_LIMIT: { status: 400, message: 'Câu truy vấn quá dài.' },
  MAX_SELECTIONS_LIMIT: { status: 400, message: 'Câu truy vấn chọn quá nhiều trường.' },
  MAX_DEPTH_LIMIT: { status: 400, message: 'Câu truy vấn lồng quá sâu.' },
  MAX_ALIASES_LIMIT: { status: 400, message: 'Câu truy vấn có quá nhiều bí danh.' },
  MAX_ROOT_FIELDS_LIMIT: { status: 400, message: 'Câu truy vấn có quá nhiều trường gốc.' },
  MAX_DIRECTIVES_LIMIT: { status: 400, message: 'Câu truy vấn có quá nhiều chỉ thị.' },
  PLAN_LIMIT: { status: 400, message: 'Câu truy vấn quá phức tạp để lập kế hoạch thực hiện.' },
  COST_ESTIMATED_TOO_EXPENSIVE: {
    status: 400,
    message: 'Câu truy vấn ước tính tốn quá nhiều tài nguyên; hãy yêu cầu ít dữ liệu hơn.',
  },
  RATE_LIMITED: { status: 429, message: 'Đã dùng hết hạn mức trong lúc này; vui lòng thử lại sau.' },
  OVERLOADED: { status: 503, message: 'Hệ thống đang quá tải; vui lòng thử lại sau ít giây.' },
  SUBGRAPH_UNAVAILABLE: {
    status: 200,
    message: 'Cơ sở dữ liệu nguồn tạm thời không phản hồi; vui lòng thử lại sau.',
  },
  SUBGRAPH_INVALID_RESPONSE: {
    status: 200,
    message: 'Cơ sở dữ liệu nguồn trả lời không hợp lệ; phần này được để trống.',
  },
  AUDIT_UNAVAILABLE: {
    status: 200,
    message: 'Không ghi được nhật ký truy cập nên dữ liệu cá nhân không được cung cấp.',
  },
  DEADLINE_EXCEEDED: { status: 200, message: 'Yêu cầu không hoàn thành kịp thời hạn; vui lòng thử lại.' },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    message: 'Hệ thống gặp sự cố. Vui lòng gửi mã sự cố cho bộ phận hỗ trợ.',
  },
} as const;

export type FailureCode = keyof typeof failures;

/** Whether a word that came from outside is one of our codes. */
export function isFailureCode(value: unknown): value is FailureCode {
  return typeof value === 'string' && Object.hasOwn(failures, value);
}

/** Our fault, or a request that never should have been made. Its message is safe for anybody to read. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** Names the incident in the log; the caller sees only this id. */
  readonly incidentId: string;
  /** Where it came from. Set in the sandbox only, whose people are synthetic: it holds messages and values. */
  debug?: object;
  /** Where in the caller's document; given in the sandbox only. */
  locations: readonly { line: number; column: number }[] = [];

  /** @param cause what it hides from whoever asked; told in the log */
  constructor(code: FailureCode, message: string = failures[code].message, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Failure';
    this.code = code;
    this.incidentId = randomUUID();
  }
}

/** What leaves the house about a failure: message, code, incident; in the sandbox its stack; nothing else. */
export interface MaskedError {
  message: string;
  path?: readonly (string | number)[];
  locations?: Failure['locations'];
  extensions: { code: FailureCode; incidentId: string; debug?: object };
}

export function maskFailure(failure: Failure, path?: readonly (string | number)[]): MaskedError {
  return {
    message: failure.message,
    ...(failure.locations.length === 0 ? {} : { locations: failure.locations }),
    ...(path === undefined ? {} : { path }),
    extensions: {
      code: failure.code,
      incidentId: failure.incidentId,
      ...(failure.debug === undefined ? {} : { debug: failure.debug }),
    },
  };
}
