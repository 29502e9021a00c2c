/**
 * Words as search compares them. Every word has two forms: `exact` is its canonical Vietnamese spelling (`kí` and `ký`, `hoà`
 * and `hòa` are one), `folded` the same without diacritics, which is what many people type.
 */
import { composed, decomposed } from '../../../../kernel/domain/text/clean.ts';
import { foldLetters, foldPlain } from '../../../../kernel/domain/text/fold.ts';

export interface Token {
  readonly folded: string;
  readonly exact: string;
}

/** Longer strings are no words, and an index has no use for them. */
const TOKEN_LENGTH_MAX = 40;

const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** In open syllables i and y are two spellings of one sound after these letters; the law writes y. */
const OPEN_I = /^(k|l|m|t|s|h|qu)i([\u0300\u0301\u0303\u0309\u0323]?)$/u;
const OPEN_Y_FOLDED = /(?<=[bcdghklmnpqrstvx]|qu)y$/;

/** `hoà` and `hòa`: the old place of the tone mark, which is the one of official texts. */
const TONE_ON_SECOND_VOWEL = new RegExp(`(?<!q)(o[ae]|uy)([${TONES}])$`, 'u');

function spell(word: string): string {
  return composed(
    decomposed(word)
      .replace(OPEN_I, '$1y$2')
      .replace(
        TONE_ON_SECOND_VOWEL,
        (_all, vowels: string, tone: string) => `${vowels[0]}${tone}${vowels.slice(1)}`,
      ),
  );
}

/** A word without its diacritics, spelt in the one way in which it is compared. */
export const fold = (word: string): string => foldPlain(word).replace(OPEN_Y_FOLDED, 'i');

/** The words of a text in their order, however it was typed; everything that is neither letter nor digit only separates. */
export function tokenize(text: string): Token[] {
  return foldLetters(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) => tokenOf(word) ?? []);
}

/** Vietnamese has some thousands of syllables, and a catalogue has each of them thousands of times. */
const KNOWN_WORDS_MAX = 20_000;
/** No syllable is longer. A longer piece of a text would hold all of that text in memory, and somebody types those. */
const KNOWN_WORD_LENGTH_MAX = 12;
const knownWords = new Map<string, Token | null>();

/** Null where a string is no word. */
function tokenOf(word: string): Token | null {
  if (word.length > KNOWN_WORD_LENGTH_MAX) return readWord(word);
  const known = knownWords.get(word);
  if (known !== undefined) return known;
  const token = readWord(word);
  if (knownWords.size >= KNOWN_WORDS_MAX) knownWords.clear();
  knownWords.set(word, token);
  return token;
}

function readWord(word: string): Token | null {
  if (word === '' || word.length > TOKEN_LENGTH_MAX) return null;
  const folded = fold(word);
  return /^[a-z0-9]+$/.test(folded) ? Object.freeze({ folded, exact: spell(word) }) : null;
}

/** A folded word, such as `sinh`. */
export type Term = string;

/** The term of a word with its diacritics: it carries both, so that a spelling can be found for a folded word. */
export const exactTerm = ({ folded, exact }: Token): Term => `${folded}=${exact}`;

/** The term of two folded words that follow each other: what makes a phrase a phrase. */
export const pairTerm = (left: string, right: string): Term => `${left}_${right}`;

export const hasDiacritics = ({ folded, exact }: Token): boolean =>
  /[^\p{ASCII}]/u.test(exact) && folded !== exact;

/** Terms of words and of neighbouring words, each once. */
export function termsOf(tokens: readonly Token[]): Term[] {
  const terms = new Set<Term>();
  tokens.forEach((token, index) => {
    terms.add(token.folded);
    const next = tokens[index + 1];
    if (next !== undefined) terms.add(pairTerm(token.folded, next.folded));
  });
  return [...terms];
}
