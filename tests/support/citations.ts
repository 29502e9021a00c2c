/** Tests that a table names: whether they are there, read from the source, so that a table never claims what nobody runs. */
import { readFileSync } from 'node:fs';

export interface Citation {
  /** Path of the file below tests/. */
  file: string;
  /** The sentence of a test, or the name of one of its cases, word for word. */
  says: string;
}

const sources = new Map<string, string>();

function sourceOf(file: string): string {
  const known = sources.get(file);
  if (known !== undefined) return known;
  let text: string;
  try {
    text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  } catch {
    text = '';
  }
  sources.set(file, text);
  return text;
}

/** A sentence stands in quotation marks of one kind, or is the key of a case. */
const isWritten = (text: string, says: string): boolean =>
  ["'", '"', '`'].some((mark) => text.includes(`${mark}${says}${mark}`)) || text.includes(`\n  ${says}: `);

/** Citations that lead nowhere, one line each. */
export const findMissing = (citations: readonly Citation[]): string[] =>
  citations
    .filter(({ file, says }) => !isWritten(sourceOf(file), says))
    .map(({ file, says }) => `tests/${file}: ${says}`);
