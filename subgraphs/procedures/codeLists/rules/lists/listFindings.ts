import type { FindingOutcome } from '../../../records/rules/findings.ts';

/** What the import of a code list has to say of one of its entries. */
const KINDS = {
  FILE_UNREADABLE: ['REFUSED', 'Dòng này không đọc được thành một mục của danh mục.'],
  CODE_MISSING: ['REFUSED', 'Mục không có mã.'],
  NAME_MISSING: ['REFUSED', 'Mục không có tên.'],
  CODE_TWICE: ['REFUSED', 'Mã này đã có ở một dòng trước trong cùng tệp với nội dung khác; giữ dòng trước.'],
  ENTRY_TWICE: ['LEFT_OUT', 'Dòng này lặp lại đúng một dòng trước trong cùng tệp.'],
  ROW_BROKEN: ['REFUSED', 'Dòng có dấu nháy chưa đóng hoặc thừa cột nên không đọc chắc được.'],
  FIELDS_MISSING: ['KEPT', 'Dòng thiếu cột so với dòng tiêu đề; phần thiếu coi như để trống.'],
  TEXT_DAMAGED: ['REFUSED', 'Chữ trong dòng đã hỏng từ trước (ký tự thay thế U+FFFD); hãy lấy lại từ nguồn.'],
  DAY_UNREADABLE: ['REFUSED', 'Ngày phải có dạng yyyy-MM-dd, và ngày hết hiệu lực phải sau ngày bắt đầu.'],
  DAYS_CONTRADICT: ['REFUSED', 'Mục đã kết thúc vào một ngày khác; ngày đã ghi không sửa lại bằng tệp.'],
  FIRST_DAY_KEPT: ['KEPT', 'Mục đang có đã ghi ngày bắt đầu khác; ngày đã ghi được giữ nguyên.'],
  FIRST_DAY_CORRECTED: [
    'KEPT',
    'Mục trước đây chỉ được quan sát; nay có ngày bắt đầu nên ghi lại từ ngày đó, mục cũ không còn ngày nào.',
  ],
  ENTRY_CORRECTED: [
    'KEPT',
    'Mục bắt đầu đúng ngày này được sửa: mục đã ghi trước đó trong ngày không còn hiệu lực ngày nào.',
  ],
  ENTRY_TAKEN_BACK: [
    'KEPT',
    'Mục bắt đầu đúng ngày này nhưng không có trong danh mục đầy đủ nên được rút lại, không có hiệu lực ngày nào.',
  ],
  BEFORE_THE_TABLE: ['REFUSED', 'Bảng đơn vị hành chính này chỉ có hiệu lực từ ngày 1/7/2025.'],
  KIND_UNKNOWN: ['REFUSED', 'Cột kind trống hoặc không phải một loại của danh mục này.'],
  PARENT_UNKNOWN: ['REFUSED', 'Mã cấp trên không có trong danh mục và cũng không có trong tệp.'],
  MATTER_UNKNOWN: ['REFUSED', 'Cột kind phải là PROPERTY (tài sản) hoặc PERSON (nhân thân).'],
  CODE_MALFORMED: ['KEPT', 'Mã không đúng quy cách KQ.Xnn.nnnnnn; giữ nguyên để đối chiếu.'],
  CODE_TURNED: ['REPAIRED', 'Mã định danh viết theo thứ tự cũ; đã đưa gốc lên trước, giữ cả cách viết cũ.'],
  TEXT_NOT_UNICODE: [
    'REFUSED',
    'Văn bản không ở bảng mã Unicode (TCVN3, VNI hoặc bị đọc sai bảng mã); hãy chuyển sang Unicode rồi gửi lại.',
  ],
  TEXT_TIDIED: ['REPAIRED', 'Đã chuẩn hóa khoảng trắng hoặc dạng Unicode (NFC).'],
  ISSUER_MISSING: ['KEPT', 'Mục không cho biết cơ quan ban hành; để trống, không suy đoán.'],
  ISSUER_UNMAPPED: ['KEPT', 'Mã cơ quan ban hành không có trong danh mục cơ quan; giữ nguyên, chờ gắn mã.'],
  NAME_CHANGED: ['KEPT', 'Tên trong danh mục đã đổi; tên cũ được giữ cùng thời gian của nó.'],
  FACTS_CHANGED: ['KEPT', 'Thông tin của mục đã đổi; thông tin cũ được giữ cùng thời gian của nó.'],
  ENTRY_BACK: ['KEPT', 'Mục đã kết thúc nay có lại.'],
  ENTRY_ENDED: ['KEPT', 'Mục không còn trong danh mục đầy đủ nên kết thúc từ ngày này.'],
  OLDER_THAN_IN_FORCE: ['REFUSED', 'Ngày của tệp trước ngày bắt đầu của mục đang có nên không thay được.'],
  VINTAGE_CLOSED: [
    'REFUSED',
    'Bảng đơn vị hành chính này đã khép lại; không đổi tên trong quá khứ bằng tệp.',
  ],
  UNIT_UNKNOWN: ['REFUSED', 'Danh mục không có mã này.'],
  NAME_DIFFERS: ['KEPT', 'Tên trong tệp khác tên của đơn vị này trong bảng.'],
  HOLIDAY_UNREADABLE: ['REFUSED', 'Cột day phải là một ngày yyyy-MM-dd, từ ngày 1/1/2021 trở đi.'],
  HOLIDAY_KIND_UNKNOWN: ['REFUSED', 'Cột kind phải là OFF (nghỉ) hoặc WORK (làm việc).'],
  HOLIDAY_WORKED: [
    'REFUSED',
    'Bộ luật Lao động cho nghỉ ngày này; thông báo không thể đổi thành ngày làm việc.',
  ],
  NOTICE_MISSING: ['REFUSED', 'Thiếu số thông báo (cột notice) hoặc cơ quan ban hành (cột issuer).'],
  SUCCESSOR_OF_OTHER_LEVEL: [
    'REFUSED',
    'Đơn vị kế tiếp phải là một đơn vị khác và cùng cấp (huyện thì là xã).',
  ],
  SUCCESSOR_CONTRADICTS: [
    'REFUSED',
    'Đơn vị này đã được ghi nhận nhập vào đơn vị khác; điều đã ghi không sửa lại bằng tệp.',
  ],
} as const satisfies Record<string, readonly [FindingOutcome, string]>;

export type ListFindingKind = keyof typeof KINDS;

export interface ListFinding {
  kind: ListFindingKind;
  outcome: FindingOutcome;
  /** Column or field of the file; '' for the entry itself. */
  field: string;
  /** One Vietnamese sentence for whoever keeps the list. */
  message: string;
  before?: string;
  after?: string;
}

export const makeListFinding = (
  kind: ListFindingKind,
  field: string,
  quoted: { before?: string; after?: string } = {},
): ListFinding => ({ kind, outcome: KINDS[kind][0], field, message: KINDS[kind][1], ...quoted });

/** What became of one entry of a file. */
export interface JudgedEntry {
  position: number;
  code: string | null;
  outcome: 'ACCEPTED' | 'REPAIRED' | 'UNCHANGED' | 'REFUSED';
  findings: ListFinding[];
}
