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

/**
 * What the published lines of one channel make due (Luật Phí và lệ phí 97/2015/QH13: only published amounts are
 * collected). Lines without a condition are due, all of them. Where every line has one, a single line is the ordinary
 * amount of the channel, whose condition repeats the channel or names exemptions that the counter judges; several are
 * alternatives, between which no machine may choose. An unknown amount is never taken for zero.
 */
export function judgeDue(published: readonly PublishedFee[]): DueVerdict {
  if (published.length === 0) return { kind: 'NothingToPay' };
  const unconditioned = published.filter((line) => line.condition === null);
  const due = unconditioned.length > 0 ? unconditioned : published;
  if (unconditioned.length === 0 && published.length > 1) return { kind: 'AmountNotSet' };
  const lines: DueLine[] = [];
  for (const { code, name, kind, amountDong } of due) {
    // Fees and charges have receipts of their own: what is neither cannot be collected here.
    if (amountDong === null || kind === 'NOT_STATED') return { kind: 'AmountNotSet' };
    if (amountDong > 0) lines.push({ code, name, kind, amountDong });
  }
  const totalDong = lines.reduce((sum, line) => sum + line.amountDong, 0);
  return totalDong === 0 ? { kind: 'NothingToPay' } : { kind: 'Due', lines, totalDong };
}

/** A line of the fees that a form shows, as the catalogue names it; `amount` in whole đồng. */
export interface AskedFee {
  code: string;
  name: string;
  kind: string;
  amount?: number | null;
  condition?: string | null;
}

/** What a form says of a line. No amount is not nothing to pay. */
export const tellAmount = ({ code, name, kind, amount = null, condition = null }: AskedFee) => ({
  code,
  name,
  kind,
  state: amount === null ? ('AMOUNT_NOT_SET' as const) : ('AMOUNT_SET' as const),
  amount,
  condition,
});
