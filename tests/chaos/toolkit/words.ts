/** What `npm run chaos` was asked for, as a rule. */
import { Misused } from '../../../app/assembly/words.ts';

export interface Wish {
  /** Empty: all. */
  only: string[];
  quick: boolean;
  seconds: number | undefined;
  seed: number | undefined;
  /** Where the results are written. */
  result: string;
}

export const USAGE = `npm run chaos -- [--only R9,R11] [--quick] [--seconds N] [--seed N] [--result FILE] [--help]

  --only     these experiments, by their ids; all unless said
  --quick    a short pass: whether they work and their controls are noticed; times are shown and not judged
  --seconds  how long each lasts at least, instead of its own length
  --seed     repeats the choices of an earlier run
  --result   where the results are written as JSON; chaos-results/latest.json unless said

Ends with 0 when every experiment holds, 1 when one does not hold, says nothing, or does not notice its control, 2 when it is
not used as described here, 3 when what it needs could not be started.`;

export const OPTIONS = {
  only: { type: 'string', default: '' },
  quick: { type: 'boolean', default: false },
  seconds: { type: 'string' },
  seed: { type: 'string' },
  result: { type: 'string', default: 'chaos-results/latest.json' },
} as const;

/** The options as they were read. */
export interface Said {
  only: string;
  quick: boolean;
  seconds?: string | undefined;
  seed?: string | undefined;
  result: string;
}

/** @throws Misused naming the word that makes no sense */
export function toWish({ only, quick, seconds, seed, result }: Said, ids: readonly string[]): Wish {
  if (result === '') throw new Misused('--result takes a file');
  return {
    only: readIds(only, ids),
    quick,
    result,
    seconds: readNumber('--seconds', seconds),
    seed: readNumber('--seed', seed),
  };
}

function readNumber(word: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^\d{1,15}$/.test(value)) throw new Misused(`${word} takes a whole number`);
  return value === undefined ? undefined : Number(value);
}

function readIds(value: string, ids: readonly string[]): string[] {
  const wished = value === '' ? [] : value.toUpperCase().split(',');
  const unknown = wished.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new Misused(`there is no experiment ${unknown.join(', ')}; there are ${ids.join(', ')}`);
  return wished;
}
