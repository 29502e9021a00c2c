/**
 * Papers of which one is enough. A heading or a row makes such a group only where it offers the choice in so many words and the list marks
 * what it is between; words that offer one and leave open between which papers make none and are told. Which row stands below which proves
 * nothing (`records/README.md`).
 */
import type { ComponentContent } from '../../../../kernel/domain/content.ts';
import { isDeeper } from './headingMarks.ts';
import { bareHeading } from './headings.ts';
import { namesAPaper, withoutBullet, withoutCopy } from './paperName.ts';
import { toSearchText } from './searchText.ts';

const ONE_OF =
  /(?:một|0?1) trong (?:(?:các|những|số|hai|ba|0?[2-9])(?: \([^()]*\))? )?(?:loại )?(?:giấy|tài liệu|văn bản|chứng từ|chứng cứ|hồ sơ|thành phần|loại)(?!\p{L})/iu;
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
/** Whether the list marks a row as an item of it. */
export const isItem = (name: string): boolean => ITEM.test(name);

/** A bullet only ever stands before an item below something. */
const BULLET = /^\s*[+\-–•*]\s*\p{L}/u;
const isBulleted = (name: string): boolean => BULLET.test(name);
const endsOpen = (name: string): boolean => name.trimEnd().endsWith(':');

/**
 * The rows that are the items of a row that heads a choice, by their marks, wherever they stand in the list: `đ.1)`, `đ.2)` of `đ)`, or every
 * bullet where no other row heads any.
 *
 * @returns their places; none where the marks do not tell
 */
export function listItems(head: number, names: readonly string[]): number[] {
  const own = names[head] ?? '';
  const others = [...names.keys()].filter((at) => at !== head);
  const deeper = others.filter((at) => isDeeper(names[at] ?? '', own));
  if (deeper.length > 1) return deeper;
  const isOnly = !isBulleted(own) && others.every((at) => !endsOpen(names[at] ?? ''));
  const bulleted = isOnly ? others.filter((at) => isBulleted(names[at] ?? '')) : [];
  return bulleted.length > 1 ? bulleted : [];
}

/** That the papers of a choice stand elsewhere: below, above. */
const ELSEWHERE = /^[^.;:]{0,60}?\s(?:(sau|dưới đây)|nêu trên|trên đây|ở trên|trên|này)(?!\p{L})/iu;
/** Papers in the row itself, one beside the other. */
const LIST = /\p{L}{2}[^.]{0,400}?(?:;|,|\shoặc\s|\/|\s[-+]\s)/iu;
/** What is said of some of them does not offer them: `Trường hợp một trong các chứng từ này do …`. */
const SAID_OF_THEM = /(?:trường hợp|nếu|khi|không còn|không có|ngoài)\s*$/iu;
/** A copy of the paper before it, or a like of it, in another form. */
const OTHER_FORM =
  /^(?:bản|chứng từ|văn bản) (?:dưới dạng|điện tử|fax|chụp|sao|chính|gốc|scan|có giá trị)|^bản (?:fax|telex)/iu;
/** One behind the other with "or" between: the row goes on with a paper that another row begins with, or the other way round. */
const BEGINS_WITH_OR = /^hoặc(?: là)?\s*:?\s+(.+)$/isu;
const ENDS_WITH_OR = /^(.{12,}?)[\s;,]+hoặc(?: là)?[\s:;,.]*$/isu;

/** Whether a row offers a choice between papers of which some stand in other rows. */
export function leavesAChoice(name: string): boolean {
  const text = withoutBullet(name);
  const or = BEGINS_WITH_OR.exec(text)?.[1] ?? ENDS_WITH_OR.exec(text)?.[1];
  if (or !== undefined && namesAPaper(withoutCopy(or)) && !OTHER_FORM.test(or)) return true;
  const found = ONE_OF.exec(text);
  if (found === null || SAID_OF_THEM.test(text.slice(0, found.index))) return false;
  const behind = text.slice(found.index + found[0].length);
  const [where = '', below] = ELSEWHERE.exec(behind) ?? [];
  if (where === '') return false;
  return !LIST.test(below === undefined ? text.slice(0, found.index) : behind.slice(where.length));
}

/**
 * A title of papers that prove one thing. Whether all of them do so together or each of them does, it does not say, but where it consists of them
 * (`gồm`). Evidence is any of it.
 */
const PROOFS =
  /^(?:các |những )?(?:chứng cứ|(?:giấy tờ|tài liệu|chứng từ)(?!.*(?:gồm|sau|tất cả|đầy đủ|đồng thời))) (?:để |có giá trị |dùng để )?(?:chứng minh|xác minh|xác định)(?!\p{L})/iu;

/**
 * Papers that stand for one another by law: whoever has the one of today has none of those before it, and each proves the same. A list that has
 * two of them in rows of their own asks for one, or for one of each of several people.
 */
const SAME_PROOF: readonly RegExp[] = [
  /^giấy chứng nhận (?:về )?(?:quyền sử dụng đất|quyền sở hữu nhà|quyền sở hữu công trình)/iu,
  /^(?:hộ chiếu|(?:thẻ |giấy chứng nhận )?căn cước|(?:giấy )?chứng minh (?:nhân dân|thư))(?!\p{L})/iu,
];

const provesTheSame = (name: string, others: readonly string[]): boolean =>
  SAME_PROOF.some(
    (proof) =>
      proof.test(withoutCopy(name)) && others.filter((other) => proof.test(withoutCopy(other))).length > 1,
  );

/**
 * Whether a heading offers a choice, or may mean one, between papers that it does not tell apart.
 *
 * @param papers how many stand below it
 */
export const mayHeadAChoice = (heading: string, papers: number): boolean =>
  ONE_OF.test(heading) || (papers > 1 && PROOFS.test(bareHeading(heading)));

/** Words of a name that show which paper it is, and those that show which kind of form. */
const NAME_WORDS = 6;
const FORM_WORDS = 3;
const NAME_LENGTH_MIN = 8;

const firstWords = (name: string, count: number): string =>
  toSearchText(withoutCopy(name))
    .split(/[^\p{L}\d/]+/u)
    .filter((word) => word !== '')
    .slice(0, count)
    .join(' ');

/**
 * Whether a paper that has a row of its own is one that another row offers among several: `Giấy chứng nhận quyền sử dụng đất` beside `Một trong các
 * giấy tờ về đất đai: giấy chứng nhận quyền sử dụng đất; …`.
 */
export function isOfferedElsewhere(name: string, others: readonly string[]): boolean {
  if (ONE_OF.test(name)) return false;
  const words = firstWords(name, NAME_WORDS);
  if (words.length < NAME_LENGTH_MIN) return false;
  return others.some((other) => {
    const found = ONE_OF.exec(other);
    const offered = found === null ? '' : other.slice(found.index + found[0].length);
    return ` ${toSearchText(offered).replace(/[^\p{L}\d/]+/gu, ' ')} `.includes(` ${words} `);
  });
}

/** What is asked of a paper in the list below one heading. */
interface Grouped {
  anyOfGroup: string | null;
  /** Whether it is told that it may be one of several that are enough. */
  isOpen: boolean;
}

type Named = Pick<ComponentContent, 'name' | 'kind' | 'anyOfGroup' | 'condition'>;

/** What a form is called. Those that are called by their number alone, `Mẫu số 02: …`, are of one kind: which of them is whose stands behind it. */
const kindOfForm = (name: string): string =>
  /^mẫu số \S/iu.test(withoutBullet(name)) ? 'mau so' : firstWords(name, FORM_WORDS);

/**
 * Whether a list has several forms of one kind for the same situation: `Tờ khai … mẫu số 01 dùng cho tổ chức`, `Tờ khai … mẫu số 02 dùng cho hộ gia
 * đình`. Whether each is filled in, or one of them, it does not say.
 */
const isOneOfForms = (paper: Named, papers: readonly Named[]): boolean =>
  papers.some(
    (other) =>
      other !== paper &&
      other.kind === 'FORM' &&
      kindOfForm(other.name) === kindOfForm(paper.name) &&
      JSON.stringify(other.condition) === JSON.stringify(paper.condition),
  );

/** Whether a paper may be one of several that are enough, by its words and those of the rows beside it. */
function mayBeOne(paper: Named, papers: readonly Named[]): boolean {
  const { name, kind } = paper;
  if (leavesAChoice(name)) return true;
  if (kind === 'FORM') return isOneOfForms(paper, papers);
  const names = papers.map((one) => one.name);
  return isOfferedElsewhere(name, names) || provesTheSame(name, names);
}

/**
 * The groups of the papers below one heading. Of the items that the list marks below a heading that offers a choice, those without a mark are
 * none.
 *
 * @param papers in the order of the record
 * @param index place of the heading, for the name of a group
 */
export function groupPapers(papers: readonly Named[], index: number): Grouped[] {
  const asked = papers.filter(({ kind }) => kind !== 'NOTE');
  const marked = asked.filter(({ name }) => isItem(name)).length;
  const names = papers.map(({ name }) => name);
  const grouped = papers.map((paper): Grouped => {
    const { name, kind, anyOfGroup } = paper;
    if (kind === 'NOTE') return { anyOfGroup: null, isOpen: leavesAChoice(name) && !headsAChoice(name) };
    if (anyOfGroup === null) return { anyOfGroup, isOpen: mayBeOne(paper, papers) };
    const isApart = marked > 1 && !isItem(name);
    return isApart ? { anyOfGroup: null, isOpen: true } : { anyOfGroup, isOpen: false };
  });
  for (const [row, { name, kind }] of papers.entries()) {
    const own = grouped[row]?.anyOfGroup ?? null;
    if (endsOpen(name) && asked.length > 1 && PROOFS.test(bareHeading(name))) {
      grouped[row] = { anyOfGroup: own, isOpen: true };
    }
    if (!headsAChoice(name) || (kind !== 'NOTE' && !endsOpen(name))) continue;
    const items = listItems(row, names).filter((at) => papers[at]?.kind !== 'NOTE');
    grouped[row] = { anyOfGroup: own, isOpen: items.length < 2 };
    for (const at of items.length < 2 ? [] : items) {
      const group = grouped[at]?.anyOfGroup ?? `ONE-OF-${index + 1}-${row + 1}`;
      grouped[at] = { anyOfGroup: group, isOpen: false };
    }
  }
  return grouped;
}
