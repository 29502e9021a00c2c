/** A paper's name without its bullet or number in the list. */
export const withoutBullet = (name: string): string =>
  name
    .replace(
      /^[\s*+\-–•;,.:!/(]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|\p{Ll}(?:\.\d)?)[.)]+\s*)?[\s*+\-–•.,]*/u,
      '',
    )
    .trim();

/** How a copy may be made, at the beginning of a name: `Bản chính hoặc bản sao có chứng thực: …`. */
const COPY =
  /^(?:bản (?:chính|gốc)|bản điện tử|bản sao điện tử|bản sao)(?:\s*(?:,|hoặc|\/)\s*(?:bản (?:chính|gốc)|bản điện tử|bản sao điện tử|bản sao(?: có chứng thực)?|biểu mẫu điện tử|tệp tin))*(?:\s*:)?\s+/iu;

/** A paper's name without its bullet, its quantity and how the copy is made. */
export const withoutCopy = (name: string): string =>
  withoutBullet(name)
    .replace(/^(?:0?\d+\s*(?:\([^)]*\)\s*)?(?:bản chính|bản)\s+)/iu, '')
    .replace(COPY, '')
    .trim();

/** What papers are called. */
const PAPER_BEGINS =
  /^(?:bản|giấy|đơn|tờ|văn bản|quyết định|hợp đồng|biên bản|danh (?:sách|mục)|báo cáo|phiếu|hồ sơ|tài liệu|chứng (?:từ|chỉ|thư|minh|nhận)|công (?:văn|hàm)|thông báo|sơ đồ|ảnh|hộ chiếu|thẻ|phụ lục|mẫu|bảng|điều lệ|nghị quyết|sổ|thuyết minh|phương án|kế hoạch|trích|hóa đơn|thư|bằng)(?!\p{L})/iu;

/** Whether words begin with what papers are called. */
export const namesAPaper = (text: string): boolean => PAPER_BEGINS.test(text);

/** Numbers of a list that no name of a paper has: `2/ Số lượng`, `c3) Đối với`. */
const NUMBERED = /^\s*(?:\d{1,2}\/\s*|\p{Ll}\d{1,2}[.)]\s*|\p{Ll}(?:\.\d{1,2}){2,}[.)]\s*)(?=\p{L})/u;
/** A row without such a number. */
export const withoutNumber = (name: string): string => name.replace(NUMBERED, '');
