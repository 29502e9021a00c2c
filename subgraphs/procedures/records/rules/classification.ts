import type { ComponentKind } from '../../../../kernel/domain/content.ts';
import { readSituation } from './conditions.ts';
import type { HeadingUse } from './headings.ts';
import { namesAPaper, withoutBullet, withoutCopy, withoutNumber } from './paperName.ts';

/** What a paper's own words say of it. */
export interface Classification {
  kind: ComponentKind;
  /** When it is asked for, in the source's words; null: always, as far as its own words tell. */
  condition: string | null;
  /** Whether its words leave open if they name a situation, or where it ends. */
  isSituationSure: boolean;
  /** Whether its words show that it is a paper, or none. */
  isKindSure: boolean;
}

/** How an application or declaration of the applicant begins: what the form of the dossier answers. */
const FORM =
  /^(?:nộp\s+)?(?:bản\s+)?(?:mẫu\s+)?(?:tờ khai|bản khai|đơn(?! vị| đặt| giá| thuốc| hàng)|giấy đề nghị|giấy yêu cầu|phiếu (?:đề nghị|yêu cầu|đăng ký|khai|thu thập|cung cấp|báo|xin|cấp|theo)|văn bản (?:đề nghị|đề xuất|đăng ký|yêu cầu|xin|thông báo)|văn bản của (?:(?!chấp thuận|phê duyệt|xác nhận|cho phép|cơ quan).){3,80}? (?:đề nghị|đề xuất|gửi)|công văn (?:của .{3,60}? )?(?:đề nghị|xin)|thư đề nghị|bản đề nghị|bản đăng ký|giấy khai(?! sinh| tử)|giấy đăng ký (?!kinh doanh|hoạt động|kết hôn|xe|khai|tàu|phương|lưu hành|doanh nghiệp|kiểm tra)|theo biểu mẫu|mẫu (?:hộ tịch|đơn|tờ khai|số)|(?:biểu )?mẫu điện tử|phiếu (?:thu nhận|cc01)|tờ trình|đề nghị|yêu cầu (?=cấp|của)|thông tin đề nghị|phụ lục (?:bảng|thuế|kê khai|phân bổ)|thông báo (?=về việc|thay đổi|lập|tạm|chấm dứt|giải thể|tiếp tục))/iu;

/** A declaration that an office has dealt with, or a copy of one, is a proof and not this form. */
const DONE_FORM =
  /^(?:tờ khai|đơn).{0,60}(?:đã (?:được )?(?:thông quan|xác nhận|đăng ký|giải quyết|nộp))|^bản sao (?!điện tử|hoặc).{0,40}(?:tờ khai|đơn)/iu;

/** To be shown and not handed in: `Xuất trình thẻ căn cước`, `Giấy đăng ký xe (xuất trình)`. */
const PRESENT = /^xuất trình|\(\s*(?:chỉ )?xuất trình\s*\)/iu;

const NOTE_BEGIN =
  /^(?:lưu ý|chú ý|ghi chú|số lượng|số bộ|thời hạn|không quy định|không yêu cầu|không phải (?:nộp|gửi|xuất trình|kê khai)|không có[.;]?$|hồ sơ đăng ký .{0,60}trên môi trường|(?:các )?thành phần hồ sơ(?! quy định tại)|các (?:giấy tờ|tài liệu|văn bản)(?: nêu)? trên|người tiếp nhận|cán bộ|cơ quan .*(?:có trách nhiệm|kiểm tra|tra cứu|khai thác)|người (?:ủy quyền|yêu cầu|có yêu cầu|nộp|đề nghị|thực hiện)|giấy tờ (?:phải|cần) (?:nộp|xuất trình)|hồ sơ .{0,80}\d+ bộ(?! bản vẽ| tài liệu))/iu;

/** The rest of a sentence that a page broke up: no paper begins so. */
const FRAGMENT =
  /^(?:hoặc|và|có (?:chứng thực|xác nhận|ghi|đóng dấu)|kèm (?:theo )?bản|bằng|từ|được|khi|là|chụp từ|nhưng|thì|nếu (?:xuất|nhập) khẩu (?:một|nhiều) lần)(?!\p{L})/u;

/** Rows that a page broke at a mark go on with it: `, có xác nhận của …`, `. Trường hợp …`; a paper may follow such a mark too. */
const AFTER_MARK = /^\s*[.,;](?:\s*\p{Ll}|\s+\p{Lu})/u;
/** What is left of a bracket that a page broke off, or a row that is nothing but one: `) (khoản 2 Điều 39 …)`. */
const CITATION =
  /^\s*(?:\)\s*(?:\([^()]*\))?|\((?:theo|khoản|điều|điểm|quy định)(?!\p{L})[^()]*\))[\s.;]*$/iu;

/**
 * How a sentence begins that says who may, must or is, and what is done: it names no paper. The subject is an office, a
 * person or an act, and its verb follows.
 */
const RULE_BEGIN =
  /^(?:không còn(?!\p{L})|thủ tục .{0,80}được thực hiện|chi phí .{0,40}được|cơ quan .{0,80} là cơ quan|người được (?:ủy|uỷ) quyền .{0,120}được ghi|người .{0,200}thì (?:tờ khai|đơn|hồ sơ) phải|(?:tùy|tuỳ) (?:từng )?trường hợp.{0,120}:\s*$|chuyển đổi vị trí công tác|trong đó (?:nêu|ghi)? ?rõ|(?:cục|chi cục|tổng cục|sở|phòng|ủy ban|uỷ ban|cơ quan|kho bạc)(?!\p{L})[^:;]{0,60}? (?:thông báo (?:bằng|cho)|xác nhận [^.;]{0,60}trong (?:vòng|thời hạn))|người [^:;]{0,40}? có thể|(?:cá nhân|tổ chức) [^:;]{0,160}? có thể (?:ủy|uỷ) quyền(?!.*(?:phải có|phải nộp|kèm theo))|yêu cầu (?:doanh nghiệp|tổ chức|cá nhân|người)(?!\p{L})|riêng [^:;]{0,120} thì không(?!\p{L})|(?:thực hiện|tiến hành) (?:khai báo|kê khai|đăng nhập|theo)(?!\p{L})|lập hội đồng(?!\p{L})|phiếu (?:này|được) (?:là|tạo lập)(?!\p{L})|(?:tổ chức|doanh nghiệp|công ty|cá nhân) [^:;]{0,40}?không thuộc trường hợp|do (?:ủy|uỷ) ban .{0,40}quy định[\s.;]*$)/iu;

/** A ground on which something is decided; or what a request or a proposal says, a row for each. */
const NO_PAPER_BEGINS =
  /^(?:thuộc một trong các trường hợp|thực hiện một trong các hành vi|bị (?:xử lý|kết án|truy cứu)|tên (?:dự án|nhà đầu tư)|tên, (?:địa chỉ|quốc tịch)|loại, số lượng|kiểu loại|hình thức (?:trao đổi|đầu tư)|thực trạng|thời gian dự kiến|thông tin vụ|địa điểm thực hiện|mục đích|thời gian (?:trao đổi|thực hiện)|số dư|tổng (?:khối lượng|mức đầu tư)|quy mô|trách nhiệm|lãi suất)(?!\p{L})/iu;

/** A word or two that a page broke off, with the mark that ended them: `công chứng);`; the name of a file. */
const REMNANT =
  /^\p{Ll}+(?: \p{Ll}+){0,2}\s*\)[\s.;,)]*$|^\s*\)?\s*[.;]?\s*\S*(?: \S+){0,4}\.(?:docx?|pdf|xlsx?)$/u;

/** What a paper is called. */
const DOCUMENT_WORDS =
  '(?:bản|giấy|đơn|tờ|tơ khai|văn bản|quyết định|hợp đồng|biên bản|biên lai|danh (?:sách|mục)|báo cáo|phiếu|hồ sơ|tài liệu|chứng (?:từ|chỉ|thư|minh|nhận|cứ)|công (?:văn|hàm|điện)|thông báo|sơ (?:đồ|họa|hoạ|yếu)|bảo lãnh|tem|cuống vé|mô tả|catalogue|phông|clip|lai lịch|giao dịch|phúc trình|ảnh|hình|hộ chiếu|thẻ|phụ lục|mẫu|biểu|bảng|điều lệ|nghị quyết|sổ|thuyết minh|phương án|kế hoạch|trích|ho[áa] đơn|h[óo]a đơn|thư|bằng|văn bằng|lý lịch|đề (?:án|cương|xuất|nghị)|dự (?:thảo|án|toán)|quy (?:trình|chế|định|hoạch)|cam kết|thỏa thuận|thoả thuận|kết (?:quả|luận)|xác nhận|ý kiến|nhật ký|tóm tắt|giải trình|vận (?:tải )?đơn|chương trình|thiết kế|học bạ|kỷ niệm chương|huân chương|huy chương|tệp|file|đăng ký|khai báo|bài|đĩa|usb|phim|catalog\\S*|lược khai|căn cước|chữ ký|dấu|packing|c\\/o|invoice|lệnh|bill|nội quy|luận|điều ước|hiệp định|video|đánh giá|tổng hợp|cv|visa|thị thực|di chúc|giao kèo|thống kê|dữ liệu|thông tin|số liệu|lịch|ủy nhiệm|uỷ nhiệm|nghiên cứu|tiêu chuẩn|phương pháp|báo giá|vé|nhãn|bộ)';
const DOCUMENT = new RegExp(`(?<!\\p{L})${DOCUMENT_WORDS}(?!\\p{L})`, 'iu');
/** At the beginning, behind how many they are and how they are made. */
const BEGINS_AS_DOCUMENT = new RegExp(
  `^(?:(?:\\d+|\\([^()]*\\)|một|hai|ba|bốn|năm|các|những|mỗi|từng|toàn bộ|tất cả|loại|có|tệp tin|file|nộp|gửi|kèm|chi tiết|màu|cuốn|quyển|tập|mặt|trong|số|chiếc|cái|tấm|thể hiện|và|hoặc)\\s*[:.,\\-!]?\\s*)*${DOCUMENT_WORDS}(?!\\p{L})`,
  'iu',
);
/** Whoever is concerned must hand in what then is named. */
const DEMANDED = /(?<!\p{L})(?:phải|cần)? ?(?:nộp|gửi|xuất trình|bổ sung)(?!\p{L})/iu;

/** How papers must be, in whichever way they are handed in. */
const MANNER = /^(?:các )?(?:thành phần hồ sơ|giấy tờ|tài liệu)(?: này| trên)? phải(?!\p{L})/iu;

/** The beginning of a list, in the list: `hồ sơ gồm:`. */
const LIST_BEGINS = /(?:gồm|bao gồm|sau|sau đây)(?: có)?\s*:\s*$/iu;

/** The papers that a row lists are those below it: `Chứng cứ … gồm một trong các giấy tờ sau đây:`. */
const LISTS_PAPERS =
  /(?:gồm|là) (?:có )?(?:một trong )?(?:các|những) (?:loại )?(?:giấy tờ|tài liệu|văn bản|chứng từ)[^:;]{0,30}:\s*$/iu;

/** What is done, as the title of a list. */
const ACT = /^(?:tạm ứng|thanh toán|đăng ký|gia hạn|thay đổi|bổ sung|điều chỉnh|cấp)(?!\p{L})/iu;

const LIST_TITLE = /^(?:hồ sơ|thành phần|giấy tờ|các|một trong|người|nộp)(?!\p{L})/iu;

/** A sentence that rules or explains something; a paper is named by a noun, without such a verb. */
const RULING =
  /(?:không phải (?:nộp|xuất trình|tải|thực hiện|công chứng)|không yêu cầu|không cần nộp|có giá trị (?:pháp lý|chứng minh, tương đương)|có trách nhiệm|được thể hiện dưới dạng|thì thực hiện|thực hiện theo quy định|chịu trách nhiệm|phải bảo đảm|được xác định theo|tra cứu|được miễn|thông báo cho|có thể ủy quyền|phải xác thực|kê khai các thông tin|được hệ thống|có quyền lựa chọn|được sử dụng|không được yêu cầu|cơ quan đăng ký hộ tịch|yêu cầu người|giấy tờ phải xuất trình|thành phần hồ sơ là|phải gửi qua|chỉ cần cung cấp|phải có đầy đủ chữ ký|từ chối)/iu;

const SITUATION_BEGIN = /^(?:trường hợp|trong trường hợp|đối với|nếu|khi|trừ|ngoài|riêng|căn cứ)(?!\p{L})/iu;

/** `Đối với chi nhánh: Văn bản đề nghị …`: a situation, a colon, and the paper. */
const SITUATION_THEN_PAPER = /^[^:;]{0,260}:\s*(?=[\p{L}+\-\d(])/u;

/** After a situation at the beginning: what must then be handed in. */
const ASKS_FOR_PAPER =
  /(?:phải có|phải nộp|cần nộp|nộp (?:thêm|kèm|bổ sung|bản|giấy|một|văn bản)|nộp:|kèm theo|bổ sung|thì nộp|có (?:thêm|văn bản|giấy|hợp đồng|bản|xác nhận)|tài liệu phải có|xuất trình|thì hồ sơ [^.;]{0,60} là (?:phiếu|đơn|tờ khai|giấy|văn bản))/iu;

/**
 * That a certain paper is handed in, within a sentence that rules: `thì phải nộp văn bản thỏa thuận … Văn bản không phải chứng thực`. Only the row as a
 * whole says which of the two it is.
 */
const NAMES_WHAT_IS_ASKED =
  /(?:thì|phải|cần) (?:[^.;,]{0,60} )?(?:nộp|có|kèm theo|bổ sung|thông báo) (?:thêm |kèm theo )?(?:[^.;,]{0,60} theo mẫu|văn bản|giấy (?!tờ)|giấy tờ chứng minh|bản (?!điện tử|chính (?:các )?giấy|sao (?:có chứng thực )?các)|hợp đồng|quyết định|biên bản|đơn|tờ khai|phiếu)(?!\p{L})/iu;
/** That something is handed in, in a case: a paper, or the dossier of another case over again. */
const HANDED_IN =
  /(?<!\p{L})(?:nộp|cung cấp|gửi thêm|(?:có trách nhiệm|cần|phải) bổ sung|gửi (?:bản|các bản|công văn)|hồ sơ [^.;:,]{0,60}(?:tương ứng|tương tự|như với|phải bao gồm))(?!\p{L})(?!\s*[.;:]?\s*$)/iu;
/** How papers are handed in, and what offices find out by themselves. */
const HOW =
  /trực tuyến|điện tử|trực tiếp|bưu (?:chính|điện)|chứng thực|khai thác|số định danh|đối chiếu|nộp (?:thuế|phí|tiền|lệ phí)|người nộp(?! thuế)|(?:phải|đã|được) nộp(?! (?:thêm|bản))|xác thực|theo một trong/iu;
/** What is not asked for is said in the same words. */
const NOT_ASKED = /không (?:phải|cần|được yêu cầu|yêu cầu|bao gồm)|(?<!hồ sơ )nêu trên|là thành phần hồ sơ/iu;

/** Papers in general as the subject of a sentence that rules: `Tài liệu bằng tiếng nước ngoài phải được dịch`. */
const GENERAL_RULE =
  /^(?:(?:các|những) )?(?:giấy tờ|tài liệu|hồ sơ|thành phần hồ sơ|cá nhân|tổ chức|người|doanh nghiệp)(?!\p{L})[^.;:,(]{0,160}?\s(?:phải (?:được|có|là|bảo đảm|đảm bảo|thể hiện|kèm)|có thể (?:ủy|uỷ) quyền)(?!\p{L})/iu;

/** A long paper may quote a rule; a rule says so soon. */
const RULING_WITHIN = 150;

/** Kind and condition of a paper, from its own words and the use of the heading above it. */
export function classifyPaper(name: string, heading: HeadingUse): Classification {
  const kind = kindOf(name, heading);
  if (kind === 'NOTE') {
    return { kind, condition: null, isSituationSure: true, isKindSure: !mayAsk(name, heading) };
  }
  const { text, isSure } = readSituation(name);
  return {
    kind,
    condition: text,
    isSituationSure: isSure,
    isKindSure: kind !== 'SUBMIT' || (saysWhatItIs(name) && !rulesInGeneral(name)),
  };
}

/** Whether a row, or what stands behind its situation, speaks of papers in general. */
function rulesInGeneral(name: string): boolean {
  const text = withoutBullet(name);
  const situation = SITUATION_BEGIN.test(text) ? SITUATION_THEN_PAPER.exec(text)?.[0] : undefined;
  return GENERAL_RULE.test(text) || (situation !== undefined && WHOLE.test(text.slice(situation.length)));
}
/** All papers of the dossier at once. */
const WHOLE = /^hồ sơ(?!\p{L})[^.;:]{0,160}(?:các giấy tờ theo quy định|được thể hiện dưới dạng)/iu;

/** Whether a row that was read as a remark may ask for a paper in some situation. */
function mayAsk(name: string, heading: HeadingUse): boolean {
  const text = withoutBullet(name);
  const sentence = /^[^;.]*(?:[.](?=\S)[^;.]*)*/u.exec(text)?.[0] ?? '';
  const isOfSome = SITUATION_BEGIN.test(text) || /^(?:cán bộ|người|công dân)(?!\p{L})/iu.test(text);
  if (!isOfSome || NOT_ASKED.test(sentence)) return false;
  if (NAMES_WHAT_IS_ASKED.test(sentence)) return true;
  return heading !== 'NOTE' && !/:\s*$/u.test(name) && HANDED_IN.test(sentence) && !HOW.test(sentence);
}

/** Behind its situation, or from its beginning, a paper says what it is. */
function saysWhatItIs(name: string): boolean {
  const text = withoutBullet(withoutNumber(name));
  return SITUATION_BEGIN.test(text) || DEMANDED.test(text)
    ? DOCUMENT.test(text)
    : BEGINS_AS_DOCUMENT.test(text.replace(/^[^\p{L}\p{N}(]+/u, ''));
}

function kindOf(name: string, heading: HeadingUse): ComponentKind {
  const numbered = withoutNumber(name);
  const text = withoutBullet(numbered);
  if (!/\p{L}{2}/u.test(text) || heading === 'NOTE') return 'NOTE';
  if (NOTE_BEGIN.test(text) || isFragment(name, text) || isHeading(text)) return 'NOTE';
  if (SITUATION_BEGIN.test(text)) return kindAfterSituation(text, heading);
  if (RULE_BEGIN.test(text) || NO_PAPER_BEGINS.test(text)) return 'NOTE';
  return kindOfPaper(numbered, heading);
}

const isFragment = (name: string, text: string): boolean =>
  FRAGMENT.test(text) ||
  REMNANT.test(text) ||
  CITATION.test(name) ||
  (AFTER_MARK.test(name) && !namesAPaper(text));

function kindOfPaper(name: string, heading: HeadingUse): ComponentKind {
  const bare = withoutCopy(name);
  if (heading === 'PRESENT' || PRESENT.test(bare)) return 'PRESENT';
  return FORM.test(bare) && !DONE_FORM.test(withoutBullet(name)) ? 'FORM' : 'SUBMIT';
}

function kindAfterSituation(text: string, heading: HeadingUse): ComponentKind {
  const situation = SITUATION_THEN_PAPER.exec(text)?.[0];
  const paper = situation === undefined ? '' : text.slice(situation.length);
  if (MANNER.test(paper)) return 'NOTE';
  if (paper !== '' && !RULING.test(paper.slice(0, RULING_WITHIN))) {
    return isListed(paper) ? 'SUBMIT' : kindOfPaper(paper, heading);
  }
  if (RULING.test(text) || !ASKS_FOR_PAPER.test(text)) return 'NOTE';
  return heading === 'PRESENT' ? 'PRESENT' : 'SUBMIT';
}

/** A row that only begins the rows below it; a paper whose contents are listed (`các nội dung sau:`) is a paper. */
const isHeading = (text: string): boolean =>
  /:\s*$/u.test(text) &&
  (SITUATION_BEGIN.test(text) ||
    ACT.test(text) ||
    !DOCUMENT.test(text) ||
    LISTS_PAPERS.test(text) ||
    (LIST_BEGINS.test(text) && LIST_TITLE.test(text) && !/nội dung/iu.test(text)));

/** Several papers in one row. */
const isListed = (text: string): boolean =>
  (text.match(/(?:^|\s)\++\s|[;.]\s*\(?\p{Ll}\)\s/gu) ?? []).length > 1;
