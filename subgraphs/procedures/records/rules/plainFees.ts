/**
 * Which words on fees are plain: every word of them that bears on which of the two it is, how much, for each of what, in which case or by whose
 * word was taken by a rule whose meaning is certain, and that is what was read. What is not plain may be read right, and nothing proves it: it is
 * told (`unprovenFees.ts`). The grammar reads by itself and shares nothing with the readers (`feeLines.ts`, `feeStatements.ts`) but how a number
 * and a currency are written, so that a mistake of theirs is not made twice.
 */
import type { FeeKind, FeeLine, FeeStatement } from '../../../../kernel/domain/content.ts';
import { statementOf } from '../../../../kernel/domain/fees.ts';
import { type Amount, currencyOf, NOT_SET, readNumber } from './amounts.ts';
import { toKeptKey } from './searchText.ts';

/** What plain words say of one fee. */
interface PlainFee {
  kind: FeeKind;
  says: FeeStatement;
  amount: Amount;
  /** For each of what; '' where they do not say. */
  per: string;
  /** Who or what sets it; '' where they do not say. */
  setBy: string;
  /** Whether they name what it is for, or in which case. */
  isNamed: boolean;
}

type Value = Pick<PlainFee, 'says'> & Partial<PlainFee>;

/** `Phí, lệ phí` leaves open which of the two it is. */
const BOTH = 'phí\\s*(?:,|và|hoặc|/)\\s*lệ phí|lệ phí\\s*(?:,|và|hoặc|/)\\s*phí';
const KIND = `(?:(?:mức )?(?:thu )?)?(?<kind>${BOTH}|lệ phí|phí)`;

/**
 * Words that bear on how much, on which of the two it is, or on who pays nothing or less: what a fee is called by, or what it is for each of, has
 * none of them.
 */
const BEARS =
  /(?<!\p{L})(?:phí|tiền|đồng|đ|vnđ|vnd|usd|miễn|giảm|thu|nộp|trừ|không|chưa|theo|quy định|nếu|mức|tối đa|tối thiểu|dưới|trên|từ|đến|hoặc|mỗi|riêng|còn|bằng|tính|áp dụng|tăng|thêm|gồm|cộng|nhưng|trong đó|kể từ)(?!\p{L})|[%\d]/iu;

const NAME = '[^:;.\\d()]{2,150}?';
/** What the fee is for, or the case, before its value: `Lệ phí cấp giấy phép: `, `Cấp lại: `. */
const HEAD = new RegExp(
  `^(?:${KIND}(?<name>\\s${NAME})?|(?<situation>${NAME}))\\s*:\\s*(?<value>.*)$`,
  'isu',
);
/** The same without a colon, before an amount or alone: `Lệ phí 10.000 đồng`, `Phí thẩm định`. */
const HEAD_ALONE = new RegExp(`^${KIND}(?<name>\\s${NAME})?(?:\\s+(?:là\\s+)?(?<value>\\d.*))?$`, 'isu');

const SUM =
  /^(?<number>\d{1,3}(?:[.,]\d{3})+|\d{1,12})\s*(?<unit>[\p{L}$€ ]{1,16}?)?(?:\s*\/\s*(?<per>.+))?$/iu;
const MILLIONS = /^(?<number>\d{1,3})\s*(?<unit>triệu|nghìn|ngàn)(?:\s+đồng)?(?:\s*\/\s*(?<per>.+))?$/iu;
/** What a figure is for each of, beside it: `/hồ sơ`, `đồng/lần`. */
const PER_ALONE = /^(?:đồng|đ|vnđ|vnd|usd)?\s*\/\s*(?<per>.+)$/iu;
const PER = /^(?:0?1 )?(?<per>\p{L}+(?: \p{L}+){0,4})$/iu;

const OF_BOTH = `(?:\\s+(?:${BOTH}|lệ phí|phí))?`;
const whole = (words: string): RegExp => new RegExp(`^${words}$`, 'iu');
const NOTHING: readonly [RegExp, FeeStatement][] = [
  [whole(`không(?: có| quy định| phát sinh)?${OF_BOTH}`), 'NONE'],
  [whole(`(?:được )?miễn${OF_BOTH}`), 'FREE'],
  [whole(`không (?:phải )?(?:thu|nộp|mất)${OF_BOTH}`), 'FREE'],
  [whole(`(?:hiện )?chưa(?: có)? quy định(?: cụ thể)?${OF_BOTH}`), 'NOT_SET_YET'],
];

const COUNCIL =
  '(?:hội đồng nhân dân|hđnd)(?: (?:các|cấp|tỉnh|thành phố|địa phương|trực thuộc trung ương|từng)|,(?= thành phố))*';
const MINISTRY = '(?:bộ trưởng )?bộ \\p{Lu}\\p{L}*(?: (?!quy |quyết |ban |về )[\\p{L}]+){0,5}';
const STATE = `${COUNCIL}|${MINISTRY}|chính phủ`;
const LAW =
  '(?:thông tư|nghị định|nghị quyết|luật)(?: liên tịch)? (?:số )?\\d{1,4}/\\d{4}/[\\p{L}\\d-]{2,20}(?: ngày \\d{1,2}/\\d{1,2}/\\d{4})?';
/** What a text is called; one that waives or lowers fees, or holds for a time, is more than that. */
const TITLE = '(?: (?:quy định|về)[^;:.\\d]{0,300})?';
const BASIS = `${LAW}(?: của (?:${STATE}))?${TITLE}`;
const ELSEWHERE: readonly RegExp[] = [
  whole(
    `(?:thực hiện |áp dụng )?theo (?:quy định|quyết định|nghị quyết|mức thu)(?: của| tại) (?<by>${STATE}|pháp luật(?: hiện hành)?)`,
  ),
  whole(`do (?<by>${STATE}) (?:quyết định|quy định|ban hành)`),
  whole(`(?:thực hiện |áp dụng )?(?:theo )?(?:quy định )?(?:tại |của )?(?<by>${BASIS})`),
];
/** By which text an amount is set, behind it. */
const BASIS_BEHIND = new RegExp(
  `[\\s,]*(?:\\(\\s*)?(?:theo )?(?:quy định )?(?:tại |của )?(?<by>${BASIS})\\s*\\)?$`,
  'iu',
);
const LESS = /(?<!\p{L})(?:miễn|giảm|không|từ|đến|trừ|hỗ trợ)(?!\p{L})/iu;

const kindOf = (word: string | undefined): FeeKind => {
  const said = (word ?? '').toLowerCase();
  if (said === 'phí') return 'FEE';
  return said === 'lệ phí' ? 'CHARGE' : 'NOT_STATED';
};

/** `miễn phí` is what one says of whatever costs nothing; `không thu phí` names one. */
function kindIn(value: string): FeeKind {
  if (/^(?:được )?miễn phí$/iu.test(value)) return 'NOT_STATED';
  const word = new RegExp(`(?:${BOTH})|(?<only>lệ phí|phí)(?!\\p{L})`, 'iu').exec(value);
  return kindOf(word?.groups?.only);
}

function readPer(words: string | undefined): string | undefined {
  if (words === undefined) return '';
  const per = PER.exec(words.trim())?.groups?.per;
  return per === undefined || BEARS.test(per) ? undefined : per.toLowerCase();
}

function readSum(text: string): Value | undefined {
  const million = MILLIONS.exec(text)?.groups;
  const { number = '', unit = '', per: perWords } = million ?? SUM.exec(text)?.groups ?? {};
  const per = readPer(perWords);
  const value = readNumber(number);
  if (value === undefined || per === undefined) return undefined;
  if (million !== undefined) {
    const amountDong = value * (/^triệu$/iu.test(unit) ? 1_000_000 : 1000);
    return { says: 'AMOUNT', amount: { amountDong, foreignAmount: null }, per };
  }
  const currency = currencyOf(unit.trim());
  if (currency === undefined) return undefined;
  if (currency !== 'VND') {
    return { says: 'AMOUNT', amount: { amountDong: null, foreignAmount: { currency, amount: value } }, per };
  }
  // Below a thousand an amount in đồng has lost its thousands, or is a zero that a page shows for nothing.
  return value < 1000
    ? undefined
    : { says: 'AMOUNT', amount: { amountDong: value, foreignAmount: null }, per };
}

function readElsewhere(text: string): Value | undefined {
  const by = ELSEWHERE.map((pattern) => pattern.exec(text)?.groups?.by).find((said) => said !== undefined);
  return by === undefined || LESS.test(by) ? undefined : { says: 'ELSEWHERE', setBy: by };
}

/** A value whole: that there is nothing to pay, an amount, or who sets it. */
function readValue(text: string): Value | undefined {
  const nothing = NOTHING.find(([pattern]) => pattern.test(text));
  if (nothing !== undefined) return { says: nothing[1], kind: kindIn(text) };
  return readElsewhere(text) ?? readSum(withoutBasis(text));
}

function withoutBasis(text: string): string {
  const found = BASIS_BEHIND.exec(text);
  return found === null || LESS.test(found.groups?.by ?? '') ? text : text.slice(0, found.index);
}

const MARK = /^[-+*•–\s]*/u;
const bare = (text: string): string => text.replace(MARK, '').replace(/[\s.;,]+$/u, '');

const toPlain = (value: Value, kind: FeeKind, isNamed: boolean): PlainFee => ({
  ...{ amount: NOT_SET, per: '', setBy: '' },
  ...value,
  kind: value.kind !== undefined && value.kind !== 'NOT_STATED' ? value.kind : kind,
  isNamed,
});

/** What one clause says, whole; undefined where a word of it is not taken. */
function readClause(clause: string, over: FeeKind): PlainFee | undefined {
  const text = bare(clause);
  const value = readValue(text) ?? readPerAlone(text);
  if (value !== undefined) return toPlain(value, over, false);
  const head = (HEAD.exec(text) ?? HEAD_ALONE.exec(withoutBasis(text)))?.groups;
  if (head === undefined) return undefined;
  const name = head.name ?? head.situation ?? '';
  if (BEARS.test(name)) return undefined;
  const kind = head.kind === undefined ? over : kindOf(head.kind);
  // It names a fee and says nothing of it: that is what it is read as.
  if (head.value === undefined) return toPlain({ says: 'NOT_STATED' }, kind, name !== '');
  const said = readValue(bare(head.value));
  if (said === undefined) return undefined;
  const other = said.kind ?? 'NOT_STATED';
  if (other !== 'NOT_STATED' && other !== kind) return undefined;
  return toPlain(said, kind, name !== '' || head.kind !== undefined);
}

function readPerAlone(text: string): Value | undefined {
  const words = PER_ALONE.exec(text)?.groups?.per;
  const per = words === undefined ? undefined : readPer(words);
  return per === undefined ? undefined : { says: 'NOT_STATED', per };
}

/** Clauses that marks part: a new line, a semicolon, a dash or a plus with a space, or a further fee that is named. */
const PARTS =
  /\n|;\s*(?=\S)|\s+(?=[-+*•–]\s+\p{L})|(?<=[.,])(?<!phí,)\s+(?=(?:phí|lệ phí)(?:\s[^:.]{1,80})?\s*:)/iu;

/** `Lệ phí:` over a list. */
const HEADING = new RegExp(`^${KIND}\\s*:$`, 'iu');

function readList(text: string): PlainFee[] | undefined {
  const [first = '', ...rest] = text.split(PARTS).filter((part) => /[\p{L}\d]/u.test(part));
  const heading = HEADING.exec(first.replace(MARK, '').trim())?.groups;
  const clauses = heading === undefined ? [first, ...rest] : rest;
  const said = clauses.map((clause) => readClause(clause, kindOf(heading?.kind)));
  if (said.length === 0 || said.some((one) => one === undefined)) return undefined;
  return said as PlainFee[];
}

/** A bracket around all of it is the page's. */
const withoutBrackets = (text: string): string => /^\(([^()]*)\)$/u.exec(text.trim())?.[1] ?? text.trim();

/** What a figure and plain words beside it say together; undefined where the words say otherwise. */
function withFigure(said: readonly PlainFee[], figure: Amount): PlainFee[] | undefined {
  const [only, ...more] = said;
  if (only === undefined || more.length > 0) return undefined;
  if (only.says === 'AMOUNT') return isSameAmount(only.amount, figure) ? [only] : undefined;
  return only.says === 'NOT_STATED' || only.says === 'ELSEWHERE'
    ? [{ ...only, says: 'AMOUNT', amount: figure, setBy: '' }]
    : undefined;
}

const isSameAmount = (one: Amount, other: Amount): boolean =>
  one.amountDong === other.amountDong &&
  one.foreignAmount?.currency === other.foreignAmount?.currency &&
  one.foreignAmount?.amount === other.foreignAmount?.amount;

const amountOf = (line: FeeLine): Amount => (line.amountDong === 0 ? NOT_SET : line);

function isReadAs(plain: PlainFee, line: FeeLine): boolean {
  const setBy = toKeptKey(line.setBy ?? '');
  const isBy = setBy === '' ? plain.setBy === '' : toKeptKey(plain.setBy).includes(setBy);
  return (
    plain.says === statementOf(line) &&
    plain.kind === line.kind &&
    isSameAmount(plain.amount, amountOf(line)) &&
    plain.per === (line.per ?? '') &&
    isBy &&
    (line.exemptions.length === 0 || plain.says === 'FREE')
  );
}

/**
 * Whether the words of a fee are plain, and the lines say what they say.
 *
 * @param words all words of the row on fees
 * @param figure what its amount cell holds; null where it holds nothing
 */
export function isPlainFee(words: string, figure: Amount | null, lines: readonly FeeLine[]): boolean {
  const said = readList(withoutBrackets(words));
  const plain = said === undefined || figure === null ? said : withFigure(said, figure);
  if (plain === undefined || plain.length !== lines.length) return false;
  // Of several amounts each is for something: where the words do not say for what, nobody knows who pays which.
  if (plain.length > 1 && !plain.every(({ isNamed }) => isNamed)) return false;
  return plain.every((one, index) => isReadAs(one, lines[index] as FeeLine));
}

/** Words on time that speak of money too: what they say of it is no plain fee. */
const OF_MONEY =
  /(?<!(?:chi|học|kinh|cước|viện|lãng|phung|án)\s)(?<!\p{L})phí(?!\p{L})|\d\s*(?:đồng|đ|vnđ|vnd|nghìn|ngàn|triệu)(?!\p{L})|(?<!\p{L})(?:vnđ|vnd|usd|(?:nghìn|triệu|tỷ) đồng|việt nam đồng|mức thu|(?:nộp|thu|đóng|trả) tiền|miễn (?:thu|nộp))(?!\p{L})/iu;

export const speaksOfMoney = (words: string): boolean => OF_MONEY.test(words);
