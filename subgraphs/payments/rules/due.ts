import type { PublishedFee } from '../../../kernel/domain/content.ts';

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
export type DueState = 'PAYABLE' | 'CONDITIONAL' | 'AMOUNT_NOT_SET' | 'KIND_NOT_STATED';

type Line = Pick<PublishedFee, 'kind' | 'amountDong' | 'condition'>;

/**
 * What is to be done with each published line of one channel, in their order (Luật Phí và lệ phí 97/2015/QH13: only published amounts
 * are collected). Lines without a condition are due, all of them. Where every line has one, a single line is the ordinary
 * amount of the channel, whose condition repeats the channel or names exemptions that the counter judges; several are
 * alternatives, between which no machine may choose. A line without an amount or a kind holds up no other.
 */
export function judgeLines(published: readonly Line[]): DueState[] {
  const areAlternatives = published.length > 1 && published.every(({ condition }) => condition !== null);
  return published.map(({ kind, amountDong, condition }) => {
    if (amountDong === null) return 'AMOUNT_NOT_SET';
    if (areAlternatives || (condition !== null && published.length > 1)) return 'CONDITIONAL';
    // Fees and charges have receipts of their own: what is neither cannot be collected here.
    return kind === 'NOT_STATED' ? 'KIND_NOT_STATED' : 'PAYABLE';
  });
}

/**
 * What the published lines of one channel make due: what can be paid, whatever else is not stated. An unknown amount is never taken
 * for zero: where it is all that there is, nothing can be paid here, which is not the same as nothing to pay.
 */
export function judgeDue(published: readonly PublishedFee[]): DueVerdict {
  const states = judgeLines(published);
  const lines = published.flatMap(({ code, name, kind, amountDong }, index): DueLine[] =>
    states[index] === 'PAYABLE' && kind !== 'NOT_STATED' && amountDong !== null && amountDong > 0
      ? [{ code, name, kind, amountDong }]
      : [],
  );
  const totalDong = lines.reduce((sum, line) => sum + line.amountDong, 0);
  if (totalDong > 0) return { kind: 'Due', lines, totalDong };
  // Conditional lines beside one that costs nothing are for the counter; alternatives alone are not decided.
  const isFree = states.includes('PAYABLE') && !states.some((state) => OPEN.has(state));
  return published.length === 0 || isFree ? { kind: 'NothingToPay' } : { kind: 'AmountNotSet' };
}

const OPEN: ReadonlySet<DueState> = new Set(['AMOUNT_NOT_SET', 'KIND_NOT_STATED']);

/** A line of the fees that a form shows, as the catalogue names it; `amount` in whole đồng. */
export interface AskedFee {
  code: string;
  name: string;
  kind: string;
  amount?: number | null;
  condition?: string | null;
}

/** What a form says of each line. No amount is not nothing to pay. */
export function tellAmounts(fees: readonly AskedFee[]) {
  const lines = fees.map(({ kind, amount = null, condition = null }) => ({
    kind: kind as PublishedFee['kind'],
    amountDong: amount,
    condition,
  }));
  const states = judgeLines(lines);
  return fees.map(({ code, name, kind, amount = null, condition = null }, index) => ({
    code,
    name,
    kind,
    state: amount === null ? ('AMOUNT_NOT_SET' as const) : ('AMOUNT_SET' as const),
    due: states[index] ?? null,
    amount,
    condition,
  }));
}
