import type { AmountBounds, FeeSaying } from '../../../../kernel/domain/content.ts';
import { readNumber } from './amounts.ts';
import { splitClauses, splitNamed, splitSums } from './feeClauses.ts';
import { kindOf } from './feeNames.ts';
import { listMoney, type Money } from './money.ts';

/** What a text says of one fee. UNDECIDED: it states amounts that cannot be told apart. */
export interface Statement {
  is: 'AMOUNT' | 'FREE' | 'UNDECIDED' | FeeSaying;
  /** Its own words; what heads it and what follows it included. */
  words: string;
  money?: Money;
  bounds?: AmountBounds;
  percent?: number;
  setBy?: string;
}

const WHAT = String.raw`(?:(?:thu |nộp |mức |các khoản |quy định )*(?:phí|lệ phí)(?:\s*(?:,|và|hoặc|\/)\s*(?:phí|lệ phí))*)`;
const BASIS = String.raw`(?:\s*\(?(?:theo )?(?:quy định (?:tại|của) )?(?:Thông tư|Nghị định|Nghị quyết|Luật|Điều|khoản)[^.;]*\)?)?`;
const END = String.raw`\s*[.;,)]*$`;
const START = String.raw`^[-+*•\s(]*(?:${WHAT}\s*:?\s*)?`;
const said = (words: string): RegExp => new RegExp(`${START}${words}${END}`, 'iu');

const NOT_SET_YET = said(`(?:chưa|hiện chưa)(?: có)? quy định(?: cụ thể)?(?: về)?(?: (?:mức )?${WHAT})?`);
const NONE = [
  said(`không(?: có| quy định| phát sinh| áp dụng)?(?: về)?(?: ${WHAT})?`),
  said(`không (?:được )?quy định tại biểu (?:mức )?(?:thu )?phí[^.;]*`),
  said(`không quy định (?:về )?(?:thời hạn|thời gian)[^.;]*phí`),
];
const FREE = [
  said(`(?:được )?miễn(?: ${WHAT}| toàn bộ ${WHAT}| nộp ${WHAT})?${BASIS}`),
  said(`không(?: phải)? (?:thu|nộp|mất|tốn|đóng)(?: ${WHAT}| tiền)?${BASIS}`),
];

/** Who pays less or nothing, or how long: it belongs to the line before, and is none of its own. */
const EXEMPTION =
  /^[-+*•\s(]*(?:\p{L}+\s+){0,8}?(?:được\s+)?(?:miễn|giảm|không thu|không phải nộp|không lệ phí)(?!\p{L})/iu;

const PERCENT = /(?<!(?:giảm|miễn)\s+)(?<![\d.,])(\d{1,3}(?:,\d{1,3})?)\s?%/iu;
const SHARE =
  /(?:bằng|thu|mức|phí|tính|là|:)\s*(?:\d{1,3}(?:,\d{1,3})?)\s?%|\d\s?%\s*(?:của\s*)?(?:giá|tổng|số tiền|mức|trị giá|doanh|vốn|chi phí)/iu;
const SUM = String.raw`(\d{1,3}(?:[.,]\d{3})+|\d{4,12})`;
const RANGE = new RegExp(
  String.raw`${SUM}\s*(?:đồng|đ|vnđ)?\s*(?:đến|tới|-|–)\s*${SUM}\s*(?:đồng|đ|vnđ)`,
  'iu',
);
const AT_MOST = new RegExp(
  String.raw`(?:tối đa|không quá|không vượt quá|cao nhất)[^\d.;]{0,30}${SUM}\s*(?:đồng|đ|vnđ)`,
  'iu',
);
const AT_LEAST = new RegExp(String.raw`(?:tối thiểu|thấp nhất)[^\d.;]{0,30}${SUM}\s*(?:đồng|đ|vnđ)`, 'iu');

const WHO = `((?:Hội đồng|HĐND|Ủy ban nhân dân|UBND|Bộ|Chính phủ|Ngân hàng|cơ quan)[^.;:()]{0,120}?)`;
/** Whoever sets it: `do Hội đồng nhân dân tỉnh quyết định`. */
const SET_BY = new RegExp(String.raw`do\s+${WHO}\s+(?:quyết định|quy định|ban hành|công bố)(?!\p{L})`, 'iu');
const NUMBERED =
  /((?:Thông tư|Nghị định|Nghị quyết|Quyết định|Luật|Pháp lệnh)(?:\s+liên tịch)?\s+(?:số\s*)?\d+\/[^\s,;.():]+)/iu;
const OF = new RegExp(
  String.raw`(?:của|theo(?: (?:quy định|quyết định|nghị quyết|mức thu|thông báo)(?: cụ thể)?(?: của)?)?)\s+${WHO}(?=\s+(?:quyết định|quy định|ban hành|công bố|ngày|về|căn cứ)(?!\p{L})|\s*[.;:()]|$)`,
  'iu',
);
const TEXT =
  /((?:Thông tư|Nghị định|Nghị quyết|Luật|Pháp lệnh|pháp luật|văn bản)\s+\p{L}[^.;:()\d]{0,100})/iu;
/** A clause that says how the amount is found begins with it or speaks of the fee. */
const ELSEWHERE =
  /^[^\p{L}\d]*(?:theo|thực hiện|áp dụng|căn cứ|do|quy định|tại|thông tư|nghị|văn bản|mục|phụ lục|biểu)(?!\p{L})|(?:phí|mức thu)(?!\p{L}).*(?:theo|tại|thực hiện|áp dụng|căn cứ|do|quy định|quyết định|hướng dẫn)(?!\p{L})|áp dụng(?: mức[^.;]{0,40})? theo|:\s*(?:theo|mục|phụ lục|biểu|thực hiện|quy định)(?!\p{L})/isu;

const bound = (pattern: RegExp, clause: string): number | null =>
  readNumber(pattern.exec(clause)?.[1] ?? '') ?? null;

function readShare(clause: string): Omit<Statement, 'words'> | undefined {
  const percent = PERCENT.exec(clause)?.[1];
  if (percent === undefined || !SHARE.test(clause)) return undefined;
  const bounds = { fromDong: bound(AT_LEAST, clause), toDong: bound(AT_MOST, clause) };
  const share = { is: 'PERCENT' as const, percent: Number(percent.replace(',', '.')) };
  return bounds.fromDong === null && bounds.toDong === null ? share : { ...share, bounds };
}

function readBounds(clause: string): Omit<Statement, 'words'> | undefined {
  const [, low = '', high = ''] = RANGE.exec(clause) ?? [];
  const fromDong = readNumber(low) ?? bound(AT_LEAST, clause);
  const toDong = readNumber(high) ?? bound(AT_MOST, clause);
  if (fromDong === null && toDong === null) return undefined;
  if (fromDong !== null && toDong !== null && fromDong >= toDong) return undefined;
  return { is: 'RANGE', bounds: { fromDong, toDong } };
}

/** Who or what sets it, where the words say that somebody or something else does. */
function readElsewhere(clause: string): Omit<Statement, 'words'> | undefined {
  if (!ELSEWHERE.test(clause)) return undefined;
  const found = [SET_BY, NUMBERED, OF, TEXT].map((pattern) => pattern.exec(clause)?.[1]?.trim());
  const setBy = found.find((words) => words !== undefined);
  if (setBy !== undefined) return { is: 'ELSEWHERE', setBy };
  return /theo quy định|biểu (?:mức )?(?:thu )?phí/iu.test(clause) ? { is: 'ELSEWHERE' } : undefined;
}

const isSame = (one: Money, other: Money): boolean =>
  one.dong === other.dong && JSON.stringify(one.foreign) === JSON.stringify(other.foreign);

/** Sums that fees are measured by (`dưới 50 triệu đồng`) stand before the colon, the fee after it. */
function listSums(clause: string): Money[] {
  const sums = listMoney(clause);
  const colon = clause.lastIndexOf(':');
  const after = sums.filter(({ start }) => start > colon);
  return after.length > 0 ? after : sums;
}

/** What is said behind a situation: `Đối với thủ tục kiểm tra: Không`; the clause itself where none stands before. */
const situated = (clause: string): string =>
  /^[-+*•\s(]*(?:đối với|trường hợp|cấp|thủ tục)(?!\p{L})[^:]*:\s*(.+)$/isu.exec(clause)?.[1] ?? clause;

/** What one clause says; undefined where it says nothing of an amount. */
function readClause(clause: string): Omit<Statement, 'words'> | undefined {
  const isSaid = (pattern: RegExp): boolean => pattern.test(clause) || pattern.test(situated(clause));
  if (isSaid(NOT_SET_YET)) return { is: 'NOT_SET_YET' };
  if (FREE.some(isSaid)) return { is: 'FREE' };
  if (NONE.some(isSaid)) return { is: 'NONE' };
  const sums = listSums(clause);
  const share = readShare(clause);
  if (share !== undefined && (sums.length === 0 || share.bounds !== undefined)) return share;
  const range = readBounds(clause);
  if (range !== undefined) return range;
  const [money] = sums;
  if (money !== undefined) {
    return sums.every((sum) => isSame(sum, money))
      ? { is: money.dong === 0 ? 'FREE' : 'AMOUNT', money }
      : { is: 'UNDECIDED' };
  }
  return EXEMPTION.test(clause) ? undefined : readElsewhere(clause);
}

/**
 * What a text says of fees, statement by statement, in its order. A clause that ends in a colon heads those below it; a clause that says
 * nothing of an amount (who is exempt, when to pay) stays with the statement before it, so that no word is lost.
 */
export function readStatements(text: string): Statement[] {
  const statements = readClauses(text);
  if (statements.length > 0) return statements;
  const whole = readClause(text);
  return whole === undefined ? [] : [{ ...whole, words: text }];
}

function readClauses(text: string): Statement[] {
  const statements: Statement[] = [];
  const read = splitClauses(text)
    .flatMap(splitNamed)
    .flatMap((clause) => splitSums(clause, listSums(clause)));
  const hasSums = read.some((clause) => listSums(clause).length > 0);
  let heading = '';
  let before = '';
  for (const clause of read) {
    const found = readClause(clause);
    const last = statements.at(-1);
    const isBasis = found?.is === 'ELSEWHERE' && hasSums && kindOf(clause) === 'NOT_STATED';
    if (found === undefined || isBasis || (last !== undefined && isRepetition(last, found, clause))) {
      if (/:\s*$/u.test(clause)) heading = clause;
      else if (last === undefined) before = join(before, clause);
      else last.words = join(last.words, clause);
      continue;
    }
    statements.push({ ...found, words: join(before, heading, clause) });
    before = '';
  }
  return statements;
}

const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');

/** The same said again, or no more than a remark on it: `Miễn lệ phí. Không được quy định tại Biểu phí, lệ phí.` */
function isRepetition(last: Statement, found: Omit<Statement, 'words'>, clause: string): boolean {
  if (HOW_MUCH.has(found.is) || situated(clause) !== clause) return false;
  const kind = kindOf(clause);
  const isOfIt = kind === 'NOT_STATED' || kind === kindOf(last.words);
  const isLike =
    found.is === last.is || (NOTHING.has(found.is) && (NOTHING.has(last.is) || last.is === 'AMOUNT'));
  return isOfIt && isLike;
}

const HOW_MUCH: ReadonlySet<Statement['is']> = new Set(['AMOUNT', 'RANGE', 'PERCENT', 'UNDECIDED']);
const NOTHING: ReadonlySet<Statement['is']> = new Set(['FREE', 'NONE']);
