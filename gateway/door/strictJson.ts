import { Failure } from '../../kernel/failure.ts';

/** Brackets within brackets: nothing we are asked is half as deep. */
const DEPTH_MAX = 16;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
/** Half of a character: no register can store it, and two programs disagree about what it means. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Where a number stands, which no program writes longer; the grammar is the parser's to check. */
const NUMBER_LENGTH_MAX = 60;
const NUMBER = /-?\d[\d.eE+-]*/y;

function refuse(message?: string): never {
  throw new Failure('BAD_REQUEST', message);
}

/** No register stores it, and whoever typed a text does not see it. */
function refuseNul(text: string): void {
  if (text.includes('\u0000'))
    refuse('Yêu cầu có ký tự NUL (U+0000), là ký tự không lưu được; hãy bỏ ký tự này rồi gửi lại.');
}

/** What may stand in a text: what every register stores, or whatever was sent. */
type Texts = 'STORABLE' | 'AS_SENT';

/**
 * Looks once over a JSON text, before anything is built from it, and refuses what is allowed by the grammar but read
 * differently by different programs (the same key twice, a byte order mark, half a character, a number that is rounded), what no register
 * stores (NUL), and what is deeper than any request. The grammar itself is the parser's to check.
 *
 * @param texts AS_SENT where the caller judges NUL and half characters that are written as escapes, text by text
 * @throws Failure BAD_REQUEST
 */
export function checkJson(text: string, { texts = 'STORABLE' }: { texts?: Texts } = {}): void {
  if (text.charCodeAt(0) === 0xfeff)
    refuse('Yêu cầu bắt đầu bằng dấu thứ tự byte (BOM, U+FEFF); hãy bỏ dấu này rồi gửi lại.');
  if (LONE_SURROGATE.test(text)) refuse();
  refuseNul(text);
  // One entry for each open bracket: the keys of an object so far, or null for a list.
  const open: (Set<string> | null)[] = [];
  let expectsKey = false;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case QUOTE: {
        const end = findEnd(text, index);
        const value = readString(text, index, end, texts);
        if (expectsKey) noteKey(open, value);
        expectsKey = false;
        index = end;
        break;
      }
      case OPEN_OBJECT:
      case OPEN_LIST:
        expectsKey = text.charCodeAt(index) === OPEN_OBJECT;
        open.push(expectsKey ? new Set() : null);
        if (open.length > DEPTH_MAX) refuse();
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        open.pop();
        expectsKey = false;
        break;
      case COMMA:
        expectsKey = open.at(-1) instanceof Set;
        break;
      default:
        index = skipNumber(text, index);
    }
  }
}

/** The last place of a number that begins here; where none begins, the place itself. One that would be rounded is refused. */
function skipNumber(text: string, start: number): number {
  NUMBER.lastIndex = start;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return start;
  if (written.length > NUMBER_LENGTH_MAX) refuse();
  if (significantDigits(written) !== significantDigits(String(Number(written)))) refuse();
  return start + written.length - 1;
}

/** What is left of a number without its sign, point and exponent, and without zeros at either end. */
const significantDigits = (number: string): string =>
  number
    .replace(/e.*$/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

/** Where the string that begins here ends. */
function findEnd(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === QUOTE) return index;
    if (character === BACKSLASH) index += 1;
  }
  return refuse();
}

/** The text of a string. Only one with escapes has to be decoded to be judged. */
function readString(text: string, start: number, end: number, texts: Texts): string {
  const written = text.slice(start + 1, end);
  if (!written.includes('\\')) return written;
  let decoded: string;
  try {
    decoded = JSON.parse(text.slice(start, end + 1)) as string;
  } catch {
    return refuse();
  }
  if (texts === 'AS_SENT') return decoded;
  refuseNul(decoded);
  if (LONE_SURROGATE.test(decoded)) refuse();
  return decoded;
}

/** The last of two equal keys wins in one program and the first in another: a check and its use would see two requests. */
function noteKey(open: readonly (Set<string> | null)[], key: string): void {
  const keys = open.at(-1);
  if (keys == null || keys.has(key) || key === '__proto__') refuse();
  keys.add(key);
}
