/** How the lines of one batch become a report: each is judged by itself, after those before it. */
import type { ImportedLine, ImportFinding } from './findings.ts';
import { type CutLine, readLine } from './readRecord.ts';

/** A line whose record has the form of its kind. */
export interface ReadRecord<R> {
  position: number;
  record: string | null;
  told: R;
}

/** What became of a record that could be read. */
export type Judged = Pick<ImportedLine, 'outcome'> | ImportFinding;

/**
 * The records of a batch, each with where it stands, and the lines that hold none.
 *
 * @param readAs gives the record of its kind, or why it is none
 */
export function readBatch<R extends object>(
  lines: readonly CutLine[],
  readAs: (told: Record<string, unknown>) => R | ImportFinding,
): { records: ReadRecord<R>[]; refused: ImportedLine[] } {
  const records: ReadRecord<R>[] = [];
  const refused: ImportedLine[] = [];
  for (const line of lines) {
    const { position, record, ...read } = readLine(line);
    const told = read.finding ?? readAs(read.told);
    if (isFinding(told)) refused.push(refuseLine({ position, record }, told));
    else records.push({ position, record, told });
  }
  return { records, refused };
}

/** The report of a batch, in the order of its lines. */
export function reportBatch<R>(
  { records, refused }: { records: readonly ReadRecord<R>[]; refused: readonly ImportedLine[] },
  judge: (told: R) => Judged,
): ImportedLine[] {
  const judged = records.map(({ position, record, told }): ImportedLine => {
    const verdict = judge(told);
    return isFinding(verdict)
      ? refuseLine({ position, record }, verdict)
      : { position, record, outcome: verdict.outcome, findings: [] };
  });
  return [...refused, ...judged].toSorted((one, other) => one.position - other.position);
}

const refuseLine = (
  line: Pick<ImportedLine, 'position' | 'record'>,
  finding: ImportFinding,
): ImportedLine => ({
  ...line,
  outcome: 'REFUSED',
  findings: [finding],
});

export const isFinding = (value: object): value is ImportFinding => 'message' in value && 'field' in value;
