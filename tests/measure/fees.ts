/** How far the fees that a row of a record is read as agree with what a person read in it. */
import type { FeeLine } from '../../kernel/domain/content.ts';
import { statementOf } from '../../kernel/domain/fees.ts';
import { readFeeLines } from '../../subgraphs/procedures/records/rules/feeLines.ts';
import { openNotes } from '../../subgraphs/procedures/records/rules/findings.ts';
import { readTimeCell } from '../../subgraphs/procedures/records/rules/timeCell.ts';

export interface FeeLabel {
  says: string;
  kind: string;
  dong?: number;
  when?: string;
}

/** What is counted of one row, whether it was read right, and whether it was told as open. */
export type Verdict = [what: string, isRight: boolean, isTold: boolean];

/** A label stands on a row or on a fee within it; the labels of a row are one, and those within it count where there are any. */
export const rowOf = (path: string): string => path.replace(/\.PHILEPHI\[\d+\]$/u, '');

export function gatherLabels(
  labels: readonly { code: string; path: string; lines: readonly FeeLabel[] }[],
): { code: string; row: string; lines: FeeLabel[] }[] {
  const rows = new Map<string, { code: string; row: string; own: FeeLabel[]; within: FeeLabel[] }>();
  for (const { code, path, lines } of labels) {
    const row = rowOf(path);
    const known = rows.get(`${code} ${row}`) ?? { code, row, own: [], within: [] };
    rows.set(`${code} ${row}`, known);
    (row === path ? known.own : known.within).push(...lines);
  }
  return [...rows.values()].map(({ code, row, own, within }) => {
    return { code, row, lines: within.length > 0 ? within : own };
  });
}

const SILENT = 'NOT_STATED';
const saidBy = ({ says, dong }: { says: string; dong: number | null }): string =>
  says === 'AMOUNT' && dong !== null ? `AMOUNT ${dong}` : says;
const toSet = (said: readonly string[]): string => {
  const told = said.filter((one) => one !== SILENT);
  return [...new Set(told.length === 0 ? [SILENT] : told)].sort().join('; ');
};
const readSaid = (line: FeeLine): string => saidBy({ says: statementOf(line), dong: line.amountDong });

/** Compares one row: what it says of fees as a whole, every amount, and whether each is phí or lệ phí. */
export function judgeFees(labels: readonly FeeLabel[], row: unknown, path: string): Verdict[] {
  const notes = openNotes();
  const place = { value: row, path };
  const read = readFeeLines(place, readTimeCell(place, notes), notes);
  const isTold =
    notes.unproven.some(({ questions }) => questions.includes('FEE')) ||
    notes.repairs.some(({ kind, outcome }) => kind.startsWith('AMOUNT_') && outcome === 'KEPT');
  // Who pays nothing is held as the exemptions of a line, not as a line of its own.
  const isWaiver = ({ says, when }: FeeLabel): boolean => says === 'FREE' && when !== undefined;
  const waived = read.some((line) => line.exemptions.length > 0 || line.amountDong === 0);
  const own = labels.filter((label) => !isWaiver(label));
  const isWaiverRight = own.length === labels.length || waived;
  const wanted = toSet(own.map(({ says, dong }) => saidBy({ says, dong: dong ?? null })));
  const found = toSet(read.map(readSaid));
  const sums = own.filter(({ says, dong }) => says === 'AMOUNT' && dong !== undefined);
  return [
    ['fees: what a row says of them', wanted === found && isWaiverRight, isTold],
    ...sums.map(({ dong }): Verdict => {
      return ['fees: every amount in đồng', read.some(({ amountDong }) => amountDong === dong), isTold];
    }),
    ...own.flatMap((label): Verdict[] => {
      const said = saidBy({ says: label.says, dong: label.dong ?? null });
      const same = said === SILENT ? [] : read.filter((line) => readSaid(line) === said);
      if (same.length === 0) return [];
      const isRight = same.some(({ kind }) => kind === label.kind);
      const isKindTold = isTold || notes.repairs.some(({ kind }) => kind === 'FEE_KIND_INFERRED');
      // A line of which the kind is not stated says so itself, wherever it is shown.
      const saysSo = !isRight && same.every(({ kind }) => kind === 'NOT_STATED');
      return [['fees: phí, lệ phí or not stated', isRight, isKindTold || saysSo]];
    }),
  ];
}
