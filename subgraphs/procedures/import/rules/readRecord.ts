import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import { type Incomplete, judgeCompleteness } from '../../records/rules/completeness.ts';
import { openNotes, type Unproven } from '../../records/rules/findings.ts';
import { readCode } from '../../records/rules/heads.ts';
import type { NationalLists } from '../../records/rules/nationalLists.ts';
import { fromListOf2021, fromTables, isListOf2021, isTables } from '../../records/rules/otherShapes.ts';
import { fromPortalPage, isPortalPage, type MappedRecord } from '../../records/rules/portalPage.ts';
import { type ReadRecord, readNationalRecord } from '../../records/rules/readNationalRecord.ts';
import type { NamedResult } from '../../records/rules/results.ts';
import { fieldOf, isFields } from '../../records/rules/source.ts';
import { type AnyFinding, makeImportFinding } from './findings.ts';

/** A record of any shape that we know, read. */
export interface AnyReadRecord {
  /** The record in the shape of the national database. */
  record: unknown;
  code: string | null;
  /** Null exactly when it is incomplete or refused; the findings say why. */
  content: ProcedureContent | null;
  /** What it lacks, where nothing else speaks against it. */
  incomplete: Incomplete | null;
  /** The source's own id of it, where it has one. */
  sourceId: string | null;
  results: NamedResult[];
  findings: AnyFinding[];
  /** What was read of its papers and fees and nothing proves, a line a field. */
  unproven: Unproven[];
}

/** Words by which a source says that a procedure is no longer in force. */
const REPEALED = /bãi bỏ|hết hiệu lực/iu;

/** What every record of a procedure tells and a list of procedures does not. */
const CONTENT_FIELDS = ['QUYETDINH', 'CACHTHUCTHUCHIEN', 'THANHPHANHOSO', 'TRINHTUTHUCHIEN'];

/** Reads a record, whichever of the shapes it has. */
export function readRecord(raw: unknown, lists: NationalLists): AnyReadRecord {
  const mapped = toNational(raw);
  const { record } = mapped;
  if (isHead(record)) return refuseHead(record);
  const read = readNationalRecord(record, lists);
  const findings: AnyFinding[] = [...mapped.repairs, ...mapped.refusals, ...read.repairs, ...read.refusals];
  const about = {
    record,
    code: read.code,
    sourceId: mapped.sourceId ?? null,
    results: read.results,
    findings,
    unproven: read.unproven,
  };
  if (read.status !== null && REPEALED.test(read.status)) {
    findings.push(makeImportFinding('REPEALED_AT_SOURCE', 'TRANGTHAI', { before: read.status }));
    return { ...about, content: null, incomplete: null };
  }
  const incomplete = mapped.refusals.length > 0 ? null : findMissing(read);
  if (incomplete === null) return { ...about, content: read.content, incomplete };
  if (read.content !== null) findings.push(makeImportFinding('CONTENT_MISSING', ''));
  return { ...about, content: null, incomplete };
}

function toNational(raw: unknown): MappedRecord {
  if (isTables(raw)) return fromTables(raw);
  if (isListOf2021(raw)) return fromListOf2021(raw);
  if (isPortalPage(raw)) return fromPortalPage(raw);
  return { record: raw as Fields, repairs: [], refusals: [] };
}

const findMissing = ({ code, read, refusals }: ReadRecord): Incomplete | null =>
  read === null ? null : (judgeCompleteness(code, read, refusals) ?? null);

type Fields = Record<string, unknown>;

/** A row of LayDanhSachTTHC tells that a procedure exists, and nothing of it. */
const isHead = (record: unknown): record is Fields =>
  isFields(record) && 'TENTTHC' in record && CONTENT_FIELDS.every((field) => record[field] === undefined);

function refuseHead(record: Fields): AnyReadRecord {
  const notes = openNotes();
  const place = { value: record, path: '' };
  const code = readCode(fieldOf(place, record.MATTHC === undefined ? 'ID' : 'MATTHC'), notes);
  const findings = [...notes.repairs, ...notes.refusals, makeImportFinding('HEAD_ONLY', '')];
  return {
    record,
    code,
    content: null,
    incomplete: null,
    sourceId: null,
    results: [],
    findings,
    unproven: [],
  };
}
