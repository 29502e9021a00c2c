/** Tells what of the fees of a row was read without being proven. */
import type { FeeLine } from '../../../../kernel/domain/content.ts';
import { statementOf, tellStatement } from '../../../../kernel/domain/fees.ts';
import type { Amount } from './amounts.ts';
import { type Notes, quote } from './findings.ts';
import { isPlainFee, speaksOfMoney } from './plainFees.ts';

/** What a row holds of fees, before it is read. */
export interface FeeSources {
  /** The row: `CACHTHUCTHUCHIEN[0].THOIGIAN[0]`. */
  path: string;
  /** What its amount cells hold, each with its own words and where it stands. */
  figures: readonly { amount: Amount; words: string | null; path: string }[];
  /** The words on fees that belong to no figure; null where there are none. */
  words: string | null;
  /** The words on time, which may speak of money. */
  description: string;
  /** The page writes `Miễn phí` where the amount stands, as it does for an empty amount. */
  isFree: boolean;
}

const NAMES = { FEE: 'Phí', CHARGE: 'Lệ phí', NOT_STATED: 'Không rõ phí hay lệ phí' } as const;

/** `Lệ phí: 10.000 đồng/bản | Phí: Miễn phí`. */
const sayHowRead = (lines: readonly FeeLine[]): string =>
  lines.length === 0
    ? 'không có khoản thu nào'
    : lines.map((line) => `${NAMES[line.kind]}: ${tellStatement(line)}`).join(' | ');

function isPlain(sources: FeeSources, lines: readonly FeeLine[]): boolean {
  const { figures, words, description, isFree } = sources;
  if (speaksOfMoney(description)) return false;
  const [figure, ...more] = figures;
  if (figure === undefined) {
    // The page shows an empty amount as `Miễn phí` too: alone it proves nothing.
    if (words === null) return lines.length === 0 && !isFree;
    return isPlainFee(words, null, lines);
  }
  if (more.length > 0) return false;
  const { amount } = figure;
  // A zero is what a page shows for nothing too, so that the words have to say it.
  const isSet = amount.foreignAmount !== null || (amount.amountDong ?? 0) > 0;
  if (figure.words !== null) return isPlainFee(figure.words, isSet ? amount : null, lines);
  return (
    lines.length === 1 && lines.every((line) => statementOf(line) === 'AMOUNT' && line.kind === 'NOT_STATED')
  );
}

/** One line a row, at its description, which has the words, or at its amount where it has none; nothing where a finding tells of its amount already. */
export function noteUnprovenFees(sources: FeeSources, lines: readonly FeeLine[], notes: Notes): void {
  const { path, figures, words, description, isFree } = sources;
  const isTold = notes.repairs.some(
    ({ kind, outcome, field }) =>
      outcome === 'KEPT' && kind.startsWith('AMOUNT_') && field.startsWith(`${path}.`),
  );
  if (isTold || isPlain(sources, lines)) return;
  const said = [...new Set([...figures.map((figure) => figure.words), words, description])].filter(Boolean);
  const [figure] = figures;
  const field = said.length === 0 && figure !== undefined ? figure.path : `${path}.MOTA`;
  const text = said.length > 0 ? said.join(' | ') : isFree ? 'Miễn phí' : '';
  notes.unproven.push({ field, questions: ['FEE'], text: quote(text), readAs: sayHowRead(lines) });
}
