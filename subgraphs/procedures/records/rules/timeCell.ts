import type { TimeLimit, TimeLimitUnit } from '../../../../kernel/domain/content.ts';
import { listStatedDong } from './amounts.ts';
import { type Notes, note } from './findings.ts';
import { fieldOf, isFields, type Place, readLines, readText } from './source.ts';
import {
  HALF_A_DAY,
  noteContradiction,
  readFromWords,
  readSituations,
  withRange,
  withUnit,
} from './timeWords.ts';

/** A row of THOIGIAN taken apart: its time limit, and what its description says of money. */
export interface TimeCell {
  timeLimit: TimeLimit;
  /** What the row says of fees, without the brackets it stood in; null where it says nothing. */
  feeWords: string | null;
  /** A fee whose amount was written into the time limit or the description. `digits` null: the amount is ambiguous. */
  gluedFee: { digits: string | null; unit: string } | null;
  /** The page writes `Miễn phí` where the amount stands. It writes so for an empty amount too: words that set one count for more. */
  isFree: boolean;
}

const UNITS: Readonly<Record<string, TimeLimitUnit>> = {
  'ngày làm việc': 'WORKING_DAY',
  ngày: 'DAY',
  giờ: 'HOUR',
  tháng: 'MONTH',
};

/** A fee as the page of a portal shows it, where it ran into the description. */
const FEE_CELL = 'Không có thông tin|Miễn phí|\\d[\\d.,]*\\s?(?:VNĐ|Việt Nam Đồng|USD)';

/** A time in words, then a fee glued to it: `Không có thông tin50,000 Việt Nam Đồng(/văn bản)`. */
const WORDS_THEN_FEE = new RegExp(
  `^(?<time>[^\\n(]{0,80}?\\S)(?:(?<![\\d.,])(?<fee>${FEE_CELL})|\\s(?<none>Không có thông tin))(?<rest>.*)$`,
  'su',
);

/** A fraction that ran into the description, then a fee: `.5 Ngày làm việc40,000 Việt Nam Đồng`. */
const FRACTION = new RegExp(
  `^(?<fraction>[.,]\\d+)\\s(?<unit>Ngày làm việc|Ngày|Giờ|Tháng)(?<fee>${FEE_CELL})?(?<rest>.*)$`,
  'su',
);

/** No procedure takes a hundred of an unknown unit: such a number is two numbers. */
const WITHOUT_UNIT_MAX = 99;

interface Described {
  /** Words of the time cell itself; null where it held a number. */
  time: string | null;
  feeCell: string | null;
  rest: string;
}

/** Reads THOIGIANGIAIQUYET, DONVITINH and MOTA of one row. Never guesses: what is ambiguous stays text, with a finding. */
export function readTimeCell(row: Place, notes: Notes): TimeCell {
  const value = readText(fieldOf(row, 'THOIGIANGIAIQUYET'), notes);
  const unitText = readText(fieldOf(row, 'DONVITINH'), notes);
  const place = fieldOf(row, 'MOTA');
  const description = readLines(place, notes) ?? '';
  const unit = unitText === null ? null : (UNITS[unitText.toLowerCase()] ?? null);
  if (unitText !== null && unit === null) {
    note(notes, 'TIME_LIMIT_UNIT_UNKNOWN', fieldOf(row, 'DONVITINH').path, unitText);
  }
  const fraction = unit === null && value !== null ? FRACTION.exec(description)?.groups : undefined;
  if (fraction !== undefined) return readFraction(row, value ?? '', fraction, notes);
  if (unit === null && value !== null && /^(VNĐ|\()/u.test(description)) {
    const glued = readGlued(row, value, description, notes);
    if (glued !== undefined) return glued;
  }
  const parts = value === null ? splitWords(description) : splitLabel(description);
  if (parts.feeCell !== null) note(notes, 'GLUED_TEXT_SEPARATED', place.path, description, parts.rest);
  const { feeWords, words } = splitBrackets(parts.rest);
  const odd = unit === null ? unitText : null;
  const said = [parts.time, odd, words].filter((part) => part !== null && part !== '').join('. ');
  const timeLimit =
    value === null
      ? readWordsOnly(said, unit, place.path, notes)
      : judgeNumber(row, value, unit, said === '' ? null : said, notes);
  return { timeLimit, feeWords, gluedFee: toGluedFee(parts.feeCell), isFree: isFreeLabel(parts.feeCell) };
}

const isFreeLabel = (cell: string | null): boolean => cell === 'Miễn phí';

const saysNothing = (text: string): boolean => /^Không(?: có thông tin)?$/u.test(text.trim());

function splitWords(description: string): Described {
  const found = WORDS_THEN_FEE.exec(description)?.groups;
  if (found === undefined) return splitLabel(description);
  const time = saysNothing(found.time ?? '') ? null : (found.time ?? null);
  return { time, feeCell: found.fee ?? found.none ?? null, rest: found.rest ?? '' };
}

/** A page shows `Không có thông tin` where it has no fee; the description ran into that label. */
function splitLabel(description: string): Described {
  const label = 'Không có thông tin';
  return description.startsWith(label)
    ? { time: null, feeCell: label, rest: description.slice(label.length) }
    : { time: null, feeCell: null, rest: description };
}

/** The words on fees stand in brackets before the words on time; `(1)` and the like are numbers of a list. */
function splitBrackets(text: string): { feeWords: string | null; words: string | null } {
  const said: string[] = [];
  let rest = text.trim();
  while (rest.startsWith('(') && !/^\((?:\d{1,2}|[ivx]{1,4}|\p{Ll})\)/u.test(rest)) {
    const end = closingOf(rest);
    said.push(rest.slice(1, end).trim());
    rest = rest.slice(end + 1).trim();
  }
  const feeWords = said.filter((words) => words !== '').join(' ');
  const isWords = /[\p{L}\d]/u.test(rest);
  return { feeWords: feeWords === '' ? null : feeWords, words: isWords ? rest : null };
}

/** Where the first bracket closes; the last closing one, or the end, where brackets do not match. */
function closingOf(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  const last = text.lastIndexOf(')');
  return last === -1 ? text.length : last;
}

function toGluedFee(cell: string | null): TimeCell['gluedFee'] {
  const found = /^(\d[\d.,]*)\s?(\D+)$/u.exec(cell ?? '');
  return found === null ? null : { digits: found[1] ?? null, unit: found[2] ?? '' };
}

/** Half a day is so many hours of work; every other part of a unit cannot be held as a whole number: the words are kept, the value is open. */
function readFraction(row: Place, whole: string, groups: Record<string, string>, notes: Notes): TimeCell {
  const { fraction = '', unit = '', fee = null, rest = '' } = groups;
  const path = fieldOf(row, 'THOIGIANGIAIQUYET').path;
  const words = `${whole}${fraction} ${unit}`;
  const split = splitBrackets(rest);
  const condition = [words, split.words].filter((part) => part !== null).join('. ');
  const isHalf = isHalfADay(`${whole}${fraction}`, UNITS[unit.toLowerCase()] ?? null);
  if (isHalf) note(notes, 'TIME_LIMIT_FROM_TEXT', path, words, `${HALF_A_DAY.value} ${HALF_A_DAY.unit}`);
  else note(notes, 'TIME_LIMIT_MALFORMED', path, whole, words);
  const timeLimit = isHalf
    ? { ...HALF_A_DAY, condition }
    : { value: null, unit: UNITS[unit.toLowerCase()] ?? null, condition };
  return { timeLimit, feeWords: split.feeWords, gluedFee: toGluedFee(fee), isFree: isFreeLabel(fee) };
}

const isHalfADay = (number: string, unit: TimeLimitUnit | null): boolean =>
  /^0?[.,]50?$/u.test(number) && (unit === 'DAY' || unit === 'WORKING_DAY');

/**
 * `1100` before `VNĐ` is `1` and `100,000 VNĐ`: the amount lost its thousands and ran into the time. The reading is taken
 * where the description states the amount, or where only one way of cutting leaves a number that can begin an amount.
 */
function readGlued(row: Place, digits: string, description: string, notes: Notes): TimeCell | undefined {
  if (!/^\d{2,6}$/u.test(digits) || hasAmounts(row)) return undefined;
  const rest = description.replace(/^VNĐ/u, '');
  const isMoney = rest !== description;
  const stated = listStatedDong(rest);
  const cuts = cutsOf(digits);
  const proven = cuts.filter(([, amount]) => stated.includes(Number(amount) * 1000));
  if (!isMoney && proven.length !== 1) return undefined;
  const path = fieldOf(row, 'THOIGIANGIAIQUYET').path;
  const [cut] = proven.length === 1 ? proven : cuts.length === 1 ? cuts : [];
  const { feeWords, words } = splitBrackets(rest);
  if (cut === undefined) {
    note(notes, 'TIME_LIMIT_SUSPICIOUS', path, digits);
    const condition = [digits, words].filter((part) => part !== null).join('. ');
    return {
      timeLimit: { value: null, unit: null, condition },
      feeWords,
      gluedFee: { digits: null, unit: 'VNĐ' },
      isFree: false,
    };
  }
  const [time, amount] = cut;
  note(
    notes,
    'NUMBER_SEPARATED',
    path,
    digits,
    proven.length === 1 ? `${time} | ${amount}.000 VNĐ` : `${time} | …`,
  );
  const gluedFee = { digits: proven.length === 1 ? `${amount}.000` : null, unit: 'VNĐ' };
  return {
    timeLimit: { value: Number(time), unit: null, condition: words },
    feeWords,
    gluedFee,
    isFree: false,
  };
}

/** What the words beside the number say of it; without its unit it is half a limit, and told. */
function judgeFigure(figure: TimeLimit, row: Place, notes: Notes): TimeLimit {
  const path = fieldOf(row, 'THOIGIANGIAIQUYET').path;
  const limit = withRange(withUnit(figure));
  if (limit.unit === null) note(notes, 'TIME_LIMIT_UNIT_UNKNOWN', path, String(figure.value));
  else if (figure.unit === null)
    note(notes, 'TIME_LIMIT_FROM_TEXT', path, `${figure.value}`, `${limit.value} ${limit.unit}`);
  if (readSituations(limit) === undefined) noteContradiction(limit, path, notes);
  return limit;
}

/** Several limits that the words enumerate wait for the reader of the rows: no one of them is taken here, and none is told as open. */
function readWordsOnly(words: string, unit: TimeLimitUnit | null, path: string, notes: Notes): TimeLimit {
  const open = { value: null, unit, condition: words === '' ? null : words };
  return readSituations(open) === undefined ? readFromWords(words, unit, path, notes) : open;
}

const hasAmounts = (row: Place): boolean =>
  isFields(row.value) && Array.isArray(row.value.PHILEPHI) && row.value.PHILEPHI.length > 0;

/** Every way to cut digits into a time and the first group of an amount: one to three digits, none of them a leading 0. */
function cutsOf(digits: string): [time: string, amount: string][] {
  return [1, 2, 3]
    .filter((length) => length < digits.length)
    .map((length): [string, string] => [digits.slice(0, -length), digits.slice(-length)])
    .filter(([time, amount]) => !amount.startsWith('0') && !time.startsWith('0'))
    .filter(([time]) => Number(time) <= WITHOUT_UNIT_MAX);
}

function judgeNumber(
  row: Place,
  digits: string,
  unit: TimeLimitUnit | null,
  condition: string | null,
  notes: Notes,
): TimeLimit {
  const path = fieldOf(row, 'THOIGIANGIAIQUYET').path;
  if (isHalfADay(digits, unit)) {
    const said = `${digits} ${unit === 'DAY' ? 'ngày' : 'ngày làm việc'}`;
    note(notes, 'TIME_LIMIT_FROM_TEXT', path, digits, `${HALF_A_DAY.value} ${HALF_A_DAY.unit}`);
    return { ...HALF_A_DAY, condition: condition === null ? said : `${said}. ${condition}` };
  }
  const value = /^\d{1,4}$/u.test(digits) ? Number(digits) : 0;
  const isSuspicious = unit === null && value > WITHOUT_UNIT_MAX;
  if (value > 0 && !isSuspicious) return judgeFigure({ value, unit, condition }, row, notes);
  note(notes, isSuspicious ? 'TIME_LIMIT_SUSPICIOUS' : 'TIME_LIMIT_MALFORMED', path, digits);
  const words = [digits, condition].filter((part) => part !== null).join('. ');
  return readWordsOnly(words, unit, fieldOf(row, 'MOTA').path, notes);
}
