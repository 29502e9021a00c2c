import { stripDiacritics } from '../../kernel/identity.ts';

/** The form in which names of papers and results are compared: lower case, without diacritics (đ becomes d) or punctuation. */
export function toSearchText(text: string): string {
  return stripDiacritics(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
