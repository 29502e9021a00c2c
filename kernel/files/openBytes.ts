import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { TextDecoderStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';

const GZIP = Buffer.from([0x1f, 0x8b]);
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Byte order marks of UTF-16 and the name that the decoder knows them by. */
const UTF16_MARKS: readonly [mark: Buffer, name: string][] = [
  [Buffer.from([0xff, 0xfe]), 'utf-16le'],
  [Buffer.from([0xfe, 0xff]), 'utf-16be'],
];

/** A stream of bytes whose beginning is known and is still to be read. */
export interface Opened {
  head: Buffer;
  rest: AsyncIterable<Buffer>;
}

/** SHA-256 of a file as it lies there, lower-case hex: by it a run that was cut short is recognised. */
export async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * The bytes of a file, or of the standard input for `-`, as UTF-8 without a mark: unpacked where they begin as gzip does,
 * whatever the name says. A file in UTF-16 is transcoded; any other encoding comes through as it is, for the reader to judge.
 *
 * @throws while it is read: a TypeError of code ERR_ENCODING_INVALID_ENCODED_DATA where UTF-16 is damaged or cut off
 */
export async function openBytes(path: string): Promise<AsyncIterable<Buffer>> {
  const source = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  let opened = await peek(source, GZIP.length);
  if (opened.head.subarray(0, GZIP.length).equals(GZIP)) {
    const packed = Readable.from(join(opened), { objectMode: false });
    const unpacked = createGunzip();
    // A file that ends too early must fail the reader, not the process.
    packed.on('error', (error) => unpacked.destroy(error));
    opened = await peek(packed.pipe(unpacked), UTF8_MARK.length);
  }
  const { head, rest } = await peek(join(opened), UTF8_MARK.length);
  const utf16 = UTF16_MARKS.find(([mark]) => head.subarray(0, mark.length).equals(mark));
  if (utf16 !== undefined) return transcode(join({ head, rest }), utf16[1]);
  const begins = head.subarray(0, UTF8_MARK.length).equals(UTF8_MARK) ? UTF8_MARK.length : 0;
  return join({ head: head.subarray(begins), rest });
}

/** Reads at least so many bytes, fewer only where the stream is shorter. */
export async function peek(source: AsyncIterable<unknown>, bytes: number): Promise<Opened> {
  const iterator = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  let length = 0;
  while (length < bytes) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(parts), rest: { [Symbol.asyncIterator]: () => iterator } };
}

/** The whole stream again, from its first byte. */
export async function* join({ head, rest }: Opened): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* transcode(bytes: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoderStream(name, { fatal: true });
  const texts = Readable.toWeb(Readable.from(bytes, { objectMode: false })).pipeThrough(decoder);
  for await (const text of texts) yield Buffer.from(text as string, 'utf8');
}
