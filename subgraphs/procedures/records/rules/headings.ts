/**
 * What a heading over papers (TRUONGHOP) tells. It never makes a case: the record has one list of papers, in which some
 * headings name variants of the procedure, some add papers to those above, some only say "papers to show" or "note".
 */
export type HeadingUse =
  /** Says what is done with the papers below: to be shown. */
  | 'PRESENT'
  /** Below stand remarks, not papers. */
  | 'NOTE'
  /** The papers below are asked for in that situation only. */
  | 'CONDITION'
  /** Only a title: "Thành phần hồ sơ". */
  | 'TITLE'
  /** It may be either; the papers below take no situation from it, and that is told. */
  | 'UNDECIDED';

const NOTE =
  /^(?:lưu ý|chú ý|ghi chú|số lượng|lượng hồ sơ|quy định về|yêu cầu đối với|cách thức|thời hạn)(?!\p{L})/iu;
const PRESENT = /^(?:các )?(?:giấy tờ|tài liệu|văn bản|hồ sơ)(?: cần| phải)? xuất trình|^xuất trình/iu;

/** A situation named in so many words, wherever it stands in the heading. */
const SITUATION = /(?:^|[^\p{L}])(?:trường hợp|đối với)(?!\p{L})|^(?:nếu|khi|trừ|ngoài)(?!\p{L})/iu;

/** Every case is no case. */
const EVERY_CASE = /(?:tất cả|mọi) (?:các )?trường hợp/iu;
/** A heading that says who need not hand something in: it makes no paper under it depend on that. */
const EXEMPTION =
  /^(?:các )?(?:trường hợp|đối tượng) (?:được )?(?:miễn|không phải (?:nộp|xuất trình))|thì (?:[^:;.]{0,40}? )?không (?:phải|yêu cầu|cần|bao gồm)(?!\p{L})|tích hợp[^:;.]{0,60} thì(?!\p{L})/iu;

/** What an office or a person then does, in so many words: it rules, and names no papers. */
const RULES =
  /thì (?:cơ quan|phòng|ủy ban|uỷ ban) [^:]{0,80}? (?:yêu cầu|thực hiện|thông báo)(?!\p{L})|, (?:nhà đầu tư|tổ chức|cá nhân|người \p{L}+) thực hiện theo quy định/iu;

/** Who answers for what: it rules, whatever situations it speaks of, and remarks stand below it. */
const LIABLE = /chịu trách nhiệm trước pháp luật/iu;

/** `Hồ sơ năng lực` says which papers, not for what they are asked. */
const DOSSIER_OF_KIND =
  /^(?:các )?hồ sơ (?:năng lực|pháp lý|kỹ thuật|tài chính|thiết kế|nhân sự|cá nhân|liên quan|kèm theo|khác|chung|do)(?!\p{L})|^chứng từ (?:phải|cần)? ?(?:nộp|xuất trình)/iu;

/** A paper as a title over itself: `Đơn đề nghị được miễn, giảm phí`. */
const PAPER =
  /^(?:đơn|phiếu|giấy(?! tờ)|văn bản|bản (?:sao|chính|khai|vẽ)|tờ khai|quyết định|hợp đồng|biên bản|báo cáo|công văn|chứng từ)(?!\p{L})/iu;

/** What papers prove, which may name a case: `Giấy tờ chứng minh là người bị giữ trong trường hợp khẩn cấp`. */
const PROOF =
  /^(?:các |những )?(?:giấy tờ|tài liệu|văn bản) (?:để )?chứng minh(?!\p{L}).*(?:trường hợp|đối với)(?!\p{L})/iu;

/** Who hands in or prepares the papers below, as a sentence. */
const SENTENCE =
  /^(?!hồ sơ|trường hợp|trong|đối với|nếu|khi|người)(?:(?!trường hợp|đối với)[^:]){5,120}?\s(?:(?:gửi|nộp|chuẩn bị|lập) (?:\d+|một|hồ sơ|bộ)|được tạo lập)(?!\p{L})/iu;

/** Words that begin a title of papers, of a whole dossier, or a remark on them: they do not say when. */
const TITLE =
  /^(?:các |những )?(?:giấy tờ|tài liệu|văn bản|bao gồm|gồm|nhóm|theo quy định|trong phiếu|sau khi|một trong|người|số|danh mục|thông tin|nội dung|t?thành phần hồ sơ|thành phần|hồ sơ|bộ hồ sơ|bản sao|một bản|(?:tổ chức|cá nhân|chủ đầu tư|cơ quan) .*(?:gửi|nộp))(?!\p{L})/iu;

/** A dossier for one kind of request: `Hồ sơ đề nghị cấp lại …`. Among several it says for which of them. */
const DOSSIER_OF_REQUEST =
  /^(?:t?thành phần )?hồ sơ (?!của|gồm|bao gồm|kèm|và|sau|như)(?!.{0,90}?\s(?:trình|gửi)(?!\p{L}))(?![^,]{0,90}?\snộp(?!\p{L}| (?:trả|thuế|tiền|phí|lệ phí)(?!\p{L})))\p{L}/iu;

/** A title that goes on with what its papers are for, as another title of the record may do for something else. */
const FOR_WHAT =
  /\s(?:để|dùng cho|lần đầu|cấp lại|cấp đổi|gia hạn|hằng năm|theo năm|từng lần)(?!\p{L})(?!.{0,20}(?:chứng minh|xác định|nhận dạng))/iu;

/** A remark in brackets before the title, on what to do where data are held: it is not the title. */
const LEADING_REMARK = /^\((?:trường hợp khai thác|chỉ)[^)]*\)\s*/iu;

/** That somebody may authorise others, before the case of it: `Người có thẩm quyền ký có thể ủy quyền như sau: - Trường hợp …`. */
const MAY_AUTHORISE = /^[\s*+\-–(]*người [^:]{0,200}? có thể (?:ủy|uỷ) quyền[^:]*:[\s\-–*]*(?=trường hợp)/iu;

/** A heading without the remark before it. */
export const withoutRemark = (heading: string): string =>
  heading.replace(LEADING_REMARK, '').replace(MAY_AUTHORISE, '');

/** A heading without its number, bullet or star: `1.3.1.2.`, `(ii)`, `a.4)`, `++`. */
export function bareHeading(heading: string): string {
  return heading
    .replace(
      /^[\s*+\-–•(]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|\p{Ll}(?:\.?\d)?)[.)]+\s*)?[\s*+\-–•]*/u,
      '',
    )
    .trim();
}

/**
 * @param groups how many different headings the record has: a title over the only list says nothing about when, one of
 *   several does
 */
export function judgeHeading(heading: string | null, groups: number): HeadingUse {
  const bare = bareHeading(withoutRemark(heading ?? ''));
  const plain = bare.replace(/\([^()]*\)?/gu, '');
  if (!/\p{L}{2}/u.test(bare) || EVERY_CASE.test(bare) || EXEMPTION.test(plain)) return 'TITLE';
  if (NOTE.test(bare)) return 'NOTE';
  if (PRESENT.test(bare)) return 'PRESENT';
  if (RULES.test(plain) && !/^người(?!\p{L})/iu.test(bare)) return 'UNDECIDED';
  if (groups === 1)
    return /^(?:trong )?(?:trường hợp|đối với|nếu|khi)(?!\p{L})/iu.test(bare) ? 'CONDITION' : 'TITLE';
  if (/^(?:trong phiếu|sau khi|theo quy định|người|tài liệu|số)(?!\p{L})/iu.test(bare)) {
    return SITUATION.test(bare) && !LIABLE.test(bare) ? 'UNDECIDED' : 'TITLE';
  }
  return judgeOneOfSeveral(bare);
}

/** One of several headings: a situation, a title, or what may be either. */
function judgeOneOfSeveral(bare: string): HeadingUse {
  if (SENTENCE.test(bare) || PROOF.test(bare)) return 'UNDECIDED';
  if (SITUATION.test(bare)) return 'CONDITION';
  if (DOSSIER_OF_KIND.test(bare)) return 'TITLE';
  if (DOSSIER_OF_REQUEST.test(bare)) return 'CONDITION';
  if (PAPER.test(bare)) return 'UNDECIDED';
  // Everything that is not the title of a list names what the list is for: `Đăng kiểm viên hạng II`.
  if (!TITLE.test(bare)) return 'CONDITION';
  return FOR_WHAT.test(bare) ? 'UNDECIDED' : 'TITLE';
}

const DOSSIER = /^(?:t?thành phần )?hồ sơ(?!\p{L})/iu;
/** What is applied for besides the first grant: a heading of such a dossier has another beside it. */
const LATER_REQUEST = /(?:cấp (?:lại|đổi)|gia hạn|điều chỉnh|sửa đổi|thay đổi|thu hồi|khôi phục)(?!\p{L})/iu;

/**
 * The dossier of the procedure itself: the only heading that names one, where the others name situations in which something is added to it.
 * It is the title of the list and no situation.
 */
export function isOwnDossier(heading: string | null, headings: readonly (string | null)[]): boolean {
  const bare = bareHeading(withoutRemark(heading ?? ''));
  if (!DOSSIER.test(bare) || SITUATION.test(bare)) return false;
  const others = headings
    .filter((other) => other !== heading)
    .map((other) => bareHeading(withoutRemark(other ?? '')));
  return others.every(
    (other) => !DOSSIER.test(other) && (!LATER_REQUEST.test(other) || LATER_REQUEST.test(bare)),
  );
}

/** What is applied for, one thing or the other: whoever asks for the one does not ask for the other. One alone may be a title. */
const REQUEST =
  /^(?:(?:t?thành phần )?hồ sơ (?:đề nghị |xin |đăng ký )?|về |đề nghị |thủ tục )?(?:cấp|gia hạn|thay đổi|đổi|sửa đổi|bổ sung|điều chỉnh|đăng ký|thu hồi|chấm dứt|tạm ngừng|hủy|huỷ|khôi phục|chuyển đổi|nhập (?:khẩu|cảnh)|xuất (?:khẩu|cảnh)|quá cảnh|tạm (?:nhập|xuất))(?!\p{L})/iu;

/**
 * Whether a heading proves the use that was made of it. One among several that says neither "in the case of" nor what is applied for may
 * be a situation, a step of the same handling (`Hồ sơ tạm ứng`, `Hồ sơ thanh toán`) or a title: its papers keep it as their situation, and
 * it is told.
 */
export function isProven(
  heading: string | null,
  headings: readonly (string | null)[],
  use: HeadingUse,
): boolean {
  if (use !== 'CONDITION') return use !== 'UNDECIDED';
  const bare = bareHeading(withoutRemark(heading ?? ''));
  const requests = headings.filter((one) => REQUEST.test(bareHeading(withoutRemark(one ?? ''))));
  // Of several dossiers each may be for another request, or all of them for one: `Hồ sơ cấp chứng nhận`, `Hồ sơ cấp biển số`.
  return SITUATION.test(bare) || (REQUEST.test(bare) && !DOSSIER.test(bare) && requests.length > 1);
}
