import { normalizeProcedureCode } from '../../../schema/scalars.ts';
import { stripDiacritics } from '../../kernel/identity.ts';

/** A question to the catalogue as the database compares it. */
export interface SearchTerms {
  /** Lower case, without diacritics (đ becomes d) or punctuation; '' asks for everything. */
  text: string;
  words: string[];
  /** The national code, where a code was typed. */
  code: string | null;
}

/** The form in which names are stored and asked for: made by one function, so that both are always alike. */
export function toSearchText(text: string): string {
  return stripDiacritics(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export function readSearchTerms(query: string): SearchTerms {
  const text = toSearchText(query);
  return {
    text,
    words: text === '' ? [] : [...new Set(text.split(' '))],
    code: normalizeProcedureCode(query.trim()) ?? null,
  };
}
