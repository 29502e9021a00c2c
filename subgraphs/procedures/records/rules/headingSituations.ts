/**
 * The situation that a heading names, apart from what the heading says besides: which papers follow, what is handed in with what,
 * and who hands it in. Only the situation is when the papers below are asked for; the heading itself stands beside them whole.
 */
import { goesOnBelow, isDeeper } from './headingMarks.ts';
import {
  bareHeading,
  type HeadingUse,
  isOwnDossier,
  isProven,
  judgeHeading,
  withoutRemark,
} from './headings.ts';

/** What a page leaves of a mark before the words: `) Trường hợp`, `- Trường hợp`; a number of a list that a bracket does not close. */
const MARKS = /^(?:[\s)*+\-–•]+|(?:\d{1,2}|[IVX]{1,4})[.)]?\s+(?=\p{L}))+/u;

/** `Trường hợp 1:`, `Trường hợp (2):` only counts; what it is stands behind the colon. */
const COUNTED = /^(?:đối với )?trường hợp \(?\d{1,2}\)?\s*[:.]/iu;

/** The list of papers begins, whatever it is called: `, hồ sơ đăng ký gồm:`, `: thủ tục hồ sơ`, `thì hồ sơ còn có`. */
const LIST_BEGINS =
  /\s*[,;:]\s*(?:kèm theo )?(?:thủ tục |thành phần )?hồ sơ(?!\p{L})[^:;]{0,80}?(?:(?:bao )?gồm|phải (?:có|kèm|bổ sung)|còn có|cần có|như sau)(?!\p{L})|\s(?:thành phần )?hồ sơ (?:bao )?gồm(?!\p{L})|\s(?:bao )?gồm (?:các )?(?:giấy tờ|tài liệu)(?!\p{L})|\s*:\s*(?:thủ tục|thành phần) hồ sơ(?!\p{L})|,\s*đề xuất [^,:;]{0,40} gồm\s*:?\s*$/iu;

/** What follows from the situation: `thì …`, or what is then handed in. */
const THEN =
  /[\s,;:]+thì(?!\p{L})|[\s,;:]+(?:tổ chức phát hành |người nộp thuế |doanh nghiệp |công ty )?(?:(?:còn |cần |phải )+(?:nộp|kèm|gửi|có) ?(?:thêm|bổ sung|theo|các|một|giấy|những)|(?:cần |phải )bổ sung|(?:phải|cần) (?:có|nộp)\s*(?=:?\s*$)|(?:nộp )?bổ sung(?: thêm)?\s*(?=:?\s*$)|bổ sung thành phần hồ sơ)/iu;

/** Behind a comma: who then hands in or does something. */
const WHO_THEN =
  /,\s*(?=(?:hộ kinh doanh|nhà đầu tư|người|tổ chức|cá nhân|doanh nghiệp|công ty|nhân viên|thí sinh|cơ quan)(?!\p{L})[^,:;]{0,60}?\s(?:gửi|nộp (?:hồ sơ|\d|một|các|bổ sung|thêm)|phải nộp|chuẩn bị|thực hiện theo|có trách nhiệm)(?!\p{L}))|,\s*ngoài (?:các |những )?(?:tài liệu|giấy tờ|thành phần|hồ sơ)/iu;

/** Behind a colon: what is no situation any more, but who does what or which papers follow. */
const BEHIND_COLON =
  /(?<!(?:trường hợp|nội dung|điều kiện)(?: sau)?)\s*:\s*(?=(?:\(?[ivx]{1,4}\)\s*)?(?:người (?:có thẩm|được|ủy)|hồ sơ|thành phần|thủ tục hồ sơ|gửi|nộp|việc|bản sao|văn bản|giấy|đơn|\*\s*trước|\(tr(?:ong|ường))(?!\p{L})|[^:]{3,60}? có thể ủy quyền(?!\p{L}))/iu;

/** Another sentence follows; one that names a situation itself goes on with it. */
const SENTENCE_ENDS =
  /(?<=\p{Ll}{2}\)?)\.\s+(?=\p{Lu}\p{Ll})(?!(?:cụ thể[^.]{0,20})?(?:trường hợp|đối với))/u;

/** What begins the list at the end, `sau` only with what it stands beside: `giao nhận sau` is no such beginning. */
const LIST_END =
  /[\s,;:]*(?:(?:thành phần )?hồ sơ )?(?:(?:bao )?gồm(?: có)?|cụ thể(?: như sau)?|như sau)(?: các| những| một trong các)?(?: giấy tờ| tài liệu| thông tin)?(?: sau(?: đây)?)?[\s:,;.]*$|[\s,;:]*(?:các |những )?(?:giấy tờ|tài liệu|thông tin)(?: sau(?: đây)?)?\s*:?\s*$|[\s:;,.]+$/iu;

/** The words that begin a title: a dossier is not the situation, what it is for is: `Hồ sơ đề nghị cấp lại giấy phép`. */
const TITLE_BEGIN =
  /^(?:t?thành phần )?hồ sơ(?: hải quan(?= đối với))?\s+(?=(?:đối với|trường hợp|trong trường hợp|(?:đề nghị |xin |đăng ký )?(?:cấp|gia hạn|điều chỉnh|sửa đổi|bổ sung|thay đổi|đăng ký|đề nghị|khai|xin|nhập|xuất|tái|tạm|chuyển|chấp thuận|miễn|giảm|hoàn|thanh toán|trình|thành lập|thông báo|thu hồi|rút|gia|hưởng|xét|công nhận|chấm dứt|giải thể|nộp|quá cảnh))(?!\p{L}))|^về (?=cấp|gia hạn|điều chỉnh)/iu;

/** Where the law is cited, or what the situation means is listed at length: it stands in the heading, and names no situation. */
const CITED =
  /\s*\((?:theo )?(?:khoản|điều|điểm|mục|quy định tại|cụ thể)(?!\p{L})[^()]*(?:\([^()]*\)[^()]*)*\)?\s*$/iu;

/** A remark on who fills in what, before the situation that it is for: `Công dân kê khai đối với trường hợp …`. */
const REMARK_BEFORE =
  /^(?:công dân|người|phiếu|mẫu|bản sao|tài liệu|giấy tờ)(?!\p{L})[^:]*?[\s:,]+(?=(?:đối với|áp dụng (?:đối với|cho))(?!\p{L}))/iu;

/** What a heading says of the papers below it. */
export interface ReadHeading {
  use: HeadingUse;
  /** Null where it names none. */
  situation: string | null;
  /** Whether its words, among the other headings of the record, prove it. */
  isSure: boolean;
}

/** @param headings all headings of the record, each once */
export function readHeading(heading: string | null, headings: readonly (string | null)[]): ReadHeading {
  const judged = judgeHeading(heading, headings.length);
  const use = judged === 'CONDITION' && isOwnDossier(heading, headings) ? 'TITLE' : judged;
  const words = use === 'CONDITION' ? situationOf(withoutRemark(heading ?? '')) : '';
  const isSure =
    isProven(heading, headings, use) &&
    !isNested(words) &&
    !endsNowhere(heading ?? '', words) &&
    !(use === 'CONDITION' && (leavesOne(heading ?? '', words) || isBelowAnother(heading, headings)));
  return { use, situation: words === '' ? null : words, isSure };
}

/** The words of the situation in a heading that names one; '' where nothing of it is left. */
export function situationOf(heading: string): string {
  const bare = bareHeading(heading).replace(MARKS, '').replace(TITLE_BEGIN, '').replace(REMARK_BEFORE, '');
  const counted = COUNTED.exec(bare)?.[0].length ?? 0;
  const body = bare.slice(counted);
  const isSituation = /^(?:trong |các )?(?:trường hợp|đối với|khi|nếu|hồ sơ)(?!\p{L})/iu.test(bare);
  const always = [LIST_BEGINS, BEHIND_COLON, SENTENCE_ENDS, WHO_THEN];
  const patterns = isSituation ? [...always, THEN] : always;
  const ends = patterns.flatMap((pattern) => {
    const at = endIn(body, pattern);
    return at === undefined ? [] : [at];
  });
  const end = Math.min(body.length, ...ends);
  const text = `${bare.slice(0, counted)}${body.slice(0, end)}`.replace(/\s*\([^()]*$/u, '');
  return text.replace(LIST_END, '').replace(CITED, '').trim();
}

/**
 * Whether the words of a situation are several, one within the other: `Khai thuế đối với nhà thầu: (i1) Đối với nhà thầu nộp …`. They are kept
 * whole, and which of them the papers are asked for in is told as open.
 */
const isNested = (situation: string): boolean =>
  /:\s*\S|\s[-+]+\s+\p{Lu}/u.test(situation.replace(COUNTED, ''));

/**
 * Whether a long heading was taken whole, over its commas: nothing shows where its situation ends, and behind one of them it may only explain it.
 */
const endsNowhere = (heading: string, situation: string): boolean =>
  situation.includes(',') &&
  situation.split(/\s+/u).length > LONG_WORDS &&
  heading.trimEnd().endsWith(situation);
const LONG_WORDS = 25;

/** A situation in so many words. */
const SITUATION = /(?<!\p{L})(?:trường hợp|đối với)(?!\p{L})/iu;

/** Whether the rest of a heading names a situation too: `Hồ sơ nộp một lần: (Trong trường hợp rút vốn lần đầu)`. */
function leavesOne(heading: string, situation: string): boolean {
  const at = heading.indexOf(situation);
  const rest = at === -1 ? '' : heading.slice(at + situation.length);
  if (DOSSIER_OF_SOME.test(rest)) return true;
  return SITUATION.test(rest.replace(MAY_THEN, '').replace(CITED, '').replace(THEN_RULES, ''));
}

/** What follows from a situation speaks of it again, and of who does what, up to the end of the sentence. */
const THEN_RULES = /(?:^|[\s,;:])(?:thì|việc|người|nhân viên|hồ sơ|kèm theo)(?!\p{L})[^.:]*/giu;

/** A dossier of some kind behind the situation: `Trường hợp hợp nhất công ty: Hồ sơ đăng ký công ty hợp danh`. */
const DOSSIER_OF_SOME =
  /^\s*:\s*hồ sơ (?:đăng ký|đề nghị|của|đối với)(?!\p{L})(?!.*(?:gồm|quy định|như sau|phải|kèm|nộp|gửi))/iu;

/** A remark in brackets on how papers may be handed in: `(Trường hợp không quy định là bản chính thì có thể nộp bản sao)`. */
const MAY_THEN = /\([^()]*(?:thì|có thể)(?!\p{L})[^()]*\)?/giu;

/**
 * Whether a heading stands below another situation that its own words do not say: `+++ Tổ chức khác` below `++ Đối với đơn vị: +++ …`, `a.1)`
 * below `a)`, `Đối với tổ chức` behind `(ii) Khai thuế: Đối với cá nhân`.
 */
function isBelowAnother(heading: string | null, headings: readonly (string | null)[]): boolean {
  const before = headings.slice(0, headings.indexOf(heading)).reverse();
  const above = before.find((other) => isDeeper(heading ?? '', other ?? ''));
  if (above !== undefined && above !== null) return judgeHeading(above, headings.length) === 'CONDITION';
  const last = before[0] ?? '';
  return goesOnBelow(heading ?? '', last) && isNested(situationOf(withoutRemark(last)));
}

/** Nothing shorter than this is a situation: `Hồ sơ gồm` and `Trường hợp` are none. */
const SHORTEST = 12;

function endIn(body: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(body.slice(SHORTEST));
  return found === null ? undefined : found.index + SHORTEST;
}
