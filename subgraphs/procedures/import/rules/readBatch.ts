import type { Incomplete } from '../../records/rules/completeness.ts';
import { hashContent } from '../../versions/rules/contentHash.ts';
import { type Conformed, conformRecord, type ImportLists } from './conform.ts';
import type { ReportLine } from './findings.ts';
import { type CutPiece, parsePiece } from './parsePiece.ts';
import { readRecord } from './readRecord.ts';

/** A piece of a file with its place and the day on which what it says was seen to be in force. */
export interface ObservedPiece extends CutPiece {
  position: number;
  /** yyyy-MM-dd. */
  observedOn: string;
  /** The imports that brought it, where it is read again. */
  importIds?: readonly string[];
  /** It was kept here: where it came from is known, and no place in a file. */
  isKept?: true;
}

/** A record as it stands in its piece. */
interface Found {
  line: ReportLine;
  piece: ObservedPiece;
  raw: unknown;
  /** The source's own id of it, where it has one. */
  sourceId: string | null;
}

/** A record that could be read, on its way in. */
export interface Candidate extends Conformed, Found {
  /** Of what the record itself says, before it meets the version that is there. */
  contentHash: string;
}

/** A record that lacks something, on its way to the officials. */
export interface IncompleteCandidate extends Found, Incomplete {
  code: string | null;
}

export interface ReadPieces {
  lines: ReportLine[];
  candidates: Candidate[];
  incomplete: IncompleteCandidate[];
}

/**
 * Reads every piece; each record has a line in the report, in the order of the file, whatever becomes of it.
 *
 * @param lists what the code lists said on each day on which one of the pieces was seen
 */
export function readBatch(
  pieces: readonly ObservedPiece[],
  lists: ReadonlyMap<string, ImportLists>,
): ReadPieces {
  const read: ReadPieces = { lines: [], candidates: [], incomplete: [] };
  for (const piece of pieces) {
    const parsed = parsePiece(piece);
    const known = lists.get(piece.observedOn);
    if (known === undefined) throw new Error(`no lists of ${piece.observedOn}`);
    if ('refusal' in parsed) {
      const { code, refusal } = parsed;
      read.lines.push({ position: piece.position, code, outcome: 'REFUSED', findings: [refusal] });
      continue;
    }
    for (const raw of parsed.records) readOne(raw, piece, known, read);
  }
  return read;
}

function readOne(raw: unknown, piece: ObservedPiece, lists: ImportLists, read: ReadPieces): void {
  const { record, code, content, incomplete, sourceId, results, findings, unproven } = readRecord(
    raw,
    lists.national,
  );
  const line: ReportLine = { position: piece.position, code, outcome: 'REFUSED', findings: [...findings] };
  if (unproven.length > 0) line.unproven = unproven;
  read.lines.push(line);
  const found = { line, piece, raw, sourceId };
  if (incomplete !== null) {
    line.outcome = 'INCOMPLETE';
    line.missing = incomplete.missing;
    read.incomplete.push({ ...found, ...incomplete, code });
  }
  if (content === null) return;
  const conformed = conformRecord(record, content, results, lists);
  line.findings.push(...conformed.findings);
  read.candidates.push({ ...conformed, ...found, contentHash: hashContent(conformed.content) });
}
