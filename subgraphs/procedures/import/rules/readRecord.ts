import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { openNotes } from '../../records/rules/findings.ts';
import { readCode } from '../../records/rules/heads.ts';
import type { NationalLists } from '../../records/rules/nationalLists.ts';
import { fromPortalPage, isPortalPage } from '../../records/rules/portalPage.ts';
import { readNationalRecord } from '../../records/rules/readNationalRecord.ts';
import type { NamedResult } from '../../records/rules/results.ts';
import { fieldOf, isFields } from '../../records/rules/source.ts';
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

/** What every record of a procedure tells and a list of procedures does not. */
const CONTENT_FIELDS = ['QUYETDINH', 'CACHTHUCTHUCHIEN', 'THANHPHANHOSO', 'TRINHTUTHUCHIEN'];

/** Reads a record, whichever of the shapes it has. */
export function readRecord(raw: unknown, lists: NationalLists): AnyReadRecord {
  const mapped = isPortalPage(raw) ? fromPortalPage(raw) : { record: raw, repairs: [], refusals: [] };
  const { record } = mapped;
  if (isHead(record)) return refuseHead(record);
  const { code, content, status, results, repairs, refusals } = readNationalRecord(record, lists);
  const findings: AnyFinding[] = [...mapped.repairs, ...mapped.refusals, ...repairs, ...refusals];
  if (status === null || !REPEALED.test(status)) return { record, code, content, results, findings };
  findings.push(makeImportFinding('REPEALED_AT_SOURCE', 'TRANGTHAI', { before: status }));
  return { record, code, content: null, results, findings };
}

type Fields = Record<string, unknown>;

/** A row of LayDanhSachTTHC tells that a procedure exists, and nothing of it. */
const isHead = (record: unknown): record is Fields =>
  isFields(record) && 'TENTTHC' in record && CONTENT_FIELDS.every((field) => record[field] === undefined);

function refuseHead(record: Fields): AnyReadRecord {
  const notes = openNotes();
  const place = { value: record, path: '' };
  const code = readCode(fieldOf(place, record.MATTHC === undefined ? 'ID' : 'MATTHC'), notes);
  const findings = [...notes.repairs, ...notes.refusals, makeImportFinding('HEAD_ONLY', '')];
  return { record, code, content: null, results: [], findings };
}
