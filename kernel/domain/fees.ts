/** What a published line of fees says, for whoever pays: its statement, in words, and when it holds. */

import type { FeeLine, FeeStatement } from './content.ts';

type Said = Pick<FeeLine, 'says' | 'amountDong'> & Partial<FeeLine>;

/** What a line says of money. A zero is free; nothing said is NOT_STATED, which is never zero. */
export function statementOf({ says, amountDong, foreignAmount }: Said): FeeStatement {
  if (says !== undefined) return says;
  if (foreignAmount != null) return 'AMOUNT';
  if (amountDong === null) return 'NOT_STATED';
  return amountDong === 0 ? 'FREE' : 'AMOUNT';
}

const dong = (amount: number): string => `${amount.toLocaleString('vi-VN')} đồng`;
const NAMES = { FEE: 'phí', CHARGE: 'lệ phí', NOT_STATED: 'phí, lệ phí' } as const;

function sayBounds({ bounds }: Said): string[] {
  const { fromDong = null, toDong = null } = bounds ?? {};
  if (fromDong !== null && toDong !== null) return [`từ ${dong(fromDong)} đến ${dong(toDong)}`];
  if (fromDong !== null) return [`ít nhất ${dong(fromDong)}`];
  return toDong === null ? [] : [`nhiều nhất ${dong(toDong)}`];
}

function sayAmount({ amountDong, foreignAmount, per }: Said): string {
  const sum =
    foreignAmount == null
      ? dong(amountDong ?? 0)
      : `${foreignAmount.amount.toLocaleString('vi-VN')} ${foreignAmount.currency}`;
  return per === undefined ? sum : `${sum}/${per}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One line of Vietnamese for citizens: what is to be paid, or why no amount can be told. */
export function tellStatement(line: Said): string {
  const name = NAMES[line.kind ?? 'NOT_STATED'];
  const tell: Readonly<Record<FeeStatement, () => string>> = {
    AMOUNT: () => sayAmount(line),
    FREE: () => `Miễn ${name}`,
    NONE: () => `Không có ${name}`,
    NOT_SET_YET: () => `Chưa quy định mức ${name}`,
    ELSEWHERE: () =>
      line.setBy === undefined
        ? `Mức ${name} được quy định tại văn bản khác`
        : `Mức ${name} theo quy định của ${line.setBy}`,
    RANGE: () => capital(sayBounds(line).join(', ')),
    PERCENT: () =>
      [
        `${(line.percent ?? 0).toLocaleString('vi-VN', { maximumFractionDigits: 3 })} %`,
        ...sayBounds(line),
      ].join(', '),
    NOT_STATED: () => `Không nêu mức ${name}`,
  };
  return tell[statementOf(line)]();
}

/** When a line holds: what it says, and the province or the way of handling that it belongs to, as if they were written out. */
export function conditionOf({
  condition,
  locality,
  timeLimit,
}: Pick<FeeLine, 'condition' | 'locality' | 'timeLimit'>) {
  const parts = [
    condition,
    locality === null ? null : `Áp dụng tại địa phương ${locality}`,
    timeLimit === null ? null : `Theo thời hạn giải quyết thứ ${timeLimit + 1}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}
