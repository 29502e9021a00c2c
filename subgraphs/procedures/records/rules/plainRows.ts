/**
 * Which rows and headings are plain: every word of them that bears on what the row is, and on when its paper is asked for, was taken by a rule
 * whose meaning is certain. A plain row is the name of one paper with how it is copied and which form it is, with at most one situation that has a
 * beginning and an end; a plain heading is a title in so many words, or nothing but one situation. What is not plain may be read right, and nothing
 * proves it: it is told (`unproven.ts`), so that nothing is decided quietly.
 */
import type { ComponentContent } from '../../../../kernel/domain/content.ts';
import type { ReadHeading } from './headingSituations.ts';
import { withoutBullet, withoutCopy, withoutNumber } from './paperName.ts';
import { toKeptKey } from './searchText.ts';

/** KIND: whether the row is a paper, and how it is dealt with. WHEN: whether it is always asked for, and when. */
export type Question = 'KIND' | 'WHEN';

/** What a paper is called, and nothing else is. */
const PAPERS =
  '(?:bản|giấy|đơn|tờ|văn bản|quyết định|hợp đồng|biên (?:bản|lai)|danh (?:sách|mục)|báo cáo|phiếu|hồ sơ|tài liệu|chứng (?:từ|chỉ|thư|minh|nhận)|công (?:văn|hàm)|thông báo|sơ (?:đồ|yếu lý lịch)|lý lịch|ảnh|hộ chiếu|thẻ|phụ lục|mẫu|bảng|điều lệ|nghị quyết|sổ|thuyết minh|phương án|kế hoạch|đề (?:án|cương)|dự (?:thảo|toán)|trích lục|quy trình|h[óo][aá] đơn|vận đơn|thư|bằng|văn bằng|căn cước)(?!\\p{L})';
const BEGINS_AS_PAPER = new RegExp(`^(?:(?:các|những) )?${PAPERS}`, 'iu');
/** Another paper beside the first. */
const ANOTHER_PAPER = new RegExp(
  `(?:,|\\svà|\\shoặc|/|\\skèm(?: theo)?)\\s+(?:các |những |\\d{1,2} )?${PAPERS}`,
  'iu',
);

/** The words of the closed classes by which a text says in which case, for whom or unless: a name that has one may name a situation. */
const SAYS_CASE =
  /(?<!\p{L})(?:trường hợp|đối với|nếu|khi|(?<!vào |cùng )lúc|trừ|(?<!nước |bên |ra )ngoài|(?<!tư |lý thuyết )riêng|(?<!địa |từ |xuất |văn |bằng |ngoại |chứng )chỉ|tùy|tuỳ|thì|mà|dành cho|dùng cho|sử dụng cho|áp dụng|thuộc (?:diện|đối tượng|trường hợp|một|nhóm|loại)|theo yêu cầu|(?<!quyền |nhiệm vụ )cho (?:các )?(?:người|cá nhân|tổ chức|doanh nghiệp|đối tượng))(?!\p{L})/iu;
/** Words by which a name may say so without any of these: what is denied, has happened, is another one or comes again, and who is what. */
const MAY_SAY_CASE =
  /(?<!\p{L})(?:không(?! quá| gian| khí)|chưa(?! quá)|(?<!thiết |chuẩn |trang )bị|còn(?! hiệu lực| giá trị| thời hạn)|kể từ|lần|phải|cần|miễn(?! thuế| thị thực)|là (?:các )?(?:người|cá nhân|tổ chức|doanh nghiệp|cơ quan|nhà đầu tư|công ty|hợp tác xã|hộ))(?!\p{L})/iu;
/** Words that make a sentence of a row: somebody may, must or does something. */
const RULES =
  /(?<!\p{L})(?:thì|phải|cần|không (?:phải|cần|được|yêu cầu|bắt buộc)|có thể|có trách nhiệm|chịu trách nhiệm|được (?:nộp|gửi|miễn|yêu cầu|lập thành|coi|tính|thay thế|thể hiện|sử dụng)|sẽ|vui lòng|yêu cầu (?:người|tổ chức|cá nhân))(?!\p{L})/iu;
/** Papers in general, and what a sentence says of them: `Tài liệu bằng tiếng nước ngoài được dịch`. */
const IN_GENERAL = /^(?:(?:các|những) )?(?:giấy tờ|tài liệu|hồ sơ|văn bản|bản (?:sao|chính|chụp))(?!\p{L})/iu;
const SAYS_OF_THEM =
  /(?<!\p{L})(?:được (?:dịch|lập|chứng thực|hợp pháp|cấp|scan|chụp|ký|đóng)|là|gửi|nộp)(?!\p{L})/iu;
/** Marks between parts of a row. What stands behind one may be another paper, a content of the first or a remark. */
const PARTS = /[;:!?]|\s[-–+•*]\s|\.\s+\S/u;

/** That it is handed in or shown, how many, how it is copied or the code of the form, before the name: `Bản chính: `, `02 `, `Mẫu số 02: `. */
const COPY_BEFORE =
  /^(?:(?:nộp|xuất trình) )?(?:(?:(?:\d{1,2} )?bản (?:chính|gốc|sao|chụp)(?: điện tử| có chứng thực)?(?:(?:,| hoặc|\/) bản (?:chính|gốc|sao|chụp)(?: điện tử| có chứng thực)?)*|mẫu số \S{1,12})\s*:\s*|\d{1,2} (?:\(\p{L}+\) )?)?/iu;
/** The same behind it: `: 01 bản chính`. */
const COPY_BEHIND = /\s*:\s*(?:\d{1,2} )?bản (?:chính|gốc|sao|chụp)[\s.;,]*$/iu;
/** Which form it is, or what the law calls it: `theo Mẫu số 01 ban hành kèm theo …`, up to the end. */
const CITED =
  /[\s,(]+(?:theo |quy định tại |ban hành (?:kèm )?theo |tại )(?:các )?(?:biểu )?(?:mẫu|phụ lục|điểm|khoản|điều|thông tư|nghị định|quyết định số|luật)(?!\p{L})[^;:]*$/iu;

/** How a copy is attested, behind `Bản sao`. */
const ATTESTED =
  /^(?:(?:(?:có|được) (?:chứng thực|công chứng)|hợp lệ|điện tử|công chứng|chứng thực)(?: hoặc (?:bản (?:chính|chụp|gốc)|xuất trình bản chính))?(?: từ bản chính| của)?\s+)+/iu;

const WORDS_MAX = 60;
const wordsOf = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** A name that a page cut off: its last word must be followed by another, or a bracket of it has no end. */
const CUT =
  /(?<!\p{L})(?:và|hoặc|của|theo|về|do|tại|cho|các|những|với|từ|để|số|là|có|trong|bằng|một|kèm|như|được)[\s,:;.]*$|,\s*$/iu;
const isWhole = (text: string): boolean =>
  !CUT.test(text) && (text.match(/\(/gu) ?? []).length === (text.match(/\)/gu) ?? []).length;

/** The end of a row that says nothing. */
const withoutEnd = (text: string): string => text.replace(/[\s.;,]+$/u, '');

/** The name alone: without how it is copied before and behind it. */
const bareName = (text: string): string => withoutEnd(text.replace(COPY_BEFORE, '').replace(COPY_BEHIND, ''));

/** Whether words are the name of one paper and nothing else. */
function isPlainName(text: string): boolean {
  const whole = bareName(text);
  const name = withoutEnd(whole.replace(CITED, ''));
  const paper = withoutCopy(name).replace(ATTESTED, '');
  return (
    BEGINS_AS_PAPER.test(paper) &&
    // Its name says of what it is, or which: `Phương án` alone may be the rest of a row, or a title.
    wordsOf(paper.replace(BEGINS_AS_PAPER, '')) > 0 &&
    (/^\p{Lu}/u.test(name) || name.length < withoutEnd(text).length) &&
    wordsOf(name) <= WORDS_MAX &&
    isWhole(whole) &&
    !PARTS.test(whole) &&
    !RULES.test(name) &&
    !(IN_GENERAL.test(paper) && SAYS_OF_THEM.test(name))
  );
}

/** Whether words say of no situation at all. A form or a law is called what it is called: only a case in so many words counts there. */
function saysNothingOfWhen(text: string): boolean {
  const whole = bareName(text);
  return !PARTS.test(whole) && !SAYS_CASE.test(whole) && !MAY_SAY_CASE.test(whole.replace(CITED, ''));
}

const SITUATION = /^(?:(?:áp dụng )?(?:trong |đối với )?(?:các )?trường hợp|đối với|nếu|khi)\s+(.+)$/isu;
/** What ends a situation or begins another: what is then done or handed in, and an exception. */
const GOES_ON =
  /(?<!\p{L})(?:trừ|riêng|(?<!địa |chứng )chỉ|thì|mà|phải|cần|nộp|gửi|xuất trình|kèm|gồm|bổ sung|hồ sơ|có thể|(?:được |do )?người có thẩm quyền|bản (?:sao|chính)|mẫu)(?!\p{L})/iu;
const NAMES_ANOTHER = /(?<!\p{L})(?:trường hợp|đối với|nếu|khi|(?<!nước |bên |ra )ngoài)(?!\p{L})/iu;
const SITUATION_MAX = 25;

/** A situation that goes to the end of its words, with nothing in them that may end it or begin another. */
function isPlainSituation(text: string): boolean {
  const rest = SITUATION.exec(withoutEnd(text))?.[1];
  if (rest === undefined || wordsOf(rest) > SITUATION_MAX) return false;
  return !/[;:()]|\s[-–+]\s|\.\s/u.test(rest) && !GOES_ON.test(rest) && !NAMES_ANOTHER.test(rest);
}

/** `X (nếu có)`, `X (đối với Y)`, `Trường hợp Y: X` have marks around the situation; `X trong trường hợp Y` has none, so no comma may stand in it. */
const SHAPES: readonly { pattern: RegExp; paper: 1 | 2; situation: 1 | 2; isMarked: boolean }[] = [
  { pattern: /^([^()]+)\s*\(\s*([^()]+)\)[\s.;,]*$/su, paper: 1, situation: 2, isMarked: true },
  {
    pattern: /^(.+?)\s+((?:trong|đối với) (?:các )?trường hợp\s.+)$/su,
    paper: 1,
    situation: 2,
    isMarked: false,
  },
  {
    pattern: /^((?:trong |đối với )?trường hợp[^:]+|đối với[^:]+):\s*(.+)$/isu,
    paper: 2,
    situation: 1,
    isMarked: true,
  },
];

/** Whether the row is one paper with one situation, and that is what was read of it. */
function hasPlainSituation(text: string, read: string): boolean {
  return SHAPES.some(({ pattern, paper, situation, isMarked }) => {
    const found = pattern.exec(text);
    const [name = '', said = ''] = [found?.[paper], found?.[situation]];
    const when = withoutEnd(said).trim();
    if (found === null || toKeptKey(when) !== toKeptKey(withoutEnd(read))) return false;
    if (!isPlainName(name) || !saysNothingOfWhen(name) || ANOTHER_PAPER.test(name)) return false;
    return /^nếu có$/iu.test(when) || (isPlainSituation(when) && (isMarked || !when.includes(',')));
  });
}

/** A remark in so many words: how many sets, or that there is nothing. */
const PLAIN_REMARK =
  /^(?:số lượng(?: hồ sơ)?|số bộ(?: hồ sơ)?)\s*:?\s*(?:là\s*)?(?:\d{1,2}\s*)?(?:\((?:\d{1,2}|một|hai|ba)\)\s*)?\(?bộ\)?(?: hồ sơ)?[\s.;]*$|^không(?: có| quy định)?[\s.;]*$/iu;

type Row = Pick<ComponentContent, 'name' | 'kind'>;

/** @param own the situation that the row itself names, as it was read */
export function listUnproven({ name, kind }: Row, own: string | null): Question[] {
  const text = withoutBullet(withoutNumber(name));
  if (kind === 'NOTE') return PLAIN_REMARK.test(text) || !/\p{L}{2}/u.test(text) ? [] : ['KIND'];
  const isPaper = isPlainName(own === null ? text : withoutSituation(text));
  const isCertain = own === null ? saysNothingOfWhen(text) : hasPlainSituation(text, own);
  return [...(isPaper ? [] : (['KIND'] as const)), ...(isCertain ? [] : (['WHEN'] as const))];
}

/** What is left of a row for what it is: without brackets, and without a situation before a colon. */
const withoutSituation = (text: string): string =>
  text
    .replace(/\([^()]*\)/gu, '')
    .replace(/^(?:trong |đối với )?(?:trường hợp|đối với|nếu|khi)[^:]*:\s*/iu, '')
    .trim();

/** A title in so many words: it says that papers follow. */
const PLAIN_TITLE =
  /^(?:(?:t?thành phần,? (?:số lượng )?)?hồ sơ|(?:các )?(?:giấy tờ|tài liệu|thành phần)(?: hồ sơ)?)(?: (?:phải|cần) (?:nộp|xuất trình|có)| (?:bao )?gồm(?: có)?| như sau| sau(?: đây)?)*$/iu;
const REMARKS = /^(?:lưu ý|chú ý|ghi chú)[\s:.]*$/iu;
/** What ends a heading behind its situation: that papers follow. */
const PAPERS_FOLLOW =
  /[\s,:;]*(?:(?:thành phần )?hồ sơ )?(?:(?:bao )?gồm(?: có)?|như sau)?(?: các| những)?(?: giấy tờ| tài liệu)?(?: sau(?: đây)?)?[\s:.;,]*$/iu;
const MARK = /^[\s*+\-–•(]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|\p{Ll}(?:\.?\d)?)[.)]+\s*)?[\s*+\-–•]*/u;

/** Whether a heading is a title or nothing but a situation, and was read as that. */
export function isPlainHeading(heading: string | null, { use, situation }: ReadHeading): boolean {
  const text = (heading ?? '').replace(MARK, '').trim();
  if (!/\p{L}{2}/u.test(text)) return true;
  if (use === 'NOTE') return REMARKS.test(text);
  const bare = text.replace(PAPERS_FOLLOW, '');
  if (situation === null) return use !== 'UNDECIDED' && (bare === '' || PLAIN_TITLE.test(bare));
  return toKeptKey(bare) === toKeptKey(withoutEnd(situation)) && isPlainSituation(bare);
}
