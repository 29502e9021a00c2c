/**
 * A small seeded generator of pseudo-random numbers (sfc32, seeded by four multiplicative hashes). Each household has its
 * own, made from the seed of the nation and the index of the household, so any household can be made without the others.
 * It decides nothing secret: never use it for tokens or keys.
 */

/** A pair of a value and its relative weight. */
export type Weighted<Value> = readonly [value: Value, weight: number];

export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number between two bounds, both included. */
  integer(minimum: number, maximum: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One value of a list that is not empty. Throws a RangeError on an empty list. */
  pick<Value>(values: readonly Value[]): Value;
  /** One value, more often the heavier it is. Throws a RangeError on an empty list. */
  pickWeighted<Value>(values: readonly Weighted<Value>[]): Value;
}

/** Spreads a text over 32 bits (FNV-1a with a final mix), differently for each salt. */
export function hashText(text: string, salt = 0): number {
  let hash = 0x811c9dc5 ^ Math.imul(salt + 1, 0x9e3779b1);
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function sfc32(seed: string): () => number {
  let a = hashText(seed, 0);
  let b = hashText(seed, 1);
  let c = hashText(seed, 2);
  let counter = 1;
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first outputs still resemble the seed, so neighbouring households would resemble each other.
  for (let round = 0; round < 12; round += 1) {
    step();
  }
  return step;
}

/** A generator of its own for a seed: the same seed always gives the same values in the same order. */
export function createRandom(seed: string): Random {
  const next = sfc32(seed);
  const integer = (minimum: number, maximum: number) =>
    minimum + Math.floor(next() * (maximum - minimum + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (values) => getAt(values, integer(0, values.length - 1)),
    pickWeighted: (values) => pickWeighted(values, next()),
  };
}

function getAt<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) {
    throw new RangeError('Cannot pick from an empty list.');
  }
  return value;
}

function pickWeighted<Value>(values: readonly Weighted<Value>[], share: number): Value {
  let rest = share * values.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of values) {
    rest -= weight;
    if (rest < 0) {
      return value;
    }
  }
  return getAt(values, values.length - 1)[0];
}
