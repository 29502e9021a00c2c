/** Several papers that a source writes in one row: told apart where the row itself shows it, and reported where it does not. */
import { type Notes, note } from './findings.ts';
import type { Place } from './source.ts';

/** How the name of a paper begins. Only what begins so is one: a list may also be of offices, of grounds or of contents. */
const PAPER =
  /^(?:\d{1,2}\s+(?:bản\s+)?|các\s+)?(?:bản (?:sao|chính|gốc|dịch|vẽ|kê|cam kết|khai|thuyết minh|đăng ký|tự|thông tin|chụp|đồ)|giấy (?:chứng|phép|tờ|xác|đề nghị|ủy quyền|khai|giới)|đơn (?:đề|xin|yêu|đăng)|tờ (?:khai|trình)|văn bản|công văn|hợp đồng|quyết định|biên bản|báo cáo|danh sách|sơ đồ|ảnh|hộ chiếu|phiếu|sơ yếu|lý lịch|hóa đơn|hoá đơn|nghị quyết|điều lệ|hồ sơ|tài liệu|thuyết minh|phương án|chứng chỉ|bằng tốt|trích lục|dự thảo|căn cước|thẻ căn|dự toán)(?!\p{L})/iu;

/** A row that goes on with what a paper holds, proves or is for: what it lists are no further papers. */
const OF_CONTENT =
  /nội dung|thông tin (?:sau|chủ yếu)|trong đó|nêu rõ|thể hiện|một trong|quy định tại khoản|(?:bao )?gồm(?: có)?\s*:/iu;

/** A situation over all papers of the row: `Đối với trường hợp điều chỉnh:`. */
const SITUATION = /^(?:trong )?(?:trường hợp|đối với|nếu|khi)(?!\p{L})[^:;]{3,200}:$/iu;

/** Marks between the papers of a row: letters in their order, or one bullet again and again. */
const BULLETS = [/[;.]\s*-\s+(?=\p{L})/gu, /[;.]\s*\+\s+(?=\p{L})/gu, /[;.]\s*•\s*(?=\p{L})/gu];
const LETTERS = /(?:^|[;.:]\s*)\(?([a-eđ])\)\s+/gu;
const LETTER_ORDER = ['a', 'b', 'c', 'd', 'đ', 'e'];
const FIRST_BULLET = /^[\s;]*[-+•]\s*/u;
/** Longer rows quote the law: there a mark may belong to it. */
const ROW_MAX = 1200;

interface Listing {
  /** What stands before the first paper, with its colon; '' where nothing does. */
  head: string;
  items: string[];
}

/**
 * The papers of a row, in its words: the row itself where it is one paper. Each keeps the situation that stands over them.
 *
 * @returns undefined where it is one paper
 */
export function separatePapers(name: string, place: Place, notes: Notes): string[] | undefined {
  const listing = name.length > ROW_MAX ? undefined : findListing(name);
  if (listing === undefined || listing.items.length < 2) {
    if (maySeveral(name)) note(notes, 'PAPERS_IN_ONE_ROW', place.path, name);
    return undefined;
  }
  const { head, items } = listing;
  const areAll = items.every((item) => PAPER.test(item));
  if (!areAll || (head === '' && OF_CONTENT.test(items[0] ?? ''))) return undefined;
  if (head !== '' && !SITUATION.test(head)) {
    // "The following papers:" or "it holds:": nothing in the row tells which of the two it is.
    if (!/nội dung|thông tin/iu.test(head)) note(notes, 'PAPERS_IN_ONE_ROW', place.path, name);
    return undefined;
  }
  const papers = items.map((item) => (head === '' ? item : `${head} ${item}`));
  note(notes, 'PAPERS_SEPARATED', place.path, name, papers.join(' | '));
  return papers;
}

/**
 * `Danh sách thành viên; danh sách chủ sở hữu`: parts that are all called papers, though in small letters. They may be one paper and
 * what it stands for, so nothing is told apart.
 */
function maySeveral(name: string): boolean {
  const parts = withoutBrackets(name)
    .split(/;\s*/u)
    .map(bare)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => PAPER.test(part)) && !OF_CONTENT.test(parts[0] ?? '');
}

const withoutBrackets = (name: string): string => name.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '');

function findListing(name: string): Listing | undefined {
  return listLettered(name) ?? listBulleted(name) ?? listPlain(name) ?? listFormAndPaper(name);
}

/** `a) Tờ khai …; b) Giấy phép …`: every letter in its turn, from the first. */
function listLettered(name: string): Listing | undefined {
  const marks = [...name.matchAll(LETTERS)];
  const isInOrder = marks.length > 1 && marks.every(([, letter], index) => letter === LETTER_ORDER[index]);
  if (!isInOrder) return undefined;
  const items = marks.map(({ index, 0: mark }, at) => name.slice(index + mark.length, marks[at + 1]?.index));
  const before = name.slice(0, marks[0]?.index);
  return { head: withColon(before), items: items.map(tidy) };
}

/** `Hợp đồng …; + Giấy phép …; + Hộ chiếu …`, or the same below a situation. */
function listBulleted(name: string): Listing | undefined {
  for (const bullet of BULLETS) {
    const [first = '', ...others] = name.split(bullet);
    if (others.length === 0) continue;
    const below = /^([^;]*?:)\s*[-+•]\s+(.+)$/su.exec(first);
    const head = below?.[1] ?? '';
    const items = [below?.[2] ?? first, ...others].map(tidy);
    return { head: withColon(bare(head)), items };
  }
  return undefined;
}

/** `Bản sao Giấy chứng nhận …; Quyết định …; Biên bản …`: each begins with a capital, and no colon opens a list. */
function listPlain(name: string): Listing | undefined {
  const items = name.split(/;\s+/u).map(tidy);
  const areNames = items.length > 1 && items.every((item) => /^\d{0,2}\s*\p{Lu}/u.test(item));
  return areNames && !/:(?!\/)/u.test(name) ? { head: '', items } : undefined;
}

/**
 * `Đơn … theo Mẫu số 05 và Bản thông tin …`: a form that is named by its code, and behind it a paper with a capital. What is
 * named by a number there is the act that the form comes from.
 */
const FORM_AND_PAPER =
  /^(.{5,400}?[Mm]ẫu (?:số )?[\p{Lu}\d][\p{L}\d.\-/]*[^;:.]{0,200}?)\s+và\s+((?:Bản|Giấy|Danh sách|Báo cáo|Phiếu|Quyết định|Hợp đồng|Biên bản|Sơ đồ|Văn bản)(?! (?:số|này))\s.+)$/su;

function listFormAndPaper(name: string): Listing | undefined {
  const [, form = '', paper = ''] = FORM_AND_PAPER.exec(name) ?? [];
  const isOpen = (form.match(/\(/gu) ?? []).length !== (form.match(/\)/gu) ?? []).length;
  return form === '' || isOpen || ONE_OF_BOTH.test(form)
    ? undefined
    : { head: '', items: [form, paper].map(tidy) };
}

/** Words by which the row goes on about the first paper, or offers a choice. */
const ONE_OF_BOTH = /hoặc|giữa|một trong/iu;

const bare = (text: string): string => text.replace(/^\s*(?:\(?\p{Ll}\d?\)|\d{1,2}[.)/])\s*/u, '').trim();
const withColon = (head: string): string => bare(head);

const tidy = (item: string): string => bare(item.replace(FIRST_BULLET, '')).replace(/[\s;]+$/u, '');
