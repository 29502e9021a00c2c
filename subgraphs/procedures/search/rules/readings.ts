/** What a question may mean: its own words, and the same with a word of the counter said as the law says it. */
import { SYNONYMS, type Synonym } from './synonyms.ts';
import { hasDiacritics, type Token, tokenize } from './tokens.ts';

/** One way to understand a question. */
export interface Reading {
  tokens: Token[];
  /** Whether the question was typed with diacritics. */
  accented: boolean;
  /** How well a match of this reading fits what was typed, percent. */
  weight: number;
}

/** Who says a word of the counter means what the law calls it, more surely than the letters. */
const LITERAL_WEIGHT = 90;

/** The literal reading and the three best others. */
const READINGS_MAX = 4;

interface Entry {
  phrase: Token[];
  expansions: { tokens: Token[]; weight: number }[];
}

const entryOf = ({ phrase, expansions }: Synonym): Entry => ({
  phrase: tokenize(phrase),
  expansions: expansions.map(({ text, weight }) => ({ tokens: tokenize(text), weight })),
});

/** By the first folded word, the longest phrase first. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const byFirst = new Map<string, Entry[]>();
  const entries = SYNONYMS.map(entryOf).sort((a, b) => b.phrase.length - a.phrase.length);
  for (const entry of entries) {
    const first = entry.phrase[0]?.folded ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
})();

/** Folded words of the counter's language: a word of these is no misspelling, though the catalogue lacks it. */
export const COUNTER_WORDS: ReadonlySet<string> = new Set(
  SYNONYMS.flatMap(({ phrase }) => tokenize(phrase).map(({ folded }) => folded)),
);

interface Found {
  start: number;
  entry: Entry;
}

/** With diacritics a phrase must be written so; who types none may mean any. */
function startsAt(tokens: readonly Token[], start: number, phrase: readonly Token[]): boolean {
  return phrase.every((meant, offset) => {
    const typed = tokens[start + offset];
    if (typed === undefined || typed.folded !== meant.folded) return false;
    return typed.exact === meant.exact || !hasDiacritics(typed);
  });
}

function findEntries(tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < tokens.length; ) {
    const at = start;
    const entry = (ENTRIES.get(tokens[at]?.folded ?? '') ?? []).find(({ phrase }) =>
      startsAt(tokens, at, phrase),
    );
    if (entry !== undefined) found.push({ start, entry });
    start += entry?.phrase.length ?? 1;
  }
  return found;
}

/** Which words belong to a phrase of the counter. */
export function markCounterWords(tokens: readonly Token[]): boolean[] {
  const marks = tokens.map(() => false);
  for (const { start, entry } of findEntries(tokens)) marks.fill(true, start, start + entry.phrase.length);
  return marks;
}

function readWith(tokens: readonly Token[], found: readonly Found[], rank: number): Reading | undefined {
  if (found.every(({ entry }) => entry.expansions[rank] === undefined)) return undefined;
  const words: Token[] = [];
  let weight = 100;
  let next = 0;
  for (const { start, entry } of found) {
    const expansion = entry.expansions[rank] ?? entry.expansions[0];
    words.push(...tokens.slice(next, start), ...(expansion?.tokens ?? []));
    weight = Math.min(weight, expansion?.weight ?? weight);
    next = start + entry.phrase.length;
  }
  words.push(...tokens.slice(next));
  return { tokens: words, accented: tokens.some(hasDiacritics), weight };
}

/** Every way to understand the words, the literal one first. */
export function listReadings(tokens: readonly Token[]): Reading[] {
  const found = findEntries(tokens);
  const readings: Reading[] = [
    {
      tokens: [...tokens],
      accented: tokens.some(hasDiacritics),
      weight: found.length === 0 ? 100 : LITERAL_WEIGHT,
    },
  ];
  for (let rank = 0; readings.length < READINGS_MAX; rank += 1) {
    const reading = readWith(tokens, found, rank);
    if (reading === undefined) break;
    readings.push(reading);
  }
  return readings;
}

/** Expansions of the phrases that begin with what was typed so far, for typeahead: `sổ đ` is on its way to `sổ đỏ`. */
export function completeCounterWords(tokens: readonly Token[]): Token[][] {
  const typed = tokens.map(({ folded }) => folded).join(' ');
  if (typed.length < 3) return [];
  return (ENTRIES.get(tokens[0]?.folded ?? '') ?? [])
    .concat(tokens.length > 1 ? [] : [...ENTRIES.values()].flat())
    .filter(({ phrase }) =>
      phrase
        .map(({ folded }) => folded)
        .join(' ')
        .startsWith(typed),
    )
    .sort((a, b) => a.phrase.length - b.phrase.length)
    .flatMap(({ expansions }) => expansions.slice(0, 1).map(({ tokens: words }) => words))
    .slice(0, 3);
}
