import { hashContent } from '../../versions/rules/contentHash.ts';
import { type Conformed, conformRecord, type ImportLists } from './conform.ts';
import type { ReportLine } from './findings.ts';
import { type CutPiece, parsePiece } from './parsePiece.ts';
import { readRecord } from './readRecord.ts';

/** A record that could be read, on its way in. */
export interface Candidate extends Conformed {
  line: ReportLine;
  /** Of what the record itself says, before it meets the version that is there. */
  contentHash: string;
}

/** Reads every piece; each record has a line in the report, in the order of the file, whatever becomes of it. */
export function readBatch(
  pieces: readonly (CutPiece & { position: number })[],
  lists: ImportLists,
): { lines: ReportLine[]; candidates: Candidate[] } {
  const lines: ReportLine[] = [];
  const candidates: Candidate[] = [];
  for (const piece of pieces) {
    const parsed = parsePiece(piece);
    const { position } = piece;
    if ('refusal' in parsed) {
      lines.push({ position, code: parsed.code, outcome: 'REFUSED', findings: [parsed.refusal] });
      continue;
    }
    for (const raw of parsed.records) {
      const { record, code, content, results, findings } = readRecord(raw, lists.national);
      const line: ReportLine = { position, code, outcome: 'REFUSED', findings: [...findings] };
      lines.push(line);
      if (content === null) continue;
      const conformed = conformRecord(record, content, results, lists);
      line.findings.push(...conformed.findings);
      candidates.push({ ...conformed, line, contentHash: hashContent(conformed.content) });
    }
  }
  return { lines, candidates };
}
