/** What there is to say of a report of a connected system: each names a field of the record, and never repeats what stands there. */

/**
 * REFUSED: the record as it stands is not taken; the system mends it and sends it again. HELD: it is kept and judged again, until what it
 * lacks has been entered here. NOTED: it is taken, and counted as a fault of the data.
 */
export type FindingEffect = 'REFUSED' | 'HELD' | 'NOTED';

const KINDS = {
  FIELD_MISSING: ['REFUSED', 'Trường bắt buộc còn trống.'],
  CODE_MALFORMED: [
    'REFUSED',
    'Mã hồ sơ không đọc được: cần từ 1 đến 80 chữ cái, chữ số, dấu chấm hoặc gạch.',
  ],
  TEXT_NOT_UNICODE: [
    'REFUSED',
    'Chữ không ở bảng mã Unicode (có thể là TCVN3 hoặc VNI); hãy chuyển mã rồi gửi lại.',
  ],
  TEXT_TOO_LONG: ['REFUSED', 'Nội dung dài quá giới hạn của trường.'],
  TIME_UNREADABLE: ['REFUSED', 'Thời điểm phải có dạng yyyyMMddHHmmss (24 giờ, giờ Việt Nam) và có thật.'],
  TIME_IN_FUTURE: ['REFUSED', 'Thời điểm chưa đến; hãy gửi thời điểm đã diễn ra.'],
  FLAG_UNREADABLE: ['REFUSED', 'Giá trị phải là 0, 1, true hoặc false.'],
  ALREADY_EXISTS: ['REFUSED', 'Hồ sơ đã tồn tại với nội dung khác; hãy gửi lại với isUpdating là true.'],
  AGENCY_NOT_OF_SYSTEM: ['REFUSED', 'Đơn vị này không thuộc cơ quan của hệ thống đang gửi.'],
  MASTERED_ELSEWHERE: [
    'REFUSED',
    'Theo danh bạ, hồ sơ của thủ tục này tại cơ quan này do hệ thống khác quản lý; chỉ hệ thống đó báo cáo.',
  ],
  UNMAPPED_STATUS: ['HELD', 'Chưa ai xác nhận trạng thái này của hệ thống nghĩa là gì.'],
  UNMAPPED_CHANNEL: ['HELD', 'Chưa ai xác nhận kênh thực hiện này của hệ thống nghĩa là gì.'],
  UNMAPPED_OWNER_KIND: ['HELD', 'Chưa ai xác nhận loại đối tượng này của hệ thống nghĩa là gì.'],
  UNMAPPED_PAYMENT: ['HELD', 'Chưa ai xác nhận mã thanh toán này của hệ thống nghĩa là gì.'],
  UNMAPPED_PROCEDURE: ['HELD', 'Chưa ai xác nhận mã thủ tục này của hệ thống là thủ tục nào.'],
  UNMAPPED_AGENCY: ['HELD', 'Chưa ai xác nhận đơn vị này của hệ thống là cơ quan nào.'],
  AGENCY_UNKNOWN: ['HELD', 'Danh mục cơ quan không có mã này.'],
  PROCEDURE_NOT_IN_FORCE: [
    'HELD',
    'Vào ngày nộp, cơ sở dữ liệu thủ tục không có thủ tục này đang có hiệu lực.',
  ],
  DATE_MISSING: ['NOTED', 'Thiếu thời điểm: được lưu là thiếu và không tính vào tỷ lệ đúng hạn.'],
  DOSSIER_NOT_REPORTED_YET: [
    'NOTED',
    'Chưa có hồ sơ mang mã này; bước được giữ và có hiệu lực khi hồ sơ đến.',
  ],
  OLDER_THAN_KNOWN: ['NOTED', 'Báo cáo cũ hơn báo cáo đã có: được ghi nhận nhưng không thay đổi hồ sơ.'],
  TIMES_REVERSED: [
    'NOTED',
    'Thời điểm này sớm hơn một bước phải đứng trước nó; không đoán thời điểm nào đúng.',
  ],
  STATUS_CONTRADICTS_TIMES: ['NOTED', 'Trạng thái trái với các thời điểm trong bản ghi.'],
  STATUS_CONTRADICTS_SUPPLEMENT: [
    'NOTED',
    'Hồ sơ báo đã xong trong khi một yêu cầu bổ sung chưa được trả lời.',
  ],
  FINISHED_AT_ACCEPTANCE: ['NOTED', 'Không có ngày hẹn trả và báo xong đúng lúc tiếp nhận.'],
  RESULT_IS_SUBMITTED_FILE: ['NOTED', 'Tệp kết quả chính là tệp người dân đã nộp.'],
  DIGITISED_WITHOUT_FILE: ['NOTED', 'Báo có thành phần số hóa nhưng không tệp nào được số hóa.'],
  REUSE_WITHOUT_EVIDENCE: ['NOTED', 'Báo tái sử dụng nhưng không nêu kết quả nào đã thay thế giấy tờ.'],
  OWNER_NUMBER_MISSING: ['NOTED', 'Không có số giấy tờ của chủ hồ sơ.'],
  OWNER_NUMBER_PLACEHOLDER: ['NOTED', 'Số giấy tờ là số điền cho có; được lưu là thiếu.'],
  OWNER_NUMBER_IMPOSSIBLE: ['NOTED', 'Số giấy tờ không thể là số định danh hoặc số CMND; được lưu là thiếu.'],
  ONLINE_PAYMENT_AT_COUNTER: ['NOTED', 'Báo thanh toán trực tuyến cho hồ sơ nộp trực tiếp.'],
  ONLINE_PAYMENT_OF_NOTHING: ['NOTED', 'Báo thanh toán trực tuyến nhưng không có khoản phí, lệ phí nào.'],
  CODE_NOT_OF_AGENCY: ['NOTED', 'Mã hồ sơ không bắt đầu bằng mã của cơ quan; có thể là mã tự sinh.'],
  FAX_IS_PHONE: ['NOTED', 'Số fax trùng số điện thoại.'],
  NAME_MAYBE_CUT: ['NOTED', 'Tên dài đúng 50 ký tự; có thể đã bị cắt.'],
  RESULT_CODE_MALFORMED: ['NOTED', 'Mã kết quả không đúng dạng; được lưu là thiếu.'],
  AMOUNT_UNREADABLE: ['NOTED', 'Số tiền không phải một số nguyên đồng; được lưu là thiếu.'],
} as const satisfies Record<string, readonly [FindingEffect, string]>;

export type ReportFindingKind = keyof typeof KINDS;

export interface ReportFinding {
  kind: ReportFindingKind;
  /** Path of the field within the record; '' for the record itself. */
  field: string;
}

export const findingOf = (kind: ReportFindingKind, field = ''): ReportFinding => ({ kind, field });
export const effectOf = ({ kind }: ReportFinding): FindingEffect => KINDS[kind][0];
export const messageOf = ({ kind }: ReportFinding): string => KINDS[kind][1];
export const reportFindingKinds = Object.keys(KINDS) as ReportFindingKind[];

/** What decided first, so that whoever reads one finding reads the one to act on; the order is otherwise that of the record. */
export const strongestFirst = (findings: readonly ReportFinding[]): ReportFinding[] =>
  findings.toSorted((one, other) => STRENGTH[effectOf(other)] - STRENGTH[effectOf(one)]);

const STRENGTH = { NOTED: 0, HELD: 1, REFUSED: 2 } as const satisfies Record<FindingEffect, number>;

export type ReportVerdict = 'TAKEN' | 'HELD' | 'REFUSED';

/** The strongest of the effects decides: what can be mended by the system is not kept here. */
export function verdictOf(findings: readonly ReportFinding[]): ReportVerdict {
  const effects = findings.map(effectOf);
  if (effects.includes('REFUSED')) return 'REFUSED';
  return effects.includes('HELD') ? 'HELD' : 'TAKEN';
}
