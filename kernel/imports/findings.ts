/** What becomes of one record of a file that a register is fed with, and why: a closed list, told alike by every import. */

const KINDS = {
  TOO_LONG: 'Bản ghi dài quá mức cho phép nên không đọc.',
  NOT_UTF8: 'Dòng này không ở bảng mã UTF-8 nên không đọc được.',
  NOT_JSON: 'Dòng này không phải JSON hợp lệ nên không đọc được.',
  NOT_AN_OBJECT: 'Mỗi dòng phải là một đối tượng JSON; "before" cho biết đã thấy gì.',
  MEMBER_TWICE: 'Một trường được ghi hai lần trong cùng một đối tượng; không đoán giá trị nào đúng.',
  TEXT_NOT_UNICODE: 'Chữ trong bản ghi không ở bảng mã Unicode; hãy chuyển sang Unicode rồi gửi lại.',
  RECORD_MALFORMED: 'Bản ghi thiếu trường hoặc có trường không đúng dạng; xem tên trường và "before".',
  TERM_MALFORMED: 'Ngày kết thúc không được trước ngày bắt đầu.',
  KEY_MISSING: 'Bản ghi không nêu khóa để nhận ra: số định danh hoặc mã bản ghi của hệ thống nguồn.',
  NUMBER_MALFORMED: 'Số định danh cá nhân hoặc mã số thuế không đúng quy tắc.',
  NUMBER_CONTRADICTS: 'Số định danh mâu thuẫn với năm sinh hoặc giới tính trong cùng bản ghi.',
  NUMBER_OF_ANOTHER: 'Số này đang thuộc về một người khác trong cơ sở dữ liệu.',
  TWO_PEOPLE: 'Số định danh và mã bản ghi chỉ đến hai người khác nhau.',
  PERSON_UNKNOWN: 'Cơ sở dữ liệu chưa có người này; hãy nhập người trước.',
  PERSON_AMBIGUOUS: 'Số CMND này thuộc về nhiều người; hãy dùng số định danh 12 chữ số.',
  SAME_PERSON: 'Hai vai của một quan hệ là cùng một người.',
  OTHER_HOLDS: 'Một quan hệ khác cùng loại đang có hiệu lực; hãy thu hồi quan hệ đó trước.',
  NOT_HELD: 'Không có bản ghi nào mang khóa này nên không có gì để thu hồi.',
  FROM_THE_FUTURE: 'Thời điểm ghi nhận nằm ở tương lai.',
  GOES_BACK: 'Bản ghi cũ hơn bản đang giữ; dữ liệu không đi lùi.',
  NOT_KEPT: 'Cơ sở dữ liệu không nhận bản ghi này; người vận hành xem nhật ký.',
  CONTRADICTS: 'Cùng khóa, cùng phiên bản nhưng nội dung khác bản đang giữ; hệ thống nguồn phải quyết định.',
} as const;

export type ImportReason = keyof typeof KINDS;

export interface ImportFinding {
  kind: ImportReason;
  /** Member of the record; '' for the record itself. */
  field: string;
  /** One Vietnamese sentence for whoever keeps the source. */
  message: string;
  /** What shape was found, in one word; never a value. */
  before?: string;
}

/** Names of members are ours; any other may be anything, somebody's number too. */
const isName = (field: string): boolean => /^[\w.]{0,80}$/.test(field) && !/\d{9}/.test(field);

export const refusal = (kind: ImportReason, field = '', before?: string): ImportFinding => ({
  kind,
  field: isName(field) ? field : '',
  message: KINDS[kind],
  ...(before === undefined ? {} : { before }),
});

/** What became of one record. It holds nothing of the record but its own reference, where that is nobody's number. */
export interface ImportedLine {
  position: number;
  /** How the source names the record; null where it says nothing, or something that may be a number of somebody. */
  record: string | null;
  outcome: 'ADDED' | 'CORRECTED' | 'REVOKED' | 'UNCHANGED' | 'REFUSED';
  findings: ImportFinding[];
}

/** Every reason, for the page that explains them. */
export const importReasons = Object.keys(KINDS) as ImportReason[];
