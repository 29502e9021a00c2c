import type { ProcedureContent } from '../../../../schema/content.ts';
import type { NationalLists } from '../records/nationalLists.ts';
import { readNationalRecord } from '../records/readNationalRecord.ts';
import type { NamedResult } from '../records/results.ts';
import { type AnyFinding, makeImportFinding } from './findings.ts';

/** A record of any shape that we know, read. */
export interface AnyReadRecord {
  /** The record in the shape of the national database. */
  record: unknown;
  code: string | null;
  /** Null exactly when it is refused; the findings say why. */
  content: ProcedureContent | null;
  results: NamedResult[];
  findings: AnyFinding[];
}

/** Words by which a source says that a procedure is no longer in force. */
const REPEALED = /bãi bỏ|hết hiệu lực/iu;

/** Reads a record, whichever of the shapes it has. */
export function readRecord(raw: unknown, lists: NationalLists): AnyReadRecord {
  const { code, content, status, results, repairs, refusals } = readNationalRecord(raw, lists);
  const findings: AnyFinding[] = [...repairs, ...refusals];
  if (status !== null && REPEALED.test(status)) {
    findings.push(makeImportFinding('REPEALED_AT_SOURCE', 'TRANGTHAI', { before: status }));
    return { record: raw, code, content: null, results, findings };
  }
  return { record: raw, code, content, results, findings };
}
