import { feeSayings, type PublishedFee } from '../../../kernel/domain/content.ts';
import { onDay } from './datedAmounts.ts';

/** One line that is due, in whole đồng. */
export interface DueLine {
  code: string;
  name: string;
  kind: 'FEE' | 'CHARGE';
  amountDong: number;
}

export type DueVerdict =
  | { kind: 'Due'; lines: DueLine[]; totalDong: number }
  | { kind: 'NothingToPay' }
  | { kind: 'AmountNotSet' };

/** What is to be done with one published line, among the others of its channel. */
export const dueStates = [
  'PAYABLE',
  'NOTHING_TO_PAY',
  'CONDITIONAL',
  'COUNT_NOT_STATED',
  'AMOUNT_NOT_SET',
  'KIND_NOT_STATED',
  'NOT_IN_FORCE',
] as const;
export type DueState = (typeof dueStates)[number];

type Line = Pick<PublishedFee, 'kind' | 'name' | 'amountDong' | 'condition' | 'says' | 'per'>;

/** What a dossier has exactly one of. A price for each of anything else (bản, trang, ngày, km) waits for a count that no form gives. */
const ONCE =
  /^(?:hồ sơ|bộ hồ sơ|lần|lượt|trường hợp|thủ tục|vụ việc|quyết định|chứng chỉ|thẻ|hộ chiếu|tem|thị thực|cchn|(?:một )?giấy)(?!\p{L})/iu;

/** What restates the amount, or names the text that sets it, is no condition: `135.000 đồng/lần (Thông tư số 1/2020/TT-BTC)`. */
function holdsAlways({ condition, amountDong, per }: Line): boolean {
  if (condition === null) return true;
  const rest = condition
    .replace(
      /\(?(?:theo )?(?:quy định )?(?:tại )?thông tư (?:số )?\d+\/\d{4}\/[\p{L}-]+(?: ngày \d{1,2}\/\d{1,2}\/\d{4})?\)?/giu,
      '',
    )
    .replace(/(?<![\d.,])\d{1,3}(?:[.,]\d{3})*(?![\d.,]*\d)/gu, (digits) =>
      Number(digits.replace(/[.,]/gu, '')) === amountDong ? '' : digits,
    )
    .toLowerCase()
    .replace(per === undefined ? /(?!)/u : per, '')
    .replace(/(?:việt nam )?đồng|vnđ|đ(?!\p{L})|0?1(?!\d)|lần(?!\p{L})|mức thu|mức phí|lệ phí|phí/gu, '');
  return !/[\p{L}\d]/u.test(rest);
}

const asksNothing = ({ amountDong, says }: Line): boolean => says === 'NONE' || amountDong === 0;

/** A line as it stands on a day: with the amount of that day, and without the words that only say on which days. */
interface OnTheDay extends Line {
  state?: 'NOT_IN_FORCE' | 'CONDITIONAL';
  /** A stretch of days gives its amount. */
  dated: boolean;
  publishedDong: number | null;
}

function standOn(line: Line, day: string): OnTheDay {
  const found = onDay(line, day);
  const same = { ...line, dated: false, publishedDong: line.amountDong };
  if (found.kind === 'OTHER_DAYS') return { ...same, state: 'NOT_IN_FORCE' };
  if (found.kind === 'UNDECIDED') return { ...same, state: 'CONDITIONAL' };
  return { ...same, amountDong: found.amountDong, condition: found.condition, dated: found.dated };
}

/**
 * The lines on a day. Where a lower amount for a time stands beside the ordinary one of its levy, the ordinary one does not hold;
 * where several do, or one has a condition of its own, no machine says which replaces it.
 */
function standingOn(published: readonly Line[], day: string): OnTheDay[] {
  const lines = published.map((line) => standOn(line, day));
  return lines.map((line) => {
    if (line.state !== undefined) return line;
    const levy = lines.filter((other) => other.state === undefined && isSameLevy(line, other));
    const lower = levy.filter(
      (other) =>
        other.dated &&
        other.amountDong === other.publishedDong &&
        (other.publishedDong ?? 0) < (line.publishedDong ?? 0),
    );
    if (lower.length === 0) return line;
    const isReplaced = levy.length === 2 && levy.every(holdsAlways);
    return { ...line, state: isReplaced ? ('NOT_IN_FORCE' as const) : ('CONDITIONAL' as const) };
  });
}

/**
 * What is to be done with each published line of one channel on a day, in their order (Luật Phí và lệ phí 97/2015/QH13: only published
 * amounts are collected). Lines without a condition are due, all of them. Where every line has one, a single line is the ordinary
 * amount of the channel, whose condition repeats the channel or names exemptions that the counter judges; several are
 * alternatives, between which no machine may choose, and so are several amounts under one name. A line without an amount, a count or a
 * kind holds up no other, nor does one that holds on other days.
 */
export const judgeLines = (published: readonly Line[], day: string): DueState[] =>
  judgeStanding(standingOn(published, day));

function judgeStanding(lines: readonly OnTheDay[]): DueState[] {
  const held = lines.filter(({ state }) => state !== 'NOT_IN_FORCE');
  return lines.map((line) => {
    if (line.state !== undefined) return line.state;
    if (asksNothing(line)) return 'NOTHING_TO_PAY';
    if (line.amountDong === null) return 'AMOUNT_NOT_SET';
    const isOneOf = held.some(
      (other) => !asksNothing(other) && isSameLevy(line, other) && other.amountDong !== line.amountDong,
    );
    if (held.length > 1 && line.condition !== null && (isOneOf || !holdsAlways(line))) return 'CONDITIONAL';
    // Fees and charges have receipts and accounts of their own: what is neither cannot be collected here.
    if (line.kind === 'NOT_STATED') return 'KIND_NOT_STATED';
    return line.per === undefined || ONCE.test(line.per) ? 'PAYABLE' : 'COUNT_NOT_STATED';
  });
}

const isSameLevy = (one: Line, other: Line): boolean => one.kind === other.kind && one.name === other.name;

/**
 * What the published lines of one channel make due on a day: what can be paid, whatever else is not stated. An unknown amount is never
 * taken for zero: where it is all that there is, nothing can be paid here, which is not the same as nothing to pay.
 */
export function judgeDue(published: readonly PublishedFee[], day: string): DueVerdict {
  const standing = standingOn(published, day);
  const states = judgeStanding(standing);
  const lines = published.flatMap(({ code, name, kind }, index): DueLine[] => {
    const amountDong = standing[index]?.amountDong ?? null;
    return states[index] === 'PAYABLE' && kind !== 'NOT_STATED' && amountDong !== null
      ? [{ code, name, kind, amountDong }]
      : [];
  });
  const totalDong = lines.reduce((sum, line) => sum + line.amountDong, 0);
  if (totalDong > 0) return { kind: 'Due', lines, totalDong };
  // Conditional lines beside one that costs nothing whatever the case are for the counter; alternatives alone are not decided.
  const isFree = standing.some((line) => asksNothing(line) && !line.condition);
  const held = states.filter((state) => state !== 'NOT_IN_FORCE');
  const isSettled = held.every((state) => state === 'NOTHING_TO_PAY' || (isFree && state === 'CONDITIONAL'));
  return isSettled && (held.length > 0 || published.length === 0)
    ? { kind: 'NothingToPay' }
    : { kind: 'AmountNotSet' };
}

/** A line of the fees that a form shows, as the catalogue names it; `amount` in whole đồng. */
export interface AskedFee {
  code: string;
  name: string;
  kind: string;
  amount?: number | null;
  condition?: string | null;
  /** Absent from an older catalogue, as the two below. */
  statement?: string | null;
  statementText?: string | null;
  per?: string | null;
}

/** What a form says of each line on a day, with the amount of that day. No amount is not nothing to pay. */
export function tellAmounts(fees: readonly AskedFee[], day: string) {
  const standing = standingOn(fees.map(toLine), day);
  const states = judgeStanding(standing);
  return fees.map(
    ({ condition = null, statement = null, statementText = null, per = null, ...fee }, index) => {
      const amount = standing[index]?.amountDong ?? null;
      return {
        ...{ code: fee.code, name: fee.name, kind: fee.kind },
        state: amount === null ? ('AMOUNT_NOT_SET' as const) : ('AMOUNT_SET' as const),
        due: states[index] ?? null,
        ...{ amount, condition, statement, statementText, per },
      };
    },
  );
}

function toLine({ name, kind, amount = null, condition = null, statement, per }: AskedFee): Line {
  const says = feeSayings.find((saying) => saying === statement);
  return {
    ...{ name, kind: kind as PublishedFee['kind'], amountDong: amount, condition },
    ...(says === undefined ? {} : { says }),
    ...(per == null ? {} : { per }),
  };
}
