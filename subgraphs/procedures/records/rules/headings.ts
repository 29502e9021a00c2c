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
  | 'TITLE';

const NOTE =
  /^(?:lưu ý|chú ý|ghi chú|số lượng|lượng hồ sơ|quy định về|yêu cầu đối với|cách thức|thời hạn)(?!\p{L})/iu;
const PRESENT = /^(?:các )?(?:giấy tờ|tài liệu|văn bản|hồ sơ)(?: cần| phải)? xuất trình|^xuất trình/iu;

/** A situation named in so many words, wherever it stands in the heading. */
const SITUATION = /(?:^|[^\p{L}])(?:trường hợp|đối với)(?!\p{L})|^(?:nếu|khi|trừ|ngoài)(?!\p{L})/iu;

/** Every case is no case. */
const EVERY_CASE = /(?:tất cả|mọi) (?:các )?trường hợp/iu;
/** A heading that says who need not hand something in: it makes no paper under it depend on that. */
const EXEMPTION = /^(?:các )?(?:trường hợp|đối tượng) (?:được )?(?:miễn|không phải (?:nộp|xuất trình))/iu;

/** Words that begin a title of papers, of a whole dossier, or a remark on them: they do not say when. */
const TITLE =
  /^(?:các |những )?(?:giấy tờ|tài liệu|văn bản|bao gồm|gồm|nhóm|theo quy định|trong phiếu|sau khi|một trong|người|số|danh mục|thông tin|nội dung|t?thành phần hồ sơ|thành phần|hồ sơ|bộ hồ sơ|bản sao|một bản|(?:tổ chức|cá nhân|chủ đầu tư|cơ quan) .*(?:gửi|nộp))(?!\p{L})/iu;

/** A dossier for one kind of request: `Hồ sơ đề nghị cấp lại …`. Among several it says for which of them. */
const DOSSIER_OF_REQUEST =
  /^(?:t?thành phần )?hồ sơ (?!của|gồm|bao gồm|kèm|và|sau|như)(?!.{0,90}?(?:^|\s)(?:nộp|trình|gửi)(?:\s|$))\p{L}/iu;

/** A remark in brackets before the title, on what to do where data are held: it is not the title. */
const LEADING_REMARK = /^\((?:trường hợp khai thác|chỉ)[^)]*\)\s*/iu;

/** A heading without its number, bullet or star: `1.3.1.2.`, `(ii)`, `a.4)`, `++`. */
export function bareHeading(heading: string): string {
  return heading
    .replace(
      /^[\s*+\-–•(]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|\p{Ll}(?:\.?\d)?)[.)]+\s*)?[\s*+\-–•]*/u,
      '',
    )
    .trim();
}

/** A heading without its number and the words that begin its list: `Đối với trường hợp 4, hồ sơ bao gồm:`. */
export function withoutListBegin(heading: string): string {
  const bare = heading.replace(/^(?:\d{1,2}|[IVX]{1,4})[.)]?\s+(?=\p{L})/u, '');
  const end = LIST_WITHIN.exec(bare)?.index;
  return (end === undefined ? bare : bare.slice(0, end)).replace(LIST_BEGIN, '');
}

/** After the situation the list begins in the heading itself, or it says where the papers are ruled. */
const LIST_WITHIN =
  /(?<=.{12})(?:,\s*(?:thành phần )?hồ sơ (?:bao )?gồm\s*:\s*(?=\S)|:\s*(?:thủ tục|thành phần) hồ sơ(?!\p{L}))(?!.*(?:trường hợp|đối với))/iu;

const LIST_BEGIN =
  /[\s,;:]*(?:(?:thành phần )?hồ sơ )?(?:bao gồm|gồm(?: có)?|cụ thể(?: như sau)?|như sau)?(?: các (?:giấy tờ|tài liệu|thông tin))?(?: sau(?: đây)?)?[\s:]*$/iu;

/**
 * @param groups how many different headings the record has: a title over the only list says nothing about when, one of
 *   several does
 */
export function judgeHeading(heading: string | null, groups: number): HeadingUse {
  const bare = bareHeading((heading ?? '').replace(LEADING_REMARK, ''));
  if (bare === '' || EVERY_CASE.test(bare) || EXEMPTION.test(bare)) return 'TITLE';
  if (NOTE.test(bare)) return 'NOTE';
  if (PRESENT.test(bare)) return 'PRESENT';
  if (groups === 1)
    return /^(?:trong )?(?:trường hợp|đối với|nếu|khi)(?!\p{L})/iu.test(bare) ? 'CONDITION' : 'TITLE';
  if (/^(?:trong phiếu|sau khi|theo quy định|người|tài liệu|số)(?!\p{L})/iu.test(bare)) return 'TITLE';
  if (SITUATION.test(bare) || DOSSIER_OF_REQUEST.test(bare)) return 'CONDITION';
  // Everything that is not the title of a list names what the list is for: `Đăng kiểm viên hạng II`.
  return TITLE.test(bare) ? 'TITLE' : 'CONDITION';
}

const ONE_OF = /một trong (?:các|những|số|hai|ba)(?: loại)? (?:giấy tờ|tài liệu|văn bản|loại)/iu;
/** After the words that offer a choice: nothing but which papers, and for what. */
const NO_MORE_THAN_FOR_WHAT = /^[^.;:]{0,120}[:.]?\s*$/u;
/** A remark, or what is done with papers elsewhere. */
const REMARK = /^(?:lưu ý|chú ý|ghi chú)(?!\p{L})/iu;

/** Whether words stand over papers of which one is enough, and do not only mention that somewhere. */
export function headsAChoice(text: string): boolean {
  const bare = bareHeading(text);
  const found = ONE_OF.exec(bare);
  if (found === null || REMARK.test(bare)) return false;
  return NO_MORE_THAN_FOR_WHAT.test(bare.slice(found.index + found[0].length));
}

/** How a list marks its items: a bullet, a letter, a number. */
const ITEM = /^\s*(?:[+\-–•*]|\(?(?:\p{Ll}|\d{1,2}|[ivx]{1,4})[.)])\s*\p{L}/u;

/**
 * How many of the rows below a row that heads a choice are its items: those that a list marks, as long as they follow one another;
 * all of them where the row begins the list and says nothing else. 0 where nothing tells.
 */
export function countItems(head: string, below: readonly string[], isFirst: boolean): number {
  const end = below.findIndex((name) => !ITEM.test(name));
  const marked = end === -1 ? below.length : end;
  if (marked > 0) return marked;
  return isFirst && /^một trong/iu.test(bareHeading(head)) ? below.length : 0;
}
