import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { hashContent } from '../../versions/rules/contentHash.ts';
import { type AnyFinding, type ImportFinding, makeImportFinding, type Outcome } from './findings.ts';
import { mergeRecord } from './merge.ts';

/** The version that is there, as far as it matters to what comes in. */
export interface Standing {
  content: ProcedureContent;
  contentHash: string;
  origin: 'EMBEDDED' | 'DEMONSTRATION' | 'IMPORTED' | 'PUBLISHED';
  /** yyyy-MM-dd. */
  inForceFrom: string;
  /** First day no longer in force; null while it is. */
  inForceTo: string | null;
}

export type Verdict =
  | { kind: 'RECORD'; content: ProcedureContent; findings: ImportFinding[] }
  | { kind: 'UNCHANGED'; findings: ImportFinding[] }
  | { kind: 'REFUSED'; findings: ImportFinding[] };

/**
 * Whether a record that was read becomes the next version of its procedure, from the day on which it was seen.
 *
 * @param standing the latest version; undefined for a procedure that nobody has heard of
 * @param day yyyy-MM-dd on which the record was seen to be in force: a record does not say since when it is
 */
export function judgeRecord(record: ProcedureContent, standing: Standing | undefined, day: string): Verdict {
  if (standing === undefined) return { kind: 'RECORD', content: record, findings: [] };
  const { content, findings } = mergeRecord(standing.content, record, standing.origin);
  if (standing.inForceTo !== null && standing.inForceTo <= day)
    return judgeReturn(content, standing, findings);
  if (hashContent(content) === standing.contentHash) return { kind: 'UNCHANGED', findings };
  const refusal = judgeChange(standing, day);
  if (refusal !== undefined) return { kind: 'REFUSED', findings: [refusal] };
  return { kind: 'RECORD', content, findings: [...listCorrected(standing, day), ...findings] };
}

/** What was observed on one day and says two things was corrected: the later one holds on that day, and both stay. */
const listCorrected = ({ inForceFrom }: Standing, day: string): ImportFinding[] =>
  inForceFrom === day ? [makeImportFinding('CORRECTED_THAT_DAY', '', { before: inForceFrom })] : [];

/** A repealed procedure comes back only by another decision: the same one again is an old copy. */
function judgeReturn(content: ProcedureContent, standing: Standing, findings: ImportFinding[]): Verdict {
  const before = standing.content.decisionNumber;
  if (content.decisionNumber === before) {
    return {
      kind: 'REFUSED',
      findings: [makeImportFinding('REPEALED_REPUBLISHED', 'QUYETDINH', { before })],
    };
  }
  const again = makeImportFinding('PUBLISHED_AGAIN', 'QUYETDINH', { before, after: content.decisionNumber });
  return { kind: 'RECORD', content, findings: [again, ...findings] };
}

function judgeChange(standing: Standing, day: string): ImportFinding | undefined {
  const { origin, inForceFrom, inForceTo } = standing;
  if (origin === 'PUBLISHED') return makeImportFinding('PUBLISHED_HERE', '', { before: inForceFrom });
  // A version whose end is decided is not ended a second time, on another day.
  if (inForceTo !== null) return makeImportFinding('PUBLISHED_HERE', '', { before: inForceTo });
  if (inForceFrom > day)
    return makeImportFinding('OLDER_THAN_IN_FORCE', '', { before: inForceFrom, after: day });
  return undefined;
}

/** What the report calls a record that went in. */
export function outcomeOfFindings(findings: readonly AnyFinding[]): Outcome {
  return findings.some(({ outcome }) => outcome === 'REPAIRED') ? 'REPAIRED' : 'ACCEPTED';
}
