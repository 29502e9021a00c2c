/** What was asked for on the command line, as a rule. */
import { Misused } from '../../../subgraphs/cli/words.ts';

export interface Wish {
  /** Empty: all. */
  only: string[];
  quick: boolean;
  help: boolean;
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

Ends with 1 when an experiment does not hold, says nothing, or does not notice its control.`;

const NUMBERS = new Set(['--seconds', '--seed']);

/** @throws Misused naming the word that is not understood */
export function readWords(words: readonly string[], ids: readonly string[]): Wish {
  const wish: Wish = {
    only: [],
    quick: false,
    help: false,
    seconds: undefined,
    seed: undefined,
    result: 'chaos-results/latest.json',
  };
  const rest = words.flatMap((word) => (/^--\w+=/.test(word) ? splitOnce(word) : [word]));
  while (rest.length > 0) {
    const word = rest.shift() ?? '';
    if (word === '--quick') wish.quick = true;
    else if (word === '--help' || word === '-h') wish.help = true;
    else if (word === '--only') wish.only.push(...readIds(rest.shift(), ids));
    else if (word === '--result') wish.result = readValue(word, rest.shift());
    else if (NUMBERS.has(word)) wish[word.slice(2) as 'seconds' | 'seed'] = readNumber(word, rest.shift());
    else throw new Misused(`${word} is not understood`);
  }
  return wish;
}

const splitOnce = (word: string): string[] => [
  word.slice(0, word.indexOf('=')),
  word.slice(word.indexOf('=') + 1),
];

function readValue(word: string, value: string | undefined): string {
  if (value === undefined || value === '' || value.startsWith('--'))
    throw new Misused(`${word} takes a value`);
  return value;
}

function readNumber(word: string, value: string | undefined): number {
  const number = Number(readValue(word, value));
  if (!Number.isInteger(number) || number < 0) throw new Misused(`${word} takes a whole number`);
  return number;
}

function readIds(value: string | undefined, ids: readonly string[]): string[] {
  const wished = readValue('--only', value).toUpperCase().split(',');
  const unknown = wished.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new Misused(`there is no experiment ${unknown.join(', ')}; there are ${ids.join(', ')}`);
  return wished;
}
