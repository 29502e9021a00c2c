import type { ComponentKind } from '../../../../schema/content.ts';
import type { HeadingUse } from './headings.ts';

/** What a paper's own words say of it. */
export interface Classification {
  kind: ComponentKind;
  /** When it is asked for, in the source's words; null: always, as far as its own words tell. */
  condition: string | null;
}

/** Bullets, list numbers and how the copy is made: what stands before the paper's name. */
export function barePaper(name: string): string {
  return name
    .replace(/^[\s*+\-–•;,.:!/]*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|\p{Ll})[.)]+\s*)?[\s*+\-–•]*/u, '')
    .replace(/^(?:0?\d+\s*(?:\([^)]*\)\s*)?(?:bản chính|bản)\s+)/iu, '')
    .replace(
      /^(?:bản (?:chính|gốc)|bản điện tử|bản sao điện tử|bản sao)(?:\s*(?:,|hoặc|\/)\s*(?:bản (?:chính|gốc)|bản điện tử|bản sao điện tử|bản sao(?: có chứng thực)?|biểu mẫu điện tử|tệp tin))*\s+/iu,
      '',
    )
    .trim();
}

const FORM =
  /^(?:nộp\s+)?(?:bản\s+)?(?:mẫu\s+)?(?:tờ khai|bản khai|đơn(?! vị| đặt| giá| thuốc| hàng)|giấy đề nghị|giấy yêu cầu|phiếu (?:đề nghị|yêu cầu|đăng ký|khai|thu thập|cung cấp|báo|xin|cấp|theo)|văn bản (?:đề nghị|đăng ký|yêu cầu|xin)|công văn (?:đề nghị|xin)|thư đề nghị|bản đề nghị|bản đăng ký|giấy đăng ký (?!kinh doanh|hoạt động|kết hôn|xe|khai|tàu|phương)|mẫu (?:hộ tịch|đơn|tờ khai)|tờ trình đề nghị|đề nghị|yêu cầu (?=cấp|của)|thông báo (?=về việc|thay đổi|lập|tạm|chấm dứt|giải thể|tiếp tục))/iu;

const PRESENT = /^(?:\p{L}+\s)?xuất trình|\(xuất trình\)/iu;
const NOTE_BEGIN =
  /^(?:lưu ý|chú ý|ghi chú|số lượng|số bộ|thời hạn|không quy định|không yêu cầu|không có$|hồ sơ đăng ký .{0,60}trên môi trường|thành phần hồ sơ (?:nêu|quy định)|người tiếp nhận|cán bộ|cơ quan (?!nhà nước.*đề nghị)\p{L}.*(?:có trách nhiệm|kiểm tra|tra cứu|khai thác)|người (?:ủy quyền|yêu cầu|có yêu cầu|nộp|đề nghị|thực hiện)|bản sao (?:là|được) )/iu;

/** A sentence that rules or explains something; a paper is named by a noun, without such a verb. */
const RULING =
  /(?:không phải (?:nộp|xuất trình|tải|thực hiện|công chứng)|không yêu cầu|không cần nộp|có giá trị pháp lý|có trách nhiệm|được thể hiện dưới dạng|thì thực hiện|thực hiện theo quy định|chịu trách nhiệm|phải bảo đảm|được xác định theo|tra cứu|được miễn|thông báo cho|có thể ủy quyền|phải xác thực|kê khai các thông tin|được hệ thống|có quyền lựa chọn|được sử dụng|không được yêu cầu)/iu;

const SITUATION_BEGIN =
  /^(?:trường hợp|trong trường hợp|đối với|nếu|khi|trừ|ngoài|riêng|căn cứ|theo)(?!\p{L})/iu;

/** After a situation at the beginning: what must then be handed in. */
const ASKS_FOR_PAPER =
  /(?:phải có|phải nộp|cần nộp|nộp (?:thêm|kèm|bổ sung|bản|giấy|một)|nộp:|kèm theo|bổ sung|thì nộp|gồm|có (?:văn bản|giấy|hợp đồng|bản|xác nhận)|xuất trình|:\s*\p{L})/iu;

/** Kind and condition of a paper, from its own words and the use of the heading above it. */
export function classifyPaper(name: string, heading: HeadingUse): Classification {
  const bare = barePaper(name);
  const kind = kindOf(bare, heading);
  return { kind, condition: kind === 'NOTE' ? null : findCondition(name) };
}

function kindOf(bare: string, heading: HeadingUse): ComponentKind {
  if (!/\p{L}{2}/u.test(bare) || heading === 'NOTE' || NOTE_BEGIN.test(bare)) return 'NOTE';
  if (SITUATION_BEGIN.test(bare)) {
    if (RULING.test(bare) || !ASKS_FOR_PAPER.test(bare)) return 'NOTE';
    return PRESENT.test(bare) || heading === 'PRESENT' ? 'PRESENT' : 'SUBMIT';
  }
  if (heading === 'PRESENT' || PRESENT.test(bare)) return 'PRESENT';
  return FORM.test(bare) ? 'FORM' : 'SUBMIT';
}

const CLAUSES: readonly RegExp[] = [
  /\(([^()]*(?:nếu|trường hợp|đối với|khi|trừ)(?!\p{L})[^()]*)\)/iu,
  /^[\s*+\-–•\d.)a-zđ]{0,8}((?:trong )?(?:trường hợp|đối với|nếu|khi)(?!\p{L})[^,;:]*)/iu,
  /((?:trong trường hợp|trừ trường hợp|áp dụng (?:đối với|cho)|nếu|đối với trường hợp|[,;.] (?:đối với|trường hợp|khi))(?!\p{L})[^;.)]*)/iu,
];

/** Words on how the copy is made, not on whether the paper is asked for. */
const MANNER =
  /nộp (?:hồ sơ )?(?:trực tiếp|trực tuyến|qua)|gửi qua (?:hệ thống )?bưu|đối chiếu|dịch (?:ra|sang)/iu;

function findCondition(name: string): string | null {
  for (const clause of CLAUSES) {
    const found = clause
      .exec(name)?.[1]
      ?.replace(/^[,;.]\s*/u, '')
      .trim();
    if (found !== undefined && !(MANNER.test(found) && /bản (?:sao|chính|gốc|chụp)/iu.test(name)))
      return found;
  }
  return null;
}
