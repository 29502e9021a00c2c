/**
 * Cuts a stream of bytes into the JSON values that stand at one depth, without parsing them and without holding more than
 * one: the elements of an array, or values that follow one another. A value that is not whole is told, and the next is read.
 */

/** One value as it stands in the stream, or why there is none. */
export type Cut = { bytes: Buffer } | { problem: 'TOO_LONG' | 'CUT_OFF'; bytes: Buffer };

/** A record of the national database is some 60 kB at most; what is longer than this is no record. */
const VALUE_BYTES_MAX = 16 * 1024 * 1024;
/** So much of a value that is too long is kept, to say which record it was. */
const KEPT_BYTES = 4096;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const BRACE = 0x7b;
const CLOSING_BRACKET = 0x5d;
const isOpening = (byte: number): boolean => byte === BRACE || byte === 0x5b;
const isClosing = (byte: number): boolean => byte === 0x7d || byte === CLOSING_BRACKET;
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

export class ValueSplitter {
  readonly #inArray: boolean;
  readonly #longest: number;
  #parts: Buffer[] = [];
  #length = 0;
  #reading = false;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #ended = false;
  #previous = 0;
  /** Every value so far was on a line of its own: then a line that begins a new one ends a broken one. */
  #linewise = false;
  #sawNewline = false;

  /** @param inArray whether the values are the elements of an array whose opening bracket has been read */
  constructor(inArray: boolean, longest = VALUE_BYTES_MAX) {
    this.#inArray = inArray;
    this.#longest = longest;
  }

  *push(chunk: Buffer): Generator<Cut> {
    let start = 0;
    for (let at = 0; at < chunk.length && !this.#ended; at += 1) {
      const byte = chunk[at] as number;
      if (!this.#reading) {
        start = at;
        this.#begin(byte);
      } else if (byte === BRACE && this.#previous === NEWLINE && this.#linewise && this.#depth > 0) {
        this.#keep(chunk.subarray(start, at));
        yield this.#take('CUT_OFF');
        start = at;
        this.#begin(byte);
      } else if (this.#endsBefore(byte)) {
        this.#keep(chunk.subarray(start, at));
        yield this.#take();
        this.#ended = this.#inArray && byte === CLOSING_BRACKET;
      } else if (this.#endsWith(byte)) {
        this.#keep(chunk.subarray(start, at + 1));
        yield this.#take();
      }
      this.#previous = byte;
    }
    if (this.#reading) this.#keep(chunk.subarray(start));
  }

  /** What was begun and never ended: a value, or the array itself, which may have been cut off between two of its values. */
  *end(): Generator<Cut> {
    if (this.#reading) {
      const whole = this.#depth === 0 && !this.#inString;
      yield this.#take(whole ? undefined : 'CUT_OFF');
    } else if (this.#inArray && !this.#ended) yield { problem: 'CUT_OFF', bytes: Buffer.alloc(0) };
  }

  #begin(byte: number): void {
    if (isSpace(byte) || byte === COMMA) return;
    if (this.#inArray && byte === CLOSING_BRACKET) {
      this.#ended = true;
      return;
    }
    this.#reading = true;
    this.#sawNewline = false;
    this.#depth = isOpening(byte) ? 1 : 0;
    this.#inString = byte === QUOTE;
    this.#escaped = false;
  }

  /** A bare word or number, and whatever is none of the two, ends where the next thing begins. */
  #endsBefore(byte: number): boolean {
    if (this.#depth > 0 || this.#inString) return false;
    return byte === COMMA || byte === NEWLINE || (this.#inArray && byte === CLOSING_BRACKET);
  }

  #endsWith(byte: number): boolean {
    if (byte === NEWLINE) this.#sawNewline = true;
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#inString = false;
      return false;
    }
    if (byte === QUOTE) this.#inString = true;
    else if (isOpening(byte)) this.#depth += 1;
    else if (isClosing(byte) && this.#depth > 0) {
      this.#depth -= 1;
      return this.#depth === 0;
    }
    return false;
  }

  #keep(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.#length <= this.#longest) {
      this.#parts.push(bytes);
      return;
    }
    const kept = Buffer.concat(this.#parts).subarray(0, KEPT_BYTES);
    this.#parts = [Buffer.from(kept.length > 0 ? kept : bytes.subarray(0, KEPT_BYTES))];
  }

  #take(problem?: 'CUT_OFF'): Cut {
    const bytes = Buffer.concat(this.#parts);
    const tooLong = this.#length > this.#longest;
    if (problem === undefined) this.#linewise = !this.#sawNewline;
    this.#parts = [];
    this.#length = 0;
    this.#reading = false;
    if (tooLong) return { problem: 'TOO_LONG', bytes };
    return problem === undefined ? { bytes } : { problem, bytes };
  }
}

/** Cuts a stream at its line ends; an empty line is a cut of no bytes, so that the count is the number of the line. */
export class LineSplitter {
  readonly #longest: number;
  #parts: Buffer[] = [];
  #length = 0;

  constructor(longest = VALUE_BYTES_MAX) {
    this.#longest = longest;
  }

  *push(chunk: Buffer): Generator<Cut> {
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      this.#keep(chunk.subarray(start, at));
      yield this.#take();
      start = at + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  *end(): Generator<Cut> {
    if (this.#length > 0) yield this.#take();
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    const fits = this.#length + bytes.length <= this.#longest;
    if (fits) this.#parts.push(bytes);
    else if (this.#length <= this.#longest)
      this.#parts = [Buffer.concat([...this.#parts, bytes.subarray(0, KEPT_BYTES)]).subarray(0, KEPT_BYTES)];
    this.#length += bytes.length;
  }

  #take(): Cut {
    const bytes = Buffer.concat(this.#parts);
    const tooLong = this.#length > this.#longest;
    this.#parts = [];
    this.#length = 0;
    return tooLong ? { problem: 'TOO_LONG', bytes } : { bytes };
  }
}
