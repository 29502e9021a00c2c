/** Text as other systems send it: composed or decomposed, full of invisible marks, or read in the wrong code page. */

export interface RepairedText {
  /** Null where nothing is left, or where the text cannot be read. */
  text: string | null;
  state: 'AS_IT_WAS' | 'NORMALISED' | 'ENCODING_REPAIRED' | 'UNREADABLE';
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

/** What UTF-8 of Vietnamese looks like when it was read byte by byte; no Vietnamese word contains any of it. */
const MARKS_OF_WRONG_READING =
  /Ä[\u0080-\u009f‘'ƒ©¨]|Æ[°¡¯\u00a0]|á[º»][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ã[\u0080-\u009f\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”¦]/u;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * One text of a record, made plain: NFC, one kind of space, no invisible characters, lines trimmed. A text whose UTF-8
 * was read as Latin-1 or code page 1252 is read again; it is unreadable when that does not give clean UTF-8, or when
 * characters were lost already (U+FFFD).
 */
export function repairText(raw: string): RepairedText {
  const decoded = decodeAgain(raw);
  if (decoded.includes('\ufffd') || MARKS_OF_WRONG_READING.test(decoded)) {
    return { text: null, state: 'UNREADABLE' };
  }
  const text = normalise(decoded);
  if (decoded !== raw) return { text, state: 'ENCODING_REPAIRED' };
  return { text, state: (text ?? '') === raw ? 'AS_IT_WAS' : 'NORMALISED' };
}

/** Twice at most: some texts went through the wrong reader two times. */
function decodeAgain(raw: string): string {
  let text = raw;
  for (let pass = 0; pass < 2 && MARKS_OF_WRONG_READING.test(text); pass += 1) {
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
  const plain = text
    .normalize('NFC')
    // Bullets of a symbol font, which nobody else can draw.
    .replace(/[\uf020-\uf0ff]/gu, '-')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')
    .replace(/\r\n?/gu, '\n')
    // Every other control character and every kind of space is a space; only the end of a line means something.
    .replace(/[^\S\n ]|(?!\n)\p{Cc}/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();
  return plain === '' ? null : plain;
}

/** Names, codes and numbers have no lines. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');
