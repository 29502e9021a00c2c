import { type ImportFinding, makeImportFinding } from './findings.ts';

/** A piece of a file as it was cut out, whole or not. */
export interface CutPiece {
  bytes: Buffer;
  problem?: 'TOO_LONG' | 'CUT_OFF';
}

/** The records that a piece holds, or why it holds none; `code` is what can still be read of a broken one. */
export type ParsedPiece = { records: unknown[] } | { code: string | null; refusal: ImportFinding };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
/** The code of a broken record, so that the report can say which one it was. */
const CODE = /"(?:MATTHC|thu_tuc_id|mã_thủ_tục|Mã thủ tục:?)"\s*:\s*"\s*(\d\.\d{6})/iu;
/** Members under which the shapes that we know write the code. */
const CODE_FIELDS = ['MATTHC', 'thu_tuc_id', 'Mã thủ tục', 'Mã thủ tục:'];
/** So much of what was found is quoted in the report. */
const QUOTED_CHARACTERS = 200;
/** What the national database wraps its replies in. */
const WRAPPINGS = ['data', 'result', 'Data', 'Result'];

/** Reads one piece: the record in it, or the records that a reply wraps. Nothing that it holds can make it throw. */
export function parsePiece({ bytes, problem }: CutPiece): ParsedPiece {
  if (problem !== undefined) return refuse(bytes, makeImportFinding(problem, ''));
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return refuse(bytes, describeDamage(bytes));
  }
  const value = parseJson(text);
  if (value === undefined) {
    return refuse(
      bytes,
      makeImportFinding('NOT_JSON', '', { before: text.trim().slice(0, QUOTED_CHARACTERS) }),
    );
  }
  return { records: unwrap(value) };
}

function refuse(bytes: Buffer, refusal: ImportFinding): ParsedPiece {
  return { code: CODE.exec(bytes.toString('utf8'))?.[1] ?? null, refusal };
}

/** The code of a record as it stands there, of whichever shape it is; null where none can be seen. */
export function findWrittenCode(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const field = CODE_FIELDS.find((name) => name in raw);
  const written = field === undefined ? undefined : (raw as Record<string, unknown>)[field];
  return written === undefined || written === null ? null : String(written);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A reply holds its record or records in one member; a record is known by its code and is left alone. A collection names
 * lists of records, and has nothing else.
 */
function unwrap(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || findWrittenCode(value) !== null) return [value];
  const inner = WRAPPINGS.map((key) => (value as Record<string, unknown>)[key]).find(
    (member) => typeof member === 'object' && member !== null,
  );
  const members = Object.values(value);
  if (inner === undefined && members.length > 0 && members.every(isListOfObjects)) return members.flat();
  if (inner === undefined) return [value];
  return Array.isArray(inner) ? inner : [inner];
}

const isListOfObjects = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));

/** Which field holds the bytes that are no UTF-8: read with a mark for each, the first text that has one. */
function describeDamage(bytes: Buffer): ImportFinding {
  const value = parseJson(bytes.toString('utf8'));
  const found = value === undefined ? undefined : findDamaged(value, '');
  if (found === undefined) return makeImportFinding('NOT_UTF8', '');
  return makeImportFinding('NOT_UTF8', found.field, { before: found.text.slice(0, QUOTED_CHARACTERS) });
}

function findDamaged(value: unknown, field: string): { field: string; text: string } | undefined {
  if (typeof value === 'string') return value.includes('\u{fffd}') ? { field, text: value } : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const path = Array.isArray(value) ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`;
    const found = findDamaged(member, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
