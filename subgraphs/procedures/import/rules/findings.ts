import type { ListFinding } from '../../codeLists/rules/lists/listFindings.ts';
import type { RequiredFact } from '../../records/rules/completeness.ts';
import type { Finding, FindingOutcome, Unproven } from '../../records/rules/findings.ts';

/** What the import itself has to say of a record, beside what the reading of its fields brought to light. */
const KINDS = {
  NOT_JSON: ['REFUSED', 'Dòng này không phải JSON hợp lệ nên không đọc được.'],
  NOT_UTF8: [
    'REFUSED',
    'Bản ghi không ở bảng mã UTF-8; hãy xuất lại tệp bằng UTF-8, hệ thống không đoán chữ.',
  ],
  TOO_LONG: [
    'REFUSED',
    'Bản ghi dài hơn 16 MiB nên không đọc; hãy kiểm tra dấu xuống dòng hoặc dấu ngoặc của tệp.',
  ],
  CUT_OFF: ['REFUSED', 'Bản ghi bị cắt giữa chừng: thiếu dấu ngoặc đóng.'],
  HEAD_ONLY: [
    'REFUSED',
    'Chỉ có mã và tên thủ tục (danh sách LayDanhSachTTHC); cần bản ghi đầy đủ của LayThuTuc.',
  ],
  CONTENT_MISSING: [
    'REFUSED',
    'Bản ghi không nêu trình tự, cách thức thực hiện và thành phần hồ sơ nào nên chưa thành thủ tục được.',
  ],
  READ_FROM_LATER_FILE: [
    'LEFT_OUT',
    'Sau tệp này đã nhập một tệp khác cũng có thủ tục này; hãy đọc lại từ tệp đó.',
  ],
  DUPLICATE_CODE: [
    'REFUSED',
    'Mã thủ tục đã có ở một bản ghi trước trong cùng tệp với nội dung khác; giữ bản ghi trước.',
  ],
  DUPLICATE_RECORD: ['LEFT_OUT', 'Bản ghi này lặp lại đúng một bản ghi trước trong cùng tệp.'],
  REPEALED_AT_SOURCE: [
    'REFUSED',
    'Chính bản ghi cho biết thủ tục đã bị bãi bỏ nên không nhận làm phiên bản mới.',
  ],
  REPEALED_REPUBLISHED: [
    'REFUSED',
    'Thủ tục đã bị bãi bỏ; chỉ nhận lại theo một quyết định công bố khác quyết định cũ.',
  ],
  PUBLISHED_AGAIN: ['KEPT', 'Thủ tục đã bị bãi bỏ nay được công bố lại theo quyết định khác.'],
  OLDER_THAN_IN_FORCE: [
    'REFUSED',
    'Bản ghi được ghi nhận trước ngày phiên bản đang có bắt đầu có hiệu lực nên không thay thế phiên bản đó.',
  ],
  CORRECTED_THAT_DAY: [
    'KEPT',
    'Bản ghi đính chính phiên bản có hiệu lực từ chính ngày này; phiên bản trước được giữ trong lịch sử.',
  ],
  PUBLISHED_HERE: [
    'REFUSED',
    'Phiên bản đang có được công bố tại chính cơ sở dữ liệu này; tệp nhập không ghi đè công bố đó.',
  ],
  CASES_KEPT: [
    'KEPT',
    'Biểu mẫu và thành phần hồ sơ đã rà soát tại đây được giữ nguyên; các thông tin khác lấy theo bản ghi.',
  ],
  COMPONENT_NOT_TAKEN: [
    'LEFT_OUT',
    'Giấy tờ có trong bản ghi nhưng không có tên như vậy trong các trường hợp đã rà soát tại đây.',
  ],
  SPELLING_MAPPED: ['REPAIRED', 'Cách ghi của nguồn đã được đưa về tên chuẩn trong danh mục.'],
  SPELLING_UNMAPPED: ['KEPT', 'Cách ghi của nguồn chưa được gắn với mã nào trong danh mục; giữ nguyên.'],
  RESULT_TYPE_ADDED: ['KEPT', 'Loại kết quả chưa có trong danh mục; đã ghi nhận theo bản ghi này.'],
  RESULT_TYPE_ENDED: [
    'KEPT',
    'Danh mục không còn loại kết quả này vào ngày ghi nhận; giữ nguyên như bản ghi nêu.',
  ],
  RESULT_TYPE_NAMED_OTHERWISE: ['KEPT', 'Danh mục ghi loại kết quả này bằng tên khác; danh mục giữ nguyên.'],
  REFUSED_BY_DATABASE: ['REFUSED', 'Cơ sở dữ liệu từ chối bản ghi theo một ràng buộc.'],
} as const satisfies Record<string, readonly [FindingOutcome, string]>;

export type ImportFindingKind = keyof typeof KINDS;

export interface ImportFinding {
  kind: ImportFindingKind;
  outcome: FindingOutcome;
  /** Path in the record; '' for the record itself. */
  field: string;
  /** One Vietnamese sentence for whoever keeps the record. */
  message: string;
  before?: string;
  after?: string;
}

export const makeImportFinding = (
  kind: ImportFindingKind,
  field: string,
  quoted: { before?: string; after?: string } = {},
): ImportFinding => ({ kind, outcome: KINDS[kind][0], field, message: KINDS[kind][1], ...quoted });

/** Any finding of a report. */
export type AnyFinding = Finding | ImportFinding | ListFinding;

/**
 * What became of a record. REPAIRED is accepted too: something in it was put right first, and the findings say what.
 * INCOMPLETE is no version: it lacks what every procedure has and is kept for an official.
 */
export type Outcome = 'ACCEPTED' | 'REPAIRED' | 'UNCHANGED' | 'INCOMPLETE' | 'REFUSED';

/** A fact that the next version tells otherwise than the one before. */
export interface ReportedDifference {
  /** Where, as `procedureDifferences` of the graph says it. */
  field: string;
  before: unknown;
  after: unknown;
}

/** One line of the report. */
export interface ReportLine {
  /** The line of the file, or the element of its array, from 1. */
  position: number;
  code: string | null;
  outcome: Outcome;
  findings: AnyFinding[];
  /** What was read of its papers and fees and nothing proves, a line a field; absent where there is nothing, or officials have decided it here. */
  unproven?: Unproven[];
  /** What an incomplete record lacks. */
  missing?: RequiredFact[];
  /** Where a version was there before: in what the next one differs. */
  differences?: ReportedDifference[];
}
