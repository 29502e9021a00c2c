import { withoutCopy } from './paperName.ts';

/**
 * When a paper is asked for, by its own words. Only words on the paper itself count: what its content must mention "if
 * any", a further paper asked for in some situation, and how a copy is made by which way of submitting say nothing about
 * whether this paper is asked for.
 */

/** A situation at the beginning: `Trường hợp ủy quyền thì …`. */
const LEADING =
  /^[\s*+\-–•;,.(]*(?:(?:\d{1,2}(?:\.\d{1,2})*|\(?[ivx]{1,4}|\p{Ll})[.)]+\s*)?(?=(?:trong )?(?:trường hợp|đối với|nếu|khi)(?!\p{L}))/iu;

/** What comes after the situation: what is then done or handed in, or who does it. A comma alone does not end it. */
const THEN =
  /^\s*(?:thì|phải|cần|nộp|gửi|xuất trình|bổ sung|kèm|có (?:thêm|văn bản|giấy|bản)|được|không phải|bản|văn bản|giấy|tờ|đơn|tài liệu|hồ sơ|biên bản|quyết định|hợp đồng|phiếu|người|cơ quan|tổ chức|cá nhân|doanh nghiệp|công chức|chủ|thành phần|ngoài|việc|thực hiện)(?!\p{L})/iu;

/** What is done, between a comma and a colon. */
const GOES_ON = /(?<!\p{L})(?:phải|cần|nộp|gửi|xuất trình|bổ sung|kèm|gồm)(?!\p{L})/iu;

/** The situation at the beginning, whole: up to `thì`, a colon, or the comma after which something else begins. */
function findLeading(name: string): string | undefined {
  const start = LEADING.exec(name)?.[0].length;
  if (start === undefined) return undefined;
  const sentence = /^[^;.]*(?:[.](?=\S)[^;.]*)*/u.exec(name.slice(start))?.[0] ?? '';
  const then = /\sthì(?!\p{L})/u.exec(sentence)?.index;
  if (then !== undefined) return sentence.slice(0, then);
  const before = sentence.split(':')[0] ?? '';
  const comma = [...before.matchAll(/,/gu)].find(({ index }) => THEN.test(before.slice(index + 1)))?.index;
  // `Đối với chi nhánh, văn phòng đại diện: …` lists; `Trường hợp ủy quyền, hồ sơ gồm: …` goes on.
  const isList = before !== sentence && comma !== undefined && !GOES_ON.test(before.slice(comma));
  const end = isList ? before.length : (comma ?? before.length);
  return sentence.slice(0, end);
}

/** A situation in brackets: `(nếu có)`, `(đối với hộ gia đình)`. */
const BRACKETED = /\(([^()]*?(?:nếu|trường hợp|đối với|áp dụng|khi|trừ)(?!\p{L})[^()]*)\)/giu;

/** A situation that goes on after the name: `trong trường hợp …`, `nếu có thay đổi …`, `đối với hàng hóa phải …`. */
const FOLLOWING =
  /(?<=[^;.]\s)((?:trong trường hợp|trừ trường hợp|đối với (?:các )?trường hợp|áp dụng (?:đối với|cho)|nếu(?! rõ)|đối với (?:hàng hóa|cơ sở|tổ chức|doanh nghiệp|người|cá nhân|hộ|phương tiện|tàu|xe|thuốc|thiết bị|nhà đầu tư)[^;.(),]{0,50}? (?:phải|là|thuộc|được|chưa|không))(?!\p{L})[^;.()]*)/iu;

/** Where the name of the paper is over and its content, or another paper, begins. */
const NAME_ENDS =
  /;|:(?!\s*\d+ bản)|(?<!\p{L})(?:trong đó|bao gồm|gồm|các nội dung|nội dung (?:sau|chính))(?!\p{L})|\.\s+\p{Lu}/iu;

/** Words on how the copy is made, not on whether the paper is asked for. */
const MANNER =
  /nộp (?:hồ sơ )?(?:trực tiếp|trực tuyến|qua)|gửi qua (?:hệ thống )?bưu|đối chiếu|dịch (?:ra|sang)|trên môi trường điện tử/iu;
const COPY = /bản (?:sao|chính|gốc|chụp)|ảnh/iu;

/** Data that are held already free from the paper: that is the once-only rule, not a situation of its own. */
const ALREADY_HELD = /không phải (?:tải|nộp|xuất trình)|được hệ thống/iu;

const tidy = (clause: string): string =>
  clause.replace(/:\s*(?:nộp)?\s*$/iu, '').replace(/^[,;.\s]+|[,;.\s]+$/gu, '');

/** Several papers in one row: a situation in it is that of one of them. */
const LISTED = /;\s*(?:\(?\p{Ll}\d?\)|\++|-)\s/u;

/** The clause, in the source's words; null where the paper's own words name no situation. */
export function findCondition(name: string): string | null {
  const leading = findLeading(name);
  if (leading !== undefined && saysWhen(leading) && !isManner(leading, name)) return tidy(leading);
  const paper = withoutCopy(name);
  if (LISTED.test(paper)) return null;
  const brackets = [...paper.matchAll(BRACKETED)];
  // "A (in this case) or B (in that case)": one of them is always asked for.
  if (
    brackets.some(({ index, 0: whole }) => /^\s*,?\s*hoặc(?!\p{L})/u.test(paper.slice(index + whole.length)))
  ) {
    return null;
  }
  for (const { 1: clause = '', 0: whole, index } of brackets) {
    if (isOfThePaper(paper, index, index + whole.length) && isSituation(clause, name)) return tidy(clause);
  }
  const following = FOLLOWING.exec(paper);
  if (following?.[1] === undefined || NAME_ENDS.test(paper.slice(0, following.index))) return null;
  return isSituation(following[1], name) ? tidy(following[1]) : null;
}

const isManner = (clause: string, name: string): boolean => MANNER.test(clause) && COPY.test(name);
const isSituation = (clause: string, name: string): boolean =>
  saysWhen(clause) && !isManner(clause, name) && !ALREADY_HELD.test(clause);

/** Every case is no case, and how old a paper may be says nothing about whether it is asked for. */
const NO_CASE =
  /(?:tất cả|mọi) (?:các )?trường hợp|^nếu (?:được (?:lập|cấp|xác nhận)|còn (?:giá trị|hiệu lực|thời hạn))/iu;
const saysWhen = (clause: string): boolean => !NO_CASE.test(clause.trim());

/** The clause stands in the name of the paper, or in brackets at the very end, where it speaks of the whole. */
function isOfThePaper(name: string, start: number, end: number): boolean {
  if (!NAME_ENDS.test(name.slice(0, start))) return true;
  return /^[\s.;,]*$/u.test(name.slice(end)) && !/^\(nếu có/iu.test(name.slice(start));
}
