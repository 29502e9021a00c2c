import { FileRefused } from './fileRefused.ts';
import { openBytes } from './openBytes.ts';

/** The longest list there is, all units of 63 provinces, has 1 MB. */
const FILE_BYTES_MAX = 64 * 1024 * 1024;

/**
 * The whole text of a file that is handed in, a list or JSON Lines, or of the standard input for `-`.
 *
 * @throws FileRefused when it is no text in UTF-8 or UTF-16 with a mark, or packed and cut off; the system's error when it
 *   cannot be read
 */
export async function readListText(file: string): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of await openBytes(file)) {
      bytes += chunk.length;
      if (bytes > FILE_BYTES_MAX) throw new Error('Tệp dài quá 64 MiB (a file has 64 MiB at most)');
      parts.push(chunk);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new FileRefused('NOT_UTF8');
    if (code?.startsWith('Z_') === true) throw new FileRefused('FILE_CUT_OFF');
    throw error;
  }
  return decode(Buffer.concat(parts));
}

function decode(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused('NOT_UTF8');
  }
  // UTF-16 without a mark is valid UTF-8, every other letter of it a null.
  if (text.includes('\0')) throw new FileRefused('NOT_UTF8');
  return text;
}
