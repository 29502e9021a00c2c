/** One line of a file as a record that can be judged, or why it is none. A line that cannot be read is never taken as empty. */
import { holdsUnicode } from '../domain/text/typed.ts';
import { type ImportFinding, type ImportReason, refusal } from './findings.ts';

/** A line as it was cut out of the file. */
export interface CutLine {
  position: number;
  bytes: Buffer;
  tooLong: boolean;
}

export type ReadLine = { position: number; record: string | null } & (
  | { told: Record<string, unknown>; finding?: undefined }
  | { told?: undefined; finding: ImportFinding }
);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
/** A reference that may be told again: no sentence, and without so many digits in a row that it may be somebody's number. */
const REFERENCE = /^(?!.*\d{9})[\w:.@/-]{1,100}$/;

/** How a source names its record; null for what may be personal. */
export const tellable = (reference: unknown): string | null =>
  typeof reference === 'string' && REFERENCE.test(reference) ? reference : null;

/** Reads one line. Nothing that it holds can make it throw. */
export function readLine({ position, bytes, tooLong }: CutLine): ReadLine {
  const refuse = (kind: ImportReason, field = '', before?: string): ReadLine => ({
    position,
    record: null,
    finding: refusal(kind, field, before),
  });
  if (tooLong) return refuse('TOO_LONG');
  const text = decode(bytes);
  // UTF-16 without a mark is valid UTF-8, every other letter of it a null.
  if (text === undefined || text.includes('\0')) return refuse('NOT_UTF8');
  const value = parse(text);
  if (value === undefined) return refuse('NOT_JSON');
  if (!isObject(value)) return refuse('NOT_AN_OBJECT', '', shapeOf(value));
  const record = tellable(value.record);
  const twice = findTwice(text, value);
  if (twice !== undefined) return { ...refuse('MEMBER_TWICE', twice), record };
  if (!holdsUnicode(value)) return { ...refuse('TEXT_NOT_UNICODE'), record };
  return { position, record, told: value };
}

/** A value by its kind, so that a report can say what was found without repeating it. */
export function shapeOf(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : typeof value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function decode(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text of JSON, whole, and whether it names a member. */
const TEXTS = /"(?:[^"\\]|\\.)*"(\s*:)?/gs;

/**
 * A member that a text of JSON names more often than the value that was read from it has it: of two of one name in one object
 * the parser keeps the last and says nothing.
 */
export function findTwice(text: string, value: unknown): string | undefined {
  const counts = new Map<string, number>();
  for (const [written, colon] of text.matchAll(TEXTS)) {
    if (colon === undefined) continue;
    const name = JSON.parse(written.slice(0, written.length - colon.length)) as string;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  subtract(value, counts);
  return [...counts].find(([, left]) => left > 0)?.[0];
}

function subtract(value: unknown, counts: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value)) counts.set(name, (counts.get(name) ?? 0) - 1);
    subtract(member, counts);
  }
}
