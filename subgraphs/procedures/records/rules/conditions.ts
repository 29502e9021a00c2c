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
  /^\s*(?:thì|phải|cần|nộp|gửi|xuất trình|bổ sung|kèm|có (?:thêm|văn bản|giấy|bản)|được|không phải|bản|văn bản|giấy|tờ|đơn|tài liệu|hồ sơ|biên bản|quyết định|hợp đồng|phiếu|khi|nhân viên|người|cơ quan|tổ chức|cá nhân|doanh nghiệp|công chức|chủ|thành phần|ngoài|việc|thực hiện)(?!\p{L})/iu;

/** What is done, between a comma and a colon. */
const GOES_ON = /(?<!\p{L})(?:phải|cần|nộp|gửi|xuất trình|bổ sung|kèm|gồm)(?!\p{L})/iu;

/** What is asked for, where no comma, colon or `thì` comes before it. */
const DEMAND = /\s(?:phải|cần) (?:kèm|nộp|bổ sung|gửi)(?!\p{L})/u;

interface Leading {
  text: string;
  /** Nothing shows where the situation ends and the paper begins: the words are the whole sentence. */
  isWhole: boolean;
}

/** The situation at the beginning, whole: up to `thì`, a colon, the comma after which something else begins, or what is asked for. */
function findLeading(name: string): Leading | undefined {
  const start = LEADING.exec(name)?.[0].length;
  if (start === undefined) return undefined;
  const sentence = /^[^;.]*(?:[.](?=\S)[^;.]*)*/u.exec(name.slice(start))?.[0] ?? '';
  const then = /\sthì(?!\p{L})/u.exec(sentence)?.index;
  if (then !== undefined) return { text: sentence.slice(0, then), isWhole: false };
  const before = sentence.split(':')[0] ?? '';
  const comma = [...before.matchAll(/,/gu)].find(({ index }) => THEN.test(before.slice(index + 1)))?.index;
  // `Đối với chi nhánh, văn phòng đại diện: …` lists; `Trường hợp ủy quyền, hồ sơ gồm: …` goes on.
  const isList = before !== sentence && comma !== undefined && !GOES_ON.test(before.slice(comma));
  const demand = before === sentence ? DEMAND.exec(before)?.index : undefined;
  const end = isList ? before.length : Math.min(comma ?? before.length, demand ?? before.length);
  return { text: sentence.slice(0, end), isWhole: end === sentence.length };
}

/** A situation in brackets: `(nếu có)`, `(đối với hộ gia đình)`. */
const BRACKETED =
  /\(((?:[^()]*?(?:nếu|trường hợp|đối với|áp dụng|trừ)|(?:chỉ )?(?:nộp [^()]{0,20}|gửi [^()]{0,20})?khi)(?!\p{L})[^()]*)\)/giu;

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
const ALREADY_HELD = /không phải (?:tải|nộp|xuất trình)|không yêu cầu|được hệ thống/iu;

const tidy = (clause: string): string =>
  clause.replace(/:\s*(?:nộp)?\s*$/iu, '').replace(/^[,;.\s]+|[,;.\s]+$/gu, '');

/** Several papers in one row: a situation in it is that of one of them. */
const LISTED = /;\s*(?:\(?\p{Ll}\d?\)|\++|-)\s/u;

/** When a paper is asked for, and whether its words leave that open. */
export interface Situation {
  /** In the source's words; null where the paper's own words name none. */
  text: string | null;
  isSure: boolean;
}

/** Reads the situation. Where its words may name one or only say what the paper is about, none is taken and that is told. */
export function readSituation(name: string): Situation {
  const leading = findLeading(name);
  if (leading !== undefined && saysWhen(leading.text) && !isManner(leading.text, name)) {
    return { text: tidy(leading.text), isSure: !leading.isWhole };
  }
  const text = findWithin(name);
  return { text, isSure: text !== null || !mayNameOne(withoutCopy(name), name) };
}

function findWithin(name: string): string | null {
  const paper = withoutCopy(name);
  if (LISTED.test(paper)) return null;
  const brackets = [...paper.matchAll(BRACKETED)];
  // "A (in this case) or B (in that case)": one of them is always asked for.
  if (brackets.some(({ index, 0: whole }) => isOr(paper.slice(index + whole.length)))) return null;
  for (const { 1: clause = '', 0: whole, index } of brackets) {
    if (isOfThePaper(paper, index, index + whole.length) && isSituation(clause, name)) return tidy(clause);
  }
  const following = FOLLOWING.exec(paper);
  if (following?.[1] === undefined || NAME_ENDS.test(paper.slice(0, following.index))) return null;
  return isSituation(following[1], name) ? tidy(following[1]) : null;
}

const isOr = (behind: string): boolean => /^\s*,?\s*hoặc(?!\p{L})/u.test(behind);

/** Words that may name a situation: `hợp đồng gia công đối với thuốc gia công`, as `quyết định đối với dự án` does not. */
const MAY_NAME =
  /(?<=\s|\()(?:đối với|trường hợp|nếu(?! có(?!\p{L}))|(?<!(?:sau|trước|từ|đến|kể từ|ngoại) )khi|áp dụng (?:đối với|cho))(?!\p{L})[^;.]*/iu;

/** What offices decide, confirm or set is decided on something: that is no situation. */
const ABOUT =
  /(?:quyết định|chấp thuận|phê duyệt|cho phép|xác nhận|quản lý|áp dụng|quy định|kiểm tra|thẩm định|ý kiến|cam kết|thuế|quyền|nghĩa vụ|trách nhiệm) [^;]{0,60}$/iu;

function mayNameOne(whole: string, name: string): boolean {
  // What its content says, and `A (for some) or B (for others)`, leave nothing open.
  const paper = whole.slice(0, NAME_ENDS.exec(whole)?.index ?? whole.length);
  if ([...paper.matchAll(BRACKETED)].some(({ index, 0: all }) => isOr(whole.slice(index + all.length))))
    return false;
  const part = /\(nếu có\)/iu.exec(paper);
  if (part !== null && OF_A_PART.test(paper.slice(part.index + part[0].length))) return true;
  const found = MAY_NAME.exec(paper);
  if (found === null || ABOUT.test(paper.slice(0, found.index))) return false;
  return isSituation(found[0], name) && !MANNER.test(found[0]);
}

const isManner = (clause: string, name: string): boolean => MANNER.test(clause) && COPY.test(name);
const isSituation = (clause: string, name: string): boolean =>
  saysWhen(clause) && !isManner(clause, name) && !ALREADY_HELD.test(clause);

/** Every case is no case, and how old a paper may be says nothing about whether it is asked for. */
const NO_CASE =
  /(?:tất cả|mọi) (?:các )?trường hợp|^nếu (?:được (?:lập|cấp|xác nhận)|còn (?:giá trị|hiệu lực|thời hạn))/iu;
const saysWhen = (clause: string): boolean => !NO_CASE.test(clause.trim());

/** Behind `(nếu có)`: the words before it go on, and it is about one of them. */
const OF_A_PART = /^\s*(?:liên quan|về|bởi|trên nền|tại địa điểm)(?!\p{L})/iu;

/** The clause stands in the name of the paper, or in brackets at the very end, where it speaks of the whole. */
function isOfThePaper(name: string, start: number, end: number): boolean {
  // `từ bỏ quyền khiếu kiện (nếu có) liên quan đến …`: what goes on after it is about the words before it.
  if (/^\(nếu có\)/iu.test(name.slice(start)) && OF_A_PART.test(name.slice(end))) return false;
  if (!NAME_ENDS.test(name.slice(0, start))) return true;
  return /^[\s.;,]*$/u.test(name.slice(end)) && !/^\(nếu có/iu.test(name.slice(start));
}
