import type { Context } from '../../../../kernel/access.ts';
import { selectNearWords, selectTerms } from '../database/vocabulary.ts';
import { markFillers } from '../rules/fillers.ts';
import { listPlanTerms } from '../rules/plan.ts';
import { COUNTER_WORDS, listReadings, markCounterWords, type Reading } from '../rules/readings.ts';
import {
  asTyped,
  asTypedOddly,
  chooseGuesses,
  decodeKeys,
  type Guess,
  guessFromKeys,
  guessFromNear,
  type KnownTerm,
  listEdits,
  listPairs,
  listPieces,
} from '../rules/spelling.ts';
import { exactTerm, hasDiacritics, type Term, type Token } from '../rules/tokens.ts';

/** What was typed, as the catalogue understands it. */
export interface Understood {
  readings: Reading[];
  known: Map<Term, KnownTerm>;
  /** How many versions the vocabulary speaks of. */
  documents: number;
  /** The same question with misspelt words corrected; null when it stands as typed. */
  corrected: Token[] | null;
}

const NEAR_MAX = 8;
/** Whoever misspells more words than this is not understood by guessing. */
const MISSPELT_MAX = 6;

class Lexicon {
  readonly known = new Map<Term, KnownTerm>();
  documents = 0;
  readonly #asked = new Set<Term>();
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  async learn(terms: readonly Term[]): Promise<void> {
    const missing = [...new Set(terms)].filter((term) => !this.#asked.has(term));
    if (missing.length === 0) return;
    for (const term of missing) this.#asked.add(term);
    for (const { term, ...facts } of await this.#context.read(selectTerms, { terms: missing })) {
      if (term === '') this.documents = facts.documents;
      else this.known.set(term, facts);
    }
  }

  /** Whether somebody writes the word so; without diacritics it is enough that the letters are known. */
  hasSpelling(token: Token): boolean {
    return this.known.has(token.folded) && (!hasDiacritics(token) || this.known.has(exactTerm(token)));
  }

  async findNear(word: string): Promise<Map<Term, KnownTerm>> {
    const decoded = decodeKeys(word);
    const edits = [...listEdits(word).keys(), ...(decoded === undefined ? [] : listEdits(decoded).keys())];
    const rows = await this.#context.read(selectNearWords, { word, edits, limit: NEAR_MAX });
    const near = new Map(rows.map(({ term, ...facts }) => [term, facts]));
    for (const edit of edits)
      if (COUNTER_WORDS.has(edit) && !near.has(edit)) near.set(edit, { documents: 1, spelling: edit });
    for (const [term, facts] of near) if (!this.known.has(term)) this.known.set(term, facts);
    return near;
  }
}

/** A number is what it is; a single letter may be anything. */
const mayBeMisspelt = ({ folded }: Token): boolean => folded.length > 1 && !/^\d+$/.test(folded);

async function guess(lexicon: Lexicon, token: Token): Promise<Guess[]> {
  // Known letters under diacritics that nobody writes: it may be this word, or one that sounds alike.
  if (lexicon.known.has(token.folded)) {
    const near = guessFromNear(token.folded, await lexicon.findNear(token.folded));
    return [asTypedOddly(token.folded), ...near.filter(({ words }) => words[0] !== token.folded)];
  }
  const byKeys = guessFromKeys(token.folded, lexicon.known);
  if (byKeys.length > 0) return byKeys;
  const near = guessFromNear(token.folded, await lexicon.findNear(token.folded));
  return near.length > 0 ? near : [asTyped(token.folded)];
}

/** Words in place of one: the spelling that the catalogue mostly uses. */
const spelt = (lexicon: Lexicon, { words }: Guess): Token[] =>
  words.map((folded) => ({ folded, exact: lexicon.known.get(folded)?.spelling ?? folded }));

async function correct(lexicon: Lexicon, tokens: readonly Token[]): Promise<Token[] | null> {
  const counter = markCounterWords(tokens);
  const fillers = markFillers(tokens);
  const isUnknown = tokens.map(
    (token, index) =>
      counter[index] !== true &&
      fillers[index] !== true &&
      mayBeMisspelt(token) &&
      !lexicon.hasSpelling(token),
  );
  const misspelt = isUnknown.filter(Boolean).length;
  if (lexicon.documents === 0 || misspelt === 0 || misspelt > MISSPELT_MAX) return null;
  const guesses: Guess[][] = [];
  for (const [index, token] of tokens.entries())
    guesses.push(isUnknown[index] === true ? await guess(lexicon, token) : [asTyped(token.folded)]);
  await lexicon.learn(listPairs(guesses));
  const chosen = chooseGuesses(guesses, lexicon.known);
  const isKept = chosen.map(({ words }, index) => words.length === 1 && words[0] === tokens[index]?.folded);
  if (isKept.every(Boolean)) return null;
  return chosen.flatMap((choice, index) =>
    isKept[index] === true ? (tokens[index] ?? []) : spelt(lexicon, choice),
  );
}

/** Looks the words up, corrects those that nobody knows, and lists what they may mean. */
export async function understand(context: Context, tokens: readonly Token[]): Promise<Understood> {
  const lexicon = new Lexicon(context);
  const typed = listReadings(tokens);
  await lexicon.learn([
    ...listPlanTerms(typed),
    ...tokens.flatMap(({ folded }) => [...listPieces(folded), decodeKeys(folded) ?? folded]),
  ]);
  const corrected = await correct(lexicon, tokens);
  const readings = corrected === null ? typed : listReadings(corrected);
  if (corrected !== null) await lexicon.learn(listPlanTerms(readings));
  return { readings, known: lexicon.known, documents: lexicon.documents, corrected };
}
