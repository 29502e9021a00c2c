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

const NOTE = /^(?:lưu ý|chú ý|ghi chú|số lượng|lượng hồ sơ|quy định về|yêu cầu đối với|cách thức)/iu;
const PRESENT = /xuất trình/iu;
const SUBMIT = /phải nộp|cần nộp/iu;

/** Words by which a heading names a situation. */
const SITUATION =
  /(?:^|[^\p{L}])(?:trường hợp|đối với|nếu|khi|trừ)(?!\p{L})|^(?:\(?\p{L}+\)\s*)?(?:đăng ký|cấp|gia hạn|điều chỉnh|thay đổi|chuyển đổi|chấm dứt|đề nghị|thủ tục|hủy|huỷ|miễn|giảm|hoàn|chào bán|hộ kinh doanh|thành lập)(?!\p{L})/iu;

/** A title that counts the papers of one of several dossiers: `Hồ sơ cấp lại …`. */
const DOSSIER_OF = /^(?:thành phần hồ sơ|hồ sơ|nhóm)\s+\p{L}/iu;
const WHOLE_DOSSIER =
  /^(?:t?thành phần hồ sơ|hồ sơ|thành phần|giấy tờ phải nộp|bao gồm|gồm|các giấy tờ|hồ sơ (?:bao )?gồm)[\s:.,]*(?:(?:bao )?gồm(?: có)?)?[\s:]*$/iu;

/** A heading without its number, bullet or star: `1.3.1.2.`, `(ii)`, `a)`, `++`. */
export function bareHeading(heading: string): string {
  return heading
    .replace(
      /^[\s*+\-–•(]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|\p{Ll}(?:\.?\d)?)[.)]+\s*)?[\s*+\-–•]*/u,
      '',
    )
    .trim();
}

/**
 * @param groups how many headings the record has: one dossier's title says nothing about when, one of several does
 */
export function judgeHeading(heading: string | null, groups: number): HeadingUse {
  const bare = bareHeading(heading ?? '');
  if (bare === '' || WHOLE_DOSSIER.test(bare)) return 'TITLE';
  if (NOTE.test(bare)) return 'NOTE';
  if (PRESENT.test(bare) && !SUBMIT.test(bare)) return 'PRESENT';
  if (SITUATION.test(bare)) return 'CONDITION';
  return groups > 1 && DOSSIER_OF.test(bare) ? 'CONDITION' : 'TITLE';
}

/** "One of the following papers is enough", said over papers. */
export const asksForOneOf = (text: string): boolean =>
  /một trong (?:các|những|số|hai|ba)(?: loại)? (?:giấy tờ|tài liệu|văn bản|loại)/iu.test(text);
