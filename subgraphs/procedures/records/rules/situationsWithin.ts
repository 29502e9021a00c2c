/**
 * A situation within the name of a paper, or behind it: in brackets, or as the words go on. Several of them, one that stands with one
 * of several papers, and words that may only say what the paper is about are not decided.
 */
import { namesAPaper } from './paperName.ts';
import { ALREADY_HELD, excusesSome, listOfParts, masked } from './situationsOfParts.ts';

/** When a paper is asked for, and whether its words leave that open. */
export interface Situation {
  /** In the source's words; null where the paper's own words name none. */
  text: string | null;
  isSure: boolean;
}

const NONE: Situation = { text: null, isSure: true };
const OPEN: Situation = { text: null, isSure: false };

/** A bracket; a page may have lost the last one's end. */
const BRACKET = /\(([^()]*)(?:\)|$)/gu;
/** Where a situation begins in a bracket: `(nếu có)`, `(bản sao, đối với hộ gia đình)`. */
const BEGINS =
  /(?<!\p{L})(?:chỉ (?:nộp|áp dụng|yêu cầu|gửi)|(?:không )?áp dụng (?:đối với|với|cho|trong|khi)|sử dụng cho(?: các)? trường hợp|dùng cho(?: các)? trường hợp|(?:dành|dùng) cho(?= (?:các|tổ chức|cá nhân|cơ quan|người|doanh nghiệp|hộ)(?!\p{L}))|(?:trong|trừ|đối với)(?: các)? trường hợp|trường hợp|nếu|đối với|trừ|(?<=^\s*(?:nộp [^()]{0,20}|gửi [^()]{0,20})?)khi)(?!\p{L})/iu;
/** What may stand before a situation in its bracket and leaves it of the paper: who fills it in, or nothing but a comma's end. */
const ASIDE = /(?:^|[,;]\s*)$|^(?:do|theo|cá nhân|tổ chức|người|nộp|gửi)(?!\p{L})/iu;

/** A situation that goes on after the name: `trong trường hợp …`, `nếu có thay đổi …`, `đối với hàng hóa phải …`. */
const FOLLOWING =
  /(?<=[^;.]\s)((?:trong trường hợp|(?<!ngoại )trừ trường hợp|ngoại trừ trường hợp|đối với (?:các )?trường hợp|áp dụng (?:đối với|cho)|nếu(?! rõ)|đối với (?:cá nhân|tổ chức|doanh nghiệp|hộ gia đình|hộ kinh doanh|người nước ngoài)(?=[\s.;,]*$)|đối với (?:hàng hóa|cơ sở|tổ chức|doanh nghiệp|người|cá nhân|hộ|phương tiện|tàu|xe|thuốc|thiết bị|nhà đầu tư)[^;.(),]{0,50}? (?:phải|là|thuộc|được|chưa|không))(?!\p{L})[^;.()]*)/iu;
/** Where it ends: what the paper is or holds goes on. */
const FOLLOWING_ENDS =
  /\s+(?:bao )?gồm(?=\s*:)|:|\s+theo (?:mẫu|biểu mẫu)(?!\p{L})|,\s*(?:trong đó|bao gồm|gồm|ghi rõ|có xác nhận|bản (?:sao|chính))(?!\p{L})/iu;

/** Where the name of the paper is over and its content, or another paper, begins. */
const NAME_ENDS =
  /;|:(?!\s*\d+ bản)|(?<!\p{L})(?:trong đó|bao gồm|gồm|các nội dung|nội dung (?:sau|chính))(?!\p{L})|\.\s+\p{Lu}/iu;

/** Words on how the copy is made, not on whether the paper is asked for. */
const MANNER =
  /(?:nộp|gửi) (?:hồ sơ )?(?:trực tiếp|trực tuyến|qua|trên môi trường)|gửi qua (?:hệ thống )?bưu|đối chiếu|dịch (?:ra|sang)|trên môi trường điện tử/iu;
const COPY = /bản (?:sao|chính|gốc|chụp)|ảnh/iu;
/** What holds for the copy only: `(nếu bản sao phải có chứng thực)`. */
const OF_THE_COPY =
  /^(?:nếu|trường hợp|đối với)(?: là)? (?:bản (?:sao|chụp|giấy|điện tử)|bằng tiếng|tiếng nước)/iu;

export const tidy = (clause: string): string =>
  clause.replace(/:\s*(?:nộp)?\s*$/iu, '').replace(/^[,;.\s]+|[,;.\s]+$/gu, '');

export const isManner = (clause: string, name: string): boolean =>
  (MANNER.test(clause) && COPY.test(name)) || OF_THE_COPY.test(clause);
const isSituation = (clause: string, name: string): boolean =>
  saysWhen(clause) && !isManner(clause, name) && !ALREADY_HELD.test(clause);

/** Every case is no case, and how old a paper may be says nothing about whether it is asked for. */
const NO_CASE =
  /(?:tất cả|mọi) (?:các )?trường hợp|^nếu (?:được (?:lập|cấp|xác nhận)|còn (?:giá trị|hiệu lực|thời hạn))/iu;
export const saysWhen = (clause: string): boolean => !NO_CASE.test(clause.trim());

/** Several papers in one row: a situation in it is that of one of them. */
const LISTED = /;\s*(?:\(?\p{Ll}\d?\)|\++|-)\s/u;

interface Found {
  clause: string;
  index: number;
  end: number;
  inBrackets: boolean;
}

/** @param paper the name without its bullet and how it is copied */
export function readWithin(paper: string, name: string): Situation {
  const read = readOne(paper, name);
  if (!read.isSure || listBrackets(paper).some((one) => isOfAnAlternative(one, paper))) return read;
  const left = listOfParts(paper).filter(
    (said) => isSituation(said, name) && !(read.text ?? '').includes(beginningOf(said)),
  );
  const isOpen = left.length > 0 || (read.text === null && excusesSome(paper));
  return isOpen ? { ...read, isSure: false } : read;
}

/** `A (in this case) or B (in that case)`, `B or C (in this case) of the company`: one of them is always asked for. */
const isOfAnAlternative = ({ index, end }: Found, paper: string): boolean =>
  isOr(paper.slice(end)) ||
  (ALTERNATIVE.test(masked(paper).slice(0, index)) && /^\s*\p{Ll}/u.test(paper.slice(end)));

/** Enough of a situation to find it again, before anything that ends it. */
const beginningOf = (said: string): string => tidy(said.split(/[,:]/u)[0] ?? '').slice(0, 30);

function readOne(paper: string, name: string): Situation {
  if (LISTED.test(paper)) return mayNameOne(paper, name) ? OPEN : NONE;
  const brackets = listBrackets(paper);
  // "A (in this case) or B (in that case)": one of them is always asked for.
  if (brackets.some(({ end }) => isOr(paper.slice(end)))) return NONE;
  const following = findFollowing(paper);
  const found = [...brackets, ...following].filter(({ clause }) => isSituation(clause, name));
  for (const one of found.sort((a, b) => a.index - b.index)) {
    const of = judge(one, paper);
    if (of === 'PAPER') return { text: tidy(withException(one, paper)), isSure: true };
    if (of === 'OPEN') return OPEN;
  }
  return found.length === 0 && mayNameOne(paper, name) ? OPEN : NONE;
}

function listBrackets(paper: string): Found[] {
  return [...paper.matchAll(BRACKET)].flatMap(({ 0: whole, 1: content = '', index }): Found[] => {
    const begin = BEGINS.exec(content);
    if (begin === null) return [];
    const ahead = content.slice(0, begin.index);
    if (!ASIDE.test(ahead)) return [];
    const clause = content
      .slice(begin.index)
      .replace(/;\s*(?:bản|mẫu|số lượng|\d|kèm).*$/isu, '')
      .replace(/^(nếu có)\s*[,.–-].*$/isu, '$1');
    return [{ clause, index, end: index + whole.length, inBrackets: true }];
  });
}

function findFollowing(paper: string): Found[] {
  const found = FOLLOWING.exec(paper);
  if (found === null) return [];
  const { 1: words = '', index } = found;
  const end = FOLLOWING_ENDS.exec(words)?.index ?? words.length;
  return [{ clause: words.slice(0, end), index, end: index + words.length, inBrackets: false }];
}

/** Whether a situation is that of the whole paper, of something in it, or may be either. */
function judge(found: Found, paper: string): 'PAPER' | 'PART' | 'OPEN' {
  const [ahead, behind] = [masked(paper).slice(0, found.index), paper.slice(found.end)];
  if (!found.inBrackets) {
    // Behind what a paper holds, at the very end, it may be of either.
    if (NAME_ENDS.test(ahead)) return mayBeOfAll(found, paper) ? 'OPEN' : 'PART';
    if (OF_WHOM.test(found.clause) && ABOUT.test(ahead)) return 'OPEN';
    // `…, nếu là ngôn ngữ khác thì nộp kèm bản dịch` asks for something else.
    return /\sthì(?!\p{L})/u.test(found.clause)
      ? 'PART'
      : isOneOfSeveral(found.clause, behind)
        ? 'OPEN'
        : 'PAPER';
  }
  const isAny = /^nếu có$/iu.test(tidy(found.clause));
  if (NAME_ENDS.test(ahead)) {
    // At the very end it speaks of the whole, unless another paper or another sentence comes before it.
    if (isAny || !isEnd(behind)) return 'PART';
    return OTHER_BEFORE.test(ahead) ? 'OPEN' : 'PAPER';
  }
  if (OF_THE_LAST.test(masked(ahead))) return 'OPEN';
  if (isAny) return judgeIfAny(behind);
  return ALTERNATIVE.test(ahead) && /^\s*\p{Ll}/u.test(behind) ? 'PART' : 'PAPER';
}

/** A case in so many words at the very end of a row, which nothing there excuses from being handed in. */
const mayBeOfAll = ({ clause, index, end }: Found, paper: string): boolean =>
  IN_SO_MANY_WORDS.test(clause) && isEnd(paper.slice(end)) && !EXCUSED.test(paper.slice(0, index));
const EXCUSED = /(?:miễn trừ|miễn|thay thế|cắt giảm)\s*$/iu;
const isEnd = (behind: string): boolean => /^[\s.;,]*$/u.test(behind);
const IN_SO_MANY_WORDS = /^(?:trong|đối với|áp dụng (?:đối với|cho))(?: các)? trường hợp(?!\p{L})/iu;

/** Two papers, one after the other: `Báo cáo năm và báo cáo bán niên (trường hợp …)` may speak of the last one only. */
const OF_THE_LAST =
  /(?:\svà|\s[-–+]) (?:các )?(?:giấy(?! tờ)|(?<=[-–+] )giấy tờ|chứng từ|văn bản|báo cáo|quyết định|hợp đồng|biên bản|giấy tờ|tài liệu|bản (?!chính|gốc|sao(?! \p{Lu}| giấy| văn| quyết| hợp)))(?!\p{L})[^(),;]*$/iu;

/** Before a bracket: another sentence, or a further paper behind a semicolon. */
const OTHER_BEFORE = /(?<=\p{Ll}{2}\)?)\.\s+\p{Lu}|;\s*(?:\p{L}+\s+){2}/u;

/** `xác nhận về số thuế đối với doanh nghiệp`: for whom it is asked, or whom it is about. */
const OF_WHOM = /^đối với [^,]{4,20}$/iu;

/** The last of several things before a bracket: `Quyết định của Đại hội hoặc Hội đồng quản trị (…) thông qua …`. */
const ALTERNATIVE = /(?<!\p{L})hoặc [^(),;]{3,80}$/iu;

const NAMES_ONE = /(?<!\p{L})(?:đối với|trường hợp|nếu)(?!\p{L})/iu;

/** `A đối với X hoặc B đối với Y`, or the same behind a semicolon. */
const isOneOfSeveral = (clause: string, behind: string): boolean => {
  const other = /(?<!\p{L})(?:hoặc|\/)\s+(.+)$/iu.exec(clause)?.[1];
  if (other !== undefined && namesAPaper(other) && NAMES_ONE.test(other)) return true;
  const [, or, next] = /^\s*;\s*(hoặc\s+)?(.+)$/su.exec(behind) ?? [];
  if (or !== undefined) return true;
  return next !== undefined && namesAPaper(next) && NAMES_ONE.test(next);
};

/** Behind `(nếu có)`: the paper's name goes on, and it is of the words before it, or another paper follows. */
const GOES_ON_ABOUT =
  /^\s*(?:liên quan|về|bởi|trên nền|tại địa điểm|không|đã|phải|đang|và(?!\p{L}))(?!\p{L})/iu;
function judgeIfAny(behind: string): 'PAPER' | 'OPEN' {
  if (GOES_ON_ABOUT.test(behind)) return 'OPEN';
  const next = /^\s*,\s*(.+)$/su.exec(behind)?.[1];
  if (next !== undefined && namesAPaper(next) && !/\(nếu có\)/iu.test(next)) return 'OPEN';
  return 'PAPER';
}

/** `đối với hàng hóa vận chuyển bằng đường biển (trừ …)`: the exception belongs to it. */
function withException({ clause, end, inBrackets }: Found, paper: string): string {
  const exception = inBrackets ? null : /^\s*\(\s*trừ(?!\p{L})[^()]*\)/iu.exec(paper.slice(end));
  return exception === null ? clause : `${clause.trimEnd()} ${exception[0].trim()}`;
}

const isOr = (behind: string): boolean => /^\s*(?:,?\s*hoặc(?!\p{L})|\/)/iu.test(behind);

/**
 * Words that may name a situation: `hợp đồng gia công đối với thuốc gia công`, as `quyết định đối với dự án` does not; a case in so many words, and
 * what is excepted, do so whatever stands before them.
 */
const MAY_NAME =
  /(?<=\s|\()(?:đối với|trường hợp|nếu(?! có(?!\p{L}))|(?<!(?:sau|trước|từ|đến|kể từ|ngoại) )khi|áp dụng (?:đối với|cho))(?!\p{L})/giu;
const NAMES_A_CASE =
  /(?<!(?:thuộc|các|những|từng|mọi|số|theo|thuộc một trong|ngoại|miễn) )(?:trường hợp(?! khác| quy định| này| nêu)|(?<=,\s)trừ)(?!\p{L})/giu;

/** What offices decide, confirm or set is decided on something: that is no situation. */
const ABOUT =
  /(?:quyết định|chấp thuận|phê duyệt|cho phép|xác nhận|quản lý|áp dụng|quy định|kiểm tra|thẩm định|ý kiến|cam kết|thuế|(?<!thẩm )quyền|nghĩa vụ|trách nhiệm) [^;]{0,60}$/iu;

function mayNameOne(whole: string, name: string): boolean {
  const paper = whole.slice(0, NAME_ENDS.exec(masked(whole))?.index ?? whole.length);
  const places = [
    ...[...paper.matchAll(MAY_NAME)].filter(({ index }) => !ABOUT.test(paper.slice(0, index))),
    ...paper.matchAll(NAMES_A_CASE),
  ];
  return places.some(({ index }) => {
    const words = /^[^;.]*/u.exec(paper.slice(index))?.[0] ?? '';
    return isSituation(words, name) && !MANNER.test(words);
  });
}
