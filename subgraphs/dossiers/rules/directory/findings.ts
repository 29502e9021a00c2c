/** What becomes of one record of the directory, and what there is to say of it. */

const KINDS = {
  NOT_JSON: ['REFUSED', 'Dòng này không phải một đối tượng JSON nên không đọc được.'],
  MEMBER_TWICE: [
    'REFUSED',
    'Một trường được ghi hai lần trong cùng một bản ghi; không đoán giá trị nào đúng.',
  ],
  RECORD_MALFORMED: ['REFUSED', 'Bản ghi thiếu trường hoặc có trường không đúng dạng; xem tên trường.'],
  TEXT_NOT_UNICODE: [
    'REFUSED',
    'Chữ trong bản ghi không ở bảng mã Unicode; hãy chuyển sang Unicode rồi gửi lại.',
  ],
  BASIS_MISSING: ['REFUSED', 'Bản ghi không nêu căn cứ (basis) và lệnh nhập cũng không nêu căn cứ chung.'],
  TERM_MALFORMED: ['REFUSED', 'Ngày phải có dạng yyyy-MM-dd và ngày hết hạn phải sau ngày bắt đầu.'],
  AGENCY_UNKNOWN: [
    'REFUSED',
    'Danh mục cơ quan không có mã này; hãy nhập danh mục cơ quan trước hoặc sửa mã.',
  ],
  AGENCY_ENDED: ['REFUSED', 'Cơ quan này đã kết thúc hoạt động; hãy dùng cơ quan tiếp nhận nhiệm vụ.'],
  AGENCY_PUBLISHES_NOTHING: [
    'REFUSED',
    'Cơ quan này không công bố thủ tục hành chính nên không giao quyền công bố.',
  ],
  UNIT_UNKNOWN: ['REFUSED', 'Cơ quan này chưa có đơn vị mang mã đó; hãy nhập đơn vị trước.'],
  CLIENT_UNKNOWN: ['REFUSED', 'Chưa có hệ thống nào đăng ký với mã này; hãy nhập hệ thống trước.'],
  CLIENT_OF_OTHER_AGENCY: ['REFUSED', 'Hệ thống này thuộc cơ quan khác; hãy kết thúc đăng ký cũ trước.'],
  ACCOUNT_AT_TWO_AGENCIES: [
    'REFUSED',
    'Trong thời gian đó tài khoản này đang làm việc cho cơ quan khác; hãy kết thúc nhiệm vụ ở cơ quan cũ trước.',
  ],
  ACCOUNT_UNKNOWN: ['REFUSED', 'Danh bạ chưa từng có tài khoản này.'],
  ATTESTATION_LAPSED: [
    'REFUSED',
    'Xác nhận an toàn thông tin này đã hết hạn nên không mở quyền nào; cần xác nhận còn hạn.',
  ],
  ADMINISTRATOR_NOT_BY_FILE: [
    'REFUSED',
    'Quyền quản trị danh bạ không nhập bằng tệp: một quản trị viên đề xuất, một người khác xác nhận.',
  ],
  ENTRY_OVERLAPS: ['REFUSED', 'Mục này bắt đầu trước một mục đang có và trùng thời gian với mục đó.'],
  TERM_KEPT: ['REFUSED', 'Quyền công bố đã giao không đổi thời hạn; hãy thu hồi rồi giao lại.'],
  TERM_CHANGED: ['KEPT', 'Mục đang có được đổi ngày hết hạn.'],
  ENTRY_REPLACED: ['KEPT', 'Mục đang có kết thúc vào ngày mục này bắt đầu.'],
  OPEN_DOSSIERS_TO_INTAKE: [
    'KEPT',
    'Cán bộ đang giữ hồ sơ chưa xong; các hồ sơ đó trở về bộ phận tiếp nhận để trưởng đơn vị phân công lại.',
  ],
} as const satisfies Record<string, readonly ['REFUSED' | 'KEPT', string]>;

export type DirectoryFindingKind = keyof typeof KINDS;

export interface DirectoryFinding {
  kind: DirectoryFindingKind;
  outcome: 'REFUSED' | 'KEPT';
  /** Field of the record; '' for the record itself. */
  field: string;
  /** One Vietnamese sentence for whoever keeps the directory. */
  message: string;
  /** What stands against it, or what was there before; never a name. */
  before?: string;
}

export const makeFinding = (kind: DirectoryFindingKind, field = '', before?: string): DirectoryFinding => ({
  kind,
  outcome: KINDS[kind][0],
  field,
  message: KINDS[kind][1],
  ...(before === undefined ? {} : { before }),
});

/** What became of one record of a file: one line of its report. */
export interface JudgedRecord {
  position: number;
  /** What it speaks of: an account, a client, a unit. */
  code: string | null;
  outcome: 'ACCEPTED' | 'UNCHANGED' | 'REFUSED';
  findings: DirectoryFinding[];
}
