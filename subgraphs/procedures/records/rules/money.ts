import type { ForeignAmount } from '../../../../kernel/domain/content.ts';
import { currencyOf, readNumber } from './amounts.ts';

/** A sum of money that a text states, and where. */
export interface Money {
  dong: number | null;
  foreign: ForeignAmount | null;
  /** For each of what: `hồ sơ`, `bản`, `trang`; null where the text does not say. */
  per: string | null;
  start: number;
  end: number;
}

const NUMBER = '\\d{1,3}(?:[.,]\\d{3})+|\\d{4,12}|\\d{1,3}(?:[.,]\\d{1,2})?';
const UNIT =
  'triệu(?:\\s+(?:đồng|vnđ))?|nghìn(?:\\s+đồng)?|đồng|vnđ|vnd|đ|việt nam đồng|usd|us\\$|đô la mỹ|eur|euro';
/** The same number in words may stand between it and its unit: `4.500.000 (bốn triệu năm trăm nghìn) đồng`. */
const STATED = new RegExp(
  `(?<![\\d.,/%])(?<number>${NUMBER})\\s*(?:\\([^)\\d]{1,80}\\)\\s*)?(?:(?<unit>${UNIT})(?!\\p{L})|(?=\\s*/\\s*\\p{L})|(?=[\\s.;)]*$))`,
  'giu',
);
/** What the amount is for each of, with a count of one before it that says nothing. */
const PER =
  /^\s*(?:\/|(?:cho|trên)?\s*(?:một|mỗi)(?=\s))\s*(?:0?1\s+|một\s+|mỗi\s+)?([^\d;:.,()*“”\n\t/]{1,60})/iu;
const PER_ENDS =
  /\s+(?:theo|đối với|kể từ|từ|áp dụng|thì|và|hoặc|đồng|phí|lệ phí|miễn|hiệu lực|cho|khi|nếu|trường hợp)(?!\p{L}).*$/isu;

/** Below this no fee is set in đồng: a smaller number is a count or has lost its thousands. Zero is zero. */
const DONG_MIN = 1000;

/** What the words right after an amount say that it is for each of: `/hồ sơ`, `một lần`. */
export function readPer(after: string): string | null {
  const found = PER.exec(after)?.[1]?.replace(PER_ENDS, '').trim().toLowerCase();
  return found === undefined || found === '' ? null : found;
}

/** Every sum of money that a text states; a number without a unit only where `/` or the end shows that it is one. */
export function listMoney(text: string): Money[] {
  return [...text.matchAll(STATED)].flatMap((match): Money[] => {
    const { number = '', unit = '' } = match.groups ?? {};
    const value = sumOf(number, unit.toLowerCase().replace(/\s+/gu, ' '));
    if (value === undefined) return [];
    const end = match.index + match[0].length;
    return [{ ...value, per: readPer(text.slice(end)), start: match.index, end }];
  });
}

function sumOf(number: string, unit: string): Pick<Money, 'dong' | 'foreign'> | undefined {
  const times = unit.startsWith('triệu') ? 1_000_000 : unit.startsWith('nghìn') ? 1000 : undefined;
  if (times !== undefined) {
    const small = /^\d{1,3}(?:[.,]\d{1,2})?$/u.test(number) ? Number(number.replace(',', '.')) : undefined;
    return small === undefined ? undefined : { dong: Math.round(small * times), foreign: null };
  }
  const amount = /^0[.,]/u.test(number) ? undefined : readNumber(number);
  if (amount === undefined) return undefined;
  const currency = unit === '' ? 'VND' : currencyOf(unit);
  if (currency === undefined) return undefined;
  if (currency !== 'VND') return { dong: null, foreign: { currency, amount } };
  if (unit === '' && !/[.,]/u.test(number)) return undefined;
  return amount >= DONG_MIN || (amount === 0 && unit !== '') ? { dong: amount, foreign: null } : undefined;
}
