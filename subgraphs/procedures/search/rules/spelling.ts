/** What somebody meant who typed a word that the catalogue does not have. Pure: what is known comes from the caller. */
import { fold, pairTerm, type Term } from './tokens.ts';

/** How often the catalogue has a term, and how a folded word is mostly written. */
export interface KnownTerm {
  documents: number;
  spelling: string | null;
}

export type KnownTerms = ReadonlyMap<Term, KnownTerm>;

/** What may have been meant: one word, or several that were typed without spaces. */
export interface Guess {
  words: string[];
  /** 0: it stands as typed. */
  cost: number;
}

/** The longest Vietnamese syllable is nghiêng. */
const SYLLABLE_LENGTH_MAX = 7;
const GLUED_LENGTH_MAX = 30;
const GUESSES_MAX = 12;

const AS_TYPED = 0;
/** Keys of Telex or VNI that were typed while the input method was off: hardly a guess. */
const INPUT_METHOD = 1;
const GLUED = 1;
/** A key hit twice, or its neighbour, or two in the wrong order. */
const SLIP = 2;
const EDIT = 3;
const ALIKE = 4;
/** The letters are known, but nobody writes them with these diacritics. */
const UNSEEN = 2;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that are taken for each other although no fingers are near: look or sound alike. */
const CONFUSED = ['ij', 'iy', 'sx', 'dz', 'ck', 'cq', 'kq', 'ln', 'vd', 'fp', 'uv', 'ou', 'bp'];

const areNeighbours = (a: string, b: string): boolean =>
  CONFUSED.includes(a + b) ||
  CONFUSED.includes(b + a) ||
  KEYBOARD.some(
    (row) => row.includes(a) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1 && row.includes(b),
  );

/** The folded word behind keys of Telex (`dawng`, `kys`) or VNI (`d9a8ng`); undefined where there are none. */
export function decodeKeys(word: string): string | undefined {
  const letters = /^[a-z]+\d[a-z0-9]*$/.test(word) ? word.replace(/\d/g, '') : decodeTelex(word);
  return letters === word || letters === '' ? undefined : fold(letters);
}

function decodeTelex(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const bare = word
    .replace(/^dd/, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/w/, 'u');
  return bare
    .replace(/([aeiouy]+)([^aeiouy]*?)[sfrxj]$/, '$1$2')
    .replace(/([aeiouy]+)[sfrxj]([mnptc]|ng|nh|ch)$/, '$1$2');
}

/** Pieces of a long word that may be words themselves. */
export function listPieces(word: string): string[] {
  if (word.length <= SYLLABLE_LENGTH_MAX || word.length > GLUED_LENGTH_MAX) return [];
  const pieces = new Set<string>();
  for (let start = 0; start < word.length; start += 1)
    for (let end = start + 2; end <= Math.min(word.length, start + SYLLABLE_LENGTH_MAX); end += 1)
      pieces.add(fold(word.slice(start, end)));
  return [...pieces];
}

/** The words that a glued word is made of: as few as possible, the most usual; undefined when it is not made of any. */
export function splitGlued(word: string, known: KnownTerms): string[] | undefined {
  const best: ({ words: string[]; weight: number } | undefined)[] = [{ words: [], weight: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - SYLLABLE_LENGTH_MAX); start < end; start += 1) {
      const piece = fold(word.slice(start, end));
      const before = best[start];
      const documents = end - start < 2 ? undefined : known.get(piece)?.documents;
      if (before === undefined || documents === undefined) continue;
      const pair = known.get(pairTerm(before.words.at(-1) ?? '', piece)) === undefined ? 0 : 2;
      const weight = before.weight + Math.log10(documents + 1) + pair - 2;
      if (weight > (best[end]?.weight ?? Number.NEGATIVE_INFINITY))
        best[end] = { words: [...before.words, piece], weight };
    }
  }
  const found = best[word.length]?.words;
  return found !== undefined && found.length > 1 ? found : undefined;
}

/** Every string one slip or edit away from a word. */
export function listEdits(word: string): Map<string, number> {
  const edits = new Map<string, number>();
  const add = (edit: string, cost: number): void => {
    if (edit.length > 1 && edit !== word) edits.set(edit, Math.min(cost, edits.get(edit) ?? cost));
  };
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const [first = '', second = ''] = tail;
    if (first !== '') add(head + tail.slice(1), first === head.at(-1) || first === second ? SLIP : EDIT);
    if (second !== '') add(head + second + first + tail.slice(2), SLIP);
    for (const letter of LETTERS) {
      if (first !== '') add(head + letter + tail.slice(1), areNeighbours(letter, first) ? SLIP : EDIT);
      add(head + letter + tail, EDIT);
    }
  }
  return edits;
}

/** What an unknown word may mean, without looking further than its keys. Empty when that explains nothing. */
export function guessFromKeys(word: string, known: KnownTerms): Guess[] {
  const decoded = decodeKeys(word);
  if (decoded !== undefined && known.has(decoded)) return [{ words: [decoded], cost: INPUT_METHOD }];
  const pieces = splitGlued(word, known);
  return pieces === undefined ? [] : [{ words: pieces, cost: GLUED }];
}

/** What an unknown word may mean among the words of the catalogue that are near to it, the likeliest first. */
export function guessFromNear(word: string, near: KnownTerms): Guess[] {
  const edits = listEdits(word);
  const decodedEdits = listEdits(decodeKeys(word) ?? word);
  const guesses = [...near.entries()].map(([term, { documents }]) => {
    const cost = edits.get(term) ?? (decodedEdits.has(term) ? EDIT + INPUT_METHOD : ALIKE);
    return { words: [term], cost, documents };
  });
  guesses.sort((a, b) => a.cost - b.cost || b.documents - a.documents || (a.words < b.words ? -1 : 1));
  return guesses.slice(0, GUESSES_MAX).map(({ words, cost }) => ({ words, cost }));
}

export const asTyped = (word: string): Guess => ({ words: [word], cost: AS_TYPED });

/** It may stand as typed, though its diacritics are unheard of. */
export const asTypedOddly = (word: string): Guess => ({ words: [word], cost: UNSEEN });

/** Pairs that may come about where two lists of guesses meet. */
export function listPairs(guesses: readonly (readonly Guess[])[]): Term[] {
  return guesses.flatMap((lefts, index) =>
    lefts.flatMap((left) =>
      (guesses[index + 1] ?? []).map((right) => pairTerm(left.words.at(-1) ?? '', right.words[0] ?? '')),
    ),
  );
}

const usual = (documents: number | undefined): number => Math.log10((documents ?? 0) + 1);

/** Of the guesses for each word, those that make most sense together: cheap ones, usual ones, and pairs that exist. */
export function chooseGuesses(guesses: readonly (readonly Guess[])[], known: KnownTerms): Guess[] {
  let paths: { guesses: Guess[]; worth: number }[] = [{ guesses: [], worth: 0 }];
  for (const choices of guesses) {
    const before = paths;
    paths = choices.map((guess) => {
      const extended = before.map(({ guesses: chosen, worth }) => {
        const last = chosen.at(-1)?.words.at(-1) ?? '';
        const pair = usual(known.get(pairTerm(last, guess.words[0] ?? ''))?.documents);
        const word = guess.cost === AS_TYPED ? 0 : usual(known.get(guess.words[0] ?? '')?.documents) / 2;
        return { guesses: [...chosen, guess], worth: worth - guess.cost + word + 2 * pair };
      });
      return extended.reduce((best, path) => (path.worth > best.worth ? path : best));
    });
  }
  return paths.reduce((best, path) => (path.worth > best.worth ? path : best)).guesses;
}
