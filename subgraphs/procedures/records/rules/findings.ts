/**
 * What reading a record of another system brings to light. Nothing is corrected, left out or refused in silence: each
 * gives one finding with the field of the record, so that whoever keeps the record can put it right there.
 */

/**
 * REPAIRED: read otherwise than written, `after` says how. KEPT: stands as written, though something is odd about it.
 * LEFT_OUT: the content has no place for it or it cannot be read; `before` keeps it. REFUSED: the record does not go in.
 */
export type FindingOutcome = 'REPAIRED' | 'KEPT' | 'LEFT_OUT' | 'REFUSED';

export interface Finding {
  kind: FindingKind;
  outcome: FindingOutcome;
  /** Path in the record, such as `THANHPHANHOSO[0].GIAYTO[2].SOBANCHINH`; '' for the record itself. */
  field: string;
  /** One Vietnamese sentence for whoever keeps the record. */
  message: string;
  before?: string;
  after?: string;
}

/** Every kind of finding, its outcome and what is said of it. */
const KINDS = {
  TEXT_NORMALISED: ['REPAIRED', 'Đã chuẩn hóa khoảng trắng, ký tự ẩn hoặc dạng Unicode (NFC).'],
  ENCODING_REPAIRED: ['REPAIRED', 'Văn bản bị đọc sai bảng mã; đã khôi phục.'],
  GLUED_TEXT_SEPARATED: ['REPAIRED', 'Hai nội dung bị ghép liền; đã tách ra.'],
  PAGE_LABEL_REMOVED: ['REPAIRED', 'Đã bỏ nhãn của trang web lẫn vào nội dung.'],
  LOCAL_SUFFIX_REMOVED: ['REPAIRED', 'Mã thủ tục có đuôi của địa phương; đã lấy mã quốc gia.'],
  CODE_SPELLING_NORMALISED: [
    'REPAIRED',
    'Mã được viết theo cách cũ hoặc khác quy cách; đã đưa về dạng chuẩn.',
  ],
  PAPERS_SEPARATED: [
    'REPAIRED',
    'Một dòng ghi nhiều giấy tờ; đã tách, mỗi giấy tờ giữ số lượng ghi ở dòng đó.',
  ],
  NAME_REJOINED: ['REPAIRED', 'Một tên bị tách tại dấu phẩy; đã nối lại.'],
  NUMBER_SEPARATED: [
    'REPAIRED',
    'Số bị ghép liền với nội dung khác; quy tắc ghi số hoặc chính hồ sơ cho biết cách đọc đúng.',
  ],
  NUMBER_COMPLETED: [
    'REPAIRED',
    'Số, ký hiệu văn bản bị cắt cụt; quy tắc ghi ký hiệu hoặc chính hồ sơ cho biết cách đọc đúng.',
  ],
  TIME_LIMIT_FROM_TEXT: ['REPAIRED', 'Thời hạn chỉ nêu trong phần mô tả; đã đọc thành giá trị.'],
  AMOUNT_FROM_TEXT: ['REPAIRED', 'Mức thu chỉ nêu trong phần mô tả; đã đọc thành giá trị.'],
  DUPLICATE_REMOVED: ['REPAIRED', 'Dòng này đã có; chỉ giữ một dòng.'],
  PAPERS_IN_ONE_ROW: [
    'KEPT',
    'Một dòng có vẻ ghi nhiều giấy tờ nhưng không có căn cứ để tách; giữ nguyên một dòng.',
  ],
  PUBLISHER_UNMAPPED: [
    'KEPT',
    'Chưa có mã định danh cho cơ quan công bố này; giữ nguyên cách ghi của nguồn.',
  ],
  AGENCY_CODE_MALFORMED: ['KEPT', 'Mã định danh điện tử của cơ quan không đúng quy cách; giữ tên cơ quan.'],
  AGENCIES_SEPARATED: ['REPAIRED', 'Nhiều cơ quan được ghi trong một dòng; đã tách thành từng cơ quan.'],
  AGENCIES_UNDECIDED: [
    'KEPT',
    'Không rõ dòng này nêu một hay nhiều cơ quan; không tách, không gộp, giữ nguyên cách ghi.',
  ],
  AGENCY_ENDED: [
    'KEPT',
    'Danh mục không còn cơ quan hoặc tên cơ quan này vào ngày ghi nhận; giữ tên và mã của cơ quan được nêu.',
  ],
  RESULT_CODE_MALFORMED: [
    'LEFT_OUT',
    'Mã kết quả không đúng quy cách KQ.Xnn.nnnnnn và không có trong danh mục.',
  ],
  RESULT_CODE_UNKNOWN: ['KEPT', 'Mã kết quả chưa có trong danh mục kết quả.'],
  REPLACING_CODE_UNKNOWN: ['LEFT_OUT', 'Mã kết quả thay thế chưa có trong danh mục kết quả.'],
  NUMBER_MALFORMED: ['KEPT', 'Số, ký hiệu văn bản không đúng quy cách; giữ nguyên.'],
  NUMBER_UNUSUAL: [
    'KEPT',
    'Các thủ tục khác cùng lĩnh vực viện dẫn một văn bản có số chỉ hơn hoặc kém một chữ số; giữ nguyên số của hồ sơ, cần kiểm tra.',
  ],
  CHOICE_UNDECIDED: [
    'KEPT',
    'Dòng hoặc đề mục này có thể cho chọn một trong các giấy tờ, nhưng hồ sơ không cho biết những dòng nào; không lập nhóm.',
  ],
  SITUATION_UNDECIDED: [
    'KEPT',
    'Không rõ giấy tờ này cần trong mọi trường hợp hay chỉ trong trường hợp mà tên của nó nêu, hoặc danh sách ghi nó hai lần; giữ nguyên văn.',
  ],
  PAPER_UNDECIDED: [
    'KEPT',
    'Không rõ dòng này là giấy tờ phải nộp hay là quy định, nội dung của giấy tờ khác; giữ là giấy tờ.',
  ],
  HEADING_UNDECIDED: [
    'KEPT',
    'Không rõ đề mục này nêu một trường hợp, nhiều trường hợp lồng nhau, một bước của thủ tục hay chỉ là tiêu đề; giữ nguyên văn.',
  ],
  COMPONENT_CODE_TWICE: ['REPAIRED', 'Mã giấy tờ bị trùng trong thủ tục; đã thêm số thứ tự.'],
  TIME_LIMIT_SUSPICIOUS: [
    'KEPT',
    'Thời hạn có vẻ ghép liền với số khác; không đoán, giữ nguyên văn trong mô tả.',
  ],
  TIME_LIMIT_MALFORMED: ['KEPT', 'Thời hạn không phải số nguyên dương; giữ nguyên văn trong mô tả.'],
  TIME_LIMIT_ONLY_IN_TEXT: [
    'KEPT',
    'Thời hạn nằm trong đoạn mô tả, theo từng trường hợp; cần nhập thành từng dòng.',
  ],
  TIME_LIMIT_CONTRADICTED: ['KEPT', 'Ô thời hạn và phần mô tả nêu thời hạn khác nhau; giữ số ở ô thời hạn.'],
  TIME_LIMIT_UNIT_UNKNOWN: ['KEPT', 'Không rõ đơn vị của thời hạn.'],
  AMOUNT_SUSPICIOUS: ['KEPT', 'Mức thu có vẻ thiếu chữ số; để là chưa xác định.'],
  AMOUNT_CONTRADICTED: ['KEPT', 'Ô số tiền và phần mô tả nêu mức thu khác nhau; không chọn, nêu cả hai.'],
  AMOUNT_ONLY_IN_TEXT: ['KEPT', 'Phần mô tả nêu nhiều mức thu mà không tách được; cần nhập thành từng dòng.'],
  AMOUNT_MALFORMED: ['KEPT', 'Mức thu âm hoặc không phải số; để là chưa xác định.'],
  AMOUNT_UNIT_UNKNOWN: ['KEPT', 'Không rõ đơn vị tiền của mức thu; để là chưa xác định.'],
  FEE_KIND_INFERRED: [
    'KEPT',
    'Khoản thu không tự nêu là phí hay lệ phí; loại lấy theo văn bản được viện dẫn, phần miễn giảm hoặc chỗ khác của dòng.',
  ],
  QUANTITY_SUSPICIOUS: ['KEPT', 'Số bản không hợp lý; để trống.'],
  QUANTITY_MALFORMED: ['KEPT', 'Số bản không phải số nguyên không âm; để trống.'],
  DATE_MALFORMED: ['LEFT_OUT', 'Ngày không có thật hoặc không đọc được.'],
  DATES_CONTRADICT: ['KEPT', 'Ngày hiệu lực trước ngày ban hành.'],
  LEVEL_ENDED: ['LEFT_OUT', 'Cấp huyện đã kết thúc từ ngày 01/7/2025.'],
  LEVEL_UNKNOWN: ['LEFT_OUT', 'Cấp thực hiện không có trong danh mục.'],
  CHANNEL_UNKNOWN: ['LEFT_OUT', 'Cách thức thực hiện không có trong danh mục.'],
  PROCEDURE_KIND_UNKNOWN: ['LEFT_OUT', 'Loại thủ tục không có trong danh mục.'],
  LINKED_CODE_MALFORMED: ['LEFT_OUT', 'Mã thủ tục liên quan không đúng quy cách.'],
  VALUE_LEFT_OUT: ['LEFT_OUT', 'Bản ghi chỉ nhận một giá trị ở đây; các giá trị sau không được dùng.'],
  FIELD_UNREADABLE: ['LEFT_OUT', 'Trường không có kiểu dữ liệu mong đợi.'],
  FIELD_NOT_HELD: ['LEFT_OUT', 'Phiên bản thủ tục không có chỗ cho nội dung này.'],
  URL_MALFORMED: ['LEFT_OUT', 'Địa chỉ truy cập phải bắt đầu bằng http:// hoặc https://.'],
  RECORD_UNREADABLE: ['REFUSED', 'Bản ghi không phải một đối tượng dữ liệu.'],
  LIST_REFUSED: ['REFUSED', 'Hệ thống nguồn không trả danh sách.'],
  CODE_MISSING: ['REFUSED', 'Bản ghi không có mã thủ tục.'],
  CODE_MALFORMED: ['REFUSED', 'Mã thủ tục phải có dạng d.dddddd.'],
  REQUIRED_MISSING: ['REFUSED', 'Thiếu nội dung bắt buộc.'],
  TEXT_UNREADABLE: ['REFUSED', 'Văn bản sai bảng mã và không khôi phục được.'],
  TEXT_NOT_UNICODE: [
    'REFUSED',
    'Văn bản gõ bằng bảng mã cũ (TCVN3, VNI hoặc Windows-1258); hãy chuyển sang Unicode rồi gửi lại.',
  ],
} as const satisfies Record<string, readonly [FindingOutcome, string]>;

export type FindingKind = keyof typeof KINDS;

/**
 * What was read by rules that need not hold for these words (`plainRows.ts`, `plainFees.ts`, `plainTimes.ts`), one for each field: nothing speaks against the reading, and nothing
 * proves it. An official who looks at the words knows.
 */
export interface Unproven {
  /** Path in the record: of a row's name, of the heading over rows, or of the description or amount of a way of submitting. */
  field: string;
  /**
   * KIND: whether the row is a paper, and how it is dealt with. WHEN: whether it is always asked for, and when. FEE: what is to be paid, which of
   * the two it is, for each of what, in which case and by whose word. TIME: how long the handling may take, and in which case.
   */
  questions: readonly ('KIND' | 'WHEN' | 'FEE' | 'TIME')[];
  /** The words. */
  text: string;
  /** What they were read as, in Vietnamese. */
  readAs: string;
}

/** Where the readers of one record put what they find. */
export interface Notes {
  /** What was read otherwise than written, is odd, or has no place; the record goes in all the same. */
  repairs: Finding[];
  /** Why the record does not go in. */
  refusals: Finding[];
  unproven: Unproven[];
}

export const openNotes = (): Notes => ({ repairs: [], refusals: [], unproven: [] });

/** Longest value a finding quotes: enough to find the place, never the whole of a long text. */
const QUOTED_CHARACTERS_MAX = 200;

export const quote = (text: string): string =>
  text.length <= QUOTED_CHARACTERS_MAX ? text : `${text.slice(0, QUOTED_CHARACTERS_MAX - 1)}…`;

/** Writes one finding down; a refusal of the record goes to `refusals`, all else to `repairs`. */
export function note(notes: Notes, kind: FindingKind, field: string, before?: string, after?: string): void {
  const [outcome, message] = KINDS[kind];
  const finding: Finding = { kind, outcome, field, message };
  if (before !== undefined) finding.before = quote(before);
  if (after !== undefined) finding.after = quote(after);
  (outcome === 'REFUSED' ? notes.refusals : notes.repairs).push(finding);
}
