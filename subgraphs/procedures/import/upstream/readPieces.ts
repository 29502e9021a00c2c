import { openBytes, peek } from '../../../../kernel/files/openBytes.ts';
import { type Cut, LineSplitter, ValueSplitter } from './splitValues.ts';

/** How the records stand in a file. */
export type Layout = 'LINES' | 'ARRAY' | 'VALUES';

/** One record as it stands in the file. */
export type Piece = Cut & {
  /** From 1: the line in JSON Lines, the element in an array. */
  position: number;
};

/** So much is read to see how a file is laid out: far more than the head of any reply. */
const SNIFFED_BYTES = 64 * 1024;

/** A reply of `LayThuTuc`: members with bare values, then the list of records. */
const ENVELOPE =
  /^\s*\{(?:\s*"\w+"\s*:\s*(?:"[^"\\]*"|[\w.+-]+)\s*,)*\s*"(?:data|result|Data|Result)"\s*:\s*\[/;

/**
 * Every record of a file, or of the standard input for `-`, one after another; never more of it in memory than one record
 * and one chunk. Blank lines are passed over.
 *
 * @throws the system's error when the file cannot be read or is damaged gzip
 */
export async function* readPieces(path: string): AsyncGenerator<Piece> {
  const { head, rest } = await peek(await openBytes(path), SNIFFED_BYTES);
  const { layout, begins } = sniff(head);
  const splitter = layout === 'LINES' ? new LineSplitter() : new ValueSplitter(layout === 'ARRAY');
  let position = 0;
  const number = function* (cuts: Iterable<Cut>): Generator<Piece> {
    for (const cut of cuts) {
      position += 1;
      if (!isBlank(cut)) yield { ...cut, position };
    }
  };
  yield* number(splitter.push(head.subarray(begins)));
  for await (const chunk of rest) yield* number(splitter.push(chunk));
  yield* number(splitter.end());
}

const isBlank = (cut: Cut): boolean => !('problem' in cut) && cut.bytes.toString('latin1').trim() === '';

/** How a file is laid out, from its beginning, and at which byte its first record may stand. */
export function sniff(head: Buffer): { layout: Layout; begins: number } {
  const text = head.toString('latin1');
  const array = /^\s*\[/.exec(text) ?? ENVELOPE.exec(text);
  if (array !== null) return { layout: 'ARRAY', begins: array[0].length };
  return { layout: isOneDocument(text.trimStart()) ? 'VALUES' : 'LINES', begins: 0 };
}

/**
 * A record written over many lines. A first line that is no JSON by itself may also be a broken line of JSON Lines: then
 * the line after it begins a record again.
 */
function isOneDocument(text: string): boolean {
  if (!text.startsWith('{')) return false;
  const [first = '', ...others] = text.split('\n');
  if (others.length === 0 || isJson(first)) return false;
  return !others.find((line) => line.trim() !== '')?.startsWith('{');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
