/** Text as other systems send it: composed or decomposed, full of invisible marks, or read in the wrong code page. */
import { cleanLines, composed } from '../../../../kernel/domain/text/clean.ts';
import { findLegacyEncoding, isMisread } from '../../../../kernel/domain/text/legacy.ts';

export interface RepairedText {
  /** Null where nothing is left, or where the text cannot be read. */
  text: string | null;
  /** AS_IT_WAS to a reader, that is: spaces and composition may differ. */
  state: 'AS_IT_WAS' | 'NORMALISED' | 'ENCODING_REPAIRED' | 'UNREADABLE' | 'NOT_UNICODE';
}

/** The 27 letters that code page 1252 puts where Latin-1 has control characters, with their bytes. */
const CP1252 = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((letter, index) => {
    const bytes = [
      128, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 151, 152,
      153, 154, 155, 156, 158, 159,
    ];
    return [letter, bytes[index] as number];
  }),
);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * One text of a record, made plain: clean lines, none of them empty. A text whose UTF-8 was read as Latin-1 or code page 1252 is
 * read again, which is no guess; it is unreadable when that does not give clean UTF-8, or when characters were lost already
 * (U+FFFD). A text in a font of before Unicode is told: what it says is not guessed at.
 */
export function repairText(raw: string): RepairedText {
  const decoded = decodeAgain(raw);
  const encoding = findLegacyEncoding(decoded);
  if (encoding === 'LOST' || encoding === 'MISREAD') return { text: null, state: 'UNREADABLE' };
  if (encoding !== undefined) return { text: null, state: 'NOT_UNICODE' };
  const text = normalise(decoded);
  if (decoded !== raw) return { text, state: 'ENCODING_REPAIRED' };
  return { text, state: isSameToReaders(raw, text ?? '') ? 'AS_IT_WAS' : 'NORMALISED' };
}

/** Spaces and how letters are composed are no part of what a text says: whoever keeps the record need not hear of them. */
const isSameToReaders = (raw: string, text: string): boolean =>
  composed(raw).replace(/\s+/gu, ' ').trim() === text.replace(/\s+/gu, ' ');

/** Twice at most: some texts went through the wrong reader two times. */
function decodeAgain(raw: string): string {
  let text = raw;
  for (let pass = 0; pass < 2 && isMisread(text); pass += 1) {
    const decoded = toUtf8(text) ?? toUtf8(text.replaceAll("Ä'", 'Ä‘'));
    if (decoded === undefined) return text;
    text = decoded;
  }
  return text;
}

/** The bytes behind the text, read as UTF-8; undefined where some letter is no byte or the bytes are no UTF-8. */
function toUtf8(text: string): string | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = CP1252.get(letter) ?? letter.codePointAt(0) ?? 0;
    if (byte > 255) return undefined;
    bytes.push(byte);
  }
  try {
    return strictUtf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function normalise(text: string): string | null {
  // Bullets of a symbol font, which nobody else can draw.
  const plain = cleanLines(text.replace(/[\uf020-\uf0ff]/gu, '-')).replace(/\n{2,}/gu, '\n');
  return plain === '' ? null : plain;
}

/** Names, codes and numbers have no lines. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');
