/**
 * How a question is asked of the catalogue. A reading becomes slots, each a word or a pair of neighbours with its weight:
 * the rarer, the heavier (the idea of BM25, in whole numbers, so that a place in the order is exact and can be a cursor).
 */
import { markFillers } from './fillers.ts';
import type { Reading } from './readings.ts';
import type { KnownTerms } from './spelling.ts';
import { exactTerm, hasDiacritics, pairTerm, type Term, type Token } from './tokens.ts';

export interface Slot {
  /** What fits whole: with diacritics where some were typed. */
  exact: Term;
  /** What fits still: without. */
  folded: Term;
  weight: number;
}

export interface PlannedReading {
  slots: Slot[];
  /** Sum of the weights. */
  total: number;
  /** Words of the reading: a name that has many others besides is less likely meant. */
  length: number;
  /** Percent. */
  weight: number;
}

/** How much of what was asked a name must have: what people mean, or whatever has something of it. */
export type Strictness = 'MEANT' | 'ANY';

export interface Plan {
  readings: PlannedReading[];
  /** A tsquery over the terms of names. */
  nameGate: string;
  /** A tsquery over the terms of everything: stricter, since papers are full of other matters' words. */
  textGate: string;
}

const SLOTS_MAX = 16;
const WORDS_MAX = 10;
/** Words and pairs that a gate weighs; the others only count for the order. */
const GATE_TERMS_MAX = 8;
/** A word that hardly any name has must not outweigh all the others together. */
const WEIGHT_MAX = 24;
const FILLER_SHARE = 0.1;
const PAIR_SHARE = 0.5;
const GATE_SHARE: Record<Strictness, number> = { MEANT: 0.5, ANY: 0.25 };
const TEXT_GATE_SHARE: Record<Strictness, number> = { MEANT: 1, ANY: 0.7 };
const TEXT_PAIR_SHARE = 0.5;

/** Four times the natural logarithm of how rare a term is, so that it moves only when the catalogue has grown by much. */
function weightOf(term: Term, known: KnownTerms, documents: number): number {
  const share = documents / Math.max(1, known.get(term)?.documents ?? 1);
  return Math.max(1, Math.min(WEIGHT_MAX, Math.round(4 * Math.log(1 + share))));
}

const quoted = (term: Term): string => `'${term}'`;

interface Weighed {
  term: string;
  weight: number;
}

/** A tsquery that holds where the terms found weigh at least `need` together. `null`: it always holds. */
function gateOf(terms: readonly Weighed[], need: number): string | null | undefined {
  if (need <= 0) return null;
  const [first, ...rest] = terms;
  if (first === undefined || sum(terms) < need) return undefined;
  const taken = gateOf(rest, need - first.weight);
  const left = gateOf(rest, need);
  const withFirst =
    taken === undefined ? undefined : taken === null ? first.term : `${first.term} & (${taken})`;
  if (withFirst === undefined || left == null) return withFirst ?? left;
  return `${withFirst} | (${left})`;
}

const sum = (terms: readonly { weight: number }[]): number =>
  terms.reduce((all, { weight }) => all + weight, 0);

const heaviest = <T extends { weight: number }>(terms: readonly T[], count: number): T[] =>
  [...terms].sort((a, b) => b.weight - a.weight).slice(0, count);

interface Words {
  slots: Slot[];
  gate: Weighed[];
}

function planWords({ tokens, accented }: Reading, known: KnownTerms, documents: number): Words {
  const fillers = markFillers(tokens);
  const slots = new Map<Term, Slot>();
  const gate: Weighed[] = [];
  tokens.forEach((token, index) => {
    if (slots.has(token.folded)) return;
    // Who types diacritics means the words without any to have none.
    const exact = accented || hasDiacritics(token) ? exactTerm(token) : token.folded;
    const full = weightOf(known.has(exact) ? exact : token.folded, known, documents);
    const weight = fillers[index] === true ? Math.max(1, Math.round(full * FILLER_SHARE)) : full;
    slots.set(token.folded, { exact, folded: token.folded, weight });
    if (fillers[index] !== true) gate.push({ term: quoted(token.folded), weight });
  });
  return { slots: heaviest([...slots.values()], WORDS_MAX), gate };
}

/** Pairs that the catalogue has at all; one that it lacks says nothing about any procedure. */
function planPairs(tokens: readonly Token[], known: KnownTerms, documents: number): Slot[] {
  const pairs = tokens.slice(1).map((token, index) => pairTerm(tokens[index]?.folded ?? '', token.folded));
  return [...new Set(pairs)]
    .filter((pair) => known.has(pair))
    .map((pair) => {
      const weight = Math.max(1, Math.round(weightOf(pair, known, documents) * PAIR_SHARE));
      return { exact: pair, folded: pair, weight };
    });
}

interface Gates {
  name: string | null | undefined;
  text: string | null | undefined;
}

function planGates({ gate }: Words, pairs: readonly Slot[], strictness: Strictness): Gates {
  const neighbours = pairs.map(({ folded, weight }) => ({ term: quoted(folded), weight }));
  // Two words are asked for together; of more, people often add one that nobody expects.
  const isShort = strictness === 'MEANT' && gate.length <= 2;
  const weighed = isShort ? gate : heaviest([...gate, ...neighbours], GATE_TERMS_MAX);
  const name = gateOf(weighed, Math.ceil(sum(weighed) * (isShort ? 1 : GATE_SHARE[strictness])));
  const words = heaviest(gate, GATE_TERMS_MAX);
  const text = gateOf(words, Math.ceil(sum(words) * TEXT_GATE_SHARE[strictness]));
  const phrases = heaviest(neighbours, GATE_TERMS_MAX);
  const phrase = gateOf(phrases, Math.ceil(sum(phrases) * TEXT_PAIR_SHARE));
  return { name, text: text == null || phrase == null ? text : `(${text}) & (${phrase})` };
}

/** @param documents how many versions the catalogue has */
export function makePlan(
  readings: readonly Reading[],
  known: KnownTerms,
  documents: number,
  strictness: Strictness,
): Plan {
  const gates: Gates[] = [];
  const planned = readings.map((reading): PlannedReading => {
    const words = planWords(reading, known, documents);
    const pairs = planPairs(reading.tokens, known, documents);
    gates.push(planGates(words, pairs, strictness));
    const slots = [...words.slots, ...heaviest(pairs, SLOTS_MAX - words.slots.length)];
    const { length } = words.slots;
    return { slots, total: sum(slots), length, weight: reading.weight };
  });
  const join = (parts: (string | null | undefined)[]): string =>
    parts
      .filter((part) => part != null)
      .map((part) => `(${part})`)
      .join(' | ');
  return {
    readings: planned,
    nameGate: join(gates.map(({ name }) => name)),
    textGate: join(gates.map(({ text }) => text)),
  };
}

/** Everything that a plan may want to know of the vocabulary. */
export function listPlanTerms(readings: readonly Reading[]): Term[] {
  const terms = readings.flatMap(({ tokens }) =>
    tokens.flatMap((token, index) => [
      token.folded,
      exactTerm(token),
      pairTerm(tokens[index - 1]?.folded ?? '', token.folded),
    ]),
  );
  return [...new Set(terms)];
}
