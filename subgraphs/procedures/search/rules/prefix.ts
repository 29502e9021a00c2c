import { completeCounterWords } from './readings.ts';
import type { Token } from './tokens.ts';

/** What typeahead looks for. */
export interface Prefix {
  /** A name begins with it. */
  nameKey: string;
  /** A tsquery over the terms of names; null while too little is typed to look inside names. */
  wordsQuery: string | null;
}

/** One letter stands in every name. */
const INSIDE_LENGTH_MIN = 2;
const WORDS_MAX = 8;

const wordsOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' & ');

/** Undefined while nothing is typed that a name could have. */
export function readPrefix(tokens: readonly Token[]): Prefix | undefined {
  const folded = tokens.map((token) => token.folded).slice(0, WORDS_MAX);
  const typed = folded[0] === 'thu' && folded[1] === 'tuc' && folded.length > 2 ? folded.slice(2) : folded;
  const last = typed.at(-1);
  if (last === undefined) return undefined;
  const inside =
    last.length < INSIDE_LENGTH_MIN && typed.length === 1
      ? []
      : [[...typed.slice(0, -1).map((word) => `'${word}'`), `'${last}':*`].join(' & ')];
  const meant = completeCounterWords(tokens).map((words) => wordsOf(words.map((token) => token.folded)));
  const queries = [...inside, ...meant].map((query) => `(${query})`);
  return { nameKey: typed.join(' '), wordsQuery: queries.length === 0 ? null : queries.join(' | ') };
}
